#include "doctor/provider_check.h"
#include "doctor/provider_trial.h"

#include "doctor/real_world.h"
#include "node_server.h"

#include <QSignalSpy>

#include <algorithm>

using namespace lanyard;

/// npm oidc-provider, a certified OpenID Provider, under `lanyard provider check`.
class OidcCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem
            = m_server.start(QStringLiteral("oidc_provider.mjs"),
                             {QStringLiteral("http://127.0.0.1/callback/127.0.0.1")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void doesNothingWrong()
    {
        RealWorld world;
        const auto lines = look(world);
        QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().detail));
        QVERIFY2(!firstWrong(*lines), qPrintable(namesOf(*lines, Mark::Wrong)));
        QCOMPARE(namesOf(*lines, Mark::Lacking), QString());
        QCOMPARE(namesOf(*lines, Mark::NotOffered), QString());
    }

    void aSignInShowsTheRest_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::newRow("with a client id") << QStringLiteral("native");
        QTest::newRow("registered") << QString();
    }
    void aSignInShowsTheRest()
    {
        QFETCH(QString, clientId);
        RealWorld world;
        world.browser.type(QStringLiteral("login"), QStringLiteral("ada"));
        world.browser.type(QStringLiteral("password"), QStringLiteral("any"));
        TrialWish wish;
        QVERIFY(look(world, &wish.provider));
        wish.clientId = clientId;
        wish.redirectUri = QUrl(QStringLiteral("http://127.0.0.1/callback/127.0.0.1"));
        ProviderTrial trial(world.environment(), wish, std::chrono::seconds(600));
        QSignalSpy finished(&trial, &ProviderTrial::finished);
        trial.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(trial.lines().size(), 9);
        for (const ProviderLine &line : trial.lines()) {
            QVERIFY2(line.mark == Mark::Right,
                     qPrintable(QString(nameOf(line.trait)) + u' ' + world.browser.page()));
        }
    }

private:
    [[nodiscard]] Result<ProviderLines> look(RealWorld &world,
                                             oauth::ProviderMetadata *metadata = nullptr)
    {
        std::unique_ptr<ProviderCheck> check;
        auto lines = await<ProviderLines>([&](QObject *context, Reply<ProviderLines> reply) {
            check
                = std::make_unique<ProviderCheck>(world.environment(), m_server.origin().toString(),
                                                  QList<QUrl>(), context, std::move(reply));
            check->start();
        });
        if (metadata && check->metadata()) {
            *metadata = *check->metadata();
        }
        return lines;
    }

    [[nodiscard]] static QString namesOf(const ProviderLines &lines, Mark mark)
    {
        QStringList names;
        for (const ProviderLine &line : lines) {
            if (line.mark == mark) {
                names += QString(nameOf(line.trait));
            }
        }
        return names.join(u' ');
    }

    NodeServer m_server;
};

QTEST_GUILESS_MAIN(OidcCheckTest)
#include "oidc_check_test.moc"
