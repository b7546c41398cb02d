#include "io/same_person.h"

#include <QTest>

#include <array>
#include <cstring>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr uid_t nobody = 65534;

/// A listener on loopback, and those who come in.
class Door {
public:
    Door() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(m_address);
        auto *generic = reinterpret_cast<sockaddr *>(&m_address);
        m_isReady = ::bind(m_listener, generic, size) == 0 && ::listen(m_listener, 5) == 0
            && ::getsockname(m_listener, generic, &size) == 0;
    }
    ~Door() { ::close(m_listener); }
    Q_DISABLE_COPY_MOVE(Door)

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] int accept() const { return ::accept(m_listener, nullptr, nullptr); }

    /// A connection of IPv4; -1 = there is none.
    [[nodiscard]] int knock() const
    {
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const auto *generic = reinterpret_cast<const sockaddr *>(&m_address);
        return ::connect(client, generic, sizeof(m_address)) == 0 ? client : -1;
    }
    /// The same by a program that speaks IPv6 alone, RFC 4291 §2.5.5.2.
    [[nodiscard]] int knockMapped() const
    {
        const int client = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in6 address = {};
        address.sin6_family = AF_INET6;
        address.sin6_port = m_address.sin_port;
        address.sin6_addr.s6_addr[10] = 0xff;
        address.sin6_addr.s6_addr[11] = 0xff;
        std::memcpy(&address.sin6_addr.s6_addr[12], &m_address.sin_addr, 4);
        const auto *generic = reinterpret_cast<const sockaddr *>(&address);
        return ::connect(client, generic, sizeof(address)) == 0 ? client : -1;
    }

private:
    int m_listener;
    sockaddr_in m_address = {};
    bool m_isReady = false;
};

/// Runs `act` as somebody else, until `release` is closed.
template <class Act>
pid_t asNobody(const Act &act, int release)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isNobody = ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        const bool isDone = isNobody && act();
        char byte = 0;
        (void)!::read(release, &byte, 1);
        ::_exit(isDone ? 0 : 1);
    }
    return child;
}

} // namespace

/// Real sockets of the kernel's.
class SamePersonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thisSystemTells() { QVERIFY(tellsWhoConnects()); }

    void knowsItsOwn_data()
    {
        QTest::addColumn<bool>("isMapped");
        QTest::newRow("IPv4") << false;
        QTest::newRow("IPv4 within IPv6") << true;
    }
    void knowsItsOwn()
    {
        QFETCH(const bool, isMapped);
        const Door door;
        QVERIFY(door.isReady());
        const int client = isMapped ? door.knockMapped() : door.knock();
        if (isMapped && client < 0) {
            QSKIP("this machine has no IPv6");
        }
        QVERIFY(client >= 0);
        const int connection = door.accept();
        QVERIFY(isOfSamePerson(connection));
        // Whoever asks and says no more is still there.
        QCOMPARE(::shutdown(client, SHUT_WR), 0);
        QVERIFY(isOfSamePerson(connection));
        ::close(client);
        ::close(connection);
    }

    /// Else what somebody sent who is gone would be root's.
    void whoHasHungUpIsNobody()
    {
        const Door door;
        QVERIFY(door.isReady());
        const int client = door.knock();
        QVERIFY(client >= 0);
        const int connection = door.accept();
        ::close(client);
        QCOMPARE(otherEndOf(connection), OtherEnd::Unknown);
        QVERIFY(!isOfSamePerson(connection));
        ::close(connection);
    }

    void whereNothingCanBeOpenedNobodyKnows()
    {
        const Door door;
        QVERIFY(door.isReady());
        const int client = door.knock();
        QVERIFY(client >= 0);
        const int connection = door.accept();
        QVERIFY(connection >= 0);
        rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const rlimit full{0, limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &full), 0);
        const OtherEnd seen = otherEndOf(connection);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        QCOMPARE(seen, OtherEnd::Unknown);
        QCOMPARE(otherEndOf(connection), OtherEnd::SamePersons);
        ::close(client);
        ::close(connection);
    }

    void knowsOthers()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can become somebody else");
        }
        const Door door;
        QVERIFY(door.isReady());
        std::array<int, 2> release{};
        QCOMPARE(::pipe(release.data()), 0);
        const pid_t child = asNobody(
            [&door, &release] {
                ::close(release[1]);
                return door.knock() >= 0;
            },
            release[0]);
        QVERIFY(child > 0);
        const int connection = door.accept();
        QVERIFY(connection >= 0);
        QCOMPARE(otherEndOf(connection), OtherEnd::Anothers);
        QVERIFY(!isOfSamePerson(connection));
        ::close(release[0]);
        ::close(release[1]);
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        ::close(connection);
    }

    void knowsThoseOfAPath()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()), 0);
        QVERIFY(isOfSamePerson(ends[0]));
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void nothingElseIsTold()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        for (const int other : {ends[0], -1}) {
            QCOMPARE(otherEndOf(other), OtherEnd::Unknown);
            QVERIFY(!isOfSamePerson(other));
        }
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(SamePersonTest)
#include "same_person_test.moc"
