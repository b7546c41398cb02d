#include "rows.h"

#include "client_under_test.h"
#include "demo_client.h"
#include "misbehaving_provider.h"
#include "support/test_certificates.h"
#include "ui/window_fixture.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QListView>
#include <QNetworkReply>

#include <algorithm>

namespace lanyard {

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

enum class Source { UserInfo, IdToken };
enum class Place { Provider, Elsewhere, Unencrypted };
constexpr Place everyPlace[] = {Place::Provider, Place::Elsewhere, Place::Unencrypted};

/// An address among the claims of a person (OIDC Core §5.1: picture, profile, website) is somebody
/// else's choice. Wherever it leads, there is a picture, behind a right certificate.
class Town {
public:
    Town()
    {
        m_elsewhere.useTls(authority.serverConfiguration());
        provider.serve("GET", path, png());
        m_elsewhere.always("GET", path, png());
        m_unencrypted.always("GET", path, png());
    }

    [[nodiscard]] QUrl addressAt(Place place) const
    {
        return place == Place::Provider ? provider.url(path)
            : place == Place::Elsewhere ? m_elsewhere.url(QLatin1String(path))
                                        : m_unencrypted.url(QLatin1String(path));
    }
    [[nodiscard]] bool wasVisited() const
    {
        const QList<HttpRequest> &requests = provider.requests();
        return m_elsewhere.connections() + m_unencrypted.connections() > 0
            || std::any_of(requests.begin(), requests.end(),
                           [](const HttpRequest &request) { return request.path() == path; });
    }
    /// Anybody may have the picture: that nobody came is nobody's lack.
    [[nodiscard]] bool isOpenToAll() const
    {
        return std::all_of(std::begin(everyPlace), std::end(everyPlace), [this](Place place) {
            QNetworkAccessManager person;
            QNetworkRequest request(addressAt(place));
            QSslConfiguration trusting = request.sslConfiguration();
            trusting.setCaCertificates({authority.certificate()});
            request.setSslConfiguration(trusting);
            const std::unique_ptr<QNetworkReply> reply(person.get(request));
            return waitUntil([&] { return reply->isFinished(); }) && reply->readAll() == png().body;
        });
    }
    [[nodiscard]] QStringList surprises() const { return m_surprises + provider.surprises(); }

    TestAuthority authority;
    FakeClock clock; // as the window's: neither moves
    SystemRandomSource random;
    MisbehavingProvider provider{clock, random, authority.serverConfiguration()};

private:
    QStringList m_surprises;
    const ScriptedServer::OnFailure m_note
        = [this](const QString &what) { m_surprises.append(what); };
    ScriptedServer m_elsewhere{m_note};
    ScriptedServer m_unencrypted{m_note};
};

/// A whole life with the window, and what can be seen of it from outside.
class Life {
public:
    explicit Life(Town &town) : m_town(town) { }

    QByteArrayList requests; ///< that the provider got
    qsizetype opened = 0; ///< in the browser
    QList<QImage> window;
    QString picture; ///< that the account remembers
    oauth::UserInfo userInfo;

    /// Empty, or where it stopped.
    [[nodiscard]] QString live()
    {
        const qsizetype before = m_town.provider.requests().size();
        open();
        if (!signIn() || !look()) {
            return QStringLiteral("nobody was signed in");
        }
        if (!refresh() || !look()) {
            return QStringLiteral("no new token came");
        }
        if (!askUserInfo()) {
            return QStringLiteral("user-info did not come");
        }
        picture = account().entry().picture;
        if (!reopen() || !look()) {
            return QStringLiteral("the account was not in the list any more");
        }
        opened = m_fixture.browser.urls().size();
        const QList<HttpRequest> all = m_town.provider.requests().mid(before);
        for (const HttpRequest &request : all) {
            requests.append(request.method + ' ' + request.path());
        }
        std::sort(requests.begin(), requests.end()); // keys are asked for beside the rest
        return {};
    }

private:
    [[nodiscard]] Account &account() const { return *m_fixture.store->accounts().first(); }

    void open()
    {
        static quint64 lives = 0;
        m_fixture.random = FakeRandom(++lives * 1000); // no state comes twice
        m_fixture.authorities = {m_town.authority.certificate()};
        m_fixture.addProvider(
            demo::providerId,
            QJsonDocument(QJsonObject{{QStringLiteral("name"), QString(demo::providerName)},
                                      {QStringLiteral("issuer"), m_town.provider.issuer()},
                                      {QStringLiteral("client_id"), QString(demo::clientId)}})
                .toJson());
        m_person.trust(m_fixture.authorities);
        m_fixture.browser.onOpen([this](const QUrl &url) {
            m_person.open(url, &m_person, [](const Result<void> &) {});
        });
        m_fixture.openWindow();
    }
    [[nodiscard]] bool signIn()
    {
        m_fixture.click("provider-demo");
        return waitUntil(
            [this] { return m_fixture.barTitle().startsWith(QStringLiteral("Signed in as")); });
    }
    [[nodiscard]] bool refresh()
    {
        const QByteArray before = account().accessToken()->reveal().toByteArray(); // to compare
        m_fixture.click("refreshButton");
        return waitUntil([&] {
            const auto &token = account().accessToken();
            return token && !token->equals(before);
        });
    }
    [[nodiscard]] bool askUserInfo()
    {
        QObject context;
        std::optional<Result<oauth::UserInfo>> answer;
        account().fetchUserInfo(
            &context, [&](Result<oauth::UserInfo> result) { answer = std::move(result); });
        if (!waitUntil([&] { return answer.has_value(); }) || !*answer) {
            return false;
        }
        userInfo = **answer;
        return true;
    }
    /// The list comes from the disk then.
    [[nodiscard]] bool reopen()
    {
        m_fixture.closeWindow();
        m_fixture.openWindow();
        auto *list = m_fixture.window->findChild<QListView *>();
        Q_EMIT list->clicked(list->model()->index(0, 0));
        return !m_fixture.text("subject").isEmpty();
    }
    [[nodiscard]] bool look()
    {
        const bool isStill = waitUntil([this] {
            return account().accessToken() && !account().isRefreshing()
                && m_fixture.store->isIdle();
        });
        window.append(m_fixture.window->grab().toImage());
        return isStill;
    }

    Town &m_town;
    FormBrowser m_person;
    WindowFixture m_fixture;
};

/// The provider says so from now on; without a claim it says nothing.
void behave(Town &town, Source source, const char *claim, const QString &address)
{
    Mutation mutation;
    if (source == Source::IdToken) {
        mutation.metadata = withoutMember("userinfo_endpoint");
    }
    if (!address.isEmpty()) {
        if (source == Source::IdToken) {
            mutation.idToken = set(claim, address);
        } else {
            mutation.userInfo = withMember(claim, address);
        }
    }
    town.provider.behave(std::move(mutation));
}

QString difference(const Life &with, const Life &without)
{
    if (with.requests != without.requests) {
        return QStringLiteral("the provider was asked for something else");
    }
    if (with.opened != 1 || without.opened != 1) {
        return QStringLiteral("the browser was opened for more than to sign in");
    }
    return with.window == without.window ? QString() : QStringLiteral("the window looks different");
}

/// The life with such an address is, to the servers, the browser and the eye, the one without.
Outcome liveWithAndWithout(Source source, const char *claim, Place place)
{
    Town town;
    const QString address = town.addressAt(place).toString();
    behave(town, source, claim, {});
    Life without(town);
    QString problem = without.live();
    behave(town, source, claim, address);
    Life with(town);
    if (problem.isEmpty()) {
        problem = with.live();
    }
    const bool isKept = QByteArrayView(claim) == "picture" && place != Place::Unencrypted;
    if (problem.isEmpty()) {
        problem = difference(with, without);
    }
    if (problem.isEmpty() && source == Source::UserInfo
        && with.userInfo.claims.value(QLatin1String(claim)) != address) {
        problem = QStringLiteral("the claim did not arrive");
    }
    if (problem.isEmpty() && with.picture != (isKept ? address : QString())) {
        problem = QStringLiteral("the account remembers the picture \"%1\"").arg(with.picture);
    }
    if (problem.isEmpty() && town.wasVisited()) {
        problem = QStringLiteral("somebody went there");
    }
    if (problem.isEmpty() && !town.isOpenToAll()) {
        problem = QStringLiteral("nobody could have gone there");
    }
    if (problem.isEmpty()) {
        problem = town.surprises().value(0);
    }
    Outcome outcome = problem.isEmpty() ? Outcome{.kind = Outcome::Kind::Done} : wentWrong(problem);
    outcome.requests = town.provider.requests();
    return outcome;
}

Row claimRow(const char *name, const char *does, Source source, const char *claim, Place place)
{
    Row row;
    row.name = name;
    row.source = "OIDC Core §5.1, §17";
    row.does = does;
    row.expected = accepted();
    row.play = [=](Part) { return liveWithAndWithout(source, claim, place); };
    return row;
}

} // namespace

QList<Row> attackWindowRows()
{
    return {
        claimRow("attack-window-picture", "user-info: picture at the provider", Source::UserInfo,
                 "picture", Place::Provider),
        claimRow("attack-window-picture-elsewhere", "user-info: picture elsewhere",
                 Source::UserInfo, "picture", Place::Elsewhere),
        claimRow("attack-window-picture-http", "user-info: picture over plain http",
                 Source::UserInfo, "picture", Place::Unencrypted),
        claimRow("attack-window-profile", "user-info: profile at the provider", Source::UserInfo,
                 "profile", Place::Provider),
        claimRow("attack-window-website", "user-info: website elsewhere", Source::UserInfo,
                 "website", Place::Elsewhere),
        claimRow("attack-window-token-picture", "ID token: picture at the provider",
                 Source::IdToken, "picture", Place::Provider),
        claimRow("attack-window-token-picture-elsewhere", "ID token: picture elsewhere",
                 Source::IdToken, "picture", Place::Elsewhere),
        claimRow("attack-window-token-profile", "ID token: profile elsewhere", Source::IdToken,
                 "profile", Place::Elsewhere),
    };
}

} // namespace lanyard
