#include "io/network_access.h"
#include "support/desktop_settings.h"
#include "support/fake_clock.h"
#include "support/proxy_process.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"
#include "support/thread_count.h"
#include "support/waiting_request.h"

#include <QNetworkProxy>
#include <QTest>

using namespace lanyard;

/// The proxy that a person has set in the desktop's settings (GNOME's, in a file of this test),
/// with nothing in the environment. Alone in its program: libproxy looks at a desktop once.
class DesktopProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usesTheDesktopsProxy()
    {
        const QString host = QStringLiteral("login.lanyard.test");
        ProxyProcess proxy;
        const QString problem = proxy.start({host});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        DesktopSettings settings;
        QVERIFY(settings.use("[system/proxy]\nmode='manual'\nignore-hosts=@as []\n\n"
                             "[system/proxy/https]\nhost='127.0.0.1'\nport="
                             + QByteArray::number(proxy.port()) + '\n'));
        const auto known = QNetworkProxyFactory::systemProxyForQuery(
            QNetworkProxyQuery(QUrl(QStringLiteral("https://login.lanyard.test/"))));
        if (known.first().type() == QNetworkProxy::NoProxy) {
            QSKIP("this system's Qt does not read GNOME's settings (libproxy1-plugin-gsettings)");
        }

        const qsizetype threads = threadCount(); // with those that libproxy and GLib keep
        const TestAuthority authority;
        ScriptedServer server;
        server.useTls(authority.serverConfiguration({.dnsName = host, .address = {}}));
        server.expect("POST", "/x", jsonAnswer("{}"));
        const QUrl url(QStringLiteral("https://%1:%2/x").arg(host).arg(server.port()));
        QVERIFY(ask(authority, url));
        QCOMPARE(proxy.requestsFor(QStringLiteral("%1:%2").arg(host).arg(server.port())), 1);

        ScriptedServer here;
        here.useTls(authority.serverConfiguration());
        here.expect("POST", "/x", jsonAnswer("{}"));
        QVERIFY(ask(authority, here.url(QStringLiteral("/x"))));
        QCOMPARE(proxy.requestsFor(QStringLiteral("127.0.0.1:%1").arg(here.port())), 0);
        QTRY_COMPARE(threadCount(), threads);
    }

private:
    bool ask(const TestAuthority &authority, const QUrl &url)
    {
        SystemNetworkAccess network(m_clock, [&authority] {
            return Authorities{{authority.certificate()}, {}};
        });
        return requestAndWait(network, m_clock, url, "code=c").has_value();
    }

    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(DesktopProxyTest)
#include "desktop_proxy_test.moc"
