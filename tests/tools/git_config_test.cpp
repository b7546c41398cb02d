#include "tools/git_config.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tools;

namespace {

const QByteArray header = "[credential \"https://git.example.com\"]\n";
const QByteArray alone = header + "\thelper = lanyard\n";
const QByteArray ending = header + "\thelper = \n\thelper = lanyard\n";

ServerOrigin server()
{
    return *ServerOrigin::ofUrl("https://git.example.com");
}

} // namespace

/// Who is asked by git's files, and our section in one of them.
class GitConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatGitLists()
    {
        QCOMPARE(parseGitSettings(QByteArrayView("a.b\nc\nd\0e.f\n\0g.h\0", 17)),
                 (QList<GitSetting>{{"a.b", "c\nd"}, {"e.f", ""}, {"g.h", ""}}));
        QVERIFY(parseGitSettings({}).isEmpty());
    }

    /// gitcredentials(7), "CREDENTIAL CONTEXTS"
    void knowsWhichOthersMayBeAsked_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<bool>("isAsked");
        const auto row = [](const char *section, bool isAsked) {
            QTest::newRow(section) << QByteArray(section) << isAsked;
        };
        row("https://git.example.com", true);
        row("https://git.example.com/", true);
        row("https://git.example.com:443", true);
        row("HTTPS://Git.Example.com", true);
        row("https://oauth2@git.example.com", true);
        row("https://git.example.com/group", true);
        row("https://*.example.com", true);
        row("https://git.*.com", true);
        row("https://", true);
        row("git.example.com", true);
        row("://git.example.com", true);
        row("git.example.com/group", true);
        row("/group", true);
        row("https://git%2Eexample.com", true);
        row("http://git.example.com", false);
        row("https://git.example.com:8443", false);
        row("https://example.com", false);
        row("https://*.com", false);
        row("https://x.git.example.com", false);
        row("https://git.example.com.evil.example", false);
        row("https://git.example.com@evil.example", false);
        row("other.example.com", false);
    }
    void knowsWhichOthersMayBeAsked()
    {
        QFETCH(const QByteArray, section);
        QFETCH(const bool, isAsked);
        const GitSetting us{gitHelperKey(server()), "lanyard"};
        const GitSetting other{"credential." + section + ".helper", "store"};
        QCOMPARE(gitHelpersFor({us, other}, server()),
                 isAsked ? GitHelpers::Others : GitHelpers::Ours);
        QCOMPARE(gitHelpersFor({other}, server()), isAsked ? GitHelpers::Others : GitHelpers::None);
        const GitSetting username{"credential." + section + ".username", "oauth2"};
        QCOMPARE(gitHelpersFor({username}, server()), GitHelpers::None);
    }

    void goesByTheirOrder()
    {
        const QByteArray key = gitHelperKey(server());
        QCOMPARE(key, QByteArray("credential.https://git.example.com.helper"));
        const GitSetting us{key, "lanyard"};
        const GitSetting byPath{key, "/usr/bin/git-credential-lanyard"};
        const GitSetting end{key, ""};
        const GitSetting store{"credential.helper", "store"};
        const GitSetting endOfAll{"credential.helper", ""};
        QCOMPARE(gitHelpersFor({}, server()), GitHelpers::None);
        QCOMPARE(gitHelpersFor({us}, server()), GitHelpers::Ours);
        QCOMPARE(gitHelpersFor({byPath}, server()), GitHelpers::Ours);
        QCOMPARE(gitHelpersFor({{"credential.helper", "lanyard"}}, server()), GitHelpers::Ours);
        QCOMPARE(gitHelpersFor({store, end, us}, server()), GitHelpers::Ours);
        QCOMPARE(gitHelpersFor({store, endOfAll, us}, server()), GitHelpers::Ours);
        QCOMPARE(gitHelpersFor({us, end}, server()), GitHelpers::None);
        for (const QList<GitSetting> &others :
             {QList<GitSetting>{end, us, store}, {store, us}, {end, store}, {us, end, store}}) {
            QCOMPARE(gitHelpersFor(others, server()), GitHelpers::Others);
        }
        // It ends the list for some requests only, or is ours for some only.
        const QByteArray ofUser = "credential.https://oauth2@git.example.com.helper";
        QCOMPARE(gitHelpersFor({store, {ofUser, ""}, us}, server()), GitHelpers::Others);
        QCOMPARE(gitHelpersFor({{ofUser, "lanyard"}}, server()), GitHelpers::None);
    }

    void aChangeAndItsUndoLeaveTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("before");
        const auto row
            = [](const char *name, const QByteArray &before) { QTest::newRow(name) << before; };
        row("no file", "");
        row("other things", "[user]\n\tname = Ada\n");
        row("no line break at the end", "[user]\n\tname = Ada");
        row("another helper", "[credential]\n\thelper = store\n");
        row("a user's name for the server", header + "\tusername = oauth2\n[alias]\n\ta = b\n");
        row("another helper for the server", header + "\thelper = store\n");
        row("an empty one for the server", header + "\thelper = \n");
        row("an empty one that ends the file", header + "\thelper =");
        row("a section with nothing in it", header.chopped(1));
        row("a comment that ends the file", "# the end");
        row("empty lines", "\n\n");
        row("lines of Windows", "[user]\r\n\tname = Ada\r\n");
    }
    void aChangeAndItsUndoLeaveTheSameBytes()
    {
        QFETCH(const QByteArray, before);
        QCOMPARE(withoutGitHelper(before, server()), before);
        for (const GitHelpers now : {GitHelpers::None, GitHelpers::Others}) {
            const QByteArray changed = withGitHelper(before, server(), now);
            QVERIFY(changed.startsWith(before));
            QCOMPARE(changed.endsWith('\n'), before.isEmpty() || before.endsWith('\n'));
            QVERIFY(!endsWithGitHelper(before, server(), now));
            QVERIFY(endsWithGitHelper(changed, server(), now));
            QVERIFY(endsWithGitHelper(changed + "\n\n", server(), now));
            QVERIFY(!endsWithGitHelper(changed + "\n[a]\n", server(), now));
            QCOMPARE(withoutGitHelper(changed, server()), before);
        }
    }

    void putsASectionBehindAllOthers()
    {
        const QByteArray before = "[credential]\n\thelper = store\n";
        QCOMPARE(withGitHelper(before, server(), GitHelpers::Others), before + ending);
        QCOMPARE(withGitHelper(before, server(), GitHelpers::None), before + alone);
    }

    /// Somebody has come after us.
    void takesItOutOfWhatTheFileHasBecome_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &now, const QByteArray &after) {
            QTest::newRow(name) << now << after;
        };
        const QByteArray other = "[alias]\n\tst = status\n";
        row("a section behind it", "# 1\n" + ending + other, "# 1\n" + other);
        row("a comment behind it", ending + "\n# mine\n; too\n" + other,
            "\n# mine\n; too\n" + other);
        row("a comment at the end", ending + "# mine", "# mine");
        row("another key in it", ending + "\tusername = ada\n", header + "\tusername = ada\n");
        row("another helper in it", alone + "\n\thelper = cache\n",
            header + "\n\thelper = cache\n");
        row("twice", alone + other + ending, other);
        QByteArray windows = other + ending + other;
        windows.replace("\n", "\r\n");
        QByteArray windowsAfter = other + other;
        windowsAfter.replace("\n", "\r\n");
        row("lines of Windows", windows, windowsAfter);
        row("spaces", header + "    helper =\n    helper = lanyard\n" + other, other);
        const auto stays
            = [&row](const char *name, const QByteArray &theirs) { row(name, theirs, theirs); };
        stays("ours by hand", header + "\tusername = ada\n\thelper = \n\thelper = lanyard\n");
        stays("another helper", header + "\thelper = \n\thelper = store\n");
        stays("another server", "[credential \"https://x.example\"]\n\thelper = lanyard\n");
    }
    void takesItOutOfWhatTheFileHasBecome()
    {
        QFETCH(const QByteArray, now);
        QFETCH(const QByteArray, after);
        QCOMPARE(withoutGitHelper(now, server()), after);
    }

    void seesWhatElseIsDifferent()
    {
        const QByteArray key = gitHelperKey(server());
        const QList<GitSetting> before{{"user.name", "Ada"}, {key, "store"}};
        const QList<GitSetting> after = before + QList<GitSetting>{{key, ""}, {key, "lanyard"}};
        QVERIFY(hasGitHelper(after, server()) && !hasGitHelper(before, server()));
        QVERIFY(differsByGitHelperOnly(before, after, server()));
        QVERIFY(differsByGitHelperOnly(after, before, server()));
        QVERIFY(!differsByGitHelperOnly(before, after.mid(1), server()));
        QVERIFY(!differsByGitHelperOnly(before, before.first(1), server()));
        QVERIFY(!differsByGitHelperOnly(
            before, before + QList<GitSetting>{{"credential.helper", "lanyard"}}, server()));
    }
};

QTEST_APPLESS_MAIN(GitConfigTest)
#include "git_config_test.moc"
