#include "accounts/account_index.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lanyard;

/// The real shells with our scripts: what stands in the line after Tab, as the shell itself takes
/// it apart. Lists may hold what no command of ours would put into them.
class CompletionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_home->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] bool write(const char *name, const QByteArray &content) const
    {
        const QString file = path(name);
        QFile made(file);
        return QDir().mkpath(QFileInfo(file).path()) && made.open(QIODevice::WriteOnly)
            && made.write(content) == content.size();
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Below a --config-dir, or where they are without one.
    [[nodiscard]] bool list(const QStringList &names, const char *folder) const
    {
        const QString root = path(folder);
        Places places = Places::below(root);
        if (QByteArrayView(folder) == QByteArrayView("data")) {
            places.data = root + QStringLiteral("/lanyard");
        }
        return AccountIndex(places)
            .update([&names](QList<AccountEntry> &entries) {
                for (const QString &name : names) {
                    AccountEntry entry;
                    entry.id = QString::number(entries.size());
                    entry.name = name;
                    entry.subject = entry.id;
                    // A provider's words, which are shown beside the name.
                    entry.displayName = QStringLiteral("$(touch PWNED) `touch PWNED` 100%B %n\n:x");
                    entry.providerName = QStringLiteral("Acme");
                    entries.append(entry);
                }
            })
            .has_value();
    }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString bin = QFileInfo(QStringLiteral(LANYARD_EXECUTABLE)).path();
        environment.insert(QStringLiteral("PATH"),
                           bin + u':' + path("bin") + u':'
                               + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
        environment.insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
        environment.insert(QStringLiteral("ZDOTDIR"), m_home->path());
        environment.remove(QStringLiteral("BASH_ENV"));
        return environment;
    }
    /// Ended well; what it printed.
    [[nodiscard]] QByteArray run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_home->path());
        process.start(program, arguments);
        process.closeWriteChannel();
        const bool hasEnded = process.waitForFinished(kPatience);
        const QByteArray errors = process.readAllStandardError();
        return hasEnded && process.exitCode() == 0 && errors.isEmpty()
            ? process.readAllStandardOutput()
            : program.toUtf8() + ": " + errors;
    }

    struct Typed {
        QStringList words; ///< of the line, when it is entered
        QByteArray shown; ///< by the terminal, all of it
    };
    /// At a prompt of the shell's, whose Tab is a key as any other.
    [[nodiscard]] Typed type(const QString &shell, const QByteArray &keys) const
    {
        const bool isZsh = shell == QLatin1String("zsh");
        QFile::remove(path("seen"));
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_home->path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("script"),
                      {QStringLiteral("-qec"),
                       isZsh ? QStringLiteral("zsh -d -i")
                             : QStringLiteral("bash --noprofile --rcfile .bashrc -i"),
                       QStringLiteral("/dev/null")});
        QByteArray shown;
        const bool isReady = QTest::qWaitFor(
            [&] {
                shown += process.readAll();
                return shown.contains("ready> ");
            },
            kPatience);
        if (!isReady) {
            return {{QStringLiteral("no prompt")}, shown};
        }
        process.write(keys + "\x01seen \nexit\n"); // Ctrl-A: to the front of the line
        process.waitForFinished(kPatience);
        QString seen = QString::fromUtf8(read("seen"));
        seen.chop(1);
        return {seen.split(u'\n'), shown + process.readAll()};
    }
    /// What fish would complete with, and makes of it when it is in a line.
    [[nodiscard]] QStringList askFish(const QString &line) const
    {
        const QString output = QString::fromUtf8(
            run(QStringLiteral("fish"),
                {QStringLiteral("--no-config"), QStringLiteral("-c"),
                 QStringLiteral("lanyard completion fish | source\n"
                                "for found in (complete --escape --do-complete $argv[1])\n"
                                "    set word (string split --fields 1 \\t -- $found)\n"
                                "    eval \"printf '%s\\n' $word\"\n"
                                "end"),
                 line}));
        return output.split(u'\n', Qt::SkipEmptyParts);
    }

    static void row(const char *name, const QStringList &accounts, const char *line,
                    const QString &word)
    {
        QTest::newRow(name) << accounts << QByteArray(line) << word;
    }
    /// The last word of a line before Tab, and behind it.
    static void lines()
    {
        QTest::addColumn<QStringList>("accounts");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("word");
        const QStringList work{QStringLiteral("work"), QStringLiteral("home")};
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        row("a command", {}, "lanyard toke", text("token"));
        row("a command of a command", {}, "lanyard grants rev", text("revoke"));
        row("an option", {}, "lanyard token --forc", text("--force-refresh"));
        row("an option that is common to all", {}, "lanyard grants list --config-",
            text("--config-dir"));
        row("a value", {}, "lanyard list --vault me", text("memory"));
        row("a value behind =", {}, "lanyard list --vault=me", text("--vault=memory"));
        row("a choice that is an argument", {}, "lanyard settings ask-tools of", text("off"));
        row("a provider", {}, "lanyard login --provider gitl", text("gitlab"));
        row("a file", {}, "lanyard doctor --report a", text("a report"));
        row("a file behind =", {}, "lanyard doctor --report=a", text("--report=a report"));
        row("a folder", {}, "lanyard --config-dir fol", text("folder/"));
        row("a program", work, "lanyard grants add work our-too", text("our-tool"));
        row("a command of another program's", work, "lanyard exec work --env V -- our-too",
            text("our-tool"));
        row("its file", work, "lanyard exec work --env V -- our-tool a", text("a report"));
        row("an account", work, "lanyard token wo", text("work"));
        row("an account behind an option", work, "lanyard order work --before ho", text("home"));
        row("an account that a quote begins", work, "lanyard userinfo 'wo", text("work"));
        row("an account of another folder", work, "lanyard --config-dir other token th",
            text("there"));
        for (const char *name :
             {"$(touch PWNED)", "`touch PWNED`", "x;touch PWNED", "x\\$(touch PWNED)",
              "it's $(touch PWNED)", "\"$(touch PWNED)\"", "(touch PWNED)", "x & touch PWNED", "a*",
              "#x", "!!", "a b", "weiß \"ß\"", "日本語", "a:b@c=d", "%n{a,b}"}) {
            QTest::addRow("named %s", name)
                << QStringList{text(name)} << QByteArray("lanyard token ") << text(name);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        const QByteArray ready = "PS1='ready> '\nseen() { printf '%s\\n' \"$@\" >seen; }\n";
        QVERIFY(write(".bashrc", "source <(lanyard completion bash)\n" + ready));
        QVERIFY(write(".zshrc",
                      "autoload -U compinit\ncompinit -u -D\nsource <(lanyard completion zsh)\n"
                      "unsetopt prompt_sp auto_remove_slash\n"
                          + ready));
        QVERIFY(write("a report", {}));
        QVERIFY(write("folder/file", {}));
        QVERIFY(write("bin/our-tool", "#!/bin/sh\n"));
        QVERIFY(QFile::setPermissions(path("bin/our-tool"),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(list({QStringLiteral("there")}, "other"));
    }

    void theLineHasTheWord_data() { lines(); }
    void theLineHasTheWord()
    {
        QFETCH(const QStringList, accounts);
        QFETCH(const QByteArray, line);
        QFETCH(const QString, word);
        QVERIFY(list(accounts, "data"));
        for (const QString &shell : {QStringLiteral("bash"), QStringLiteral("zsh")}) {
            const Typed typed = type(shell, line + '\t');
            QVERIFY2(!typed.words.isEmpty() && typed.words.last() == word,
                     qPrintable(shell + QLatin1String(": ") + typed.words.join(u'|') + u'\n'
                                + QString::fromUtf8(typed.shown)));
            QCOMPARE(typed.words.first(), QStringLiteral("lanyard"));
        }
        QCOMPARE(askFish(QString::fromUtf8(line)), QStringList{word});
        QVERIFY(!QFile::exists(path("PWNED")));
    }

    /// As a package installs it: read when it is first needed, and not before.
    void zshFindsItAmongItsFunctions()
    {
        const QByteArray script = run(QStringLiteral(LANYARD_EXECUTABLE),
                                      {QStringLiteral("completion"), QStringLiteral("zsh")});
        QVERIFY(write("functions/_lanyard", script));
        QByteArray settings = read(".zshrc");
        settings.replace("source <(lanyard completion zsh)\n", "");
        QVERIFY(write(".zshrc", "fpath=(~+/functions $fpath)\n" + settings));
        const Typed typed = type(QStringLiteral("zsh"), "lanyard toke\t --forc\t");
        QCOMPARE(typed.words,
                 QStringList({QStringLiteral("lanyard"), QStringLiteral("token"),
                              QStringLiteral("--force-refresh")}));
    }

    void aListOfThemIsShownAndNothingOfItIsRun()
    {
        QVERIFY(list({QStringLiteral("one $(touch PWNED)"), QStringLiteral("one `touch PWNED`")},
                     "data"));
        for (const QString &shell : {QStringLiteral("bash"), QStringLiteral("zsh")}) {
            const Typed typed = type(shell, "lanyard token one\t\t\tx");
            QVERIFY2(typed.shown.contains("PWNED"), typed.shown.constData()); // in the list
        }
        QCOMPARE(askFish(QStringLiteral("lanyard token one")).size(), 2);
        QVERIFY(!QFile::exists(path("PWNED")));
    }

    void helpStandsBesideTheWord()
    {
        const QByteArray line = run(QStringLiteral("fish"),
                                    {QStringLiteral("--no-config"), QStringLiteral("-c"),
                                     QStringLiteral("lanyard completion fish | source\n"
                                                    "complete --do-complete 'lanyard toke'")});
        QCOMPARE(line,
                 QByteArray("token\tPrint an access token that is still good, and nothing "
                            "else\n"));
        const Typed typed = type(QStringLiteral("zsh"), "lanyard lo\t\t");
        QVERIFY2(typed.shown.contains("-- Sign in to an account"), typed.shown.constData());
    }

    void whatCannotBeShownOrWouldBeAnOptionIsLeftOut()
    {
        QVERIFY(list({QStringLiteral("--all"), QStringLiteral("~root"), QStringLiteral("a\tb"),
                      QStringLiteral("a\nb"), QStringLiteral("a\u001b[2J"),
                      QStringLiteral("a\u202eb"), QStringLiteral("plain")},
                     "data"));
        for (const char *shell : {"bash", "zsh", "fish"}) {
            const QByteArray answer
                = run(QStringLiteral(LANYARD_EXECUTABLE),
                      {QStringLiteral("completion"), QString::fromLatin1(shell),
                       QStringLiteral("--"), QStringLiteral("logout"), QString()});
            QVERIFY2(answer.startsWith("words\nplain"), answer.constData());
            QCOMPARE(answer.count('\n'), 2);
        }
    }

    void aDamagedListStaysAsItIsAndTheLineToo()
    {
        QVERIFY(write("data/lanyard/accounts.json", "{ mine"));
        for (const QString &shell : {QStringLiteral("bash"), QStringLiteral("zsh")}) {
            const Typed typed = type(shell, "lanyard token x\t");
            QCOMPARE(typed.words,
                     QStringList({QStringLiteral("lanyard"), QStringLiteral("token"),
                                  QStringLiteral("x")}));
            QVERIFY2(!typed.shown.contains("lanyard: "), typed.shown.constData());
        }
        QCOMPARE(askFish(QStringLiteral("lanyard token x")), QStringList());
        QCOMPARE(read("data/lanyard/accounts.json"), QByteArray("{ mine"));
        QCOMPARE(QDir(path("data/lanyard")).entryList(QDir::Files),
                 QStringList{QStringLiteral("accounts.json")});
    }

    /// Not even whether it is there: a bus may start a keyring that is asked for.
    void noKeyringIsAsked()
    {
        QVERIFY(list({QStringLiteral("work")}, "data"));
        QLocalServer bus;
        QVERIFY(bus.listen(path("bus")));
        QProcess process;
        QProcessEnvironment withBus = environment();
        withBus.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=") + path("bus"));
        process.setProcessEnvironment(withBus);
        process.start(QStringLiteral(LANYARD_EXECUTABLE),
                      {QStringLiteral("completion"), QStringLiteral("fish"), QStringLiteral("--"),
                       QStringLiteral("token"), QString()});
        QVERIFY(process.waitForFinished(kPatience));
        QVERIFY(process.readAllStandardOutput().startsWith("words\nwork\t"));
        QVERIFY(!bus.waitForNewConnection(0));

        process.start(QStringLiteral(LANYARD_EXECUTABLE), {QStringLiteral("list")});
        QVERIFY(bus.waitForNewConnection(kPatience)); // so would be seen what is looked for
        process.kill();
        QVERIFY(process.waitForFinished(kPatience));
    }

    void aSiteIsCompletedWithItsColons()
    {
        QVERIFY(list({QStringLiteral("work")}, "data"));
        const QString site = QStringLiteral("https://git.example.com:8443");
        const QByteArray added
            = run(QStringLiteral(LANYARD_EXECUTABLE),
                  {QStringLiteral("site"), QStringLiteral("add"), QStringLiteral("work"), site});
        QVERIFY2(added.contains(site.toUtf8()), added.constData());
        for (const QString &shell : {QStringLiteral("bash"), QStringLiteral("zsh")}) {
            QCOMPARE(type(shell, "lanyard site remove https://g\t").words.last(), site);
        }
        QCOMPARE(askFish(QStringLiteral("lanyard site remove https://g")), QStringList{site});
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
