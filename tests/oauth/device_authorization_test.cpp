#include "oauth/device_authorization.h"
#include "support/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using namespace lanyard::oauth;
using namespace std::chrono_literals;

namespace {

const QDateTime receivedAt(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

/// The example of RFC 8628 §3.2.
QJsonObject example()
{
    return {
        {QStringLiteral("device_code"),
         QStringLiteral("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS")},
        {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
        {QStringLiteral("verification_uri"), QStringLiteral("https://example.com/device")},
        {QStringLiteral("verification_uri_complete"),
         QStringLiteral("https://example.com/device?user_code=WDJB-MJHT")},
        {QStringLiteral("expires_in"), 1800},
        {QStringLiteral("interval"), 7},
    };
}

QJsonObject with(const char *name, const QJsonValue &value)
{
    QJsonObject object = example();
    object.insert(QLatin1String(name), value);
    return object;
}

QJsonObject without(const char *name)
{
    QJsonObject object = example();
    object.remove(QLatin1String(name));
    return object;
}

Result<DeviceAuthorization> parse(const QJsonObject &object, bool allowLoopback = false)
{
    return parseDeviceAuthorization(
        {200, "application/json", QJsonDocument(object).toJson(), receivedAt}, allowLoopback);
}

} // namespace

class DeviceAuthorizationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForAScope()
    {
        QCOMPARE(deviceAuthorizationRequest({QStringLiteral("openid"), QStringLiteral("profile")}),
                 QByteArray("scope=openid%20profile"));
        QVERIFY(deviceAuthorizationRequest({}).isEmpty());
        QVERIFY(!deviceAuthorizationRequest({}).isNull()); // a null body is none to post
    }

    void readsTheStandardsExample()
    {
        const auto authorization = parse(example());
        QVERIFY2(authorization, qPrintable(problemOf(authorization)));
        QVERIFY(authorization->deviceCode.equals("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"));
        QCOMPARE(authorization->userCode, QStringLiteral("WDJB-MJHT"));
        QCOMPARE(authorization->verificationUri,
                 QUrl(QStringLiteral("https://example.com/device")));
        QCOMPARE(authorization->verificationUriComplete,
                 QUrl(QStringLiteral("https://example.com/device?user_code=WDJB-MJHT")));
        QCOMPARE(authorization->interval, 7s);
        QCOMPARE(authorization->expiresAt, receivedAt.addSecs(1800));
    }

    void readsWhatProvidersSendInstead_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("lifetime");
        QTest::newRow("§3.2: no interval") << without("interval") << 5 << 1800;
        QTest::newRow("interval 0") << with("interval", 0) << 1 << 1800;
        QTest::newRow("interval below 0") << with("interval", -5) << 1 << 1800;
        QTest::newRow("a part of a second") << with("interval", 2.5) << 3 << 1800;
        QTest::newRow("digits") << with("interval", QStringLiteral("10")) << 10 << 1800;
        QTest::newRow("a lifetime in digits")
            << with("expires_in", QStringLiteral("900")) << 7 << 900;
        QTest::newRow("a code for ever") << with("expires_in", 1e300) << 7 << 24 * 3600;
    }
    void readsWhatProvidersSendInstead()
    {
        QFETCH(const QJsonObject, answer);
        QFETCH(const int, interval);
        QFETCH(const int, lifetime);
        const auto authorization = parse(answer);
        QVERIFY2(authorization, qPrintable(problemOf(authorization)));
        QCOMPARE(authorization->interval, std::chrono::seconds(interval));
        QCOMPARE(authorization->expiresAt, receivedAt.addSecs(lifetime));
    }

    void readsGooglesNameOfTheAddress()
    {
        QJsonObject answer = without("verification_uri");
        answer.insert(QStringLiteral("verification_url"),
                      QStringLiteral("https://www.google.com/device"));
        const auto authorization = parse(answer);
        QVERIFY2(authorization, qPrintable(problemOf(authorization)));
        QCOMPARE(authorization->verificationUri.host(), QStringLiteral("www.google.com"));
        QCOMPARE(authorization->verificationUriComplete, QUrl()); // leads to example.com
    }

    /// A code that is drawn says nothing of where it leads.
    void leavesOutACompleteAddressOfAnotherPlace_data()
    {
        QTest::addColumn<QString>("complete");
        QTest::newRow("host") << QStringLiteral("https://evil.example/device?user_code=WDJB-MJHT");
        QTest::newRow("port") << QStringLiteral("https://example.com:8443/device");
        QTest::newRow("nothing") << QString();
    }
    void leavesOutACompleteAddressOfAnotherPlace()
    {
        QFETCH(const QString, complete);
        const auto authorization = parse(with("verification_uri_complete", complete));
        QVERIFY2(authorization, qPrintable(problemOf(authorization)));
        QCOMPARE(authorization->verificationUriComplete, QUrl());
        QCOMPARE(authorization->userCode, QStringLiteral("WDJB-MJHT"));
    }

    void takesLoopbackOnlyOfAProviderThere()
    {
        QJsonObject answer
            = with("verification_uri", QStringLiteral("http://127.0.0.1:4711/device"));
        answer.remove(QStringLiteral("verification_uri_complete"));
        QVERIFY(parse(answer, true));
        QCOMPARE(parse(answer, false).error().kind, ErrorKind::InvalidResponse);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<QString>("named");
        for (const char *name : {"device_code", "user_code", "verification_uri", "expires_in"}) {
            QTest::addRow("no %s", name) << without(name) << QString::fromLatin1(name);
            QTest::addRow("%s null", name)
                << with(name, QJsonValue::Null) << QString::fromLatin1(name);
            QTest::addRow("%s an array", name)
                << with(name, QJsonArray{1}) << QString::fromLatin1(name);
        }
        const auto refused = [](const char *what, const char *name, const QJsonValue &value) {
            QTest::addRow("%s: %s", name, what) << with(name, value) << QString::fromLatin1(name);
        };
        refused("other than ASCII", "device_code", QStringLiteral("Gm\u00e4"));
        refused("10 kB", "user_code", QString(10'000, u'A'));
        refused("ANSI", "user_code", QStringLiteral("\u001b[2JWDJB"));
        refused("a line", "user_code", QStringLiteral("WDJB\nMJHT"));
        refused("bidi", "user_code", QStringLiteral("WDJB\u202eTHJM"));
        refused("zero width", "user_code", QStringLiteral("WDJB\u200bMJHT"));
        refused("blank", "user_code", QStringLiteral("   "));
        refused("letters that are blank", "user_code", QStringLiteral("\u3164\u3164"));
        for (const char *name : {"verification_uri", "verification_uri_complete"}) {
            refused("javascript", name, QStringLiteral("javascript:alert(1)//example.com"));
            refused("file", name, QStringLiteral("file:///etc/passwd"));
            refused("plain http", name, QStringLiteral("http://example.com/device"));
            refused("a program", name, QStringLiteral("ms-settings:privacy"));
            refused("a share", name, QStringLiteral("\\\\example.com\\share"));
            refused("relative", name, QStringLiteral("/device"));
            refused("a user name", name, QStringLiteral("https://example.com@evil.example/"));
            refused("a control character", name, QStringLiteral("https://example.com/\u001b[31m"));
            refused("10 kB", name,
                    QString(QStringLiteral("https://example.com/") + QString(10'000, u'a')));
        }
        refused("0", "expires_in", 0);
        refused("below 0", "expires_in", -1);
        refused("a word", "expires_in", QStringLiteral("soon"));
        refused("a word", "interval", QStringLiteral("often"));
        refused("10^9", "interval", 1e9);
        refused("10^300", "interval", 1e300);
        refused("as long as the code lasts", "interval", 1800);
    }
    void refuses()
    {
        QFETCH(const QJsonObject, answer);
        QFETCH(const QString, named);
        const auto authorization = parse(answer, true);
        QVERIFY(!authorization);
        QCOMPARE(nameOf(authorization.error().kind), nameOf(ErrorKind::InvalidResponse));
        QVERIFY2(authorization.error().detail.contains(named),
                 qPrintable(authorization.error().detail));
        QVERIFY(authorization.error().detail.size() < 200);
        QVERIFY(!authorization.error().detail.contains(QChar(u'\x1b')));
    }

    void refusesWhatIsNoSuchAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const QByteArray json("application/json");
        const QByteArray right = QJsonDocument(example()).toJson();
        const auto error
            = [](const char *code) { return QByteArray("{\"error\":\"") + code + "\"}"; };
        QTest::newRow("a page") << 200 << QByteArray("text/html") << right
                                << ErrorKind::InvalidResponse << QString();
        QTest::newRow("no JSON") << 200 << json << QByteArray("device_code=1")
                                 << ErrorKind::InvalidResponse << QString();
        QTest::newRow("twice") << 200 << json
                               << QByteArray("{\"user_code\":\"A\",\"user_code\":\"B\"}")
                               << ErrorKind::InvalidResponse << QString();
        QTest::newRow("a redirect")
            << 302 << json << right << ErrorKind::InvalidResponse << QString();
        QTest::newRow("the client") << 401 << json << error("invalid_client")
                                    << ErrorKind::Misconfigured << QStringLiteral("invalid_client");
        QTest::newRow("not for this client")
            << 400 << json << error("unauthorized_client") << ErrorKind::Misconfigured
            << QStringLiteral("unauthorized_client");
        QTest::newRow("the scope") << 400 << json << error("invalid_scope")
                                   << ErrorKind::Misconfigured << QStringLiteral("invalid_scope");
        QTest::newRow("200 with an error")
            << 200 << json << error("device_flow_disabled") << ErrorKind::RequestRefused
            << QStringLiteral("device_flow_disabled");
        QTest::newRow("too often") << 429 << json << error("slow_down") << ErrorKind::RateLimited
                                   << QStringLiteral("slow_down");
        QTest::newRow("5xx") << 503 << json << QByteArray() << ErrorKind::ServerError << QString();
    }
    void refusesWhatIsNoSuchAnswer()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        const auto authorization
            = parseDeviceAuthorization({status, contentType, body, receivedAt}, false);
        QVERIFY(!authorization);
        QCOMPARE(nameOf(authorization.error().kind), nameOf(kind));
        QCOMPARE(authorization.error().code, code);
    }
};

QTEST_GUILESS_MAIN(DeviceAuthorizationTest)
#include "device_authorization_test.moc"
