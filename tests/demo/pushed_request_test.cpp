#include "demo_peer.h"

#include <QTest>

using namespace lanyard::demo;

/// RFC 9126 at the demo provider.
class PushedRequestTest : public QObject {
    Q_OBJECT

    [[nodiscard]] static QByteArray requestUri(const PeerAnswer &answer)
    {
        return text(answer.json(), "request_uri");
    }
    [[nodiscard]] static PeerAnswer open(DemoPeer &peer, const QByteArray &requestUri,
                                         const QByteArray &client = "lanyard-demo")
    {
        return peer.get("/authorize?"
                        + encodedForm({{"client_id", client}, {"request_uri", requestUri}}));
    }

private Q_SLOTS:
    void takesTheRequestAndGivesItANameThatIsGoodOnce()
    {
        DemoPeer peer(SigningAlgorithm::Rs256, PushedRequests::Offered);
        const PeerAnswer pushed = peer.post("/par", DemoPeer::authorizationRequest());
        QCOMPARE(pushed.status, 201);
        QCOMPARE(pushed.json()[QStringLiteral("expires_in")].toInt(), 60);
        QVERIFY(open(peer, requestUri(pushed)).body.contains(">Continue</button>"));
        QCOMPARE(open(peer, requestUri(pushed)).status, 400);
    }

    void forgetsItAfterAMinute()
    {
        DemoPeer peer(SigningAlgorithm::Rs256, PushedRequests::Offered);
        const QByteArray name = requestUri(peer.post("/par", DemoPeer::authorizationRequest()));
        peer.clock().advance(std::chrono::seconds(60));
        QCOMPARE(open(peer, name).status, 400);
    }

    void isTheOneClientsAlone()
    {
        DemoPeer peer(SigningAlgorithm::Rs256, PushedRequests::Offered);
        const QByteArray name = requestUri(peer.post("/par", DemoPeer::authorizationRequest()));
        QCOMPARE(open(peer, name, "other").status, 400);
    }

    void refusesAsTheAuthorizationEndpointDoes_data()
    {
        QTest::addColumn<Parameters>("changes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row
            = [](const char *name, const Parameters &changes, int status, const char *error) {
                  QTest::newRow(name) << changes << status << QString::fromLatin1(error);
              };
        row("§2.3 unknown client", {{"client_id", "nobody"}}, 401, "invalid_client");
        row("an address that is not registered", {{"redirect_uri", "https://evil.example/"}}, 400,
            "invalid_request");
        row("§2.1 request_uri", {{"request_uri", "urn:a"}}, 400, "request_uri_not_supported");
        row("no PKCE", {{"code_challenge", {}}}, 400, "invalid_request");
        row("an unknown scope", {{"scope", "openid everything"}}, 400, "invalid_scope");
    }
    void refusesAsTheAuthorizationEndpointDoes()
    {
        QFETCH(const Parameters, changes);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        DemoPeer peer(SigningAlgorithm::Rs256, PushedRequests::Offered);
        const PeerAnswer answer = peer.post("/par", DemoPeer::authorizationRequest(changes));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error(), error);
    }

    void takesTheBrowsersOwnRequestWhereItIsNotRequired()
    {
        DemoPeer offering(SigningAlgorithm::Rs256, PushedRequests::Offered);
        QCOMPARE(offering.authorize({}).status, 200);
        DemoPeer requiring(SigningAlgorithm::Rs256, PushedRequests::Required);
        QCOMPARE(requiring.authorize({}).status, 400);
        const QByteArray name
            = requestUri(requiring.post("/par", DemoPeer::authorizationRequest()));
        QCOMPARE(open(requiring, name).status, 200);
    }

    void announcesIt()
    {
        const auto announced = [](PushedRequests pushed, const char *member) -> QJsonValue {
            DemoPeer peer(SigningAlgorithm::Rs256, pushed);
            return peer.get("/.well-known/openid-configuration")
                .json()
                .value(QString::fromLatin1(member));
        };
        constexpr auto endpoint = "pushed_authorization_request_endpoint";
        constexpr auto required = "require_pushed_authorization_requests";
        QVERIFY(announced(PushedRequests::No, endpoint).isUndefined());
        QVERIFY(announced(PushedRequests::Offered, endpoint)
                    .toString()
                    .endsWith(QStringLiteral("/par")));
        QCOMPARE(announced(PushedRequests::Offered, required).toBool(true), false);
        QCOMPARE(announced(PushedRequests::Required, required).toBool(), true);
        DemoPeer none;
        QCOMPARE(none.post("/par", DemoPeer::authorizationRequest()).status, 404);
    }
};

QTEST_GUILESS_MAIN(PushedRequestTest)
#include "pushed_request_test.moc"
