#include "ui/expiry_line.h"

#include "ui/look.h"
#include "ui/phrases.h"

namespace lanyard {

ExpiryLine::ExpiryLine(Clock &clock, QWidget *parent) : QLabel(parent), m_clock(clock)
{
    setPlain(*this);
    setObjectName(QStringLiteral("expiry"));
}

void ExpiryLine::setAccount(Account *account)
{
    m_account = account;
    refresh();
}

void ExpiryLine::setLookedFor(bool isLookedFor)
{
    m_isLookedFor = isLookedFor;
    refresh();
}

void ExpiryLine::refresh()
{
    m_tick.reset();
    if (!m_account) {
        return;
    }
    if (m_account->state() == Account::State::SignInRequired) {
        setText(tr("Sign in again to get a new one."));
        return;
    }
    if (!m_account->accessToken()) {
        setText(m_isLookedFor ? tr("Looking for it…") : tr("There is none at the moment."));
        return;
    }
    const auto expiresAt = m_account->accessTokenExpiresAt();
    if (!expiresAt) {
        setText(
            tr("Works; %1 doesn’t say until when.").arg(isolated(m_account->entry().providerName)));
        return;
    }
    const Expiry expiry = expiryText(*expiresAt, m_clock.now());
    setText(expiry.text);
    if (expiry.changesIn && isVisible()) {
        m_tick = std::make_unique<QObject>();
        m_clock.after(*expiry.changesIn, m_tick.get(), [this] {
            refresh();
            Q_EMIT ticked();
        });
    }
}

void ExpiryLine::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    refresh();
}

void ExpiryLine::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    m_tick.reset();
}

} // namespace lanyard
