#include "io/network_access.h"
#include "io/proxy_choice.h"
#include "process_end.h"
#include "support/desktop_settings.h"
#include "support/fake_clock.h"
#include "support/pac_server.h"
#include "support/proxy_process.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"
#include "support/waiting_request.h"

#include <QTest>

using namespace lanyard;

/// A PAC file that the desktop's settings name (GNOME's), read by the system's own library, with a
/// real proxy behind it. One story: libproxy looks at a desktop once, and keeps the file.
class PacTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnWithoutASilentServerAndObeysTheFileOnceItComes();

private:
    Result<HttpReply> ask(const QUrl &url) { return requestAndWait(m_network, m_clock, url, "x"); }

    FakeClock m_clock;
    TestAuthority m_authority;
    SystemNetworkAccess m_network{m_clock, [this] {
                                      return Authorities{{m_authority.certificate()}, {}};
                                  }};
};

void PacTest::goesOnWithoutASilentServerAndObeysTheFileOnceItComes()
{
    const QString company = QStringLiteral("login.lanyard.test");
    ProxyProcess proxy;
    const QString problem = proxy.start({company});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    PacServer pac("return host == 'login.lanyard.test' ? 'PROXY 127.0.0.1:"
                  + QByteArray::number(proxy.port()) + "' : 'DIRECT';");
    DesktopSettings settings;
    QVERIFY(settings.use(pac.desktopSettings()));

    // This machine, under an address for which its settings are asked.
    ScriptedServer straight;
    straight.useTls(m_authority.serverConfiguration({.address = QStringLiteral("0.0.0.0")}));
    const QString place = QStringLiteral("0.0.0.0:%1").arg(straight.port());
    const QUrl straightUrl(QStringLiteral("https://%1/x").arg(place));

    straight.expect("POST", "/x", jsonAnswer("{}"));
    std::optional<Result<HttpReply>> answer;
    sendRequest(m_network, m_clock, {.origins = {straightUrl}}, QNetworkRequest(straightUrl), "x",
                this, [&answer](Result<HttpReply> result) { answer = std::move(result); });
    QTRY_VERIFY(pac.wasAsked() || answer);
    if (!pac.wasAsked()) {
        QSKIP("this system's Qt does not read GNOME's settings (libproxy1-plugin-gsettings)");
    }
    QVERIFY(!answer);
    m_clock.advance(std::chrono::seconds(5));
    QTRY_VERIFY(answer);
    QVERIFY2(answer->has_value(), *answer ? "" : qPrintable(answer->error().detail));

    // A failure says what it may come from.
    const QUrl closed(QStringLiteral("https://0.0.0.0:1/x"));
    const QLatin1String words("proxy settings did not answer");
    QVERIFY2(ask(closed).error().detail.contains(words), qPrintable(ask(closed).error().detail));

    pac.speak();
    QTRY_VERIFY(!ask(closed).error().detail.contains(words));
    if (systemProxy(QUrl(QStringLiteral("https://login.lanyard.test/"))).type()
        == QNetworkProxy::NoProxy) {
        QSKIP("this system's libproxy cannot read a PAC file (libproxy1-plugin-webkit)");
    }
    ScriptedServer behind;
    behind.useTls(m_authority.serverConfiguration({.dnsName = company, .address = {}}));
    behind.expect("POST", "/x", jsonAnswer("{}"));
    const QString there = QStringLiteral("%1:%2").arg(company).arg(behind.port());
    const auto proxied = ask(QUrl(QStringLiteral("https://%1/x").arg(there)));
    QVERIFY2(proxied, proxied ? "" : qPrintable(proxied.error().detail));
    QCOMPARE(proxy.requestsFor(there), 1);

    straight.expect("POST", "/x", jsonAnswer("{}"));
    QVERIFY(ask(straightUrl));
    QCOMPARE(proxy.requestsFor(place), 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PacTest test;
    return endProcess(QTest::qExec(&test, argc, argv));
}

#include "pac_test.moc"
