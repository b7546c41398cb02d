#include "oauth/device_poll.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Error)

namespace {

const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

Error refused(const char *code, ErrorKind kind = ErrorKind::RequestRefused)
{
    return {kind, QString::fromLatin1(code), {}};
}

Error unanswered(ErrorKind kind)
{
    return {kind, {}, {}};
}

} // namespace

class DevicePollTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 8628 §3.4.
    void asksAsTheStandardSays()
    {
        QCOMPARE(devicePollRequest(Secret("a b&c")),
                 QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
                            "&device_code=a%20b%26c"));
    }

    void goesOnAtTheSamePace()
    {
        DevicePolling polling{7s};
        QCOMPARE(polling.interval(), 7s);
        for (int poll = 0; poll < 3; ++poll) {
            QCOMPARE(polling.waitAfter(refused("authorization_pending"), now), 7s);
        }
    }

    /// §3.5: "for this and all subsequent requests".
    void slowsDownForGood()
    {
        DevicePolling polling{5s};
        QCOMPARE(polling.waitAfter(refused("slow_down"), now), 10s);
        QCOMPARE(polling.waitAfter(refused("authorization_pending"), now), 10s);
        QCOMPARE(polling.waitAfter(refused("slow_down", ErrorKind::RateLimited), now), 15s);
        QCOMPARE(polling.waitAfter(refused("authorization_pending"), now), 15s);
    }

    /// §3.5: exponential back-off. Whoever answers again is asked at the old pace.
    void backsOffWhereNobodyAnswers_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nobody") << ErrorKind::Network;
        QTest::newRow("no answer") << ErrorKind::OutcomeUnknown;
        QTest::newRow("5xx") << ErrorKind::ServerError;
        QTest::newRow("429") << ErrorKind::RateLimited;
    }
    void backsOffWhereNobodyAnswers()
    {
        QFETCH(const ErrorKind, kind);
        DevicePolling polling{5s};
        for (const auto wait : {10s, 20s, 40s, 60s, 60s, 60s}) {
            QCOMPARE(polling.waitAfter(unanswered(kind), now), wait);
        }
        QCOMPARE(polling.waitAfter(refused("authorization_pending"), now), 5s);
        QCOMPARE(polling.waitAfter(unanswered(kind), now), 10s);
    }

    void neverAsksSoonerThanItMay()
    {
        DevicePolling polling{90s};
        QCOMPARE(polling.waitAfter(unanswered(ErrorKind::Network), now), 90s);
        Error soon = unanswered(ErrorKind::RateLimited);
        soon.at = now.addSecs(2);
        QCOMPARE(polling.waitAfter(soon, now), 90s);
        soon.at = now.addSecs(-1000);
        QCOMPARE(polling.waitAfter(soon, now), 90s);
    }

    void obeysRetryAfterWithinBounds()
    {
        DevicePolling polling{5s};
        Error later = unanswered(ErrorKind::RateLimited);
        later.at = now.addSecs(120);
        QCOMPARE(polling.waitAfter(later, now), 120s);
        later.at = now.addYears(10);
        QCOMPARE(polling.waitAfter(later, now), 300s);
    }

    void endsOnEverythingElse_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("denied") << refused("access_denied", ErrorKind::AuthorizationDenied);
        QTest::newRow("over") << refused("expired_token", ErrorKind::TimedOut);
        QTest::newRow("used") << refused("invalid_grant", ErrorKind::TokenRejected);
        QTest::newRow("the client") << refused("invalid_client", ErrorKind::Misconfigured);
        QTest::newRow("no such grant") << refused("unsupported_grant_type");
        QTest::newRow("a code of nobody's") << refused("Authorization_Pending");
        QTest::newRow("an empty 400") << unanswered(ErrorKind::RequestRefused);
        QTest::newRow("no answer of this kind") << unanswered(ErrorKind::InvalidResponse);
        QTest::newRow("no safe connection") << unanswered(ErrorKind::TlsRefused);
    }
    void endsOnEverythingElse()
    {
        QFETCH(const Error, error);
        QCOMPARE(DevicePolling{5s}.waitAfter(error, now), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(DevicePollTest)
#include "device_poll_test.moc"
