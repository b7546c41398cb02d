#include "accounts/account_index.h"
#include "base/plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

/// What a provider or a person is called reaches a terminal as text, and a program as data.
class HostileTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysOneLineOfTextInATerminal_data() { hostileTexts(); }
    void staysOneLineOfTextInATerminal()
    {
        QFETCH(QString, hostile);
        const QTemporaryDir home;
        QVERIFY(writeIndex(home.path(), hostile));
        const QByteArray table = run(home.path(), {QStringLiteral("list")});
        QCOMPARE(table.count('\n'), 1);
        look(table, QStringLiteral("\n"));
        QVERIFY(table.size() < 2000);
    }

    void isTheSameDataInJson_data() { hostileTexts(); }
    void isTheSameDataInJson()
    {
        QFETCH(QString, hostile);
        const QTemporaryDir home;
        QVERIFY(writeIndex(home.path(), hostile));
        const QByteArray json
            = run(home.path(), {QStringLiteral("list"), QStringLiteral("--json")});
        look(json, QStringLiteral("\n"));
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QCOMPARE(document.array().size(), 1);
        const QJsonObject account = document.array().first().toObject();
        QCOMPARE(account.value(QLatin1String("name")).toString(), hostile);
        QCOMPARE(account.value(QLatin1String("email")).toString(), hostile);
        QCOMPARE(account.value(QLatin1String("sub")).toString(), hostile);
    }

    void staysTextInAComplaint_data() { hostileTexts(); }
    void staysTextInAComplaint()
    {
        QFETCH(QString, hostile);
        const QTemporaryDir home;
        QByteArray errors;
        QString argument = hostile.left(1000);
        argument.remove(QChar(0)); // no argument holds one
        (void)run(home.path(), {QStringLiteral("token"), QStringLiteral("--"), argument}, &errors);
        QVERIFY(errors.startsWith("lanyard: "));
        QCOMPARE(errors.count('\n'), 1);
        look(errors, QStringLiteral("\n"));
    }

private:
    static void hostileTexts()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("clears the screen") << QStringLiteral("\u001b[2J\u001b[H$ rm -rf ~");
        QTest::newRow("C1: clears the screen") << QStringLiteral("a\u009b2Jb\u0090q\u009c");
        QTest::newRow("renames the window") << QStringLiteral("\u001b]0;root@host\u0007x");
        QTest::newRow("overwrites the line") << QStringLiteral("evil\rgood\b\b\b\bgood");
        QTest::newRow("adds a line") << QStringLiteral("Ada\nbob  signed_in  Bob\u2028Demo");
        QTest::newRow("right-to-left override") << QStringLiteral("moc.\u202etset.live");
        QTest::newRow("tag characters")
            << QStringLiteral("a") + QString::fromUcs4(U"\U000e0041\U000e0042") + u'b';
        QTest::newRow("endless") << QString(20'000, u'W');
        QTest::newRow("quotes and backslashes") << QStringLiteral("\"\\\",\"x\":\"\\u001b");
        QTest::newRow("DEL") << QStringLiteral("a\u007fb");
    }

    static bool writeIndex(const QString &folder, const QString &hostile)
    {
        AccountIndex index(Places::below(folder));
        return index
            .update([&](QList<AccountEntry> &entries) {
                AccountEntry entry;
                entry.id = QStringLiteral("a");
                entry.name = QStringLiteral("acme");
                entry.providerName = hostile;
                entry.subject = hostile;
                entry.displayName = hostile;
                entry.email = hostile;
                entry.signInRequired = true;
                entries.append(entry);
            })
            .has_value();
    }

    static QByteArray run(const QString &folder, const QStringList &arguments,
                          QByteArray *errors = nullptr)
    {
        QProcess process;
        process.start(QStringLiteral(LANYARD_EXECUTABLE),
                      QStringList{arguments.first(), QStringLiteral("--config-dir=") + folder}
                          + arguments.mid(1));
        process.waitForFinished();
        if (errors) {
            *errors = process.readAllStandardError();
        }
        return process.readAllStandardOutput();
    }

    static void look(const QByteArray &printed, const QString &allowed)
    {
        const QString text = QString::fromUtf8(printed);
        const QList<uint> points = text.toUcs4();
        for (const uint point : points) {
            QVERIFY2(isFitToShow(point) || allowed.contains(QChar(char16_t(point))),
                     printed.toPercentEncoding().constData());
        }
    }
};

QTEST_GUILESS_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
