#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

/// lanyard-demo-provider as a process.
class MainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsItsIssuerAndNothingElse()
    {
        QProcess process;
        process.start(program(), {QStringLiteral("--token-lifetime"), QStringLiteral("60")});
        const QByteArray line = firstLine(process);
        static const QRegularExpression issuer(
            QStringLiteral(R"(\Ahttp://127\.0\.0\.1:[0-9]+\n\z)"));
        QVERIFY2(issuer.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        QVERIFY(accepts(line));

        QSignalSpy finished(&process, &QProcess::finished);
        process.closeWriteChannel(); // the end of stdin is the end of the provider
        QVERIFY(finished.wait(lanyard::kPatience));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void endsWhenItIsToldTo()
    {
        QProcess process;
        process.start(program(), QStringList());
        QVERIFY(!firstLine(process).isEmpty());
        QSignalSpy finished(&process, &QProcess::finished);
        process.terminate();
        QVERIFY(finished.wait(lanyard::kPatience));
    }

    void endsWithItsParent()
    {
#ifdef Q_OS_LINUX
        // We hold the provider's stdin, not the shell that is its parent: its stdin stays open.
        QProcess shell;
        shell.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("exec 3<&0; \"$0\" <&3 & wait"), program()});
        const QByteArray issuer = firstLine(shell);
        QVERIFY(accepts(issuer));
        QCOMPARE(::kill(static_cast<pid_t>(shell.processId()), SIGKILL), 0);
        QTRY_VERIFY(!accepts(issuer));
#else
        QSKIP("only Linux tells a process that its parent has ended");
#endif
    }

    void saysWhatIsWrongWithAnOption_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("port") << QStringList{QStringLiteral("--port"), QStringLiteral("x")};
        QTest::newRow("lifetime") << QStringList{QStringLiteral("--token-lifetime"),
                                                 QStringLiteral("0")};
        QTest::newRow("algorithm")
            << QStringList{QStringLiteral("--id-token-alg"), QStringLiteral("none")};
        QTest::newRow("pushed requests")
            << QStringList{QStringLiteral("--pushed-requests"), QStringLiteral("always")};
        QTest::newRow("proofs") << QStringList{QStringLiteral("--dpop"), QStringLiteral("always")};
        QTest::newRow("registration")
            << QStringList{QStringLiteral("--registration"), QStringLiteral("ajar")};
    }
    void saysWhatIsWrongWithAnOption()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(program(), arguments);
        QVERIFY(finished.count() > 0 || finished.wait(lanyard::kPatience));
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        QVERIFY(process.readAllStandardError().contains(arguments.first().toUtf8()));
    }

private:
    static QString program()
    {
        return QStringLiteral(DEMO_PROVIDER);
    }

    /// Empty when it ended without one.
    static QByteArray firstLine(QProcess &process)
    {
        QSignalSpy output(&process, &QProcess::readyReadStandardOutput);
        while (!process.canReadLine() && output.wait(lanyard::kPatience)) { }
        return process.readLine();
    }

    static bool accepts(const QByteArray &issuer)
    {
        const QUrl url(QString::fromUtf8(issuer).trimmed());
        QTcpSocket socket;
        QSignalSpy stateChanged(&socket, &QTcpSocket::stateChanged);
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        while (socket.state() != QTcpSocket::ConnectedState
               && socket.state() != QTcpSocket::UnconnectedState
               && stateChanged.wait(lanyard::kPatience)) { }
        return socket.state() == QTcpSocket::ConnectedState;
    }
};

QTEST_GUILESS_MAIN(MainTest)
#include "main_test.moc"
