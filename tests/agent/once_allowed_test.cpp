#include "agent/once_allowed.h"
#include "support/fake_clock.h"

#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

/// A person's word that nobody has made use of yet.
class OnceAllowedTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    OnceAllowed m_once{m_clock};

    static TokenWish wish()
    {
        TokenWish wish;
        wish.caller.program = QStringLiteral("/usr/bin/git");
        wish.caller.isProgramThere = true;
        wish.caller.processId = 7;
        wish.caller.startedAt = 42;
        wish.accountId = QStringLiteral("a1");
        wish.scope = {QStringLiteral("read")};
        return wish;
    }
    void allowInVain(const TokenWish &wish) { (void)m_once.use(wish); }
    /// And is gone with that.
    [[nodiscard]] bool isLeft(const TokenWish &wish)
    {
        const auto use = m_once.useLeft(wish);
        if (use) {
            (*use)();
        }
        return use.has_value();
    }

private Q_SLOTS:
    void init() { m_once.forget(); }

    void isLeftUntilItIsUsed()
    {
        QVERIFY(!isLeft(wish()));
        allowInVain(wish());
        for (int time = 0; time < 3; ++time) {
            QVERIFY(m_once.useLeft(wish())); // in vain again
        }
        QVERIFY(isLeft(wish()));
        QVERIFY(!isLeft(wish()));

        m_once.use(wish())(); // at once
        QVERIFY(!isLeft(wish()));
    }

    /// One word is for one token, also where two ask at the same time.
    void isForOneAtATime()
    {
        auto first = std::optional(m_once.use(wish()));
        QVERIFY(!m_once.useLeft(wish()));
        first.reset();
        const auto second = m_once.useLeft(wish());
        QVERIFY(second);
        QVERIFY(!m_once.useLeft(wish()));
    }

    void isForThatProcessAndWishAlone_data()
    {
        QTest::addColumn<TokenWish>("other");
        using Change = std::function<void(TokenWish &)>;
        const auto row = [](const char *name, const Change &change) {
            TokenWish other = wish();
            change(other);
            QTest::newRow(name) << other;
        };
        row("another process", [](TokenWish &other) { other.caller.processId = 8; });
        row("one that has its number now", [](TokenWish &other) { other.caller.startedAt = 43; });
        row("another program in it",
            [](TokenWish &other) { other.caller.program = QStringLiteral("/bin/sh"); });
        row("another account", [](TokenWish &other) { other.accountId = QStringLiteral("b2"); });
        row("more", [](TokenWish &other) { other.scope += QStringLiteral("write"); });
        row("another API", [](TokenWish &other) { other.resource = QStringLiteral("urn:a"); });
    }
    void isForThatProcessAndWishAlone()
    {
        QFETCH(const TokenWish, other);
        allowInVain(wish());
        QVERIFY(!isLeft(other));
        QVERIFY(isLeft(wish()));
    }

    void isNobodysWhereNobodyCanTellWhoAsks()
    {
        TokenWish hidden = wish();
        hidden.caller = Caller();
        allowInVain(hidden);
        QVERIFY(!isLeft(hidden));
    }

    void isLeftForAMinute()
    {
        allowInVain(wish());
        m_clock.advance(59s);
        QVERIFY(m_once.useLeft(wish()));
        m_clock.advance(1s);
        QVERIFY(!isLeft(wish()));
    }

    void isForgottenAlsoOnItsWay()
    {
        auto underWay = std::optional(m_once.use(wish()));
        m_once.forget();
        underWay.reset();
        QVERIFY(!isLeft(wish()));
    }
};

QTEST_APPLESS_MAIN(OnceAllowedTest)
#include "once_allowed_test.moc"
