#include "doctor/loopback_trial.h"

#include "real_world.h"

#include <QTcpSocket>

using namespace lanyard;
using By = LoopbackTrial::By;

class LoopbackTrialTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesItsOwnVisit()
    {
        RealWorld world;
        const auto came = attempt(world.environment(), By::Ourselves);
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QVERIFY2(came->startsWith(QLatin1String("127.0.0.1:")), qPrintable(*came));
        QVERIFY(world.browser.visited().isEmpty());
    }

    void takesTheVisitOfABrowserAndShowsItAPage()
    {
        RealWorld world;
        const auto came = attempt(world.environment(), By::Browser);
        QVERIFY2(came, qPrintable(came ? QString() : came.error().detail));
        QTRY_VERIFY2(world.browser.page().contains(QLatin1String("Your browser reaches Lanyard")),
                     qPrintable(world.browser.page()));
        QVERIFY(world.browser.visited().first().hasQuery());
    }

    void saysThatNoBrowserStarts()
    {
        TestEnvironment world;
        world.browser.failWith(Error{ErrorKind::BrowserUnavailable, {}, QStringLiteral("none")});
        const auto came = attempt(world.environment(), By::Browser);
        QVERIFY(!came);
        QCOMPARE(came.error().kind, ErrorKind::BrowserUnavailable);
    }

    void saysThatNobodyCame()
    {
        TestEnvironment world;
        std::optional<Result<QString>> came;
        LoopbackTrial trial(world.environment(), By::Browser, this,
                            [&came](Result<QString> result) { came = std::move(result); });
        trial.start();
        QTRY_COMPARE(world.browser.urls().size(), 1);
        QVERIFY(!came);
        world.clock.advance(std::chrono::seconds(60));
        QTRY_VERIFY(came);
        QVERIFY(!*came);
        QCOMPARE(came->error().kind, ErrorKind::TimedOut);
    }

    /// A page that guesses is no browser that was sent.
    void waitsForTheRightVisitor()
    {
        TestEnvironment world;
        FormBrowser stranger;
        std::optional<Result<QString>> came;
        world.browser.onOpen([&stranger](const QUrl &url) {
            QUrl guess = url;
            guess.setQuery(QStringLiteral("word=guess"));
            stranger.open(guess, &stranger, [](const Result<void> &) {});
        });
        LoopbackTrial trial(world.environment(), By::Browser, this,
                            [&came](Result<QString> result) { came = std::move(result); });
        trial.start();
        QTRY_COMPARE(stranger.status(), 400);
        QVERIFY(!came);
        stranger.open(world.browser.lastUrl(), &stranger, [](const Result<void> &) {});
        QTRY_VERIFY(came);
        QVERIFY(*came);
    }

private:
    static Result<QString> attempt(const Environment &environment, By by)
    {
        std::unique_ptr<LoopbackTrial> trial;
        return await<QString>([&](QObject *context, Reply<QString> reply) {
            trial = std::make_unique<LoopbackTrial>(environment, by, context, std::move(reply));
            trial->start();
        });
    }
};

QTEST_GUILESS_MAIN(LoopbackTrialTest)
#include "loopback_trial_test.moc"
