#include "demo_session.h"

#include "misbehaving_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;

/// `lanyard provider check` by the real executable, at the demo provider and at one that does
/// wrong.
class ProviderCheckCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        m_session->letAppsRegister(demo::Registration::Open);
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_session.reset(); }

    void theDemoDoesNothingWrong()
    {
        const Ended ended = run({m_session->issuer()});
        QVERIFY2(ended.exitCode == 0, ended.output.constData());
        QCOMPARE(ended.errors, QByteArray());
        QVERIFY2(ended.output.contains("right    PKCE"), ended.output.constData());
        QVERIFY(ended.output.contains("[RFC 9207 §3]"));
        QVERIFY(ended.output.contains("only a sign-in shows it (--sign-in)"));
        QVERIFY(m_session->seenByPerson(QStringLiteral("link")).isEmpty());
    }

    /// With a client id of the person's own, and without one, at a provider that registers apps.
    void aSignInShowsTheRest_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("with a client id") << QStringList{
            QStringLiteral("--client-id"), QStringLiteral("lanyard-demo"),
            QStringLiteral("--redirect-uri"), QStringLiteral("http://127.0.0.1/callback/demo")};
        QTest::newRow("registered") << QStringList();
    }
    void aSignInShowsTheRest()
    {
        QFETCH(QStringList, options);
        const Ended ended
            = run(QStringList{m_session->issuer(), QStringLiteral("--sign-in")} + options);
        QVERIFY2(ended.exitCode == 0, (ended.output + ended.errors).constData());
        QVERIFY(!ended.output.contains("not tried"));
        for (const char *line :
             {"right    any port", "right    rotation", "right    reuse", "right    PKCE, wrong",
              "right    PKCE, left out", "right    sign-out "}) {
            QVERIFY2(ended.output.contains(line), ended.output.constData());
        }
        QVERIFY(ended.errors.contains("(3 of 3)"));
        const Ended list = m_session->run({QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(list.output.trimmed(), QByteArray("[]"));
    }

    void saysWhatIsWrong()
    {
        SystemClock clock;
        SystemRandomSource random;
        MisbehavingProvider provider(clock, random);
        provider.behave({.metadata = withMember("code_challenge_methods_supported",
                                                QJsonArray{QStringLiteral("plain")})});
        const Ended plain = run({provider.issuer(), QStringLiteral("--json")});
        QCOMPARE(plain.exitCode, 6);
        QCOMPARE(mark(plain, "pkce"), QStringLiteral("wrong"));
        QCOMPARE(mark(plain, "document"), QStringLiteral("right"));
        QCOMPARE(mark(plain, "rotation"), QStringLiteral("not_tried"));

        provider.behave({.metadata = appendedMember("issuer", "x")});
        const Ended other = run({provider.issuer(), QStringLiteral("--json")});
        QCOMPARE(other.exitCode, 6);
        QCOMPARE(mark(other, "document"), QStringLiteral("wrong"));
        QCOMPARE(mark(other, "pkce"), QString());
    }

    void noProviderIsAnError()
    {
        m_session->stopProvider();
        const Ended ended = run({m_session->issuer()});
        QCOMPARE(ended.exitCode, 4);
        QCOMPARE(ended.output, QByteArray());
        QVERIFY2(ended.errors.startsWith("lanyard: 127.0.0.1 can’t be reached"),
                 ended.errors.constData());
    }

private:
    Ended run(const QStringList &arguments)
    {
        return m_session->run(QStringList{QStringLiteral("provider"), QStringLiteral("check")}
                              + arguments);
    }

    [[nodiscard]] static QString mark(const Ended &ended, const char *name)
    {
        const QJsonArray checks = QJsonDocument::fromJson(ended.output)
                                      .object()
                                      .value(QLatin1String("checks"))
                                      .toArray();
        for (const auto &each : checks) {
            const QJsonObject line = each.toObject();
            if (line.value(QLatin1String("check")).toString() == QLatin1String(name)) {
                return line.value(QLatin1String("mark")).toString();
            }
        }
        return {};
    }

    std::unique_ptr<DemoSession> m_session;
};

QTEST_GUILESS_MAIN(ProviderCheckCommandTest)
#include "provider_check_test.moc"
