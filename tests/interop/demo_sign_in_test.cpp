#include "demo_client.h"
#include "demo_provider.h"
#include "household.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

/// Our two halves against each other: what the window's `--demo` does, without the window.
class DemoSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start({}); }
    void init() { m_home = std::make_unique<Household>(); }

    void signsIn_data()
    {
        QTest::addColumn<demo::SigningAlgorithm>("algorithm");
        QTest::newRow("RS256") << demo::SigningAlgorithm::Rs256;
        QTest::newRow("ES256") << demo::SigningAlgorithm::Es256;
    }
    void signsIn()
    {
        QFETCH(demo::SigningAlgorithm, algorithm);
        demo::DemoOptions options;
        options.idTokenAlgorithm = algorithm;
        start(options);
        const auto outcome = m_home->signIn(request());
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, SignIn::Outcome::Kind::NewAccount);
        QCOMPARE(outcome->missingScope, QStringList());
        const Account &account = *m_home->store().accounts().first();
        QCOMPARE(account.name(), QStringLiteral("demo"));
        QCOMPARE(account.entry().displayName, QStringLiteral("Ada Lovelace"));
        QVERIFY(account.scope().contains(QStringLiteral("offline_access")));
    }

    void theSameIdentityUpdatesItsAccountAndRevokesTheOldToken()
    {
        QVERIFY(m_home->signIn(request()));
        const auto before = m_home->session(m_home->store().accounts().first()->id());
        QVERIFY(before);
        const auto outcome = m_home->signIn(request());
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, SignIn::Outcome::Kind::UpdatedAccount);
        QCOMPARE(m_home->store().accounts().size(), 1);
        QVERIFY(m_home->becomesIdle());
        QCOMPARE(refreshedWith(*before), QStringLiteral("invalid_grant"));
    }

    void anotherPersonIsAnotherAccount()
    {
        QVERIFY(m_home->signIn(request()));
        m_home->browser().type(QStringLiteral("person"), QStringLiteral("demo-1906"));
        QVERIFY(m_home->signIn(request()));
        QCOMPARE(m_home->store().accounts().size(), 2);
        QCOMPARE(m_home->store().accounts().last()->name(), QStringLiteral("demo-2"));
        QVERIFY(m_home->store().find(QStringLiteral("grace@example.com")));
    }

    void anotherPersonIsRefusedWhereOneIsExpected()
    {
        QVERIFY(m_home->signIn(request()));
        SignInRequest again = request();
        again.expectedAccountId = m_home->store().accounts().first()->id();
        m_home->browser().type(QStringLiteral("person"), QStringLiteral("demo-1906"));
        const auto outcome = m_home->signIn(again);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::AccountMismatch);
        QCOMPARE(m_home->store().accounts().size(), 1);
    }

    void denyChangesNothing()
    {
        m_home->browser().press(QStringLiteral("Deny"));
        const auto outcome = m_home->signIn(request());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::AuthorizationDenied);
        QCOMPARE(outcome.error().code, QStringLiteral("access_denied"));
        QVERIFY(m_home->store().accounts().isEmpty());
    }

    void aStolenRefreshTokenEndsTheSession() // RFC 9700 §4.14.2
    {
        QVERIFY(m_home->signIn(request()));
        Account &account = *m_home->store().accounts().first();
        const auto session = m_home->session(account.id());
        QVERIFY(session);
        QCOMPARE(refreshedWith(*session), QString()); // the thief is first
        const auto refreshed = m_home->ensureFresh(account, Account::Freshness::Force);
        QVERIFY(!refreshed);
        QCOMPARE(refreshed.error().kind, ErrorKind::TokenRejected);
        QCOMPARE(account.state(), Account::State::SignInRequired);
        m_home->restart();
        QCOMPARE(m_home->store().accounts().first()->state(), Account::State::SignInRequired);
    }

    void signingOutRevokes()
    {
        QVERIFY(m_home->signIn(request()));
        Account &account = *m_home->store().accounts().first();
        const auto session = m_home->session(account.id());
        QVERIFY(session);
        const auto receipt = m_home->signOut(account);
        QVERIFY(receipt);
        QCOMPARE(receipt->revocation, Account::SignOutReceipt::Revocation::Done);
        QCOMPARE(refreshedWith(*session), QStringLiteral("invalid_grant"));
    }

private:
    void start(const demo::DemoOptions &options)
    {
        auto started = demo::DemoProvider::start(options, m_clock, m_random);
        QVERIFY(started);
        m_provider = std::move(*started);
    }

    [[nodiscard]] SignInRequest request() const
    {
        SignInRequest request;
        request.provider = providerForIssuer(m_provider->issuer()).value();
        request.provider.id = demo::providerId;
        request.provider.name = demo::providerName;
        request.provider.clientId = demo::clientId;
        return request;
    }

    /// The wire error of a refresh that anyone could send; empty = it was answered with tokens.
    QString refreshedWith(const SessionRecord &session)
    {
        const auto reply = m_home->post(
            session.provider.tokenEndpoint,
            "grant_type=refresh_token&client_id=lanyard-demo&refresh_token="
                + session.refreshToken.reveal().toByteArray()); // to the provider that made it
        return reply ? QJsonDocument::fromJson(reply->body)[QStringLiteral("error")].toString()
                     : reply.error().detail;
    }

    SystemClock m_clock;
    SystemRandomSource m_random;
    std::unique_ptr<demo::DemoProvider> m_provider;
    std::unique_ptr<Household> m_home;
};

QTEST_GUILESS_MAIN(DemoSignInTest)
#include "demo_sign_in_test.moc"
