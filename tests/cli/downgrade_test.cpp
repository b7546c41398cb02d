#include "demo_session.h"

#include "misbehaving_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

namespace {

constexpr auto warning = "Careful: Contoso no longer offers what it did at your last sign-in: ";

} // namespace

/// A provider that takes protections back between two runs of the real executable.
class DowngradeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;
    SystemClock m_clock;
    SystemRandomSource m_random;
    std::unique_ptr<MisbehavingProvider> m_provider;

    [[nodiscard]] Ended login(const QStringList &more = {})
    {
        return m_session->run(QStringList{QStringLiteral("login"), QStringLiteral("--provider"),
                                          QStringLiteral("contoso")}
                              + more);
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_provider = std::make_unique<MisbehavingProvider>(m_clock, m_random);
        QVERIFY(m_session->addProvider(
            QStringLiteral("contoso"),
            {{QStringLiteral("name"), QStringLiteral("Contoso")},
             {QStringLiteral("issuer"), m_provider->issuer()},
             {QStringLiteral("client_id"), QStringLiteral("lanyard-demo")},
             {QStringLiteral("redirect_uris"),
              QJsonArray{QStringLiteral("http://127.0.0.1/callback/demo")}}}));
    }
    void cleanup()
    {
        m_session.reset();
        m_provider.reset();
    }

    void aLossIsANoteAndNothingElse()
    {
        const Ended first = login({QStringLiteral("--json")});
        QVERIFY2(first.exitCode == 0, first.errors.constData());
        QVERIFY2(!first.errors.contains("no longer"), first.errors.constData());

        m_provider->behave(
            {.metadata = withoutMember("authorization_response_iss_parameter_supported"),
             .redirect = dropParameter("iss")});
        const Ended second = login({QStringLiteral("--json")});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.output, first.output);
        QCOMPARE(QJsonDocument::fromJson(second.output).object().keys().join(u' '),
                 QStringLiteral("account email issuer name sub"));
        const QByteArray note = QByteArray(warning) + "its name in the answer (iss).";
        QVERIFY2(second.errors.contains(note), second.errors.constData());
        QCOMPARE(second.errors.count(warning), 1);

        // It was said; and the account is as good as before.
        const Ended third = login({QStringLiteral("--json")});
        QCOMPARE(third.exitCode, 0);
        QVERIFY2(!third.errors.contains("no longer"), third.errors.constData());
        QCOMPARE(m_session
                     ->run({QStringLiteral("token"), QStringLiteral("contoso"),
                            QStringLiteral("--force-refresh")})
                     .exitCode,
                 0);
    }

    void itIsSaidBeforeThePersonGoesOn()
    {
        QCOMPARE(login().exitCode, 0);
        m_provider->behave({.metadata = withoutMember("code_challenge_methods_supported")});
        m_session->personPresses(QStringLiteral("Nothing"));
        const auto waiting = m_session->begin(
            {QStringLiteral("login"), QStringLiteral("--provider"), QStringLiteral("contoso")});
        QByteArray said;
        const bool isSaid = QTest::qWaitFor(
            [&] {
                said += waiting->readAllStandardError();
                return said.contains("Continue in your browser");
            },
            kPatience);
        QVERIFY2(isSaid, said.constData());
        QVERIFY2(said.contains(warning), said.constData());
        waiting->terminate();
        QTRY_COMPARE(waiting->state(), QProcess::NotRunning);
        QCOMPARE(waiting->exitCode(), 7);
        QVERIFY(waiting->readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DowngradeTest)
#include "downgrade_test.moc"
