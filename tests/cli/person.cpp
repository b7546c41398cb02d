/// The person and their browser, as $BROWSER: opens the link, presses a button of the demo
/// provider's page, follows the redirect, and reads the page at the end.
/// Shape:   PERSON_PRESSES is Continue, Deny or Nothing; what was seen goes into the folder
///          PERSON_NOTES: link, page, processes. PERSON_TRUSTS names a file with one more
///          authority, PERSON_PROXY (http://127.0.0.1:PORT, socks5://…) the way to all other
///          machines

#include "support/form_browser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

using namespace lanyard;

namespace {

void note(const QString &name, const QByteArray &bytes)
{
    QFile file(qEnvironmentVariable("PERSON_NOTES") + u'/' + name);
    if (file.open(QIODevice::Append)) {
        file.write(bytes);
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Arguments and environments of every process of this home: what anybody may look at.
void noteProcesses()
{
    const QByteArray home = "HOME=" + qgetenv("HOME") + '\0';
    const QDir processes(QStringLiteral("/proc"));
    for (const QString &id : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QByteArray environment
            = contentOf(processes.filePath(id + QLatin1String("/environ")));
        if (environment.contains(home)) {
            note(QStringLiteral("processes"),
                 contentOf(processes.filePath(id + QLatin1String("/cmdline"))) + environment);
        }
    }
}

/// As every browser has it: this machine is reached without it.
class ProxyForOthers final : public QNetworkProxyFactory {
public:
    explicit ProxyForOthers(const QUrl &proxy) :
        m_proxy(proxy.scheme() == QLatin1String("http") ? QNetworkProxy::HttpProxy
                                                        : QNetworkProxy::Socks5Proxy,
                proxy.host(), quint16(proxy.port()), proxy.userName(), proxy.password())
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool isHere = QHostAddress(query.peerHostName()).isLoopback();
        return {isHere ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString presses = qEnvironmentVariable("PERSON_PRESSES", QStringLiteral("Continue"));
    if (argc != 2) {
        return 2;
    }
    note(QStringLiteral("link"), argv[1]);
    if (presses == QLatin1String("Nothing")) {
        return 0;
    }
    noteProcesses();
    if (const QString proxy = qEnvironmentVariable("PERSON_PROXY"); !proxy.isEmpty()) {
        QNetworkProxyFactory::setApplicationProxyFactory(
            new ProxyForOthers(QUrl(proxy))); // owns it
    }
    FormBrowser browser;
    browser.trust(QSslCertificate::fromPath(qEnvironmentVariable("PERSON_TRUSTS")));
    browser.press(presses);
    QObject::connect(&browser, &FormBrowser::stopped, &application, [&browser] {
        noteProcesses();
        note(QStringLiteral("page"), browser.page().toUtf8());
        QCoreApplication::quit();
    });
    browser.open(QUrl(QString::fromLocal8Bit(argv[1])), &browser, [](const Result<void> &) {});
    return QCoreApplication::exec();
}
