#include "oauth/end_session_request.h"

#include "oauth/form.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;

/// OpenID Connect RP-Initiated Logout 1.0.
class EndSessionRequestTest : public QObject {
    Q_OBJECT

    [[nodiscard]] static EndSessionRequest request()
    {
        EndSessionRequest request;
        request.endpoint = QUrl(QStringLiteral("https://op.example/end?tenant=staff"));
        request.clientId = QStringLiteral("native");
        request.idTokenHint = Secret("a.b.c");
        request.postLogoutRedirectUri
            = QUrl(QStringLiteral("http://127.0.0.1:4711/signed-out/acme"));
        request.state = "state-1";
        return request;
    }
    [[nodiscard]] static FormParameters parameters(const EndSessionRequest &request)
    {
        return *splitForm(endSessionUrl(request).query(QUrl::FullyEncoded).toLatin1());
    }

private Q_SLOTS:
    void asksAsTheStandardSays() // §2
    {
        const FormParameters expected{{QStringLiteral("tenant"), QStringLiteral("staff")},
                                      {QStringLiteral("id_token_hint"), QStringLiteral("a.b.c")},
                                      {QStringLiteral("client_id"), QStringLiteral("native")},
                                      {QStringLiteral("post_logout_redirect_uri"),
                                       QStringLiteral("http://127.0.0.1:4711/signed-out/acme")},
                                      {QStringLiteral("state"), QStringLiteral("state-1")}};
        QCOMPARE(parameters(request()), expected);
    }

    void leavesOutWhatThereIsNot()
    {
        EndSessionRequest bare = request();
        bare.idTokenHint = Secret();
        bare.postLogoutRedirectUri.clear();
        const FormParameters expected{{QStringLiteral("tenant"), QStringLiteral("staff")},
                                      {QStringLiteral("client_id"), QStringLiteral("native")}};
        QCOMPARE(parameters(bare), expected);
    }

    void believesItsStateOnly_data() // §3
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("the state") << QStringLiteral("state=state-1") << true;
        QTest::newRow("and more") << QStringLiteral("state=state-1&x=y") << true;
        QTest::newRow("another") << QStringLiteral("state=state-1_INVALID") << false;
        QTest::newRow("none") << QStringLiteral("x=y") << false;
        QTest::newRow("an empty one") << QStringLiteral("state=") << false;
        QTest::newRow("two") << QStringLiteral("state=state-1&state=state-1") << false;
        QTest::newRow("nothing at all") << QString() << false;
    }
    void believesItsStateOnly()
    {
        QFETCH(const QString, query);
        QFETCH(const bool, isOurs);
        const EndSessionRequest asked = request();
        QUrl redirect = asked.postLogoutRedirectUri;
        redirect.setQuery(query);
        const auto checked = checkEndSessionResponse(redirect, asked);
        QCOMPARE(checked.has_value(), isOurs);
        QVERIFY(isOurs || checked.error().kind == ErrorKind::StateMismatch);
    }

    void believesNothingWhereNoStateWasSent()
    {
        EndSessionRequest asked = request();
        asked.state.clear();
        QUrl redirect = asked.postLogoutRedirectUri;
        redirect.setQuery(QStringLiteral("state="));
        QVERIFY(!checkEndSessionResponse(redirect, asked));
    }
};

QTEST_APPLESS_MAIN(EndSessionRequestTest)
#include "end_session_request_test.moc"
