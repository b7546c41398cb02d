#include "agent/agent_door.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <memory>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace lanyard;

namespace {

constexpr uid_t nobody = 65534;

/// Closed at the end.
class Socket {
public:
    Socket() : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) { }
    ~Socket() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] bool connect(const QString &path) const
    {
        const sockaddr_un address = addressOf(path);
        return ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address),
                         sizeof(address))
            == 0;
    }
    [[nodiscard]] bool listen(const QString &path) const
    {
        const sockaddr_un address = addressOf(path);
        return ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address))
            == 0
            && ::listen(m_descriptor, 1) == 0;
    }
    /// What comes next; 0 = the other side has hung up.
    [[nodiscard]] ssize_t read() const
    {
        char byte = 0;
        return ::recv(m_descriptor, &byte, 1, 0);
    }

private:
    static sockaddr_un addressOf(const QString &path)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, QFile::encodeName(path).constData());
        return address;
    }

    int m_descriptor;
};

} // namespace

class AgentDoorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_session;
    AgentPlace m_place;

    [[nodiscard]] QString refusal(ErrorKind kind)
    {
        const auto door = AgentDoor::open(m_place);
        if (door || door.error().kind != kind) {
            return QStringLiteral("it was opened, or refused for another reason");
        }
        return door.error().detail;
    }
    [[nodiscard]] bool makeFolder(mode_t mode)
    {
        const QByteArray path = QFile::encodeName(m_place.folder);
        return ::mkdir(path.constData(), mode) == 0 && ::chmod(path.constData(), mode) == 0;
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<QTemporaryDir>();
        const QString folder = m_session->filePath(QStringLiteral("lanyard"));
        m_place = {folder, folder + QStringLiteral("/agent.sock"),
                   folder + QStringLiteral("/agent.lock")};
    }

    void itsFolderAndSocketAreThePersonsAlone()
    {
        const auto door = AgentDoor::open(m_place);
        QVERIFY(door);
        struct stat seen = {};
        QCOMPARE(::stat(QFile::encodeName(m_place.folder).constData(), &seen), 0);
        QCOMPARE(seen.st_mode & 0777U, 0700U);
        QCOMPARE(::stat(QFile::encodeName(m_place.socket).constData(), &seen), 0);
        QCOMPARE(seen.st_mode & 0777U, 0600U);
    }

    void letsInWhoIsTheSamePerson()
    {
        const auto door = AgentDoor::open(m_place);
        QVERIFY(door);
        QSignalSpy entered(door->get(), &AgentDoor::entered);
        const Socket client;
        QVERIFY(client.connect(m_place.socket));
        QTRY_COMPARE(entered.size(), 1);
        ::close(entered.first().first().toInt());
    }

    /// Though folder and socket stood open, which they never do by themselves.
    void turnsAwayAnotherPerson()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can be somebody else");
        }
        const auto door = AgentDoor::open(m_place);
        QVERIFY(door);
        QSignalSpy entered(door->get(), &AgentDoor::entered);
        for (const QString &path : {m_session->path(), m_place.folder, m_place.socket}) {
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
        }
        const Socket stranger;
        QCOMPARE(::seteuid(nobody), 0); // which the kernel notes at connect()
        const bool isConnected = stranger.connect(m_place.socket);
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(isConnected);
        const Socket client;
        QVERIFY(client.connect(m_place.socket));
        QTRY_COMPARE(entered.size(), 1); // the second, so the first was dealt with
        QCOMPARE(stranger.read(), ssize_t(0));
        ::close(entered.first().first().toInt());
    }

    void aSecondOneIsToldOfTheFirst()
    {
        const auto first = AgentDoor::open(m_place);
        QVERIFY(first);
        QVERIFY(refusal(ErrorKind::Busy).startsWith(QStringLiteral("an agent is running already")));
        const Socket client;
        QVERIFY(client.connect(m_place.socket)); // which is still the first one's
    }

    void takesItsSocketAwayAtTheEnd()
    {
        {
            const auto door = AgentDoor::open(m_place);
            QVERIFY(door);
            QVERIFY(QFile::exists(m_place.socket));
        }
        QVERIFY(!QFile::exists(m_place.socket));
        QVERIFY(AgentDoor::open(m_place));
    }

    /// An agent that was killed could not.
    void replacesASocketThatNobodyAnswersAt()
    {
        QVERIFY(makeFolder(0700));
        {
            const Socket dead;
            QVERIFY(dead.listen(m_place.socket));
        }
        QVERIFY(QFile::exists(m_place.socket));
        const auto door = AgentDoor::open(m_place);
        QVERIFY(door);
        const Socket client;
        QVERIFY(client.connect(m_place.socket));
    }

    /// Whoever it is: a service manager that listens for the agent it has not started yet.
    void neverTakesASocketThatSomebodyAnswersAt()
    {
        QVERIFY(makeFolder(0700));
        const Socket other;
        QVERIFY(other.listen(m_place.socket));
        QVERIFY(refusal(ErrorKind::Busy).contains(m_place.socket));
        const Socket client;
        QVERIFY(client.connect(m_place.socket));
    }

    void leavesAloneWhatIsNoSocket()
    {
        QVERIFY(makeFolder(0700));
        QFile file(m_place.socket);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const QString said = refusal(ErrorKind::Misconfigured);
        QVERIFY2(said.contains(m_place.socket) && said.contains(QStringLiteral("move")),
                 qPrintable(said));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void aFolderThatOthersMayUseIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("read") << 0744;
        QTest::newRow("enter") << 0711;
        QTest::newRow("group") << 0770;
        QTest::newRow("everybody") << 0777;
    }
    void aFolderThatOthersMayUseIsRefused()
    {
        QFETCH(const int, mode);
        QVERIFY(makeFolder(mode_t(mode)));
        const QString said = refusal(ErrorKind::Misconfigured);
        QVERIFY2(said.startsWith(m_place.folder) && said.contains(QStringLiteral("chmod 700")),
                 qPrintable(said));
        QVERIFY(QDir(m_place.folder).isEmpty());
    }

    void aLinkToAFolderIsRefused()
    {
        const QString target = m_session->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkdir(target));
        QCOMPARE(::chmod(QFile::encodeName(target).constData(), 0700), 0);
        QVERIFY(QFile::link(target, m_place.folder));
        QVERIFY(refusal(ErrorKind::Misconfigured).startsWith(m_place.folder));
        QVERIFY(QDir(target).isEmpty());
    }

    void aFolderOfSomebodyElseIsRefused()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can give a folder away");
        }
        QVERIFY(makeFolder(0700));
        QCOMPARE(::chown(QFile::encodeName(m_place.folder).constData(), nobody, nobody), 0);
        QVERIFY(refusal(ErrorKind::Misconfigured).startsWith(m_place.folder));
    }

    void aPathThatIsTooLongForASocketIsNamed()
    {
        const QString folder = m_session->filePath(QString(100, u'x'));
        m_place = {folder, folder + QStringLiteral("/agent.sock"),
                   folder + QStringLiteral("/agent.lock")};
        QVERIFY(refusal(ErrorKind::Misconfigured).contains(m_place.socket));
    }

    void withoutALoginSessionThereIsNoPlace()
    {
        for (const QByteArray &value : {QByteArray(), QByteArray("run/user")}) {
            qputenv("XDG_RUNTIME_DIR", value);
            const auto place = agentPlace();
            QVERIFY(!place);
            QVERIFY(place.error().detail.contains(QStringLiteral("XDG_RUNTIME_DIR")));
        }
        qputenv("XDG_RUNTIME_DIR", "/run/user/1000");
        QCOMPARE(agentPlace()->socket, QStringLiteral("/run/user/1000/lanyard/agent.sock"));
    }
};

QTEST_GUILESS_MAIN(AgentDoorTest)
#include "agent_door_test.moc"
