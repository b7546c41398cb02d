#include "ui/info_bar.h"

#include "ui/flow_layout.h"
#include "ui/phrases.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

class BarInterface final : public QAccessibleWidget {
public:
    explicit BarInterface(QWidget *bar) : QAccessibleWidget(bar, QAccessible::Notification) { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto &notice = static_cast<InfoBar *>(widget())->notice();
        if (kind != QAccessible::Name || !notice) {
            return QAccessibleWidget::text(kind);
        }
        return notice->body.isEmpty() ? notice->title
                                      : notice->title + QStringLiteral(". ") + notice->body;
    }
};

QAccessibleInterface *barInterface(const QString &className, QObject *object)
{
    return className == QLatin1String("lanyard::InfoBar")
        ? new BarInterface(static_cast<QWidget *>(object))
        : nullptr;
}

Mark markOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Mark::Info;
    case Tone::Good:
        return Mark::Check;
    case Tone::Warning:
    case Tone::Bad:
        return Mark::Exclamation;
    }
    return Mark::Info;
}

} // namespace

InfoBar::InfoBar(QWidget *parent) :
    QFrame(parent), m_mark(new QLabel(this)), m_title(plainLabel({}, this)),
    m_body(plainLabel({}, this)), m_request(plainLabel({}, this)), m_details(plainLabel({}, this)),
    m_buttons(new QWidget(this)), m_buttonRow(new FlowLayout(unitOf(this), m_buttons))
{
    QAccessible::installFactory(barInterface);
    setObjectName(QStringLiteral("bar"));
    setVisible(false);
    m_title->setObjectName(QStringLiteral("barTitle"));
    m_body->setObjectName(QStringLiteral("barBody"));
    m_request->setObjectName(QStringLiteral("barRequest"));
    m_details->setObjectName(QStringLiteral("barDetails"));
    m_title->setFont(headingFont(font()));
    for (QLabel *label : {m_request, m_details}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }

    const int u = unitOf(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(u / 2);
    m_buttonRow->setContentsMargins(0, u / 2, 0, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_body),
          static_cast<QWidget *>(m_request), static_cast<QWidget *>(m_details), m_buttons}) {
        texts->addWidget(part);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * u, u + u / 2, 2 * u, u + u / 2);
    row->setSpacing(u + u / 2);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void InfoBar::display(const std::optional<Notice> &notice)
{
    if (notice == m_notice) {
        return;
    }
    // Hidden and shown again: only then is a second message spoken.
    setVisible(false);
    m_notice = notice;
    if (!m_notice) {
        return;
    }
    m_title->setText(m_notice->title);
    m_body->setText(breakable(m_notice->body));
    m_body->setVisible(!m_notice->body.isEmpty());
    m_request->setText(breakable(m_notice->request));
    m_request->setVisible(!m_notice->request.isEmpty());
    m_details->setText(breakable(m_notice->details));
    m_details->setVisible(false);
    rebuildButtons();
    tint();
    setVisible(true);
}

QString InfoBar::title() const
{
    return m_notice ? m_notice->title : QString();
}

QPushButton *InfoBar::firstButton() const
{
    return m_notice && !m_notice->repairs.isEmpty() ? m_buttons->findChild<QPushButton *>()
                                                    : nullptr;
}

QPushButton *InfoBar::anyButton() const
{
    return m_notice ? m_buttons->findChild<QPushButton *>() : nullptr;
}

void InfoBar::rebuildButtons()
{
    // A repair's own button may have asked for this: it is deleted when its click is over.
    while (QLayoutItem *item = m_buttonRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    for (const Repair repair : m_notice->repairs) {
        auto *button = new QPushButton(repairLabel(repair, *m_notice), m_buttons);
        button->setObjectName(QStringLiteral("repair%1").arg(int(repair)));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, repair] { choose(repair); });
        m_buttonRow->addWidget(button);
    }
    if (!m_notice->details.isEmpty()) {
        auto *details = new QPushButton(tr("&Details"), m_buttons);
        details->setObjectName(QStringLiteral("detailsButton"));
        details->setCheckable(true);
        connect(details, &QPushButton::toggled, m_details, &QLabel::setVisible);
        m_buttonRow->addWidget(details);
        if (!m_notice->repairs.contains(Repair::CopyDetails)) {
            auto *copy = new QPushButton(tr("Cop&y details"), m_buttons);
            copy->setObjectName(QStringLiteral("copyDetailsButton"));
            copy->setVisible(false);
            connect(details, &QPushButton::toggled, copy, &QPushButton::setVisible);
            connect(copy, &QPushButton::clicked, this, &InfoBar::copyDetails);
            m_buttonRow->addWidget(copy);
        }
    }
    m_buttons->setVisible(m_buttonRow->count() > 0);
}

/// What needs nobody else is done here.
void InfoBar::choose(Repair repair)
{
    if (repair == Repair::CopyDetails) {
        copyDetails();
    } else if (repair == Repair::CopyRequest) {
        QGuiApplication::clipboard()->setText(m_notice->request);
    } else {
        Q_EMIT repairChosen(repair);
    }
}

void InfoBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_notice->details);
}

void InfoBar::tint()
{
    if (m_notice) {
        const QColor color = toneColor(m_notice->tone, palette());
        const int size = std::max(20, fontMetrics().height() + 4);
        m_mark->setPixmap(markPixmap(markOf(m_notice->tone), color, size, devicePixelRatioF()));
    }
}

void InfoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
}

void InfoBar::paintEvent(QPaintEvent *)
{
    if (!m_notice) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(m_notice->tone, palette()));
    painter.setBrush(toneFill(m_notice->tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace lanyard
