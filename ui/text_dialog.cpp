#include "ui/text_dialog.h"

#include "ui/look.h"

#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int charactersInALine = 66;
} // namespace

TextDialog::TextDialog(QWidget *parent) : QDialog(parent), m_column(new QVBoxLayout(this))
{
    const int u = unitOf(this);
    m_column->setContentsMargins(3 * u, 3 * u, 3 * u, 2 * u);
    m_column->setSpacing(u);
}

void TextDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QMargins margins = m_column->contentsMargins();
    const int wide
        = charactersInALine * fontMetrics().averageCharWidth() + margins.left() + margins.right();
    resize(wide, m_column->totalHeightForWidth(wide));
}

void TextDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    setMinimumHeight(m_column->totalHeightForWidth(width()));
}

} // namespace lanyard
