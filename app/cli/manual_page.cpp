#include "manual_page.h"

#include "called_as.h"
#include "roff_text.h"
#include "words/manual_text.h"

#include <algorithm>

namespace lanyard {

namespace {

/// A command, and where it stands.
struct Place {
    const CommandDescription &command;
    QStringList path; ///< its words behind the program's name
    QString calledAs{}; ///< a name of its own; empty = the program's, and the words
};

QString typedAs(const Place &place, const CommandDescription &program)
{
    return place.calledAs.isEmpty() ? (QStringList{program.name} + place.path).join(u' ')
                                    : place.calledAs;
}

QString pageName(const CommandDescription &program, const QStringList &path)
{
    return (QStringList{program.name} + path).join(u'-');
}

QString reference(const QString &page)
{
    return page + QLatin1String("(1)");
}

QString withBrackets(const QString &text, bool isRequired)
{
    return isRequired ? text : u'[' + text + u']';
}

/// What --help has is one line, with a point or without one.
QString withoutPoint(const QString &line)
{
    return line.endsWith(u'.') ? line.chopped(1) : line;
}

QString sentence(const QString &line)
{
    return withoutPoint(line) + u'.';
}

/// As --help writes usage, with the options that have to be there.
QString synopsisOf(const CommandDescription &command)
{
    QStringList words{QStringLiteral("[OPTION]...")};
    for (const OptionDescription &option : command.options) {
        if (option.isRequired) {
            words += option.names.last() + u' ' + option.value;
        }
    }
    for (const OptionDescription &argument : command.arguments) {
        const QString name = argument.names.first();
        if (argument.kind == ValueKind::Command) {
            words += QLatin1String("-- ") + name + QLatin1String(" [ARGUMENT]...");
            continue;
        }
        words += withBrackets(argument.isRepeatable ? name + QLatin1String("...") : name,
                              argument.isRequired);
    }
    if (!command.commands.empty()) {
        words += withBrackets(QStringLiteral("COMMAND"), command.needsCommand);
    }
    return words.join(u' ');
}

void addOption(RoffText &page, const OptionDescription &option)
{
    page.term(option.names.join(QLatin1String(", ")), option.value);
    QStringList more{sentence(option.about)};
    if (!option.byDefault.isEmpty()) {
        more += optionDefault(option.byDefault);
    }
    if (!option.needs.isEmpty()) {
        more += optionNeeds(option.needs);
    }
    if (!option.excludes.isEmpty()) {
        more += optionExcludes(option.excludes);
    }
    page.text(more.join(u' '));
}

void addOptions(RoffText &page, const char *heading, const std::vector<OptionDescription> &options)
{
    if (options.empty()) {
        return;
    }
    page.section(heading);
    for (const OptionDescription &option : options) {
        addOption(page, option);
    }
}

void addList(RoffText &page, const char *heading, const QList<ManualEntry> &entries)
{
    if (entries.isEmpty()) {
        return;
    }
    page.section(heading);
    for (const ManualEntry &entry : entries) {
        page.term(entry.term);
        page.text(entry.about);
    }
}

void addCommands(RoffText &page, const Place &place, const CommandDescription &program)
{
    if (place.command.commands.empty()) {
        return;
    }
    page.section("COMMANDS");
    for (const CommandDescription &inner : place.command.commands) {
        page.term(reference(pageName(program, place.path + QStringList{inner.name})));
        page.text(sentence(inner.about));
    }
}

/// The way up, and down.
QStringList otherPages(const Place &place, const CommandDescription &program)
{
    QStringList pages;
    for (qsizetype length = 0; length < place.path.size(); ++length) {
        pages += reference(pageName(program, place.path.first(length)));
    }
    for (const CommandDescription &inner : place.command.commands) {
        pages += reference(pageName(program, place.path + QStringList{inner.name}));
    }
    for (const CalledAs &called : namesWeAreCalledBy()) {
        const QString name = QString::fromLatin1(called.program);
        const bool isHere = place.path == QStringList{QString::fromLatin1(called.command)};
        if ((isHere || place.path.isEmpty()) && name != place.calledAs) {
            pages += reference(name);
        }
    }
    return pages;
}

ManualPage pageOf(const Place &place, const CommandDescription &program,
                  const ManualEdition &edition)
{
    const QString name = place.calledAs.isEmpty() ? pageName(program, place.path) : place.calledAs;
    const QString key = place.path.join(u' ');
    RoffText page(
        {name, edition.released, program.name + u' ' + edition.version, QStringLiteral("Lanyard")});
    page.section("NAME");
    page.text(name + QLatin1String(" - ") + withoutPoint(place.command.about));
    page.section("SYNOPSIS");
    page.synopsis(typedAs(place, program), synopsisOf(place.command));
    page.section("DESCRIPTION");
    page.paragraph(sentence(place.command.about));
    for (const QString &paragraph : manualParagraphs(key)) {
        page.paragraph(paragraph);
    }
    addCommands(page, place, program);
    addOptions(page, "ARGUMENTS", place.command.arguments);
    addOptions(page, "OPTIONS", place.command.options);
    page.section("EXIT STATUS");
    page.paragraph(QString(program.footer).replace(u'\n', u' '));
    if (place.path.isEmpty()) {
        addList(page, "ENVIRONMENT", manualEnvironment());
        addList(page, "FILES", manualFiles());
    }
    addList(page, "EXAMPLES", manualExamples(key));
    page.section("SEE ALSO");
    page.paragraph(otherPages(place, program).join(QLatin1String(", ")));
    return {name, page.bytes()};
}

void addPlaces(std::vector<Place> &places, const Place &place)
{
    places.push_back(place);
    for (const CommandDescription &inner : place.command.commands) {
        addPlaces(places, {inner, place.path + QStringList{inner.name}});
    }
}

/// The program, every command, and those once more that have a name of their own.
std::vector<Place> placesIn(const CommandDescription &program)
{
    std::vector<Place> places;
    addPlaces(places, {program, {}});
    for (const CalledAs &called : namesWeAreCalledBy()) {
        const QStringList path{QString::fromLatin1(called.command)};
        const auto place = std::find_if(places.begin(), places.end(),
                                        [&path](const Place &each) { return each.path == path; });
        Q_ASSERT(place != places.end());
        places.push_back({place->command, path, QString::fromLatin1(called.program)});
    }
    return places;
}

/// Words about a command that is gone, or has another name now, would be lost unseen.
[[maybe_unused]] bool isAllTold(const std::vector<Place> &places)
{
    const QStringList told = commandsInManual();
    return std::all_of(told.begin(), told.end(), [&places](const QString &command) {
        return std::any_of(places.begin(), places.end(), [&command](const Place &place) {
            return place.path.join(u' ') == command;
        });
    });
}

} // namespace

QList<ManualPage> manualOf(const CommandDescription &program, const ManualEdition &edition)
{
    QList<ManualPage> pages;
    const std::vector<Place> places = placesIn(program);
    Q_ASSERT(isAllTold(places));
    for (const Place &place : places) {
        pages += pageOf(place, program, edition);
    }
    return pages;
}

} // namespace lanyard
