#include "ui/page.h"

#include "ui/flow_layout.h"
#include "ui/info_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

namespace {
constexpr int readableWidth = 66; ///< average characters
} // namespace

Page::Page(QWidget *parent) :
    QWidget(parent), m_scroll(new QScrollArea(this)), m_content(new QWidget),
    m_bar(new InfoBar(m_content)), m_measure(new QWidget(m_content)), m_column(new QVBoxLayout),
    m_centred(new QHBoxLayout)
{
    const int u = unit();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    // The window's colour shows through, whatever the style thinks of scroll areas.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    setColumnWidth(readableWidth);
    m_measure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_measure->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u);

    m_centred->setContentsMargins(3 * u, 2 * u, 3 * u, 3 * u);
    m_centred->addStretch(1);
    m_centred->addWidget(m_measure, 100);
    m_centred->addStretch(1);

    // The bar scrolls with the page: in a small window a long one leaves no room else.
    auto *barPlace = new QVBoxLayout;
    barPlace->setContentsMargins(u, u, u, 0);
    barPlace->addWidget(m_bar);
    auto *whole = new QVBoxLayout(m_content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(barPlace);
    whole->addLayout(m_centred, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(m_bar, &InfoBar::repairChosen, this, &Page::repairChosen);
}

void Page::setColumnWidth(int characters)
{
    m_measure->setMaximumWidth(characters * fontMetrics().averageCharWidth());
}

void Page::display(const std::optional<Notice> &notice)
{
    m_bar->display(notice);
    if (notice) {
        m_scroll->ensureVisible(0, 0);
    }
}

void Page::takeFocus()
{
    QWidget *repair = m_bar->firstButton();
    QWidget *target = repair ? repair : firstAction();
    if (target) {
        target->setFocus(Qt::OtherFocusReason);
    }
}

void Page::takeFocusBelowBar()
{
    QWidget *target = firstAction();
    while (target && m_content->isAncestorOf(target)) {
        if (target->isEnabled() && target->isVisible() && (target->focusPolicy() & Qt::TabFocus)) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        target = target->nextInFocusChain();
    }
}

bool Page::canFocusBar() const
{
    return !m_bar->isHidden() && m_bar->anyButton();
}

void Page::takeFocusToBar()
{
    if (QWidget *button = m_bar->anyButton()) {
        button->setFocus(Qt::ShortcutFocusReason);
    }
}

QLabel *Page::addTitle(const QString &text)
{
    QLabel *label = addText(text);
    label->setFont(titleFont(font()));
    label->setObjectName(QStringLiteral("title"));
    return label;
}

QLabel *Page::addHeading(const QString &text)
{
    QLabel *label = addText(text);
    label->setFont(headingFont(font()));
    return label;
}

QLabel *Page::addText(const QString &text)
{
    QLabel *label = plainLabel(text);
    m_column->addWidget(label);
    return label;
}

QLabel *Page::addSecondaryText(const QString &text)
{
    QLabel *label = addText(text);
    m_secondary.append(label);
    tint();
    return label;
}

void Page::addSpace(Space space)
{
    m_column->addSpacing(int(space) * unit());
}

FlowLayout *Page::addButtonRow()
{
    // A widget of its own: a column with stretch asks it, not the layout, for its height.
    auto *row = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *layout = new FlowLayout(unit(), row);
    m_column->addWidget(row);
    return layout;
}

QPushButton *Page::addButton(FlowLayout *row, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setMinimumSize(button->sizeHint().width() + 2 * unit(), 32);
    button->setAutoDefault(true);
    row->addWidget(button);
    return button;
}

/// Where there is little room, texts get it.
void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int u = unit();
    const bool isNarrow = width() < readableWidth * fontMetrics().averageCharWidth();
    const int side = isNarrow ? u / 2 : 3 * u;
    m_centred->setContentsMargins(side, 2 * u, side, 3 * u);
}

/// Of the button, so that the key is anybody else's while it is hidden.
void Page::clickOnEscape(QPushButton *button)
{
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), button), &QShortcut::activated, button,
            [button] { button->click(); });
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
}

int Page::unit() const
{
    return unitOf(this);
}

void Page::tint()
{
    for (QLabel *label : std::as_const(m_secondary)) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, secondaryText(palette()));
        label->setPalette(colours);
    }
    // A link has the colour of the palette under which it was written.
    const auto labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->textFormat() == Qt::RichText) {
            const QString text = label->text();
            label->clear();
            label->setText(text);
        }
    }
}

} // namespace lanyard
