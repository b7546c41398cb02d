#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// The pages of the manual as they are installed, beside what --help says, and before the programs
/// that read pages.
class ManualTest : public QObject {
    Q_OBJECT

    struct Item {
        QString term; ///< "-h,--help", "NAME", "token"
        QString about;
    };
    struct Help {
        QList<Item> options;
        QList<Item> arguments;
        QList<Item> commands;
    };
    QMap<QString, Help> m_helps; ///< by page
    QStringList m_helpers{QStringLiteral("docker-credential-lanyard"),
                          QStringLiteral("git-credential-lanyard")};

    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static QString fileOf(const QString &page)
    {
        return QStringLiteral(LANYARD_MANUAL "/") + page + QStringLiteral(".1");
    }
    static QByteArray sourceOf(const QString &page)
    {
        QFile file(fileOf(page));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    struct Ended {
        int exitCode = -1;
        QString output;
        QString errors;
    };
    static Ended run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(text("MANWIDTH"), text("2000")); // no line is broken
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.closeWriteChannel();
        const bool hasEnded = process.waitForFinished(lanyard::kPatience);
        return {hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// As a person reads it, in one line.
    static QString read(const QString &page)
    {
        const Ended ended = run(text("man"), {text("--local-file"), fileOf(page)});
        return ended.exitCode == 0 ? ended.output.simplified() : ended.errors;
    }

    /// A line "  TERM   ABOUT" of help, or, where the term is long, its about in the next line.
    static QList<Item> itemsBehind(const QString &heading, const QString &help)
    {
        QList<Item> items;
        bool isInside = false;
        for (const QString &line : help.split(u'\n')) {
            if (!line.startsWith(u' ')) {
                isInside = line == heading || (isInside && line.isEmpty());
            } else if (isInside && line.startsWith(text("   "))) {
                items.last().about = line.simplified();
            } else if (isInside) {
                const qsizetype gap = line.indexOf(text("  "), 2);
                items += {line.simplified().section(u' ', 0, 0),
                          gap < 0 ? QString() : line.sliced(gap).simplified()};
            }
        }
        return items;
    }
    void collect(const QStringList &words)
    {
        const Ended ended = run(text(LANYARD_EXECUTABLE), words + QStringList{text("--help")});
        QCOMPARE(ended.exitCode, 0);
        const Help help{itemsBehind(text("Options:"), ended.output),
                        itemsBehind(text("Positionals:"), ended.output),
                        itemsBehind(text("Subcommands:"), ended.output)};
        m_helps.insert((QStringList{text("lanyard")} + words).join(u'-'), help);
        for (const Item &command : help.commands) {
            collect(words + QStringList{command.term});
        }
    }
    /// How many entries a section has.
    static qsizetype entriesOf(const QString &page, const char *section)
    {
        const QString source = QString::fromLatin1(sourceOf(page));
        const QString behind = source.section(text(".SH ") + text(section) + u'\n', 1);
        return behind.section(text(".SH "), 0, 0).count(text(".TP\n"));
    }
    void pages() const
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("help");
        for (auto help = m_helps.begin(); help != m_helps.end(); ++help) {
            QTest::newRow(qPrintable(help.key())) << help.key() << help.key();
        }
        for (const QString &helper : m_helpers) {
            const QString command = text("lanyard-") + QString(helper).remove(text("-lanyard"));
            QTest::newRow(qPrintable(helper)) << helper << command;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        collect({});
        QVERIFY(m_helps.value(text("lanyard")).commands.size() > 15);
        QVERIFY(m_helps.contains(text("lanyard-grants-add")));
        QVERIFY(m_helps.value(text("lanyard-token")).options.size() > 8);
    }

    void eachCommandHasAPageAndNothingElseHas()
    {
        QStringList expected = m_helps.keys() + m_helpers;
        for (QString &page : expected) {
            page += text(".1");
        }
        expected.sort();
        QCOMPARE(QDir(text(LANYARD_MANUAL)).entryList(QDir::Files, QDir::Name), expected);
    }

    void saysWhatHelpSays_data() { pages(); }
    void saysWhatHelpSays()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, help);
        const Help said = m_helps.value(help);
        const QString read = this->read(page);
        for (const Item &option : said.options) {
            const QString names = QString(option.term).replace(u',', text(", "));
            QVERIFY2(read.contains(names + u' ') && read.contains(option.about),
                     qPrintable(names + u'\n' + read));
        }
        for (const Item &argument : said.arguments) {
            QVERIFY2(read.contains(argument.term + u' ') && read.contains(argument.about),
                     qPrintable(argument.term + u'\n' + read));
        }
        for (const Item &command : said.commands) {
            const QString entry = help + u'-' + command.term + text("(1) ") + command.about;
            QVERIFY2(read.contains(entry), qPrintable(entry + u'\n' + read));
        }
        QCOMPARE(entriesOf(page, "OPTIONS"), said.options.size());
        QCOMPARE(entriesOf(page, "ARGUMENTS"), said.arguments.size());
        QCOMPARE(entriesOf(page, "COMMANDS"), said.commands.size());
    }

    void isReadWithoutAWarning_data() { pages(); }
    void isReadWithoutAWarning()
    {
        QFETCH(const QString, page);
        const QByteArray source = sourceOf(page);
        const bool isAscii = std::all_of(source.begin(), source.end(),
                                         [](char byte) { return byte == '\n' || byte >= ' '; });
        QVERIFY(isAscii);
        const Ended man
            = run(text("man"), {text("--warnings"), text("--local-file"), fileOf(page)});
        QCOMPARE(man.errors, QString());
        QCOMPARE(man.exitCode, 0);
        const Ended groff = run(
            text("groff"), {text("-ww"), text("-man"), text("-z"), text("-Tutf8"), fileOf(page)});
        QCOMPARE(groff.errors, QString());
        QCOMPARE(groff.exitCode, 0);
        const Ended mandoc = run(
            text("mandoc"), {text("-T"), text("lint"), text("-W"), text("warning"), fileOf(page)});
        QCOMPARE(mandoc.output + mandoc.errors, QString());
        QCOMPARE(mandoc.exitCode, 0);
    }

    /// By which whatis(1) and apropos(1) find it.
    void itsNameLineIsUnderstood_data() { pages(); }
    void itsNameLineIsUnderstood()
    {
        QFETCH(const QString, page);
        const Ended ended = run(text("lexgrog"), {fileOf(page)});
        QVERIFY2(ended.output.startsWith(fileOf(page) + text(": \"") + page + text(" - ")),
                 qPrintable(ended.output));
    }

    void otherPagesThatItNamesAreThere_data() { pages(); }
    void otherPagesThatItNamesAreThere()
    {
        QFETCH(const QString, page);
        const QString read = this->read(page);
        const QRegularExpression reference(text("[a-z-]*lanyard[a-z-]*(?=\\(1\\))"));
        auto match = reference.globalMatch(read);
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const QString other = match.next().captured();
            QVERIFY2(QFile::exists(fileOf(other)), qPrintable(other));
        }
    }

    void isFoundByTheWordsOfACommand()
    {
        const QString folder = QFileInfo(text(LANYARD_MANUAL)).path();
        const Ended ended
            = run(text("man"),
                  {text("--manpath"), folder, text("--where"), text("lanyard"), text("token")});
        QCOMPARE(ended.output, fileOf(text("lanyard-token")) + u'\n');
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const Ended ended
            = run(text(LANYARD_EXECUTABLE), {text("manual"), text("/nowhere/at/all")});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains(text("/nowhere/at/all/lanyard.1")),
                 qPrintable(ended.errors));
    }
};

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"
