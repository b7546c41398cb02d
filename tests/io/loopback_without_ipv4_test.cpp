#include "io/loopback_listener.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace lanyard;

namespace {

bool setLoopbackUp(int socket)
{
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    if (::ioctl(socket, SIOCGIFFLAGS, &request) != 0) {
        return false;
    }
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
    return ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
}

/// netdevice(7): 0.0.0.0 takes the address away.
bool removeLoopbackAddress(int socket)
{
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    sockaddr_in none{};
    none.sin_family = AF_INET;
    std::memcpy(&request.ifr_addr, &none, sizeof none);
    return ::ioctl(socket, SIOCSIFADDR, &request) == 0;
}

/// Puts this process into a network of its own whose loopback has ::1 and no 127.0.0.1. Before Qt:
/// a process that has threads may not. Empty on success.
QString enterNetworkWithoutIpv4()
{
    if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) {
        return QStringLiteral("no network of its own is allowed here: ") + qt_error_string(errno);
    }
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool isDone = setLoopbackUp(socket) && removeLoopbackAddress(socket);
    const int problem = errno;
    ::close(socket);
    return isDone ? QString()
                  : QStringLiteral("loopback cannot be changed: ") + qt_error_string(problem);
}

} // namespace

/// RFC 8252 §7.3: a computer may have one of the two loopback addresses only.
class LoopbackWithoutIpv4Test : public QObject {
    Q_OBJECT
public:
    QString whyNot;

private:
    [[nodiscard]] Result<std::unique_ptr<LoopbackListener>> listen(const char *uri)
    {
        return LoopbackListener::listen(
            QUrl(QString::fromLatin1(uri)), {"p{}", "finishing", "not ours", "used"},
            [](const QUrl &) { return LoopbackListener::Verdict::Take; }, m_clock, m_random);
    }

    FakeClock m_clock;
    FakeRandom m_random;

private Q_SLOTS:
    void initTestCase()
    {
        if (!whyNot.isEmpty()) {
            QSKIP(qPrintable(whyNot));
        }
        if (!QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6))) {
            QSKIP("there is no IPv6 here");
        }
        QVERIFY(!QTcpServer().listen(QHostAddress(QHostAddress::LocalHost)));
    }

    void takesTheRedirectAtTheOtherAddress()
    {
        const auto listener = listen("http://127.0.0.1/callback/demo");
        QVERIFY2(listener, qPrintable(listener ? QString() : listener.error().detail));
        const QUrl redirect = (*listener)->redirectUri();
        QCOMPARE(redirect.host(), QStringLiteral("::1"));
        QCOMPARE(redirect.path(), QStringLiteral("/callback/demo"));
        QList<QUrl> taken;
        connect(listener->get(), &LoopbackListener::redirected, this,
                [&taken](const QUrl &url) { taken += url; });

        QTcpSocket browser;
        browser.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6),
                              static_cast<quint16>(redirect.port()));
        browser.write("GET /callback/demo?code=c&state=s HTTP/1.1\r\nHost: "
                      + redirect.authority().toLatin1() + "\r\n\r\n");
        QTRY_VERIFY(browser.bytesAvailable() > 0);
        QVERIFY(browser.readAll().startsWith("HTTP/1.1 303 "));
        QTRY_COMPARE(taken.size(), 1);
        QVERIFY(redirect.toEncoded().startsWith("http://[::1]:"));
        QCOMPARE(taken.first().authority(), redirect.authority());
    }

    void localhostIsTheOtherAddressAlone()
    {
        const auto listener = listen("http://localhost/cb");
        QVERIFY2(listener, qPrintable(listener ? QString() : listener.error().detail));
        QCOMPARE((*listener)->redirectUri().host(), QStringLiteral("localhost"));
        QTcpSocket browser;
        browser.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6),
                              static_cast<quint16>((*listener)->redirectUri().port()));
        QTRY_COMPARE(browser.state(), QAbstractSocket::ConnectedState);
    }

    /// It is registered as it is: another address is not it.
    void aFixedPortStaysAtItsAddress()
    {
        const auto listener = listen("http://127.0.0.1:8400/cb");
        QVERIFY(!listener);
        QCOMPARE(listener.error().kind, ErrorKind::ListenerUnavailable);
    }
};

int main(int argc, char **argv)
{
    LoopbackWithoutIpv4Test test;
    test.whyNot = enterNetworkWithoutIpv4();
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "loopback_without_ipv4_test.moc"
