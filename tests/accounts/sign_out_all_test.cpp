#include "accounts/account_index.h"
#include "accounts/session_record.h"
#include "accounts/sign_out_all.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lanyard;

using Revocation = Account::SignOutReceipt::Revocation;
using WithoutVault = SignOutAll::WithoutVault;

class SignOutAllTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
    }
    void cleanup()
    {
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void everyAccountIsSignedOut()
    {
        begin(30);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        const auto outcomes = signOut();
        QCOMPARE(outcomes.size(), 30);
        for (int row = 0; row < outcomes.size(); ++row) {
            QCOMPARE(outcomes.at(row).entry.name, nameOf(row)); // in the order of the list
            QCOMPARE(outcomes.at(row).receipt->revocation, Revocation::Done);
        }
        QVERIFY(m_store->accounts().isEmpty());
        QVERIFY(m_environment->vault.keys().isEmpty());
        QCOMPARE(m_provider->server.requestsTo("/revoke").size(), 30);
    }

    void oneThatFailsStopsNoOther()
    {
        begin(12);
        // Nobody can lock it, so nobody may change it.
        QVERIFY(QDir().mkpath(m_environment->places.accountLock(nameOf(4))));
        m_provider->server.always("POST", "/revoke", HttpAnswer{503});
        const auto outcomes = signOut();
        QCOMPARE(outcomes.size(), 12);
        for (int row = 0; row < outcomes.size(); ++row) {
            QCOMPARE(outcomes.at(row).receipt.has_value(), row != 4);
        }
        QCOMPARE(outcomes.at(4).receipt.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(outcomes.at(5).receipt->revocation, Revocation::Later);
        QCOMPARE(m_store->accounts().size(), 1);
        QCOMPARE(m_store->accounts().first()->name(), nameOf(4));
    }

    void beginsNoneAfterAStop()
    {
        begin(30);
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        SignOutAll all(*m_store, WithoutVault::Keep);
        QSignalSpy finished(&all, &SignOutAll::finished);
        all.start();
        all.stop();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!all.isComplete());
        QCOMPARE(all.outcomes().size() + m_store->accounts().size(), 30);
        QVERIFY(m_store->accounts().size() > 0);
        for (const SignOutAll::Outcome &outcome : all.outcomes()) {
            QVERIFY(outcome.receipt); // none is half a sign-out
        }
    }

    void whereNobodyIsSignedInItIsOverAtOnce()
    {
        begin(0);
        QCOMPARE(signOut().size(), 0);
    }

    void forgetsThemAllWhereTheVaultIsGone()
    {
        begin(3);
        m_environment->vault.failRead = Error{ErrorKind::VaultUnavailable, {}, {}};
        for (const auto &outcome : signOut()) {
            QCOMPARE(outcome.receipt.error().kind, ErrorKind::VaultUnavailable); // the twin
        }
        QCOMPARE(m_store->accounts().size(), 3);
        for (const auto &outcome : signOut(WithoutVault::Forget)) {
            QVERIFY2(outcome.receipt, qPrintable(problemOf(outcome.receipt)));
            QCOMPARE(outcome.receipt->erasureError->kind, ErrorKind::VaultUnavailable);
        }
        QVERIFY(m_store->accounts().isEmpty());
    }

private:
    static QString nameOf(int row) { return QStringLiteral("a%1").arg(row, 2, 10, QChar(u'0')); }

    void begin(int count)
    {
        QVERIFY(AccountIndex(m_environment->places).update([&](QList<AccountEntry> &entries) {
            for (int row = 0; row < count; ++row) {
                AccountEntry entry;
                entry.id = nameOf(row);
                entry.name = nameOf(row);
                entry.issuer = m_provider->issuer();
                entry.subject = nameOf(row);
                entries.append(entry);
            }
        }));
        for (int row = 0; row < count; ++row) {
            SessionRecord session;
            session.issuer = m_provider->issuer();
            session.subject = nameOf(row);
            session.refreshToken = Secret("refresh-" + nameOf(row).toLatin1());
            session.client.clientId = QStringLiteral("client-1");
            session.provider = m_provider->parsedMetadata();
            m_environment->vault.put(sessionKey(nameOf(row)), session.toBytes());
        }
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }

    QList<SignOutAll::Outcome> signOut(WithoutVault withoutVault = WithoutVault::Keep)
    {
        SignOutAll all(*m_store, withoutVault);
        QSignalSpy finished(&all, &SignOutAll::finished);
        all.start();
        [&] { QTRY_COMPARE(finished.size(), 1); }();
        [&] { QVERIFY(all.isComplete()); }();
        return all.outcomes();
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
};

QTEST_GUILESS_MAIN(SignOutAllTest)
#include "sign_out_all_test.moc"
