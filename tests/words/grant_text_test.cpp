#include "words/grant_text.h"

#include <QTest>

using namespace lanyard;

namespace {

const QString kHostile = QStringLiteral("a\u202eb\u001b[2J\nAlways allowed");

ToolQuestion gitsQuestion()
{
    ToolQuestion question;
    question.program = QStringLiteral("/usr/bin/git");
    question.command = QStringLiteral("git");
    question.terminal = QStringLiteral("/dev/pts/3");
    question.account = QStringLiteral("work");
    question.scope = {QStringLiteral("openid"), QStringLiteral("read")};
    return question;
}

ToolQuestion hostileQuestion()
{
    ToolQuestion question;
    question.program = u'/' + kHostile;
    question.command = kHostile;
    question.terminal = kHostile;
    question.account = kHostile;
    question.scope = {kHostile};
    question.resource = kHostile;
    return question;
}

} // namespace

class GrantTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOptionIsExplained()
    {
        for (int help = 0; help <= int(GrantHelp::OnOrOff); ++help) {
            const QString text = grantHelp(GrantHelp(help));
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'{'), qPrintable(text));
        }
    }

    void saysWhoAsksForWhat()
    {
        ToolQuestion question = gitsQuestion();
        QCOMPARE(
            toolQuestion(question),
            QStringLiteral("git wants a token for work.\n"
                           "  Program: /usr/bin/git\n"
                           "  Terminal: /dev/pts/3\n"
                           "  It can then: openid read\n"
                           "  (This tells your programs apart. One that means harm can pretend "
                           "to be another.)\n"
                           "Don’t allow (n), allow once (once), or always allow (always)?"));
        question.resource = QStringLiteral("https://api.example.com");
        QVERIFY(toolQuestion(question).contains(
            QLatin1String("\n  For this API alone: https://api.example.com\n")));
    }

    void saysWhatCannotBeSeenOfIt()
    {
        ToolQuestion question = gitsQuestion();
        question.isProgramThere = false;
        question.canBeKept = false;
        QVERIFY(toolQuestion(question).contains(QLatin1String("another file is there now")));
        QVERIFY(toolQuestion(question).endsWith(QLatin1String("allow once (once)?")));
        QVERIFY(!toolQuestion(question).contains(QLatin1String("always)")));
        question.program.clear();
        QVERIFY(toolQuestion(question).startsWith(QLatin1String("git wants a token")));
        QVERIFY(toolQuestion(question).contains(QLatin1String("It hides which file it runs")));
        question.command = QStringLiteral("\u202e");
        QCOMPARE(toolName(question), QStringLiteral("A program without a name"));
    }

    void namesOfOthersStayText()
    {
        const ToolQuestion hostile = hostileQuestion();
        QCOMPARE(toolQuestion(hostile).count(u'\n'), 6);
        for (const QString &text : {toolQuestion(hostile).remove(u'\n'), tokenWasRefused(hostile),
                                    nobodyIsThereToAsk(hostile), grantAdded(kHostile, kHostile),
                                    grantRevoked(kHostile, kHostile), grantsWereSetAside(kHostile),
                                    notAProgram(kHostile), noSuchGrant(kHostile)}) {
            QVERIFY2(text.contains(QLatin1String("a b")), qPrintable(text));
            QVERIFY(!text.contains(u'\u001b'));
            QVERIFY(!text.contains(u'\u202e'));
            QVERIFY(!text.contains(u'\n'));
        }
    }

    /// The file is what counts.
    void ofALongPathTheEndIsShown()
    {
        ToolQuestion question = gitsQuestion();
        question.program
            = QStringLiteral("/usr/bin/git") + QString(1000, u'/') + u'x' + QStringLiteral("/evil");
        QVERIFY(toolQuestion(question).contains(QLatin1String("/x/evil\n")));
        QVERIFY(!toolQuestion(question).contains(QLatin1String("/usr/bin/git")));
        QVERIFY(toolQuestion(question).startsWith(QLatin1String("evil wants")));
        QVERIFY(toolQuestion(question).size() < 1000);
    }

    void saysHowItIsAllowedBeforehand()
    {
        ToolQuestion question = gitsQuestion();
        QVERIFY(nobodyIsThereToAsk(question).endsWith(
            QLatin1String(": lanyard grants add work /usr/bin/git")));
        question.resource = QStringLiteral("https://api.example.com");
        QVERIFY(nobodyIsThereToAsk(question).endsWith(
            QLatin1String(" /usr/bin/git --resource https://api.example.com")));
        question.isScopeNarrowed = true;
        QVERIFY(nobodyIsThereToAsk(question).endsWith(
            QLatin1String(" --resource https://api.example.com --scope 'openid read'")));
        question.canBeKept = false;
        QVERIFY(nobodyIsThereToAsk(question).endsWith(QLatin1String("run it at a terminal")));
    }

    /// Whoever asks has chosen those, and hopes for somebody who pastes the line.
    void whatIsPastedRunsNothingElse()
    {
        ToolQuestion question = gitsQuestion();
        question.resource = QStringLiteral("https://a.example/$(id);x'y");
        question.scope = {QStringLiteral("read;id")};
        question.isScopeNarrowed = true;
        QVERIFY(nobodyIsThereToAsk(question).endsWith(
            QLatin1String(" --resource 'https://a.example/$(id);x'\\''y' --scope 'read;id'")));
    }
};

QTEST_APPLESS_MAIN(GrantTextTest)
#include "grant_text_test.moc"
