#include "ui/consent_dialog.h"

#include "ui/look.h"
#include "ui/phrases.h"
#include "words/shown_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

namespace {

/// What the token can do in the window's words, and not in the protocol's.
QStringList factsOf(ToolQuestion question)
{
    const QStringList scope = std::exchange(question.scope, {});
    QStringList facts = toolFacts(question);
    if (!scope.isEmpty()) {
        facts += ConsentDialog::tr("It can then: %1").arg(permissionText(scope));
    }
    return facts;
}

} // namespace

ConsentDialog::ConsentDialog(const ToolQuestion &question, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("consentDialog"));
    setWindowTitle(toolWantsToken(question));
    const int u = unitOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * u, 3 * u, 3 * u, 2 * u);
    column->setSpacing(u);
    QLabel *title = plainLabel(tr("%1 wants a token for %2")
                                   .arg(isolated(toolName(question)), isolated(question.account)));
    title->setObjectName(QStringLiteral("title"));
    title->setFont(titleFont(font()));
    column->addWidget(title);
    QLabel *facts = plainLabel(factsOf(question).join(u'\n'));
    facts->setObjectName(QStringLiteral("facts"));
    setAccessibleDescription(facts->text());
    column->addWidget(facts);
    column->addWidget(plainLabel(toolsCanPretend()));

    // In this order, on every platform: the first is what Enter says.
    auto *row = new QHBoxLayout;
    row->addStretch();
    const auto add = [&](const QString &text, const char *name, ConsentAnswer meaning) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, meaning] { answer(meaning); });
        row->addWidget(button);
        return button;
    };
    QPushButton *no = add(tr("Don’t allow"), "dontAllow", ConsentAnswer::DontAllow);
    add(tr("Allow once"), "allowOnce", ConsentAnswer::AllowOnce);
    if (question.canBeKept) {
        add(tr("Always allow"), "alwaysAllow", ConsentAnswer::AlwaysAllow);
    }
    column->addLayout(row);
    no->setDefault(true);
    no->setFocus(Qt::OtherFocusReason);
}

void ConsentDialog::reject()
{
    answer(ConsentAnswer::DontAllow);
}

void ConsentDialog::answer(ConsentAnswer answer)
{
    if (!std::exchange(m_isAnswered, true)) {
        hide();
        Q_EMIT answered(answer);
    }
}

} // namespace lanyard
