#include "io/loopback_listener.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"

#include <QTcpSocket>
#include <QTest>

using namespace lanyard;

/// OAuth 2.0 Form Post Response Mode §2, at the listener.
class FormPostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_judged.clear();
        auto made = LoopbackListener::listen(
            QUrl(QStringLiteral("http://127.0.0.1/cb")), {"p{}", "finishing", "not ours", "used"},
            [this](const QUrl &url) {
                m_judged.append(url);
                return LoopbackListener::Verdict::Take;
            },
            m_clock, m_random);
        QVERIFY(made);
        m_listener = std::move(*made);
    }

    void takesAFormWhereItWasAskedFor_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        const auto row = [](const char *name, const QByteArray &fields, const QByteArray &target,
                            int status) { QTest::newRow(name) << fields << target << status; };
        row("of the provider's page", form + "Origin: https://op.example\r\n", "/cb", 303);
        row("of a page that hides its origin", form + "Origin: null\r\n", "/cb", 303);
        row("without an origin", form, "/cb", 303);
        row("with a charset", "Content-Type: application/x-www-form-urlencoded; charset=utf-8\r\n",
            "/cb", 303);
        row("of another site", form + "Origin: https://evil.example\r\n", "/cb", 403);
        row("of http instead of https", form + "Origin: http://op.example\r\n", "/cb", 403);
        row("of two origins",
            form + "Origin: https://op.example\r\nOrigin: https://evil.example\r\n", "/cb", 403);
        row("that is no form", "Content-Type: text/plain\r\n", "/cb", 403);
        row("that says nothing of itself", {}, "/cb", 403);
        row("with a query beside it", form, "/cb?code=other", 403);
        row("to another path", form, "/other", 404);
    }
    void takesAFormWhereItWasAskedFor()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        m_listener->takeFormsFrom(QUrl(QStringLiteral("https://op.example/authorize?x=y")));
        QCOMPARE(statusOf(post(target, host(), fields, "code=a%2Bb&state=s")), status);
        QCOMPARE(m_judged.size(), status == 303 ? 1 : 0);
        if (status == 303) {
            QCOMPARE(m_judged.first().query(QUrl::FullyEncoded),
                     QStringLiteral("code=a%2Bb&state=s"));
        }
    }

    void refusesBytesThatNoBrowserSends_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("UTF-8") << QByteArray("code=c&state=s&error_description=\xC3\xA9");
        QTest::newRow("a space") << QByteArray("code=a b&state=s");
        QTest::newRow("a line break") << QByteArray("code=c&state=s\r\n");
        QTest::newRow("nul") << QByteArray("code=c&state=s\0", 15);
    }
    void refusesBytesThatNoBrowserSends()
    {
        QFETCH(QByteArray, body);
        m_listener->takeFormsFrom(QUrl(QStringLiteral("https://op.example/authorize")));
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        QCOMPARE(statusOf(post("/cb", host(), form, body)), 403);
        QVERIFY(m_judged.isEmpty());
        QCOMPARE(statusOf(post("/cb", host(), form, "code=c&state=s")), 303);
    }

    void refusesEveryFormUnasked()
    {
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        QCOMPARE(statusOf(post("/cb", host(), form, "code=c&state=s")), 413);
        QVERIFY(m_judged.isEmpty());
    }

    void refusesForeignHostsAndLargeForms()
    {
        m_listener->takeFormsFrom(QUrl(QStringLiteral("https://op.example/authorize")));
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        QCOMPARE(statusOf(post("/cb", "evil.example", form, "code=c&state=s")), 403);
        QCOMPARE(statusOf(post("/cb", host(), form, QByteArray(20'000, 'x'))), 413);
        QVERIFY(m_judged.isEmpty());
    }

private:
    [[nodiscard]] QByteArray host() const
    {
        return m_listener->redirectUri().authority().toLatin1();
    }

    static QByteArray post(const QByteArray &target, const QByteArray &host,
                           const QByteArray &fields, const QByteArray &body)
    {
        return "POST " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    [[nodiscard]] int statusOf(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"),
                             static_cast<quint16>(m_listener->redirectUri().port()));
        socket.write(request);
        QByteArray answer;
        const bool came = QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return answer.contains("\r\n\r\n");
            },
            30'000);
        return came ? answer.mid(9, 3).toInt() : 0;
    }

    FakeClock m_clock;
    FakeRandom m_random;
    QList<QUrl> m_judged;
    std::unique_ptr<LoopbackListener> m_listener;
};

QTEST_GUILESS_MAIN(FormPostTest)
#include "form_post_test.moc"
