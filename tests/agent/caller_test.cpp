#include "agent/caller.h"
#include "agent/held_process.h"
#include "support/patience.h"
#include "support/problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace lanyard;

namespace {

const QString kPeer = QStringLiteral(CALLER_PEER);

/// A socket that is listened at, and who connected first.
class Door {
public:
    explicit Door(const QString &path) :
        m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.begin(), name.end(), address.sun_path);
        m_isOpen
            = ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
            && ::listen(m_listener, 8) == 0;
    }
    ~Door()
    {
        close();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Door)

    [[nodiscard]] bool accept()
    {
        pollfd what{m_listener, POLLIN, 0};
        if (m_isOpen && ::poll(&what, 1, kPatience) == 1) {
            m_socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        }
        m_connectedBy = sinceBoot();
        return m_socket >= 0;
    }
    void close()
    {
        if (m_socket >= 0) {
            ::close(m_socket);
        }
        m_socket = -1;
    }
    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] std::chrono::milliseconds connectedBy() const { return m_connectedBy; }

private:
    int m_listener;
    bool m_isOpen = false;
    int m_socket = -1;
    std::chrono::milliseconds m_connectedBy{0};
};

OwnPrograms ours(const QStringList &files)
{
    OwnPrograms own;
    own.files = files;
    return own;
}

} // namespace

/// Real processes at a real socket: which of them asks.
class CallerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Door> m_door;
    std::unique_ptr<QProcess> m_process;
    QString m_socket;

    [[nodiscard]] QString copyOfPeer(const QString &name) const
    {
        QString copy = m_folder->filePath(name);
        return QFile::copy(kPeer, copy) ? copy : QString();
    }
    /// Starts it, and waits until somebody connects.
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(program, arguments);
        return m_process->waitForStarted(kPatience) && m_door->accept();
    }
    [[nodiscard]] Result<Caller> caller(const QStringList &own = {kPeer}) const
    {
        return callerOfPeer(m_door->socket(), ours(own), m_door->connectedBy());
    }
    [[nodiscard]] static QString shell()
    {
        return QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_socket = m_folder->filePath(QStringLiteral("s"));
        m_door = std::make_unique<Door>(m_socket);
    }
    void cleanup()
    {
        m_door.reset(); // which ends them
        if (m_process && m_process->state() != QProcess::NotRunning) {
            QVERIFY(m_process->waitForFinished(kPatience));
        }
        m_process.reset();
        m_folder.reset();
    }

    void aStrangerAsksForItself()
    {
        QVERIFY(start(kPeer, {QStringLiteral("connect"), m_socket}));
        const auto found = caller({});
        QVERIFY2(found, qPrintable(problemOf(found)));
        QCOMPARE(found->program, QFileInfo(kPeer).canonicalFilePath());
        QVERIFY(found->isProgramThere);
        QCOMPARE(found->command, QFileInfo(kPeer).fileName().left(15));
        QCOMPARE(found->processId, m_process->processId());
        QCOMPARE(found->userId, ::getuid());
    }

    void theNearestThatIsNotOursAsks_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("plain") << false;
        QTest::newRow("with private memory") << true;
    }
    /// A script runs one of ours, which runs another one of ours, which asks.
    void theNearestThatIsNotOursAsks()
    {
        QFETCH(const bool, isHidden);
        const QString other = copyOfPeer(QStringLiteral("git-credential-lanyard"));
        QVERIFY(!other.isEmpty());
        const QString hide = isHidden ? QStringLiteral("hidden ") : QString();
        QVERIFY(start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
             QStringLiteral("\"$0\" %1run \"$1\" %1run \"$0\" %1connect \"$2\"; true").arg(hide),
             kPeer, other, m_socket}));
        const auto found = caller({kPeer, other});
        QVERIFY2(found, qPrintable(problemOf(found)));
        QCOMPARE(found->program, shell());
        QVERIFY(found->isProgramThere);
        QCOMPARE(found->command, QStringLiteral("sh"));
        QCOMPARE(found->processId, m_process->processId());
        // Its twin: to whom only the one is ours, the other asks.
        if (!isHidden) {
            QCOMPARE(caller().value().program, QFileInfo(other).canonicalFilePath());
        }
    }

    void weAskForOurselvesWhereNobodyElseDoes()
    {
        const QString self = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
        QVERIFY(start(kPeer, {QStringLiteral("connect"), m_socket}));
        QCOMPARE(caller().value().program, self);
        const auto above = callerOfThisProcess(ours({self}));
        QVERIFY2(above, qPrintable(problemOf(above)));
        QVERIFY(above->program != self);
        QCOMPARE(callerOfThisProcess(ours({})).value().program, self);
    }

    void aShellHasItsTerminal()
    {
        const QString line = QStringLiteral("\"%1\" connect \"%2\"; true").arg(kPeer, m_socket);
        QVERIFY(start(QStringLiteral("script"),
                      {QStringLiteral("-qec"), line, QStringLiteral("/dev/null")}));
        const auto found = caller();
        QVERIFY2(found, qPrintable(problemOf(found)));
        QVERIFY2(found->terminal.startsWith(QLatin1String("/dev/pts/")),
                 qPrintable(found->terminal));
        QVERIFY(QFile::exists(found->terminal));
    }

    void whoHasNoTerminalHasNone()
    {
        QVERIFY(start(QStringLiteral("setsid"),
                      {QStringLiteral("-w"), kPeer, QStringLiteral("connect"), m_socket}));
        QCOMPARE(caller({}).value().terminal, QString());
    }

    void whoHasEndedAsksNoMore()
    {
        QVERIFY(start(kPeer, {QStringLiteral("connect"), m_socket}));
        const auto held = HeldProcess::ofPeer(m_door->socket(), m_door->connectedBy());
        QVERIFY2(held, qPrintable(problemOf(held)));
        QVERIFY(held->isRunning());
        m_process->kill();
        QVERIFY(m_process->waitForFinished(kPatience));
        QVERIFY(!held->isRunning());
        QVERIFY(!held->facts());
        QVERIFY(!held->parent());
        for (const auto &found : {caller({}), caller()}) {
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::NotFound);
        }
    }

    /// Then whoever has taken its children is the one above.
    void aParentThatHasEndedIsNotNamed()
    {
        QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
        QVERIFY(
            start(kPeer, {QStringLiteral("leave"), kPeer, QStringLiteral("connect"), m_socket}));
        QTRY_COMPARE(m_process->state(), QProcess::NotRunning);
        const auto found = caller();
        QVERIFY2(found, qPrintable(problemOf(found)));
        QCOMPARE(found->processId, QCoreApplication::applicationPid());
    }

    /// Only root says which number comes next; who is none has a space of its own, where it is.
    void anotherWithItsNumberIsNobody()
    {
        if (::geteuid() != 0) {
            QProcess inside;
            inside.start(QStringLiteral("unshare"),
                         {QStringLiteral("-Urpf"), QStringLiteral("--mount-proc"),
                          QCoreApplication::applicationFilePath(),
                          QString::fromLatin1(QTest::currentTestFunction())});
            QVERIFY(inside.waitForFinished(kPatience));
            const QByteArray said = inside.readAll();
            if (!said.contains("Totals: ")) {
                QSKIP("the system gives out no such spaces");
            }
            QVERIFY2(inside.exitCode() == 0, said);
            return;
        }
        QVERIFY(start(kPeer, {QStringLiteral("give-away"), m_socket}));
        const auto held = HeldProcess::ofPeer(m_door->socket(), m_door->connectedBy());
        QVERIFY2(held, qPrintable(problemOf(held)));
        const qint64 number = m_process->processId();
        QCOMPARE(::write(m_door->socket(), "x", 1), 1);
        QVERIFY(m_process->waitForFinished(kPatience));
        // Start times are told in hundredths of a second.
        QTRY_VERIFY(sinceBoot() > m_door->connectedBy() + std::chrono::milliseconds(20));

        QProcess successor;
        successor.start(kPeer, {QStringLiteral("become"), QString::number(number)});
        while (successor.state() != QProcess::NotRunning && successor.bytesAvailable() == 0) {
            successor.waitForReadyRead(100);
        }
        if (successor.state() == QProcess::NotRunning) {
            QSKIP("the system lets nobody say which number comes next");
        }
        const int socket = m_door->socket();
        // Without a look at the times, that is who connected.
        const auto fooled = HeldProcess::ofPeerByNumber(socket, sinceBoot());
        QVERIFY2(fooled, qPrintable(problemOf(fooled)));
        QCOMPARE(fooled->facts().value().id, number);
        QVERIFY(!HeldProcess::ofPeerByNumber(socket, m_door->connectedBy()));
        QVERIFY(!caller({}));
        QVERIFY(!held->isRunning());
        QVERIFY(!held->facts());
        QVERIFY(!held->parent());
        successor.kill();
        QVERIFY(successor.waitForFinished(kPatience));
    }

    /// Both ways lead to the same one, as long as it is there.
    void bothWaysSayTheSame()
    {
        QVERIFY(start(kPeer, {QStringLiteral("connect"), m_socket}));
        const auto byNumber = HeldProcess::ofPeerByNumber(m_door->socket(), m_door->connectedBy());
        QVERIFY2(byNumber, qPrintable(problemOf(byNumber)));
        QCOMPARE(byNumber->facts().value().id, m_process->processId());
        const auto byDescriptor = HeldProcess::ofPeerByDescriptor(m_door->socket());
        if (!byDescriptor && byDescriptor.error().kind == ErrorKind::Misconfigured) {
            QSKIP("this kernel names no peers");
        }
        QVERIFY2(byDescriptor, qPrintable(problemOf(byDescriptor)));
        QCOMPARE(byDescriptor->facts().value().id, m_process->processId());
    }

    void aProgramThatIsGoneIsNotThere()
    {
        const QString copy = copyOfPeer(QStringLiteral("tool"));
        QVERIFY(start(copy, {QStringLiteral("connect"), m_socket}));
        QVERIFY(caller().value().isProgramThere);
        QVERIFY(QFile::remove(copy));
        const auto found = caller();
        QVERIFY2(found, qPrintable(problemOf(found)));
        QCOMPARE(found->program, copy);
        QVERIFY(!found->isProgramThere);
        QVERIFY(QFile::copy(kPeer, copy)); // an update
        QCOMPARE(caller().value().program, copy);
        QVERIFY(!caller().value().isProgramThere);
    }

    void aNameMayEndLikeTheSystemsOwnWords()
    {
        const QString copy = copyOfPeer(QStringLiteral("tool (deleted)"));
        QVERIFY(start(copy, {QStringLiteral("connect"), m_socket}));
        QCOMPARE(caller().value().program, copy);
        QVERIFY(caller().value().isProgramThere);
    }

    void aHostileNameStaysData()
    {
        const QString name = QStringLiteral("g\u202e\x1b[2J)\nR 1 (x");
        const QString copy = copyOfPeer(name);
        QVERIFY(!copy.isEmpty());
        QVERIFY(start(copy, {QStringLiteral("connect"), m_socket}));
        const auto found = caller();
        QVERIFY2(found, qPrintable(problemOf(found)));
        QCOMPARE(found->program, copy);
        QVERIFY(found->isProgramThere);
        QCOMPARE(found->processId, m_process->processId());
        QVERIFY(name.startsWith(found->command));
    }

    /// Two such paths could look the same.
    void aPathThatIsNoUtf8IsNoPath()
    {
        QVERIFY(start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("p=$(printf '%s/x\\377' \"$1\"); cp \"$0\" \"$p\"; "
                                      "\"$p\" connect \"$2\"; rm \"$p\""),
                       kPeer, m_folder->path(), m_socket}));
        const auto found = caller();
        QVERIFY2(found, qPrintable(problemOf(found)));
        QCOMPARE(found->program, QString());
        QVERIFY(!found->isProgramThere);
        QVERIFY(found->command.startsWith(u'x'));
    }

    void aFileIsNoSocket()
    {
        QFile file(kPeer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = callerOfPeer(file.handle(), ours({}), sinceBoot());
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
    }

    void oursAreThoseInOurFolders()
    {
        const OwnPrograms own = OwnPrograms::in({QStringLiteral("/opt/lanyard/bin")});
        ProcessFacts process;
        process.command = "anything";
        process.program = "/opt/lanyard/bin/lanyard";
        QVERIFY(own.contain(process));
        process.program = "/opt/lanyard/bin/git";
        QVERIFY(!own.contain(process));
        process.program = "/tmp/lanyard";
        process.command = "lanyard";
        QVERIFY(!own.contain(process)); // its file can be seen, and is another one
        process.program.clear();
        QVERIFY(own.contain(process));
        process.command = "docker-credenti"; // as much as the system keeps of it
        QVERIFY(own.contain(process));
        process.command = "ssh-agent";
        QVERIFY(!own.contain(process));
    }
};

QTEST_GUILESS_MAIN(CallerTest)
#include "caller_test.moc"
