#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/provider_setup.h"
#include "oauth/syntax.h"

#include <QPointer>

// What is looked at before anybody is asked: what was wished for, who may be signed in with here,
// and whether the outcome can be kept.

namespace lanyard {

namespace {

constexpr int trialIdBytes = 16;
constexpr qsizetype trialSize = 8 * 1024; ///< bytes, as large sessions have

} // namespace

Result<void> SignIn::checkRequest() const
{
    if (m_wish.provider.clientId.isEmpty() && m_wish.provider.isPlainOAuth()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: client_id is missing").arg(m_wish.provider.id));
    }
    if (!oauth::isVisibleAscii(m_wish.provider.clientId)) { // RFC 6749 Appendix A.1
        return fail(
            ErrorKind::Misconfigured,
            QStringLiteral("\"%1\" is no client id").arg(plainText(m_wish.provider.clientId, 100)));
    }
    if (m_wish.provider.needsTenant()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("provider %1: the tenant is missing").arg(m_wish.provider.id));
    }
    if (!m_wish.name.isEmpty() && !isPlainName(m_wish.name)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is not a plain name").arg(plainText(m_wish.name, 100)));
    }
    return checkWishes();
}

/// What was typed or chosen here may be what an administrator has locked.
Result<void> SignIn::checkManaged()
{
    auto managed = ManagedSettings::read(m_parts.places);
    if (!managed) {
        return fail(managed.error());
    }
    m_managed = std::move(*managed);
    if (auto allowed = m_managed.checkVault(m_parts.environment.vault.choice()); !allowed) {
        return allowed;
    }
    if (m_wish.redirectUri) {
        if (auto allowed = m_managed.checkPort(*m_wish.redirectUri); !allowed) {
            return allowed;
        }
    }
    return checkClient(m_wish.provider, m_managed, m_parts.places);
}

/// A person must not go through a whole sign-in to hear that it cannot be kept.
void SignIn::probePlaces()
{
    if (const auto writable = m_parts.index.probe(); !writable) {
        finish(fail(writable.error()));
        return;
    }
    m_parts.environment.vault.probe(m_work.get(), [this](const Result<void> &usable) {
        m_isWithoutVault = !usable && usable.error().kind == ErrorKind::VaultUnavailable
            && m_wish.withoutVault == SignInRequest::WithoutVault::GoOn;
        if (m_isWithoutVault) {
            discover();
        } else if (!usable) {
            finish(fail(usable.error()));
        } else {
            tryVault();
        }
    });
}

/// A full disk is found out about by writing only. Where the program goes on, the session would
/// live in its memory; here nothing would be left of it.
void SignIn::tryVault()
{
    if (isOver()) {
        return;
    }
    TokenVault &vault = m_parts.environment.vault;
    if (m_wish.unsaved == SignInRequest::Unsaved::KeepInMemory || !vault.isLasting()) {
        discover();
        return;
    }
    // The store's, so that nothing stays in the vault of an attempt that is cancelled meanwhile.
    QObject *context = &m_store;
    // Its own: another process that tries the same vault just now would erase it under us.
    const QByteArray id = m_parts.environment.random.bytes(trialIdBytes);
    const QString key = QStringLiteral("trial/") + QString::fromLatin1(id.toHex());
    vault.write(key, Secret(QByteArray(trialSize, '-')), context,
                [self = QPointer(this), held = m_parts.background.hold(), context, &vault,
                 key](const Result<void> &written) {
                    if (!written && self) {
                        self->finish(fail(written.error()));
                    }
                    // Of a write that failed, too, something may be there.
                    vault.erase(key, context, [self, held](const Result<void> &) {
                        if (self) {
                            self->discover(); // unless it is over
                        }
                    });
                });
}

} // namespace lanyard
