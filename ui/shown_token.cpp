#include "ui/shown_token.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QTextOption>

namespace lanyard {

namespace {
constexpr int lines = 6;
}

ShownToken::ShownToken(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("shownToken"));
    setAccessibleName(tr("Access token"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(lines * fontMetrics().lineSpacing());
}

void ShownToken::display(const Secret &token)
{
    setPlainText(QString::fromUtf8(token.reveal())); // before the person
}

QMimeData *ShownToken::createMimeDataFromSelection() const
{
    return new QMimeData; // nothing, and its owner is who asks for it
}

void ShownToken::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (textCursor().hasSelection()) {
            Q_EMIT copied(textCursor().selectedText());
        }
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace lanyard
