#include "words/grant_text.h"

#include "base/error.h"
#include "words/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype longestPath = 300;
constexpr qsizetype longestScope = 500;

constexpr QLatin1String name("name");
constexpr QLatin1String text("text");
constexpr QLatin1String tool("tool");

QString filled(const QString &pattern, PlaceholderValues values)
{
    return fillPlaceholders(pattern, values, Names::Bare);
}

/// Of a path that is too long, its end says which file it is.
QString shownPath(const QString &path)
{
    return path.size() > longestPath ? u'…' + plainText(path.right(longestPath), longestPath)
                                     : plainText(path, longestPath);
}

/// Who asks has chosen it, and somebody may paste it into a shell.
QString shellWord(const QString &chosen)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9:/._@%+=,~-]+$"));
    QString word = plainText(chosen, longestScope);
    return harmless.match(word).hasMatch()
        ? word
        : u'\'' + word.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString programLine(const ToolQuestion &question)
{
    if (question.program.isEmpty()) {
        return Words::tr("It hides which file it runs; its name is its own word.");
    }
    return (question.isProgramThere ? Words::tr("Program: %1")
                                    : Words::tr("Program: %1 (another file is there now, or none)"))
        .arg(shownPath(question.program));
}

} // namespace

QString grantHelp(GrantHelp help)
{
    switch (help) {
    case GrantHelp::Grants:
        return Words::tr("List which programs get tokens without a question, or change that");
    case GrantHelp::GrantsList:
        return Words::tr("List them");
    case GrantHelp::GrantsAdd:
        return Words::tr("Let a program have an account’s tokens without a question");
    case GrantHelp::GrantsRevoke:
        return Words::tr("Ask again before a program gets a token");
    case GrantHelp::Program:
        return Words::tr("The program’s file, or its name in $PATH; of a script, its interpreter");
    case GrantHelp::Hours:
        return Words::tr("For how many hours; else until it is revoked");
    case GrantHelp::Resource:
        return Words::tr("Only tokens for this API (lanyard token --resource)");
    case GrantHelp::Scope:
        return Words::tr("Only tokens that allow no more than this, separated by spaces (lanyard "
                         "token --scope)");
    case GrantHelp::Revoked:
        return Words::tr("A number from the list, or a program, for all that it was granted");
    case GrantHelp::Journal:
        return Words::tr("Show which programs got or asked for tokens, the latest last");
    case GrantHelp::JournalAccount:
        return Words::tr("Of this account only");
    case GrantHelp::AskTools:
        return Words::tr("Whether you are asked before a tool gets a token");
    case GrantHelp::OnOrOff:
        return Words::tr("on or off");
    }
    Q_UNREACHABLE();
}

QString toolName(const ToolQuestion &question)
{
    const QString file = question.program.section(u'/', -1);
    const QString shown = plainText(question.program.isEmpty() ? question.command : file, 100);
    return shown.isEmpty() ? Words::tr("A program without a name") : shown;
}

QString toolWantsToken(const ToolQuestion &question)
{
    return filled(Words::tr("{tool} wants a token for {name}"),
                  {{tool, toolName(question)}, {name, question.account}});
}

QStringList toolFacts(const ToolQuestion &question)
{
    QStringList lines{programLine(question)};
    if (!question.terminal.isEmpty()) {
        lines += Words::tr("Terminal: %1").arg(plainText(question.terminal, longestPath));
    }
    if (!question.resource.isEmpty()) {
        lines
            += Words::tr("For this API alone: %1").arg(plainText(question.resource, longestScope));
    }
    if (!question.scope.isEmpty()) {
        lines
            += Words::tr("It can then: %1").arg(plainText(question.scope.join(u' '), longestScope));
    }
    return lines;
}

QString toolsCanPretend()
{
    return Words::tr("This tells your programs apart. One that means harm can pretend to be "
                     "another.");
}

QString toolQuestion(const ToolQuestion &question)
{
    QStringList lines = toolFacts(question);
    lines += u'(' + toolsCanPretend() + u')';
    for (QString &line : lines) {
        line.prepend(QLatin1String("  "));
    }
    lines.prepend(filled(Words::tr("{tool} wants a token for {name}."),
                         {{tool, toolName(question)}, {name, question.account}}));
    return lines.join(u'\n') + u'\n' + toolAnswers(question);
}

QString toolAnswers(const ToolQuestion &question)
{
    return question.canBeKept
        ? Words::tr("Don’t allow (n), allow once (once), or always allow (always)?")
        : Words::tr("Don’t allow (n), or allow once (once)?");
}

QString tokenWasRefused(const ToolQuestion &question)
{
    return filled(Words::tr("{tool} was not allowed a token for {name}"),
                  {{tool, toolName(question)}, {name, question.account}});
}

QString nobodyIsThereToAsk(const ToolQuestion &question)
{
    if (!question.canBeKept) {
        return filled(Words::tr("you want to be asked before a tool gets a token, and {tool} came "
                                "without a terminal to ask you at; run it at a terminal"),
                      {{tool, toolName(question)}});
    }
    QString limits;
    if (!question.resource.isEmpty()) {
        limits += QLatin1String(" --resource ") + shellWord(question.resource);
    }
    if (question.isScopeNarrowed) {
        limits += QLatin1String(" --scope ") + shellWord(question.scope.join(u' '));
    }
    return filled(Words::tr("you want to be asked before a tool gets a token, and {tool} came "
                            "without a terminal to ask you at; run it at a terminal, or allow it "
                            "beforehand:"),
                  {{tool, toolName(question)}})
        + QLatin1String(" lanyard grants add ") + plainText(question.account, longestScope) + u' '
        + shellWord(question.program) + limits;
}

QString noGrants()
{
    return Words::tr("No program gets tokens without a question on your word.");
}

QString grantsWereSetAside(const QString &file)
{
    return Words::tr("The list of grants couldn’t be read and was set aside as %1; you are asked "
                     "again.")
        .arg(plainText(file));
}

QString grantAdded(const QString &program, const QString &account)
{
    return filled(Words::tr("%1 gets tokens of {name} without a question now."), {{name, account}})
        .arg(shownPath(program));
}

QString grantIsSuspended()
{
    return Words::tr("asked");
}

QString toolsAreNotAskedFor()
{
    return Words::tr("So does every program of yours, until lanyard settings ask-tools on.");
}

QString grantRevoked(const QString &program, const QString &account)
{
    return filled(Words::tr("You are asked again before %1 gets a token of {name}."),
                  {{name, account}})
        .arg(shownPath(program));
}

QString notAProgram(const QString &program)
{
    return filled(Words::tr("“{text}” is no program that can be run; give its file, or its name "
                            "in $PATH"),
                  {{text, program}});
}

QString noSuchGrant(const QString &which)
{
    return filled(Words::tr("nothing is granted to “{text}”; lanyard grants shows what is"),
                  {{text, which}});
}

QString journalIsEmpty()
{
    return Words::tr("No tool has asked for a token yet.");
}

QString askToolsChosen(bool ask)
{
    return ask ? Words::tr("You are asked before a tool gets a token, from now on.")
               : Words::tr("Tools get tokens without a question from now on; lanyard journal shows "
                           "which did.");
}

} // namespace lanyard
