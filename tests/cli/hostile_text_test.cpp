#include "accounts/account_index.h"
#include "base/plain_text.h"

#include <QDir>
#include <QFile>
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
        const QByteArray table = run(home.path(), {QStringLiteral("list")}).output;
        QCOMPARE(table.count('\n'), 1);
        look(table);
        QVERIFY(table.size() < 2000);
    }

    void isTheSameDataInJson_data() { hostileTexts(); }
    void isTheSameDataInJson()
    {
        QFETCH(QString, hostile);
        const QTemporaryDir home;
        QVERIFY(writeIndex(home.path(), hostile));
        const QByteArray json
            = run(home.path(), {QStringLiteral("list"), QStringLiteral("--json")}).output;
        look(json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QCOMPARE(document.array().size(), 1);
        const QJsonObject account = document.array().first().toObject();
        QCOMPARE(account.value(QLatin1String("name")).toString(), hostile);
        QCOMPARE(account.value(QLatin1String("email")).toString(), hostile);
        QCOMPARE(account.value(QLatin1String("sub")).toString(), hostile);
    }

    /// What is typed, or comes from a script that was fed with it.
    void staysTextInAComplaint_data()
    {
        QTest::addColumn<QStringList>("before");
        const auto row = [](const char *name, const char *before) {
            QTest::newRow(name) << QString::fromLatin1(before).split(u' ', Qt::SkipEmptyParts);
        };
        row("a command", "");
        row("NAME", "token --");
        row("an option", "list --vault=memory --");
        row("--vault", "list --vault");
        row("--provider", "login --vault=memory --provider");
        row("--issuer", "login --vault=memory --client-id=me --issuer");
        row("--client-id", "login --vault=memory --provider=nowhere --client-id");
        row("--scope", "login --vault=memory --provider=nowhere --scope");
        row("--redirect-uri", "login --vault=memory --provider=nowhere --redirect-uri");
        row("--name", "login --vault=memory --provider=nowhere --name");
        row("--tenant", "login --vault=memory --provider=microsoft --client-id=me --tenant");
        row("--timeout", "login --vault=memory --provider=nowhere --timeout");
    }
    void staysTextInAComplaint()
    {
        QFETCH(QStringList, before);
        const QTemporaryDir home;
        QStringList texts = hostile().values();
        texts.append(QString(128'000, u'W')); // Linux takes no longer one
        for (QString text : texts) {
            text.remove(QChar(0)); // no argument holds one
            isRefusedInOneLine(run(home.path(), before + QStringList{text}));
        }
    }

    void namesAHostileProviderFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char *name, const QByteArray &member, const QByteArray &value) {
            QTest::newRow(name) << "{\"name\": \"x\", \"issuer\": \"https://id.example\", \""
                    + member + "\": " + value + '}';
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("10 MB") << QByteArray(10'000'000, ' ');
        QTest::newRow("an array") << QByteArray("[]");
        row("nested deeply", "x", QByteArray(30'000, '[') + QByteArray(30'000, ']'));
        row("not UTF-8", "\xff\xfe", "1");
        row("unknown key", "issuers", "1");
        row("unknown key with an escape", "\\u001b[2J\\u202e", "1");
        row("unknown key without end", QByteArray(50'000, 'W'), "1");
        row("duplicate key", "issuer", "\"https://evil.example\"");
        row("wrong type", "client_id", "[\"c\"]");
        row("NUL in a value", "client_id", "\"a\\u0000b\"");
        row("escape in a value", "client_id", "\"\\u001b[2J\"");
        row("a program for a page", "registration", "\"file:///bin/sh\"");
    }
    void namesAHostileProviderFile()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir home;
        const QString folder = Places::below(home.path()).providers();
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/acme.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Ran ran = run(home.path(),
                            {QStringLiteral("login"), QStringLiteral("--vault=memory"),
                             QStringLiteral("--provider=acme")});
        isRefusedInOneLine(ran);
        QVERIFY2(ran.errors.contains("acme.json: "), ran.errors.constData());
    }

private:
    static const QMap<QByteArray, QString> &hostile()
    {
        static const QMap<QByteArray, QString> texts{
            {"clears the screen", QStringLiteral("\u001b[2J\u001b[H$ rm -rf ~")},
            {"C1: clears the screen", QStringLiteral("a\u009b2Jb\u0090q\u009c")},
            {"renames the window", QStringLiteral("\u001b]0;root@host\u0007x")},
            {"overwrites the line", QStringLiteral("evil\rgood\b\b\b\bgood")},
            {"adds a line", QStringLiteral("Ada\nbob  signed_in  Bob\u2028Demo")},
            {"right-to-left override", QStringLiteral("moc.\u202etset.live")},
            {"tag characters",
             QStringLiteral("a") + QString::fromUcs4(U"\U000e0041\U000e0042") + u'b'},
            {"endless", QString(20'000, u'W')},
            {"quotes and backslashes", QStringLiteral("\"\\\",\"x\":\"\\u001b")},
            {"DEL", QStringLiteral("a\u007fb")},
        };
        return texts;
    }
    static void hostileTexts()
    {
        QTest::addColumn<QString>("hostile");
        for (auto text = hostile().begin(); text != hostile().end(); ++text) {
            QTest::newRow(text.key()) << text.value();
        }
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

    struct Ran {
        int exitCode = -1; ///< below 0 = it did not end, or crashed
        QByteArray output;
        QByteArray errors;
    };
    static Ran run(const QString &folder, const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(LANYARD_EXECUTABLE),
                      QStringList{QStringLiteral("--config-dir=") + folder} + arguments);
        process.closeWriteChannel();
        const bool hasEnded = process.waitForFinished(kPatience);
        const bool isNormal = hasEnded && process.exitStatus() == QProcess::NormalExit;
        return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static void isRefusedInOneLine(const Ran &ran)
    {
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.output, QByteArray());
        QVERIFY2(ran.errors.startsWith("lanyard: "), ran.errors.left(200).constData());
        QCOMPARE(ran.errors.count('\n'), 1);
        QVERIFY2(ran.errors.size() < 2000, ran.errors.left(200).constData());
        look(ran.errors);
    }

    /// Fit to show, but for the ends of lines.
    static void look(const QByteArray &printed)
    {
        const QList<uint> points = QString::fromUtf8(printed).toUcs4();
        for (const uint point : points) {
            QVERIFY2(isFitToShow(point) || point == u'\n',
                     printed.left(300).toPercentEncoding().constData());
        }
    }
};

QTEST_GUILESS_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
