#include "io/proxy_search.h"
#include "support/fake_clock.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {

/// A system that thinks until it is let go. Shared with the threads that ask it, which nobody
/// joins.
struct SlowSystem {
    QSemaphore asked;
    QSemaphore mayAnswer;
    std::atomic<QThread *> thread{nullptr};

    QNetworkProxy answer(const QUrl &url)
    {
        thread = QThread::currentThread();
        asked.release();
        mayAnswer.acquire();
        return {QNetworkProxy::HttpProxy, QLatin1String("cache.") + url.host(), 3128};
    }
};

} // namespace

/// The unit in which nothing is real but the threads; io/pac has the rest.
class ProxySearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksTheSystemInAnotherThread();
    void findsTheWayToEveryOrigin();
    void asksNobodyWhereTheEnvironmentSaysIt();
    void namesAVariableThatCannotBeUsed();
    void goesStraightWhereNoAnswerComes();
    void waitsForNobodyElseMeanwhile();
    void listensAgainAfterALateAnswer();
    void countsAnAnswerThatComesInTime();
    void tellsNobodyWhoIsGone();
    void mayBeDestroyedWhileItAsks();

private:
    void find(const QList<QUrl> &origins, QObject *context);
    [[nodiscard]] QStringList names() const;

    const QUrl m_url{QStringLiteral("https://login.example/")};
    FakeClock m_clock;
    std::shared_ptr<SlowSystem> m_system;
    std::unique_ptr<ProxySearch> m_search;
    std::optional<Result<QList<Way>>> m_found;
};

void ProxySearchTest::init()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
                             "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
        qunsetenv(name);
    }
    m_system = std::make_shared<SlowSystem>();
    m_search = std::make_unique<ProxySearch>(
        m_clock, [system = m_system](const QUrl &url) { return system->answer(url); });
    m_found.reset();
}

void ProxySearchTest::cleanup()
{
    m_system->mayAnswer.release(100);
    m_search.reset();
    QTRY_COMPARE(m_system.use_count(), 1); // no thread is left
}

void ProxySearchTest::find(const QList<QUrl> &origins, QObject *context)
{
    m_search->find(origins, context,
                   [this](Result<QList<Way>> found) { m_found = std::move(found); });
    QVERIFY(!m_found); // never before the call returns
}

QStringList ProxySearchTest::names() const
{
    QStringList names;
    for (const Way &way : m_found->value_or(QList<Way>())) {
        names.append(proxyName(way.proxy) + (way.isAssumed ? QLatin1String("?") : QLatin1String()));
    }
    return names;
}

void ProxySearchTest::asksTheSystemInAnotherThread()
{
    find({m_url}, this);
    QVERIFY(m_system->asked.tryAcquire(1, kPatience));
    QVERIFY(m_system->thread != thread());

    bool isServed = false; // what comes meanwhile
    QMetaObject::invokeMethod(
        this, [&isServed] { isServed = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isServed);
    QVERIFY(!m_found);

    m_system->mayAnswer.release();
    QTRY_VERIFY(m_found);
    QCOMPARE(names(), QStringList{QStringLiteral("cache.login.example:3128")});
}

void ProxySearchTest::findsTheWayToEveryOrigin()
{
    m_system->mayAnswer.release(2);
    const QList<QUrl> origins{QUrl(QStringLiteral("http://127.0.0.1:1/")), m_url,
                              QUrl(QStringLiteral("https://other.example/"))};
    find(origins, this);
    QTRY_VERIFY(m_found);
    QCOMPARE(names(),
             (QStringList{QString(), QStringLiteral("cache.login.example:3128"),
                          QStringLiteral("cache.other.example:3128")}));
    for (qsizetype i = 0; i < origins.size(); ++i) {
        QCOMPARE((*m_found)->at(i).origin, origins.at(i));
    }
}

void ProxySearchTest::asksNobodyWhereTheEnvironmentSaysIt()
{
    qputenv("https_proxy", "http://p:1");
    find({m_url}, this);
    QTRY_VERIFY(m_found);
    QCOMPARE(names(), QStringList{QStringLiteral("p:1")});
    QVERIFY(!m_system->thread);
}

void ProxySearchTest::namesAVariableThatCannotBeUsed()
{
    qputenv("https_proxy", "socks4://p:1");
    find({m_url}, this);
    QTRY_VERIFY(m_found);
    QCOMPARE(m_found->error().kind, ErrorKind::Misconfigured);
    QVERIFY(!m_system->thread);
}

void ProxySearchTest::goesStraightWhereNoAnswerComes()
{
    find({m_url}, this);
    QVERIFY(m_system->asked.tryAcquire(1, kPatience));
    m_clock.advance(4999ms);
    QCoreApplication::processEvents();
    QVERIFY(!m_found);
    m_clock.advance(1ms);
    QTRY_VERIFY(m_found);
    QCOMPARE(names(), QStringList{QStringLiteral("?")});
    QVERIFY(describeWay((*m_found)->first()).contains(QLatin1String("did not answer")));
}

void ProxySearchTest::waitsForNobodyElseMeanwhile()
{
    goesStraightWhereNoAnswerComes();
    m_found.reset();
    find({m_url}, this);
    QTRY_VERIFY(m_found); // and the clock stands still
    QCOMPARE(names(), QStringList{QStringLiteral("?")});
    QCOMPARE(m_system->asked.available(), 0);
}

void ProxySearchTest::listensAgainAfterALateAnswer()
{
    goesStraightWhereNoAnswerComes();
    m_system->mayAnswer.release(100);
    QTRY_VERIFY(m_search->children().isEmpty());
    m_found.reset();
    find({m_url}, this);
    QTRY_VERIFY(m_found);
    QCOMPARE(names(), QStringList{QStringLiteral("cache.login.example:3128")});
}

/// Though the event loop was too busy to hear of it.
void ProxySearchTest::countsAnAnswerThatComesInTime()
{
    m_system->mayAnswer.release();
    find({m_url}, this);
    while (m_system.use_count() > 2) { // a thread has it, too
        QThread::yieldCurrentThread();
    }
    m_clock.advance(1min);
    QTRY_VERIFY(m_found);
    QCOMPARE(names(), QStringList{QStringLiteral("cache.login.example:3128")});
}

void ProxySearchTest::tellsNobodyWhoIsGone()
{
    auto context = std::make_unique<QObject>();
    find({m_url}, context.get());
    QVERIFY(m_system->asked.tryAcquire(1, kPatience));
    context.reset();
    m_system->mayAnswer.release();
    QTRY_VERIFY(m_search->children().isEmpty());
    QVERIFY(!m_found);
}

void ProxySearchTest::mayBeDestroyedWhileItAsks()
{
    find({m_url}, this);
    QVERIFY(m_system->asked.tryAcquire(1, kPatience));
    m_search.reset(); // and does not wait
    m_system->mayAnswer.release();
    QTRY_COMPARE(m_system.use_count(), 1);
    m_clock.advance(1min);
    QCoreApplication::processEvents();
    QVERIFY(!m_found);
}

QTEST_GUILESS_MAIN(ProxySearchTest)
#include "proxy_search_test.moc"
