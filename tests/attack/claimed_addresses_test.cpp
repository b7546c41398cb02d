#include "accounts/account_store.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_certificates.h"
#include "ui/window_fixture.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QListView>
#include <QTest>

#include <algorithm>

using namespace lanyard;

/// An address among the claims of a person (OIDC Core §5.1: picture, profile, website) is somebody
/// else's choice. Through a whole life with the window nobody goes there: not to the provider, not
/// to another server, whose certificates are as right as the pictures. The life with such an
/// address is, to the servers, the browser and the eye, the one without.
class ClaimedAddressesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void areNobodysReasonToGoThere_data();
    void areNobodysReasonToGoThere();

private:
    enum class Source { UserInfo, IdToken };
    enum class Place { Provider, Elsewhere, Unencrypted };
    /// What can be seen of a life from outside.
    struct Life {
        QByteArrayList requests; ///< that the provider got
        qsizetype opened = 0; ///< in the browser
        QList<QImage> window;
        QString picture; ///< that the account remembers
    };
    [[nodiscard]] Life live(Source source, const QJsonObject &claims);
    void signIn(Source source, const QJsonObject &claims);
    void refresh(const QJsonObject &claims);
    void askUserInfo(Source source, const QJsonObject &claims);
    [[nodiscard]] ScriptedServer &serverAt(Place place) const;
    [[nodiscard]] QUrl addressAt(Place place) const;
    void visitAll();

    TestAuthority m_authority;
    FakeClock m_clock; // as the window's: neither moves
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<ScriptedServer> m_elsewhere;
    std::unique_ptr<ScriptedServer> m_unencrypted;
    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

constexpr char path[] = "/ada.png";

HttpAnswer png()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return {200, {{"Content-Type", "image/png"}}, bytes.data()};
}

} // namespace

void ClaimedAddressesTest::init()
{
    m_provider = std::make_unique<ScriptedProvider>(m_clock, m_authority.serverConfiguration());
    m_elsewhere = std::make_unique<ScriptedServer>();
    m_elsewhere->useTls(m_authority.serverConfiguration());
    m_unencrypted = std::make_unique<ScriptedServer>();
    for (const Place place : {Place::Provider, Place::Elsewhere, Place::Unencrypted}) {
        serverAt(place).always("GET", path, png());
    }
}

void ClaimedAddressesTest::cleanup()
{
    m_fixture.reset();
    m_unencrypted.reset();
    m_elsewhere.reset();
    m_provider.reset();
}

void ClaimedAddressesTest::signIn(Source source, const QJsonObject &claims)
{
    const bool asksUserInfo = source == Source::UserInfo;
    m_fixture->browser.onOpen([=, this](const QUrl &url) {
        const QByteArray nonce = ScriptedProvider::parameter(url, QStringLiteral("nonce"));
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer(
                {.nonce = nonce, .claims = asksUserInfo ? QJsonObject() : claims}));
        if (asksUserInfo) {
            m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer(claims));
        }
        m_provider->approve(url);
    });
    m_fixture->click("provider-acme");
    QTRY_VERIFY(m_fixture->barTitle().startsWith(QStringLiteral("Signed in as")));
}

void ClaimedAddressesTest::refresh(const QJsonObject &claims)
{
    m_provider->server.expect(
        "POST", "/token", m_provider->tokenAnswer({.accessToken = "access-2", .claims = claims}));
    m_fixture->click("refreshButton");
    const Account *account = m_fixture->store->accounts().first();
    QTRY_VERIFY(account->accessToken() && account->accessToken()->equals("access-2"));
}

void ClaimedAddressesTest::askUserInfo(Source source, const QJsonObject &claims)
{
    if (source == Source::UserInfo) {
        m_provider->server.expect("GET", "/userinfo", ScriptedProvider::userInfoAnswer(claims));
    }
    std::optional<Result<oauth::UserInfo>> answer;
    m_fixture->store->accounts().first()->fetchUserInfo(
        this, [&](Result<oauth::UserInfo> userInfo) { answer = std::move(userInfo); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY2(*answer, qPrintable(problemOf(*answer)));
    for (auto claim = claims.begin(); claim != claims.end() && source == Source::UserInfo;
         ++claim) {
        QCOMPARE((*answer)->claims.value(claim.key()), claim.value()); // it did arrive
    }
}

ClaimedAddressesTest::Life ClaimedAddressesTest::live(Source source, const QJsonObject &claims)
{
    Life life;
    const qsizetype before = m_provider->server.requests().size();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->authorities = {m_authority.certificate()};
    m_fixture->addProvider(
        QStringLiteral("acme"),
        QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("Acme")},
                                  {QStringLiteral("issuer"), m_provider->issuer()},
                                  {QStringLiteral("client_id"), QStringLiteral("client-1")}})
            .toJson());
    m_fixture->openWindow();
    const auto look = [&] {
        const Account *account = m_fixture->store->accounts().first();
        QTRY_VERIFY(account->accessToken() && !account->isRefreshing()
                    && m_fixture->store->isIdle());
        life.window.append(m_fixture->window->grab().toImage());
    };
    [&] {
        signIn(source, claims);
        look();
        refresh(claims);
        look();
        askUserInfo(source, claims);
        life.picture = m_fixture->store->accounts().first()->entry().picture;
        m_fixture->closeWindow();
        m_fixture->openWindow(); // the list comes from the disk now
        auto *list = m_fixture->window->findChild<QListView *>();
        Q_EMIT list->clicked(list->model()->index(0, 0));
        QCOMPARE(m_fixture->text("subject"), QStringLiteral("subject-1"));
        look();
    }();
    life.opened = m_fixture->browser.urls().size();
    const QList<HttpRequest> requests = m_provider->server.requests().mid(before);
    for (const HttpRequest &request : requests) {
        life.requests.append(request.method + ' ' + request.target);
    }
    std::sort(life.requests.begin(), life.requests.end()); // keys are asked for beside the rest
    return life;
}

ScriptedServer &ClaimedAddressesTest::serverAt(Place place) const
{
    return place == Place::Provider ? m_provider->server
        : place == Place::Elsewhere ? *m_elsewhere
                                    : *m_unencrypted;
}

QUrl ClaimedAddressesTest::addressAt(Place place) const
{
    return serverAt(place).url(QString::fromLatin1(path));
}

/// Anybody may, and is seen; whoever went there before is seen as well.
void ClaimedAddressesTest::visitAll()
{
    QNetworkAccessManager person;
    for (const Place place : {Place::Provider, Place::Elsewhere, Place::Unencrypted}) {
        QNetworkRequest request(addressAt(place));
        QSslConfiguration trusting = request.sslConfiguration();
        trusting.setCaCertificates({m_authority.certificate()});
        request.setSslConfiguration(trusting);
        const std::unique_ptr<QNetworkReply> reply(person.get(request));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->readAll(), png().body);
    }
}

void ClaimedAddressesTest::areNobodysReasonToGoThere_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<Place>("place");
    const auto row = [](const char *name, Source source, const char *claim, Place place) {
        QTest::newRow(name) << source << QString::fromLatin1(claim) << place;
    };
    row("user-info: picture at the provider", Source::UserInfo, "picture", Place::Provider);
    row("user-info: picture elsewhere", Source::UserInfo, "picture", Place::Elsewhere);
    row("user-info: picture over plain http", Source::UserInfo, "picture", Place::Unencrypted);
    row("user-info: profile at the provider", Source::UserInfo, "profile", Place::Provider);
    row("user-info: website elsewhere", Source::UserInfo, "website", Place::Elsewhere);
    row("ID token: picture at the provider", Source::IdToken, "picture", Place::Provider);
    row("ID token: picture elsewhere", Source::IdToken, "picture", Place::Elsewhere);
    row("ID token: profile elsewhere", Source::IdToken, "profile", Place::Elsewhere);
}

void ClaimedAddressesTest::areNobodysReasonToGoThere()
{
    QFETCH(const Source, source);
    QFETCH(const QString, claim);
    QFETCH(const Place, place);
    const QString there = addressAt(place).toString();
    if (source == Source::IdToken) {
        m_provider->metadata.remove(QStringLiteral("userinfo_endpoint"));
    }
    m_provider->publish();

    const Life without = live(source, {});
    const Life with = live(source, {{claim, there}});
    const bool isKept = claim == QLatin1String("picture") && place != Place::Unencrypted;
    QCOMPARE(with.picture, isKept ? there : QString());
    visitAll();
    for (const Place each : {Place::Provider, Place::Elsewhere, Place::Unencrypted}) {
        QCOMPARE(serverAt(each).requestsTo(path).size(), 1);
    }
    QCOMPARE(m_elsewhere->connections(), 1);
    QCOMPARE(m_unencrypted->connections(), 1);

    QCOMPARE(with.requests, without.requests);
    QCOMPARE(with.opened, 1); // to sign in
    QCOMPARE(without.opened, 1);
    QCOMPARE(with.window, without.window);
}

QTEST_MAIN(ClaimedAddressesTest)
#include "claimed_addresses_test.moc"
