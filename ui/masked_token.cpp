#include "ui/masked_token.h"

#include "ui/flow_layout.h"
#include "ui/look.h"
#include "ui/shown_token.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto shownFor = 30s;
constexpr int dots = 16;
constexpr qsizetype endSize = 4;
constexpr qsizetype shortSize = 24; ///< of which four characters would be too many

QString endOf(const Secret &token)
{
    return token.size() < shortSize
        ? QString()
        : QString::fromLatin1(token.reveal().last(endSize)); // before the person, that much
}

} // namespace

QString maskOf(const Secret &token)
{
    return QString(dots, u'•') + endOf(token);
}

QString spokenMaskOf(const Secret &token)
{
    const QString end = endOf(token);
    if (end.isEmpty()) {
        return MaskedToken::tr("Access token, hidden");
    }
    QStringList letters;
    for (const QChar letter : end) {
        letters += letter;
    }
    return MaskedToken::tr("Access token, hidden, ends in %1").arg(letters.join(u' '));
}

MaskedToken::MaskedToken(Clock &clock, QWidget *parent) :
    QWidget(parent), m_clock(clock), m_mask(plainLabel({}, this)), m_shown(new ShownToken(this)),
    m_copy(new QPushButton(tr("&Copy"), this)), m_show(new QPushButton(this))
{
    m_mask->setObjectName(QStringLiteral("maskedToken"));
    m_mask->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_mask->setLayoutDirection(Qt::LeftToRight);
    m_mask->setFocusPolicy(Qt::StrongFocus); // so that its name is read out
    m_shown->setVisible(false);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_show->setObjectName(QStringLiteral("showButton"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unitOf(this));
    column->addWidget(m_mask);
    column->addWidget(m_shown);
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(unitOf(this), row);
    for (QPushButton *button : {m_copy, m_show}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(32);
        buttons->addWidget(button);
    }
    column->addWidget(row);
    connect(m_copy, &QPushButton::clicked, this, &MaskedToken::copyChosen);
    connect(m_show, &QPushButton::clicked, this, &MaskedToken::toggle);
    connect(m_shown, &ShownToken::copied, this, &MaskedToken::partCopied);
    setToken(nullptr);
}

MaskedToken::~MaskedToken() = default;

void MaskedToken::setToken(const Secret *token)
{
    const bool isSame = token && m_token.equals(token->reveal()); // into the comparison only
    if (!isSame) {
        m_token = token ? token->clone() : Secret();
        conceal();
    }
    setVisible(token);
}

bool MaskedToken::isRevealed() const
{
    return m_timer != nullptr;
}

void MaskedToken::toggle()
{
    if (isRevealed()) {
        conceal();
    } else {
        reveal();
    }
}

void MaskedToken::reveal()
{
    m_shown->display(m_token);
    m_shown->setVisible(true);
    m_mask->setVisible(false);
    m_show->setText(tr("&Hide"));
    m_timer = std::make_unique<QObject>();
    m_clock.after(shownFor, m_timer.get(), [this] { conceal(); });
}

void MaskedToken::conceal()
{
    if (m_timer) {
        m_timer.release()->deleteLater(); // whose call this may be
    }
    const bool hadFocus = m_shown->hasFocus();
    m_shown->clear();
    m_mask->setText(maskOf(m_token));
    m_mask->setAccessibleName(spokenMaskOf(m_token));
    m_mask->setVisible(true);
    m_shown->setVisible(false);
    m_show->setText(tr("&Show"));
    if (hadFocus) {
        m_show->setFocus(Qt::OtherFocusReason);
    }
}

bool MaskedToken::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate) { // which a window tells its widgets
        conceal();
    }
    return QWidget::event(event);
}

void MaskedToken::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    conceal();
}

} // namespace lanyard
