#include "accounts/sign_in.h"

#include "accounts/account_parts.h"
#include "accounts/account_store.h"
#include "accounts/provider_setup.h"
#include "accounts/vault_trial.h"
#include "oauth/syntax.h"

#include <QPointer>

// What is looked at before anybody is asked: what was wished for, who may be signed in with here,
// and whether the outcome can be kept.

namespace lanyard {

namespace {

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

/// Where the program goes on, the session would live in its memory; here nothing would be left of
/// it.
void SignIn::tryVault()
{
    if (isOver()) {
        return;
    }
    if (m_wish.unsaved == SignInRequest::Unsaved::KeepInMemory
        || !m_parts.environment.vault.isLasting()) {
        discover();
        return;
    }
    // The store's, so that nothing stays in the vault of an attempt that is cancelled meanwhile.
    lanyard::tryVault(m_parts.environment, m_parts.places, m_parts.background.hold(), m_work.get(),
                      &m_store, [self = QPointer(this)](const Result<void> &usable) {
                          if (!self) {
                              return;
                          }
                          if (usable) {
                              self->discover(); // unless it is over
                          } else {
                              self->finish(fail(usable.error()));
                          }
                      });
}

} // namespace lanyard
