#include "demo_session.h"
#include "script.h"

#include <QDir>
#include <QTest>

using namespace lanyard;

/// Every file of life/ against the real demo provider, keyring and browser redirect.
class LifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLifeGoesAsWritten_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(LANYARD_LIFE));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")})) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }
    void aLifeGoesAsWritten()
    {
        QFETCH(QString, file);
        DemoSession session;
        const QString problem = session.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        Script script(session.environment(),
                      {{QStringLiteral("home"), session.home()},
                       {QStringLiteral("issuer"), session.issuer()},
                       {QStringLiteral("lanyard"), QStringLiteral(LANYARD_EXECUTABLE)},
                       {QStringLiteral("self"), QCoreApplication::applicationFilePath()}});
        const QStringList problems = script.run(file);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LifeTest)
#include "life_test.moc"
