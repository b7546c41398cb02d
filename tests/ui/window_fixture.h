#pragma once

/// The window on a real AccountStore, with everything outside it under the test's hand: the clock,
/// the browser and the person behind it, the vault, and a plain OAuth 2.0 provider that follows a
/// script.

#include "accounts/account_store.h"
#include "accounts/provider_catalog.h"
#include "io/memory_vault.h"
#include "support/fake_browser.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"
#include "support/scripted_server.h"
#include "ui/main_window.h"

#include <QJsonObject>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPushButton>
#include <QSslCertificate>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace lanyard {

class Page;

/// MemoryVault, until a test says that it is locked or not there.
class SwitchedVault final : public TokenVault {
public:
    std::optional<Error> trouble;
    bool mayBeUnlocked = true; ///< what the person says when they are asked to
    bool lasts = true; ///< false = it says that it ends with the process

    [[nodiscard]] bool isLasting() const override { return lasts; }
    void unlock(QObject *context, Reply<void> reply) override;
    void watch(QObject *context, std::function<void()> changed) override;
    void comeBack(); ///< and tells
    void probe(QObject *context, Reply<void> reply) override;
    void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) override;
    void write(const QString &key, Secret value, QObject *context, Reply<void> reply) override;
    void erase(const QString &key, QObject *context, Reply<void> reply) override;

private:
    MemoryVault m_vault;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_watchers;
};

/// The system's, until a test says that there is no network.
class SwitchedNetwork final : public NetworkAccess {
public:
    SwitchedNetwork(Clock &clock, ExtraAuthorities authorities);

    bool isThere = true;

    void open(RequestPolicy policy, QObject *context, Reply<Manager> reply) override;
    [[nodiscard]] bool isOnline() const override { return isThere; }

private:
    SystemNetworkAccess m_network;
};

class WindowFixture {
public:
    enum class Person { SaysYes, SaysNo, ClosesTheTab };

    WindowFixture();
    ~WindowFixture();

    /// What the person does when the browser opens.
    void decide(Person person);
    /// The provider's part of a whole sign-in, once. `granted`: the scope; empty = it says none.
    void expectSignIn(const QString &granted = {});
    void expectRefresh();
    /// What "Demo" and the person call themselves; the former before openWindow().
    void renameProvider(const QString &name);
    void offerRevocation(); ///< "Demo" can end a session; call before openWindow()
    void offerSignOutPage(); ///< in the browser; call before openWindow()
    void renamePerson(const QJsonObject &claims) { m_person = claims; }
    /// A file in the person's provider folder; call before openWindow().
    void addProvider(const QString &id, const QByteArray &json);
    void addOpenProvider(); ///< "open": the client id is not in its file
    void addTenantProvider(); ///< "tenant": its issuer has a gap

    void openWindow();
    void closeWindow(); ///< and forgets it; accounts stay

    [[nodiscard]] Page *page() const;
    [[nodiscard]] QString title() const; ///< of the page that is shown
    [[nodiscard]] QString barTitle() const; ///< empty = no bar
    [[nodiscard]] QString barBody() const;
    [[nodiscard]] QStringList barButtons() const; ///< as they are read: without mnemonics
    void clickInBar(const QString &words);
    [[nodiscard]] QString text(const char *label) const; ///< without isolating marks
    [[nodiscard]] QPushButton *button(const char *objectName) const; ///< on the page; null = none
    void click(const char *objectName);
    /// The second text that shows with the same Alt+letter; empty = there is none.
    [[nodiscard]] QString doubleMnemonics() const;
    /// Clicks "Sign in with Demo" and waits until the account's page says so.
    [[nodiscard]] bool signIn();

    /// A request to the redirect address that is waited for.
    void visitRedirect(const QString &query);

    FakeClock clock;
    FakeRandom random;
    FakeBrowser browser;
    SwitchedVault vault;
    QList<QSslCertificate> authorities; ///< trusted besides the system's
    SwitchedNetwork network{clock, [this] { return Authorities{authorities, {}}; }};
    ScriptedServer server;
    QTemporaryDir folder;
    std::unique_ptr<AccountStore> store;
    std::unique_ptr<MainWindow> window;

private:
    QJsonObject m_person{{QStringLiteral("sub"), QStringLiteral("4711")},
                         {QStringLiteral("name"), QStringLiteral("Ada Lovelace")},
                         {QStringLiteral("email"), QStringLiteral("ada@example.com")}};
    bool m_offersRevocation = false;
    bool m_offersSignOutPage = false;
    QNetworkAccessManager m_visitor;
};

} // namespace lanyard
