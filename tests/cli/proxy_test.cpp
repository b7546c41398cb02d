#include "demo_session.h"

#include "misbehaving_provider.h"
#include "support/desktop_settings.h"
#include "support/pac_server.h"
#include "support/patience.h"
#include "support/proxy_process.h"
#include "support/test_certificates.h"

#include <QJsonDocument>
#include <QTest>

using namespace lanyard;

using Kind = ProxyProcess::Kind;

namespace {

const QString host = QStringLiteral("login.lanyard.test"); // which the proxy alone knows
const QString user = QStringLiteral("me");
const QString password = QStringLiteral("s3cret-of-the-proxy");

QString withCredentials(const QString &address)
{
    return QString(address).replace(QLatin1String("://"),
                                    QLatin1String("://") + user + u':' + password + u'@');
}

} // namespace

/// A company's network: its provider is reached through a real proxy and in no other way, by the
/// real executable. The environment's variables, the desktop's settings and their PAC file.
class ProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void wholeLifeBehindTheProxy_data();
    void wholeLifeBehindTheProxy();
    void obeysTheDesktopsPacFile();
    void goesPastItWhereNoProxySaysSo();
    void saysThatTheProxyWantsAName();
    void saysThatTheProxyRefusesTheName_data();
    void saysThatTheProxyRefusesTheName();
    void keepsTheAccountWhileTheProxyIsDown();

private:
    void use(const QByteArray &variable, const QString &address);
    [[nodiscard]] Ended login();
    [[nodiscard]] Ended refresh();
    [[nodiscard]] qsizetype tokenRequests() const;
    [[nodiscard]] int requestsThrough(const ProxyProcess &proxy) const
    {
        return proxy.requestsFor(QUrl(m_provider->issuer()).authority());
    }

    SystemClock m_clock;
    SystemRandomSource m_random;
    TestAuthority m_authority;
    std::unique_ptr<DemoSession> m_session;
    std::unique_ptr<MisbehavingProvider> m_provider;
};

void ProxyTest::init()
{
    m_session = std::make_unique<DemoSession>();
    const QString problem = m_session->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(m_session->trust(m_authority.certificate()));
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
                             "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
        m_session->environment().remove(QLatin1String(name));
    }
    m_provider = std::make_unique<MisbehavingProvider>(
        m_clock, m_random, m_authority.serverConfiguration({.dnsName = host, .address = {}}), host);
}

void ProxyTest::cleanup()
{
    QVERIFY(!m_provider || m_provider->surprises().isEmpty());
    m_session.reset();
    m_provider.reset();
}

void ProxyTest::use(const QByteArray &variable, const QString &address)
{
    m_session->environment().insert(QString::fromLatin1(variable), address);
    m_session->environment().insert(QStringLiteral("PERSON_PROXY"), address);
}

Ended ProxyTest::login()
{
    return m_session->run(
        {QStringLiteral("login"), QStringLiteral("--issuer"), m_provider->issuer(),
         QStringLiteral("--client-id"), QStringLiteral("lanyard-demo"),
         QStringLiteral("--redirect-uri"), QStringLiteral("http://127.0.0.1/callback/demo"),
         QStringLiteral("--name"), QStringLiteral("company"), QStringLiteral("--json")});
}

Ended ProxyTest::refresh()
{
    return m_session->run({QStringLiteral("token"), QStringLiteral("company"),
                           QStringLiteral("--force-refresh"), QStringLiteral("--json")});
}

qsizetype ProxyTest::tokenRequests() const
{
    const QList<HttpRequest> &requests = m_provider->requests();
    return std::count_if(requests.begin(), requests.end(),
                         [](const HttpRequest &request) { return request.path() == "/token"; });
}

void ProxyTest::wholeLifeBehindTheProxy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<bool>("hasUser");
    const auto row = [](const char *name, Kind kind, const char *variable, bool hasUser) {
        QTest::newRow(name) << kind << QByteArray(variable) << hasUser;
    };
    row("https_proxy", Kind::Http, "https_proxy", false);
    row("all_proxy", Kind::Http, "all_proxy", false);
    row("http_proxy alone", Kind::Http, "http_proxy", false);
    row("https_proxy with a name and a password", Kind::Http, "https_proxy", true);
    row("all_proxy, SOCKS 5", Kind::Socks, "all_proxy", false);
    row("https_proxy, SOCKS 5", Kind::Socks, "https_proxy", false);
    row("all_proxy, SOCKS 5 with a name and a password", Kind::Socks, "all_proxy", true);
}

void ProxyTest::wholeLifeBehindTheProxy()
{
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, variable);
    QFETCH(const bool, hasUser);
    const Ended lost = login(); // nobody else knows the way
    QCOMPARE(lost.exitCode, 4);
    QVERIFY(m_provider->requests().isEmpty());

    ProxyProcess proxy(kind);
    const QString problem = hasUser ? proxy.start({host}, user, password) : proxy.start({host});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    use(variable, hasUser ? withCredentials(proxy.address()) : proxy.address());

    const Ended signedIn = login();
    QVERIFY2(signedIn.exitCode == 0, signedIn.output + signedIn.errors);
    QCOMPARE(tokenRequests(), 1);
    m_session->environment().remove(QStringLiteral("PERSON_PROXY"));

    const int before = requestsThrough(proxy);
    const Ended refreshed = refresh();
    QVERIFY2(refreshed.exitCode == 0, refreshed.output + refreshed.errors);
    QCOMPARE(tokenRequests(), 2);
    QVERIFY(requestsThrough(proxy) > before);
    const Ended gone = m_session->run({QStringLiteral("logout"), QStringLiteral("company")});
    QVERIFY2(gone.exitCode == 0, gone.errors);
    QVERIFY(!gone.errors.contains("s3cret"));
    const auto told = std::find_if(m_provider->requests().begin(), m_provider->requests().end(),
                                   [](const HttpRequest &request) {
                                       return request.header("Proxy-Authorization").has_value();
                                   });
    QVERIFY(told == m_provider->requests().end()); // it is the proxy's alone
}

void ProxyTest::obeysTheDesktopsPacFile()
{
    ProxyProcess proxy;
    const QString problem = proxy.start({host});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    PacServer pac("return host == '" + host.toLatin1()
                  + "' ? 'PROXY 127.0.0.1:" + QByteArray::number(proxy.port()) + "' : 'DIRECT';");
    pac.speak();
    QVERIFY(DesktopSettings::use(pac.desktopSettings(), m_session->environment()));
    m_session->environment().insert(QStringLiteral("PERSON_PROXY"), proxy.address());
    const Ended signedIn = login();
    if (!pac.wasAsked()) {
        QSKIP("this system's Qt does not read GNOME's settings (libproxy1-plugin-gsettings)");
    }
    // Without libproxy1-plugin-webkit libproxy 0.4 fetches the file and makes nothing of it.
    QVERIFY2(signedIn.exitCode == 0, signedIn.output + signedIn.errors);
    const int before = requestsThrough(proxy);
    const Ended refreshed = refresh();
    QVERIFY2(refreshed.exitCode == 0, refreshed.output + refreshed.errors);
    QVERIFY(requestsThrough(proxy) > before);
}

void ProxyTest::goesPastItWhereNoProxySaysSo()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer has to be loaded before nss-wrapper");
#endif
    ProxyProcess proxy;
    const QString problem = proxy.start({host});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const HostNames names({host});
    names.addTo(m_session->environment());
    m_session->environment().insert(QStringLiteral("https_proxy"), proxy.address());
    m_session->environment().insert(QStringLiteral("no_proxy"),
                                    QStringLiteral("other.test,.lanyard.test"));
    const Ended signedIn = login();
    QVERIFY2(signedIn.exitCode == 0, signedIn.output + signedIn.errors);
    QCOMPARE(refresh().exitCode, 0);
    QCOMPARE(requestsThrough(proxy), 0);

    m_session->environment().insert(QStringLiteral("no_proxy"), QStringLiteral("other.test"));
    QCOMPARE(refresh().exitCode, 0);
    QVERIFY(requestsThrough(proxy) > 0); // for the tokens, and for the keys that prove them
}

/// 407, with the proxy's own page, which is nobody's answer.
void ProxyTest::saysThatTheProxyWantsAName()
{
    ProxyProcess proxy;
    const QString problem = proxy.start({host}, user, password);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    use("https_proxy", proxy.address());
    const Ended refused = login();
    QCOMPARE(refused.exitCode, 4);
    const QJsonObject said = QJsonDocument::fromJson(refused.output).object();
    QCOMPARE(said[QStringLiteral("error")].toString(), QStringLiteral("Network"));
    const QString message = said[QStringLiteral("message")].toString();
    QVERIFY2(message.contains(QStringLiteral("the proxy 127.0.0.1:%1 asks for a name and a "
                                             "password on the way to %2")
                                  .arg(proxy.port())
                                  .arg(host)),
             qPrintable(message));
    QVERIFY2(!message.contains(u'<'), qPrintable(message));
    QVERIFY(m_provider->requests().isEmpty());
}

void ProxyTest::saysThatTheProxyRefusesTheName_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("HTTP") << Kind::Http;
    QTest::newRow("SOCKS 5") << Kind::Socks;
}

void ProxyTest::saysThatTheProxyRefusesTheName()
{
    QFETCH(const Kind, kind);
    ProxyProcess proxy(kind);
    const QString problem = proxy.start({host}, user, QStringLiteral("another-one"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    use("https_proxy", withCredentials(proxy.address()));
    const Ended refused = login();
    QCOMPARE(refused.exitCode, 4);
    const QByteArray message = QJsonDocument::fromJson(refused.output)
                                   .object()[QStringLiteral("message")]
                                   .toString()
                                   .toUtf8();
    QVERIFY2(message.contains("127.0.0.1:" + QByteArray::number(proxy.port())), message);
    QVERIFY2(!(message + refused.errors).contains("s3cret"), message);
    QVERIFY(m_provider->requests().isEmpty());
}

void ProxyTest::keepsTheAccountWhileTheProxyIsDown()
{
    {
        ProxyProcess proxy;
        const QString problem = proxy.start({host});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        use("https_proxy", proxy.address());
        const Ended signedIn = login();
        QVERIFY2(signedIn.exitCode == 0, signedIn.output + signedIn.errors);

        proxy.stop();
        const Ended failed = refresh();
        QCOMPARE(failed.exitCode, 4);
        const QString message
            = QJsonDocument::fromJson(failed.output).object()[QStringLiteral("message")].toString();
        QVERIFY2(
            message.contains(
                QStringLiteral("through the proxy 127.0.0.1:%1 to %2").arg(proxy.port()).arg(host)),
            qPrintable(message));
    }
    ProxyProcess another;
    const QString problem = another.start({host});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    use("https_proxy", another.address());
    const Ended refreshed = refresh();
    QVERIFY2(refreshed.exitCode == 0, refreshed.output + refreshed.errors);
    QCOMPARE(tokenRequests(), 2);
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
