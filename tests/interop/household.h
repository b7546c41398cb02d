#pragma once

/// One person's Lanyard for a test: real clock, network, listener and store; a vault in memory; a
/// browser that fills in forms. A restart keeps the vault and the folder and nothing else.

#include "accounts/account_store.h"
#include "accounts/client_registrations.h"
#include "base/clock.h"
#include "base/random_source.h"
#include "io/network_access.h"
#include "support/fake_vault.h"
#include "support/form_browser.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

/// Runs the event loop until the reply comes, and gives it.
template <class T>
Result<T> await(const std::function<void(QObject *, Reply<T>)> &call)
{
    QObject context;
    std::optional<Result<T>> answer;
    call(&context, [&](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)) {
        return fail(ErrorKind::Internal, QStringLiteral("no reply came"));
    }
    return std::move(*answer);
}

/// The real time, and ten times the patience: how busy this machine is matters to no test here. A
/// short wait is none of patience, but of good manners.
class PatientClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_clock.monotonic();
    }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        const bool isPatience = delay >= std::chrono::seconds(10);
        m_clock.after(isPatience ? 10 * delay : delay, context, std::move(f));
    }

private:
    SystemClock m_clock;
};

class Household {
public:
    Household();

    [[nodiscard]] FormBrowser &browser() { return m_browser; }
    [[nodiscard]] AccountStore &store() { return *m_store; }
    [[nodiscard]] const Environment &environment() const { return m_environment; }

    /// A whole sign-in.
    [[nodiscard]] Result<SignIn::Outcome> signIn(SignInRequest request);
    /// The program ends and starts again.
    void restart();

    [[nodiscard]] Result<void> ensureFresh(Account &account, Account::Freshness freshness);
    [[nodiscard]] Result<oauth::UserInfo> userInfo(Account &account);
    [[nodiscard]] Result<Account::SignOutReceipt> signOut(Account &account);

    /// Nothing is left to finish in the background.
    [[nodiscard]] bool becomesIdle();

    /// What the vault holds of it; nothing secret is printed by a failing comparison of sizes.
    [[nodiscard]] Result<SessionRecord> session(const QString &accountId);
    /// The client that this issuer made for us.
    [[nodiscard]] Result<oauth::ClientRegistration> registration(const QString &issuer);
    /// A token request as anyone could send it.
    [[nodiscard]] Result<HttpReply> post(const QUrl &url, const QByteArray &form);

private:
    QTemporaryDir m_folder;
    Places m_places = Places::below(m_folder.path());
    PatientClock m_clock;
    SystemRandomSource m_random;
    SystemNetworkAccess m_network{m_clock};
    FormBrowser m_browser;
    FakeVault m_vault;
    Environment m_environment{m_clock, m_random, m_network, m_browser, m_vault};
    std::unique_ptr<AccountStore> m_store;
};

} // namespace lanyard
