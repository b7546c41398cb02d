#include "household.h"
#include "node_server.h"
#include "support/problem.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

/// Against npm oidc-provider that wants a nonce of its own in each proof (RFC 9449 §8), and checks
/// every proof by itself.
class OidcDpopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem
            = m_server.start(QStringLiteral("oidc_provider.mjs"),
                             {QStringLiteral("http://127.0.0.1/callback/127.0.0.1"), QString(),
                              QStringLiteral("nonce")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void staysSignedInByOneKeyOverARestart()
    {
        Household home;
        const auto outcome = home.signIn(request(home));
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        for (int turn = 0; turn < 2; ++turn) {
            home.restart();
            Account &account = *home.store().accounts().first();
            const auto refreshed = home.ensureFresh(account, Account::Freshness::Force);
            QVERIFY2(refreshed, qPrintable(problemOf(refreshed)));
            QCOMPARE(account.tokenType(), QStringLiteral("DPoP"));
            const auto info = home.userInfo(account);
            QVERIFY2(info, qPrintable(problemOf(info)));
            QCOMPARE(info->email, QStringLiteral("ada@example.com"));
        }
    }

    void stolenTokensAreOfNoUse()
    {
        Household home;
        QVERIFY(home.signIn(request(home)));
        Account &account = *home.store().accounts().first();
        QVERIFY(home.ensureFresh(account, Account::Freshness::IfStale));
        const auto session = home.session(account.id());
        QVERIFY(session);
        QCOMPARE(shown(session->provider.userinfoEndpoint, "Bearer", account, {}), 401);
        const auto reply = home.post(
            session->provider.tokenEndpoint,
            "grant_type=refresh_token&client_id=native&refresh_token="
                + session->refreshToken.reveal().toByteArray()); // to the server that made it
        QVERIFY(reply);
        QCOMPARE(reply->status, 400);
        QCOMPARE(QJsonDocument::fromJson(reply->body)[QStringLiteral("error")].toString(),
                 QStringLiteral("invalid_grant"));
    }

    /// RFC 9449 §7.1, §9, as `lanyard dpop-proof` does it.
    void aToolProvesItsOwnRequest()
    {
        Household home;
        QVERIFY(home.signIn(request(home)));
        Account &account = *home.store().accounts().first();
        const QUrl url = home.session(account.id())->provider.userinfoEndpoint;
        const auto proof = [&](const QByteArray &nonce) {
            return await<QByteArray>([&](QObject *context, auto reply) {
                account.makeDpopProof({"GET", url, nonce}, context, reply);
            });
        };
        const auto first = proof({});
        QVERIFY2(first, qPrintable(problemOf(first)));
        QCOMPARE(shown(url, "DPoP", account, *first), 401);
        QVERIFY(!m_nonce.isEmpty());
        const auto second = proof(m_nonce);
        QVERIFY2(second, qPrintable(problemOf(second)));
        QCOMPARE(shown(url, "DPoP", account, *second), 200);
    }

    void signsInOnAnotherDevice()
    {
        Household home;
        SignInRequest wish = request(home);
        wish.open = SignInRequest::Open::OtherDevice;
        const auto signIn = home.store().startSignIn(std::move(wish));
        QTRY_VERIFY(signIn->deviceAuthorization() || signIn->stage() == SignIn::Stage::Finished);
        QVERIFY2(signIn->deviceAuthorization(), qPrintable(problemOf(signIn->result())));
        FormBrowser phone;
        phone.type(QStringLiteral("user_code"), signIn->deviceAuthorization()->userCode);
        phone.type(QStringLiteral("login"), QStringLiteral("grace"));
        phone.type(QStringLiteral("password"), QStringLiteral("any"));
        phone.open(signIn->deviceAuthorization()->verificationUri, &phone,
                   [](const Result<void> &) {});
        QTRY_COMPARE(signIn->stage(), SignIn::Stage::Finished);
        QVERIFY2(signIn->result(), qPrintable(problemOf(signIn->result())));
        Account &account = *home.store().accounts().first();
        QCOMPARE(account.tokenType(), QStringLiteral("DPoP"));
        QVERIFY(home.ensureFresh(account, Account::Freshness::Force));
    }

    void signsOut()
    {
        Household home;
        QVERIFY(home.signIn(request(home)));
        const auto receipt = home.signOut(*home.store().accounts().first());
        QVERIFY2(receipt, qPrintable(problemOf(receipt)));
        QCOMPARE(receipt->revocation, Account::SignOutReceipt::Revocation::Done);
    }

private:
    SignInRequest request(Household &home) const
    {
        home.browser().type(QStringLiteral("login"), QStringLiteral("ada"));
        home.browser().type(QStringLiteral("password"), QStringLiteral("any"));
        SignInRequest request;
        request.provider = *providerForIssuer(m_server.origin().toString());
        request.provider.clientId = QStringLiteral("native");
        return request;
    }

    /// The status, as a tool gets it. Keeps the nonce beside it.
    int shown(const QUrl &url, const QByteArray &scheme, const Account &account,
              const QByteArray &proof)
    {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization",
                             scheme + ' '
                                 + account.accessToken()->reveal().toByteArray()); // to who made it
        if (!proof.isEmpty()) {
            request.setRawHeader("DPoP", proof);
        }
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(kPatience);
        m_nonce = reply->rawHeader("DPoP-Nonce");
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    NodeServer m_server;
    QByteArray m_nonce;
};

QTEST_GUILESS_MAIN(OidcDpopTest)
#include "oidc_dpop_test.moc"
