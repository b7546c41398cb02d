#include "io/proxy_choice.h"

#include <QTest>

using namespace lanyard;

using Variables = QMap<QByteArray, QByteArray>;

class ProxyChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsTheEnvironment_data();
    void followsTheEnvironment();
    void takesCredentialsButNamesNone();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void aProgramsOwnProxyComesFirst();
};

void ProxyChoiceTest::init()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy",
                             "ALL_PROXY", "no_proxy", "NO_PROXY"}) {
        qunsetenv(name);
    }
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void ProxyChoiceTest::followsTheEnvironment_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("proxy");
    const QString company = QStringLiteral("https://login.corp.example/x");
    const auto row
        = [](const char *name, const Variables &variables, const QString &url, const char *proxy) {
              QTest::newRow(name) << variables << url << QString::fromLatin1(proxy);
          };
    row("nothing: the system is asked", {}, company, "");
    row("https_proxy", {{"https_proxy", "http://p:1"}}, company, "p:1");
    row("HTTPS_PROXY", {{"HTTPS_PROXY", "http://p:1"}}, company, "p:1");
    row("all_proxy", {{"all_proxy", "http://p:1"}}, company, "p:1");
    row("ALL_PROXY", {{"ALL_PROXY", "socks5h://p:1"}}, company, "p:1");
    row("http_proxy", {{"http_proxy", "http://p:1"}}, company, "p:1");
    row("the nearest one", {{"https_proxy", "http://p:1"}, {"all_proxy", "http://q:2"}}, company,
        "p:1");
    row("lower case first", {{"HTTPS_PROXY", "http://q:2"}, {"https_proxy", "http://p:1"}}, company,
        "p:1");
    row("an empty one is none", {{"https_proxy", " "}, {"all_proxy", "http://q:2"}}, company,
        "q:2");
    row("without a scheme", {{"https_proxy", "p:1"}}, company, "p:1");
    row("without a port", {{"https_proxy", "http://p"}}, company, "p:80");
    row("SOCKS without a port", {{"https_proxy", "socks5://p"}}, company, "p:1080");

    const Variables set{{"https_proxy", "http://p:1"}};
    for (const char *url : {"https://localhost/", "https://LOCALHOST:8443/", "https://127.0.0.1/",
                            "https://127.8.9.1/", "https://[::1]:1/", "http://127.0.0.1:1/"}) {
        row(url, set, QString::fromLatin1(url), "");
    }
    const auto except
        = [&](const char *name, const char *exceptions, const QString &url, const char *proxy) {
              Variables both = set;
              both.insert("no_proxy", exceptions);
              row(name, both, url, proxy);
          };
    except("no_proxy: the host", "a.example, login.corp.example", company, "");
    except("no_proxy: its domain", "corp.example", company, "");
    except("no_proxy: its domain, with a dot", ".corp.example", company, "");
    except("no_proxy: its domain, with a star", "*.corp.example", company, "");
    except("no_proxy: another case", "CORP.example", company, "");
    except("no_proxy: its port", "login.corp.example:443", company, "");
    except("no_proxy: another port", "login.corp.example:8443", company, "p:1");
    except("no_proxy: the end of a name only", "orp.example", company, "p:1");
    except("no_proxy: a longer name", "x.login.corp.example", company, "p:1");
    except("no_proxy: everything", "*", company, "");
    except("no_proxy: nothing", ", .", company, "p:1");
    const QString address = QStringLiteral("https://10.1.2.3/");
    except("no_proxy: an address", "10.1.2.3", address, "");
    except("no_proxy: a range", "10.0.0.0/8", address, "");
    except("no_proxy: another range", "10.2.0.0/16", address, "p:1");
    except("no_proxy: IPv6", "fd00::/8", QStringLiteral("https://[fd00::7]/"), "");
    except("no_proxy: IPv6 with a port", "[fd00::7]:443", QStringLiteral("https://[fd00::7]/"), "");
    except("no_proxy: another IPv6", "fe80::/10", QStringLiteral("https://[fd00::7]/"), "p:1");
    row("NO_PROXY", {{"https_proxy", "http://p:1"}, {"NO_PROXY", "corp.example"}}, company, "");
}

void ProxyChoiceTest::followsTheEnvironment()
{
    QFETCH(Variables, variables);
    QFETCH(QString, url);
    for (auto variable = variables.begin(); variable != variables.end(); ++variable) {
        qputenv(variable.key().constData(), variable.value());
    }
    const auto proxy = chosenProxy(QUrl(url));
    QVERIFY2(proxy.has_value(), proxy ? "" : qPrintable(proxy.error().detail));
    QCOMPARE(proxy->has_value(), !variables.isEmpty());
    QTEST(proxyName(proxy->value_or(QNetworkProxy::NoProxy)), "proxy");
}

void ProxyChoiceTest::takesCredentialsButNamesNone()
{
    qputenv("https_proxy", "http://me:p%40ss@p:1");
    const auto chosen = chosenProxy(QUrl(QStringLiteral("https://login.example/")));
    QVERIFY(chosen && *chosen);
    const QNetworkProxy &proxy = **chosen;
    QCOMPARE(proxy.user(), QStringLiteral("me"));
    QCOMPARE(proxy.password(), QStringLiteral("p@ss"));
    QCOMPARE(proxyName(proxy), QStringLiteral("p:1"));
    for (const auto error :
         {QNetworkReply::ProxyAuthenticationRequiredError, QNetworkReply::HostNotFoundError,
          QNetworkReply::UnknownNetworkError}) {
        const QString said = describeProxyFailure(error, QStringLiteral("it broke"), proxy,
                                                  QStringLiteral("login.example"));
        QVERIFY2(said.contains(QLatin1String("p:1")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("login.example")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("p@ss")), qPrintable(said));
    }
}

void ProxyChoiceTest::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("TLS to the proxy") << QByteArray("https://me:s3cret@p:1");
    QTest::newRow("SOCKS 4") << QByteArray("socks4://me:s3cret@p:1");
    QTest::newRow("a PAC file") << QByteArray("pac+file:///s3cret.pac");
    QTest::newRow("no host") << QByteArray("http://me:s3cret@:1");
    QTest::newRow("no port number") << QByteArray("http://me:s3cret@p:x");
}

/// Going direct would be what the company forbids, and a value may hold a password.
void ProxyChoiceTest::refusesWhatItCannotUse()
{
    QFETCH(QByteArray, value);
    qputenv("https_proxy", value);
    const auto proxy = chosenProxy(QUrl(QStringLiteral("https://login.example/")));
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().kind, ErrorKind::Misconfigured);
    QVERIFY(proxy.error().detail.contains(QLatin1String("https_proxy")));
    QVERIFY2(!proxy.error().detail.contains(QLatin1String("s3cret")),
             qPrintable(proxy.error().detail));
    QVERIFY(chosenProxy(QUrl(QStringLiteral("https://localhost/"))).has_value());
}

void ProxyChoiceTest::aProgramsOwnProxyComesFirst()
{
    qputenv("https_proxy", "http://p:1");
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("own"), 2));
    QCOMPARE(proxyName(**chosenProxy(QUrl(QStringLiteral("https://login.example/")))),
             QStringLiteral("own:2"));
    QVERIFY(proxyName(**chosenProxy(QUrl(QStringLiteral("https://127.0.0.1/")))).isEmpty());
}

QTEST_GUILESS_MAIN(ProxyChoiceTest)
#include "proxy_choice_test.moc"
