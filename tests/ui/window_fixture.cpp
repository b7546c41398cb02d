#include "ui/window_fixture.h"

#include "support/patience.h"
#include "ui/info_bar.h"
#include "ui/page.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QKeySequence>
#include <QMenuBar>
#include <QNetworkReply>
#include <QSet>
#include <QStackedWidget>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

namespace lanyard {

namespace {

constexpr auto tokens = R"({"access_token":"access-1","token_type":"Bearer","expires_in":3600,
                            "refresh_token":"refresh-1"})";

/// As it is read: without the mnemonic and isolating marks.
QString wordsOf(const QPushButton &button)
{
    return button.text().remove(u'&').remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

void SwitchedVault::unlock(QObject *context, Reply<void> reply)
{
    if (mayBeUnlocked) {
        trouble.reset();
    }
    probe(context, std::move(reply));
}

void SwitchedVault::watch(QObject *context, std::function<void()> changed)
{
    m_watchers.emplace_back(context, std::move(changed));
}

void SwitchedVault::comeBack()
{
    trouble.reset();
    const auto watchers = m_watchers; // somebody may begin or end meanwhile
    for (const auto &[context, changed] : watchers) {
        if (context) {
            changed();
        }
    }
}

void SwitchedVault::probe(QObject *context, Reply<void> reply)
{
    if (trouble) {
        const Replier<void> replier(context, std::move(reply));
        replier(fail(*trouble));
        return;
    }
    m_vault.probe(context, std::move(reply));
}

void SwitchedVault::read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply)
{
    if (trouble) {
        const Replier<std::optional<Secret>> replier(context, std::move(reply));
        replier(fail(*trouble));
        return;
    }
    m_vault.read(key, context, std::move(reply));
}

void SwitchedVault::write(const QString &key, Secret value, QObject *context, Reply<void> reply)
{
    if (trouble) {
        const Replier<void> replier(context, std::move(reply));
        replier(fail(*trouble));
        return;
    }
    m_vault.write(key, std::move(value), context, std::move(reply));
}

void SwitchedVault::erase(const QString &key, QObject *context, Reply<void> reply)
{
    if (trouble) {
        const Replier<void> replier(context, std::move(reply));
        replier(fail(*trouble));
        return;
    }
    m_vault.erase(key, context, std::move(reply));
}

SwitchedNetwork::SwitchedNetwork(Clock &clock, ExtraAuthorities authorities) :
    m_network(clock, std::move(authorities))
{
}

void SwitchedNetwork::open(RequestPolicy policy, QObject *context, Reply<Manager> reply)
{
    if (!isThere) {
        const Replier<Manager> replier(context, std::move(reply));
        replier(fail({ErrorKind::Network, {}, QStringLiteral("no network"), Cause::Offline}));
        return;
    }
    m_network.open(std::move(policy), context, std::move(reply));
}

WindowFixture::WindowFixture()
{
    renameProvider(QStringLiteral("Demo"));
    decide(Person::ClosesTheTab);
}

WindowFixture::~WindowFixture()
{
    closeWindow();
}

void WindowFixture::decide(Person decision)
{
    browser.onOpen([this, decision](const QUrl &) {
        switch (decision) {
        case Person::SaysYes:
            visitRedirect(QStringLiteral("code=code-1"));
            return;
        case Person::SaysNo:
            visitRedirect(QStringLiteral("error=access_denied"));
            return;
        case Person::ClosesTheTab:
            return;
        }
    });
}

void WindowFixture::expectSignIn(const QString &granted)
{
    QJsonObject answer = QJsonDocument::fromJson(tokens).object();
    if (!granted.isEmpty()) {
        answer.insert(QStringLiteral("scope"), granted);
    }
    server.expect("POST", "/token", jsonAnswer(QJsonDocument(answer).toJson()));
    server.expect("GET", "/userinfo", jsonAnswer(QJsonDocument(m_person).toJson()));
}

void WindowFixture::expectRefresh()
{
    server.expect("POST", "/token", jsonAnswer(R"({"access_token":"access-2","token_type":"Bearer",
                                 "expires_in":3600,"refresh_token":"refresh-2"})"));
}

void WindowFixture::renameProvider(const QString &name)
{
    QJsonObject claims;
    for (const char *claim : {"sub", "name", "email", "picture"}) {
        claims.insert(QLatin1String(claim), QLatin1String(claim));
    }
    const QString origin = server.origin().toString();
    QJsonObject provider{
        {QStringLiteral("name"), name},
        {QStringLiteral("client_id"), QStringLiteral("window-test")},
        {QStringLiteral("scope"), QStringLiteral("profile offline_access")},
        {QStringLiteral("authorization_endpoint"), origin + QStringLiteral("/authorize")},
        {QStringLiteral("token_endpoint"), origin + QStringLiteral("/token")},
        {QStringLiteral("userinfo_endpoint"), origin + QStringLiteral("/userinfo")},
        {QStringLiteral("userinfo_claims"), claims}};
    if (m_offersRevocation) {
        provider.insert(QStringLiteral("revocation_endpoint"), origin + QStringLiteral("/revoke"));
    }
    if (m_offersSignOutPage) {
        provider.insert(QStringLiteral("end_session_endpoint"),
                        origin + QStringLiteral("/end-session"));
    }
    addProvider(QStringLiteral("demo"), QJsonDocument(provider).toJson());
}

void WindowFixture::offerRevocation()
{
    m_offersRevocation = true;
    renameProvider(QStringLiteral("Demo"));
}

void WindowFixture::offerSignOutPage()
{
    m_offersSignOutPage = true;
    renameProvider(QStringLiteral("Demo"));
}

void WindowFixture::addOpenProvider()
{
    const QByteArray origin = server.origin().toEncoded();
    addProvider(QStringLiteral("open"),
                R"({"name":"Open","registration":"https://console.example/apps",
                    "authorization_endpoint":")"
                    + origin + R"(/authorize",
                    "token_endpoint":")"
                    + origin + R"(/token",
                    "userinfo_endpoint":")"
                    + origin + R"(/userinfo",
                    "userinfo_claims":{"sub":"sub"}})");
}

void WindowFixture::addTenantProvider()
{
    addProvider(QStringLiteral("tenant"),
                R"({"name":"Tenant","client_id":"x","tenant_help":"your directory",
                    "tenant_pattern":"[0-9]+",
                    "issuer":"https://login.example.invalid/{tenant}/v2.0"})");
}

void WindowFixture::addProvider(const QString &id, const QByteArray &json)
{
    const QString providers = Places::below(folder.path()).config + QStringLiteral("/providers");
    QVERIFY(QDir().mkpath(providers));
    QFile file(providers + u'/' + id + QStringLiteral(".json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
}

void WindowFixture::openWindow()
{
    const Places places = Places::below(folder.path());
    const Environment environment{clock, random, network, browser, vault};
    store = std::make_unique<AccountStore>(environment, places);
    QVERIFY(store->load());
    window = std::make_unique<MainWindow>(*store, environment, places);
    window->setCatalog(ProviderCatalog::load(places));
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get(), kPatience));
}

void WindowFixture::closeWindow()
{
    if (window) {
        window->close();
    }
    window.reset();
    store.reset();
}

Page *WindowFixture::page() const
{
    return static_cast<Page *>(window->findChild<QStackedWidget *>()->currentWidget());
}

QString WindowFixture::title() const
{
    return text("title");
}

QString WindowFixture::barTitle() const
{
    QString title = page()->bar()->isHidden() ? QString() : page()->bar()->title();
    return title.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString WindowFixture::barBody() const
{
    QString body = page()->bar()->isHidden() ? QString() : page()->bar()->notice()->body;
    return body.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QStringList WindowFixture::barButtons() const
{
    QStringList words;
    const auto buttons = page()->bar()->findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (each->isVisibleTo(page()) && !each->objectName().contains(QStringLiteral("etails"))) {
            words += wordsOf(*each);
        }
    }
    return words;
}

void WindowFixture::clickInBar(const QString &words)
{
    const auto buttons = page()->bar()->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *each) {
        return wordsOf(*each) == words && each->isVisibleTo(page());
    });
    QVERIFY2(found != buttons.end(), qPrintable(words));
    (*found)->click();
}

QString WindowFixture::text(const char *label) const
{
    const auto *found = page()->findChild<QLabel *>(QString::fromLatin1(label));
    QString text = found && found->isVisibleTo(page()) ? found->text() : QString();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200b));
}

QPushButton *WindowFixture::button(const char *objectName) const
{
    return page()->findChild<QPushButton *>(QString::fromLatin1(objectName));
}

void WindowFixture::click(const char *objectName)
{
    QPushButton *found = button(objectName);
    QVERIFY2(found && found->isVisibleTo(page()) && found->isEnabled(), objectName);
    found->click();
}

QString WindowFixture::doubleMnemonics() const
{
    QStringList texts;
    for (const QAction *menu : window->menuBar()->actions()) {
        texts += menu->text();
    }
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts += button->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget);
                   label && label->buddy()) {
            texts += label->text();
        }
    }
    QSet<QKeySequence> seen;
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (!mnemonic.isEmpty() && seen.contains(mnemonic)) {
            return text;
        }
        seen.insert(mnemonic);
    }
    return {};
}

bool WindowFixture::signIn()
{
    decide(Person::SaysYes);
    expectSignIn();
    click("provider-demo");
    return QTest::qWaitFor(
        [this] { return barTitle() == QStringLiteral("Signed in as Ada Lovelace"); }, kPatience);
}

void WindowFixture::visitRedirect(const QString &query)
{
    const QUrlQuery sent(browser.lastUrl());
    QUrl redirect(sent.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    redirect.setQuery(query + QStringLiteral("&state=")
                      + sent.queryItemValue(QStringLiteral("state")));
    // The manager owns the answer; what the page says is another test's matter.
    m_visitor.get(QNetworkRequest(redirect))->setParent(&m_visitor);
}

} // namespace lanyard
