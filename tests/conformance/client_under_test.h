#pragma once

/// The real Lanyard against one provider: SignIn and Account over the real network and listener, a
/// person who presses the buttons, a clock that stands still.

#include "accounts/account_store.h"
#include "base/random_source.h"
#include "io/network_access.h"
#include "row.h"
#include "support/fake_clock.h"
#include "support/fake_vault.h"
#include "support/form_browser.h"

#include <QSslCertificate>
#include <QTemporaryDir>

#include <memory>

namespace lanyard {

/// Runs the event loop until it holds; false where it takes longer than anything may.
[[nodiscard]] bool waitUntil(const std::function<bool()> &holds);

/// With what a person or a file says of it: that we are the demo's client there.
[[nodiscard]] Provider asDemo(Provider provider);

class ClientUnderTest {
public:
    ClientUnderTest(FakeClock &clock, const QList<QSslCertificate> &authorities);

    /// To its end, or to where the browser shows that nothing was taken.
    [[nodiscard]] Outcome signIn(const Provider &provider);
    /// On another device, where the person types the code.
    [[nodiscard]] Outcome signInElsewhere(const Provider &provider);
    /// As --issuer does it.
    [[nodiscard]] Result<Provider> providerFor(const QString &email);
    [[nodiscard]] Outcome refresh(); ///< the first account, by force, and then its profile
    [[nodiscard]] Outcome askUserInfo(); ///< of the first account
    [[nodiscard]] Outcome signOut(); ///< the first account; Refused = it was not revoked
    /// The same; Refused = the browser did not come back as it has to.
    [[nodiscard]] Outcome signOutInBrowser();

    // A sign-in step by step, for rows that are played.

    /// To where a person is wanted; nobody goes there yet.
    [[nodiscard]] std::unique_ptr<SignIn> start(const Provider &provider);
    /// The person goes there, presses what there is to press, and reads to the end.
    void walk(const QUrl &url);
    [[nodiscard]] Outcome outcomeOf(const SignIn &signIn);
    [[nodiscard]] FormBrowser &browser() { return m_browser; }

private:
    [[nodiscard]] Account *account() const;
    [[nodiscard]] bool isUsable() const;
    /// With what is there afterwards, when nothing runs any more.
    [[nodiscard]] Outcome settled(Outcome outcome);

    FakeClock &m_clock;
    QTemporaryDir m_folder;
    SystemRandomSource m_random; // a verifier that came twice would be seen
    SystemNetworkAccess m_network;
    FormBrowser m_browser;
    FakeVault m_vault;
    Environment m_environment;
    std::unique_ptr<AccountStore> m_store;
};

} // namespace lanyard
