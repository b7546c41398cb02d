#include "io/network_access.h"
#include "support/fake_clock.h"
#include "support/proxy_process.h"
#include "support/scripted_server.h"
#include "support/test_certificates.h"

#include <QDir>
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
        setDesktopProxy(proxy.port());
        const auto known = QNetworkProxyFactory::systemProxyForQuery(
            QNetworkProxyQuery(QUrl(QStringLiteral("https://login.lanyard.test/"))));
        if (known.first().type() == QNetworkProxy::NoProxy) {
            QSKIP("this system's Qt does not read GNOME's settings (libproxy1-plugin-gsettings, "
                  "gsettings-desktop-schemas)");
        }

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
    }

private:
    void setDesktopProxy(quint16 port)
    {
        const QString folder = m_folder.path() + QStringLiteral("/glib-2.0/settings");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/keyfile"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[system/proxy]\nmode='manual'\nignore-hosts=@as []\n\n"
                   "[system/proxy/https]\nhost='127.0.0.1'\nport="
                   + QByteArray::number(port) + '\n');
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("GSETTINGS_BACKEND", "keyfile");
        qputenv("DESKTOP_SESSION", "gnome");
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY",
                                 "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
            qunsetenv(name);
        }
    }

    bool ask(const TestAuthority &authority, const QUrl &url)
    {
        SystemNetworkAccess network(
            m_clock, [&authority] { return QList<QSslCertificate>{authority.certificate()}; });
        std::optional<Result<HttpReply>> answer;
        QObject context;
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
        sendRequest(network, m_clock, {.origins = {url}}, request, "code=c", &context,
                    [&answer](Result<HttpReply> result) { answer = std::move(result); });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer && answer->has_value();
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(DesktopProxyTest)
#include "desktop_proxy_test.moc"
