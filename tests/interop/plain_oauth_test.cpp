#include "household.h"
#include "node_server.h"

#include <QTest>

using namespace lanyard;

/// Against npm @node-oauth/oauth2-server: OAuth 2.0 without OpenID Connect.
class PlainOauthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_server.start(QStringLiteral("plain_oauth.mjs"),
                                               {QStringLiteral("http://127.0.0.1/callback/plain")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void signsInThroughTheClaimsMap()
    {
        Household home;
        const auto outcome = home.signIn(request());
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        const AccountEntry &entry = home.store().accounts().first()->entry();
        QCOMPARE(entry.issuer, QString());
        QCOMPARE(entry.providerId, QStringLiteral("plain"));
        QCOMPARE(entry.subject, QStringLiteral("1815"));
        QCOMPARE(entry.displayName, QStringLiteral("Ada Lovelace"));
        QCOMPARE(entry.email, QStringLiteral("ada@example.com"));
    }

    void refreshesAfterARestartAndSignsOut()
    {
        Household home;
        QVERIFY(home.signIn(request()));
        home.restart();
        Account &account = *home.store().accounts().first();
        for (int turn = 0; turn < 2; ++turn) {
            const auto refreshed = home.ensureFresh(account, Account::Freshness::Force);
            QVERIFY2(refreshed, qPrintable(refreshed ? QString() : refreshed.error().detail));
        }
        QVERIFY(home.userInfo(account));
        const auto receipt = home.signOut(account);
        QVERIFY(receipt);
        QCOMPARE(receipt->revocation, Account::SignOutReceipt::Revocation::Done);
    }

private:
    [[nodiscard]] SignInRequest request() const
    {
        QByteArray file = R"({
            "name": "Plain",
            "authorization_endpoint": "{origin}/authorize",
            "token_endpoint": "{origin}/token",
            "userinfo_endpoint": "{origin}/me",
            "revocation_endpoint": "{origin}/revoke",
            "client_id": "plain",
            "scope": "profile",
            "userinfo_claims": {"sub": "id", "name": "display_name", "email": "mail"}
        })";
        file.replace("{origin}", m_server.origin().toEncoded());
        SignInRequest request;
        request.provider
            = parseProvider(file, QStringLiteral("plain"), QStringLiteral("plain.json")).value();
        return request;
    }

    NodeServer m_server;
};

QTEST_GUILESS_MAIN(PlainOauthTest)
#include "plain_oauth_test.moc"
