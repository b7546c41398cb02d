#include "script.h"
#include "support/keyring_session.h"

#include <QDir>
#include <QTest>

using namespace lanyard;

/// Every file of scripts/ in a home of its own, on a session without any keyring.
class ScriptsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineAnswersAsWritten_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(LANYARD_SCRIPTS));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")})) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }
    void theCommandLineAnswersAsWritten()
    {
        QFETCH(QString, file);
        KeyringSession session;
        const QString problem = session.start(KeyringSession::Keyring::None);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QProcessEnvironment environment = session.environment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));

        Script script(environment,
                      {{QStringLiteral("home"), session.home()},
                       {QStringLiteral("lanyard"), QStringLiteral(LANYARD_EXECUTABLE)}});
        const QStringList problems = script.run(file);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(ScriptsTest)
#include "scripts_test.moc"
