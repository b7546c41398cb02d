#include "completion_command.h"

#include "accounts/account_index.h"
#include "accounts/provider_catalog.h"
#include "accounts/tool_sites.h"
#include "base/error.h"
#include "words/shell_text.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>

namespace lanyard {

namespace {

using Candidate = Completion::Candidate;
using Others = Completion::Others;

constexpr qsizetype longestAbout = 80;

/// A word of bash's as it was typed. What would be expanded stays as it is: nothing is run, or
/// looked up, because somebody presses Tab.
QString withoutQuotes(const QString &typed)
{
    QString text;
    QChar quote; // null = outside
    for (qsizetype index = 0; index < typed.size(); ++index) {
        const QChar character = typed[index];
        const bool isQuote = character == u'\'' || character == u'"';
        if (character == u'\\' && quote != u'\'') {
            // What two candidates have in common may end behind the backslash.
            text += typed.mid(++index, 1);
        } else if (isQuote && quote.isNull()) {
            quote = character;
        } else if (isQuote && quote == character) {
            quote = QChar();
        } else {
            text += character;
        }
    }
    return text;
}

/// The folder that the line itself names, behind --config-dir.
QString configDirIn(const QStringList &words)
{
    const QLatin1String option("--config-dir");
    const QString joined = option + QLatin1String("=");
    QString folder;
    for (qsizetype index = 0; index + 1 < words.size(); ++index) { // the last is not finished
        if (words[index].startsWith(joined)) {
            folder = words[index].sliced(joined.size());
        } else if (words[index] == option && index + 2 < words.size()) {
            folder = words[index + 1];
        }
    }
    const QLatin1String home("~/"); // which no shell has expanded yet
    return folder.startsWith(home) ? QDir::home().filePath(folder.sliced(home.size())) : folder;
}

/// A person has to see what they get, and a name may turn neither into an option nor, as fish does
/// not quote it, into a home folder.
void keepPlain(QList<Candidate> &names)
{
    names.removeIf([](const Candidate &name) {
        return name.text.isEmpty() || name.text.startsWith(u'-') || name.text.startsWith(u'~')
            || plainText(name.text) != name.text;
    });
}

/// As `lanyard list` tells them apart.
Candidate candidateFor(const AccountEntry &entry)
{
    QStringList about{entry.displayName.isEmpty() ? entry.email : entry.displayName,
                      entry.providerName};
    about.removeAll(QString());
    return {entry.name, about.join(QLatin1String(", "))};
}

QList<Candidate> accountsAt(const Places &places)
{
    QList<Candidate> accounts;
    if (const auto entries = AccountIndex(places).glance()) {
        for (const AccountEntry &entry : *entries) {
            accounts += candidateFor(entry);
        }
    }
    return accounts;
}

QList<Candidate> providersAt(const Places &places)
{
    QList<Candidate> providers;
    const ProviderCatalog catalog = ProviderCatalog::load(places);
    for (const Provider &provider : catalog.providers()) {
        providers += Candidate{provider.id, provider.name};
    }
    return providers;
}

QList<Candidate> sitesAt(const Places &places)
{
    QList<Candidate> sites;
    if (const auto known = readToolSites(places)) {
        for (const ToolSite &site : *known) {
            sites += Candidate{site.origin.text()};
        }
    }
    return sites;
}

QList<Candidate> anyNamesAt(const Places &places, ValueKind kind)
{
    switch (kind) {
    case ValueKind::Account:
        return accountsAt(places);
    case ValueKind::Provider:
        return providersAt(places);
    case ValueKind::Site:
        return sitesAt(places);
    case ValueKind::Text:
    case ValueKind::File:
    case ValueKind::Folder:
    case ValueKind::Program:
    case ValueKind::Command:
        return {};
    }
    Q_UNREACHABLE();
}

QList<Candidate> namesAt(const Places &places, ValueKind kind)
{
    QList<Candidate> names = anyNamesAt(places, kind);
    keepPlain(names);
    return names;
}

QByteArray nameOf(Others others)
{
    switch (others) {
    case Others::None:
        return "words";
    case Others::Files:
        return "files";
    case Others::Folders:
        return "folders";
    case Others::Programs:
        return "programs";
    case Others::Command:
        return "command";
    }
    Q_UNREACHABLE();
}

/// _describe takes a backslash before a character for that character, and a colon for the end of
/// the candidate.
QString escapedForZsh(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\")).replace(u':', QLatin1String("\\:"));
}

} // namespace

void CompletionCommand::addTo(CLI::App &program)
{
    m_parser = program.add_subcommand("completion", shellHelp(ShellHelp::Completion).toStdString());
    takeOneOf(m_parser->add_option("SHELL", m_shell, shellHelp(ShellHelp::Shell).toStdString())
                  ->required(),
              {"bash", "zsh", "fish"});
}

bool CompletionCommand::isChosen() const
{
    return m_parser && m_parser->parsed();
}

QByteArray CompletionCommand::text(const CommandDescription &program, const Places &places) const
{
    if (!m_line) {
        return script();
    }
    const QStringList line = words();
    const QString folder = configDirIn(line);
    const Places there = folder.isEmpty() ? places : Places::below(QDir(folder).absolutePath());
    const Completion completion
        = completionOf(program, line, [&there](ValueKind kind) { return namesAt(there, kind); });

    QByteArray answer = nameOf(completion.others);
    if (completion.others == Others::Command) {
        answer += ' ' + QByteArray::number(completion.commandAt);
    }
    answer += '\n';
    for (const Candidate &candidate : completion.candidates) {
        if (!isBash() || candidate.text.startsWith(completion.typed)) {
            answer += lineFor(candidate);
        }
    }
    return answer;
}

QByteArray CompletionCommand::script() const
{
    QFile file(QStringLiteral(":/lanyard/completion/lanyard.") + QString::fromStdString(m_shell));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // it is in this very program
    return isThere ? file.readAll() : QByteArray();
}

QStringList CompletionCommand::words() const
{
    QStringList words;
    for (const QByteArray &word : *m_line) {
        const QString typed = QString::fromUtf8(word);
        words += isBash() ? withoutQuotes(typed) : typed;
    }
    return words;
}

QByteArray CompletionCommand::lineFor(const Completion::Candidate &candidate) const
{
    const QString about = plainText(candidate.about, longestAbout);
    const QString text = isZsh() ? escapedForZsh(candidate.text) : candidate.text;
    const QString between = isZsh() ? QStringLiteral(":") : QStringLiteral("\t");
    const QString end = isZsh() ? escapedForZsh(about) : about;
    return ((about.isEmpty() ? text : text + between + end) + u'\n').toUtf8();
}

} // namespace lanyard
