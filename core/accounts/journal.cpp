#include "accounts/journal.h"

#include "accounts/chosen_settings.h"
#include "accounts/json_fields.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <optional>

namespace lanyard {

namespace {

constexpr std::chrono::milliseconds blink{200};
constexpr qsizetype longestLine = 64 * 1024; ///< bytes: more than what follows makes of them
/// Characters; JSON takes six bytes for one, in the worst case.
constexpr qsizetype longestPath = 1024;
constexpr qsizetype longestText = 256;
constexpr qsizetype mostScopes = 16;

constexpr TokenDecision everyDecision[]{TokenDecision::NotAsked,    TokenDecision::Granted,
                                        TokenDecision::AllowedOnce, TokenDecision::AllowedAlways,
                                        TokenDecision::Refused,     TokenDecision::NobodyToAsk};

const QLatin1String atName("at");
const QLatin1String decisionName("decision");
const QLatin1String accountName("account");
const QLatin1String nameName("name");
const QLatin1String programName("program");
const QLatin1String commandName("command");
const QLatin1String terminalName("terminal");
const QLatin1String scopeName("scope");
const QLatin1String resourceName("resource");

tl::unexpected<Error> unusable(const QString &file, const QString &reason)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the journal cannot be used (%1: %2); make room there, or move away "
                               "what is in its place")
                    .arg(plainText(file), reason));
}

std::optional<TokenDecision> decisionNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(everyDecision), std::end(everyDecision),
                                    [&name](TokenDecision each) { return name == nameOf(each); });
    return found == std::end(everyDecision) ? std::nullopt : std::optional(*found);
}

std::optional<JournalEntry> entryIn(QByteArrayView line)
{
    const auto object = parseJsonObject(line, {.bytes = longestLine, .depth = 3});
    if (!object) {
        return std::nullopt;
    }
    JsonFields fields(*object);
    const auto at = fields.time(atName);
    const auto decision = decisionNamed(fields.requiredText(decisionName));
    JournalEntry entry;
    entry.accountId = fields.requiredText(accountName);
    entry.accountName = fields.requiredText(nameName);
    entry.program = fields.text(programName);
    entry.command = fields.text(commandName);
    entry.terminal = fields.text(terminalName);
    entry.scope = fields.list(scopeName).value_or(QStringList());
    entry.resource = fields.text(resourceName);
    if (!at || !decision || !fields.problem().isEmpty()) {
        return std::nullopt;
    }
    entry.at = *at;
    entry.decision = *decision;
    return entry;
}

QJsonValue shortened(const QString &text, qsizetype cap = longestText)
{
    return jsonText(text.left(cap));
}

/// All of it, or the line is cut off, and the next one begins behind a line break.
bool writeAll(QFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

/// Under the lock. What follows a line that was cut off begins a new one.
Result<void> appendTo(const QString &path, QByteArray line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner)) {
        return unusable(path, file.errorString());
    }
    char last = '\n';
    if (file.size() > 0 && (!file.seek(file.size() - 1) || !file.getChar(&last))) {
        return unusable(path, file.errorString());
    }
    if (last != '\n') {
        line.prepend('\n');
    }
    return writeAll(file, line) ? Result<void>() : unusable(path, file.errorString());
}

/// Is the first line older, or no entry, which nobody shows?
bool beginsBefore(const QString &path, const QDateTime &time)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray line = file.readLine(longestLine);
    const auto entry = entryIn(line.trimmed());
    return !line.isEmpty() && (!entry || entry->at < time);
}

/// Up to the first line that is not older.
void removeBefore(QByteArray &lines, const QDateTime &time)
{
    qsizetype begin = 0;
    while (begin < lines.size()) {
        const qsizetype end = lines.indexOf('\n', begin);
        const qsizetype next = end < 0 ? lines.size() : end + 1;
        const auto entry = entryIn(QByteArrayView(lines).sliced(begin, next - begin).trimmed());
        if (entry && entry->at >= time) {
            break;
        }
        begin = next;
    }
    lines.remove(0, begin);
}

/// Under the lock: what stays of what is there, and the line, in the place of all.
Result<void> rewrite(const QString &path, const QDateTime &oldest, const QByteArray &line)
{
    const auto bytes = readPrivateFile(path, 2 * largestJournal);
    if (!bytes) {
        return fail(bytes.error());
    }
    QByteArray kept = bytes->value_or(QByteArray());
    if (kept.size() + line.size() > largestJournal) {
        kept = kept.right(largestJournal / 2);
        kept.remove(0, kept.indexOf('\n') + 1); // the half of a line
    }
    if (!kept.isEmpty() && !kept.endsWith('\n')) {
        kept += '\n';
    }
    if (beginsBefore(path, oldest)) {
        removeBefore(kept, oldest);
    }
    const auto written = writePrivateFile(path, kept + line);
    return written ? written : unusable(path, written.error().detail);
}

} // namespace

bool isAllowed(TokenDecision decision)
{
    return decision != TokenDecision::Refused && decision != TokenDecision::NobodyToAsk;
}

QLatin1String nameOf(TokenDecision decision)
{
    switch (decision) {
    case TokenDecision::NotAsked:
        return QLatin1String("not_asked");
    case TokenDecision::Granted:
        return QLatin1String("granted");
    case TokenDecision::AllowedOnce:
        return QLatin1String("once");
    case TokenDecision::AllowedAlways:
        return QLatin1String("always");
    case TokenDecision::Refused:
        return QLatin1String("refused");
    case TokenDecision::NobodyToAsk:
        return QLatin1String("nobody_to_ask");
    }
    Q_UNREACHABLE();
}

Journal::Journal(const Places &places) :
    m_places(places), m_file(places.state + QStringLiteral("/journal.jsonl")),
    m_lock(places.state + QStringLiteral("/journal.lock"))
{
}

/// Settings that cannot be read have others to complain of them; nothing goes for want of them.
int Journal::keptDays() const
{
    const auto chosen = readChosenSettings(m_places);
    return chosen ? chosen->activityDays : longestActivity;
}

/// Opening a FIFO would wait for its other end.
Result<void> Journal::checkPlace() const
{
    const QFileInfo there(m_file);
    return there.exists() && !there.isFile()
        ? unusable(m_file, QStringLiteral("is no regular file"))
        : Result<void>();
}

/// Under the lock.
Result<void> Journal::remove() const
{
    if (auto place = checkPlace(); !place) {
        return place;
    }
    QFile file(m_file);
    return !file.exists() || file.remove() ? Result<void>() : unusable(m_file, file.errorString());
}

Result<void> Journal::append(const JournalEntry &entry) const
{
    const QByteArray line = journalLine(entry);
    const int days = keptDays();
    const auto lock = ProcessLock::acquireNow(m_lock, blink);
    if (!lock) {
        return fail(lock.error());
    }
    if (days == 0) {
        return remove();
    }
    if (auto place = checkPlace(); !place) {
        return place;
    }
    const QDateTime oldest = entry.at.addDays(-days);
    const bool isTooLong = QFileInfo(m_file).size() + line.size() > largestJournal;
    // Once a day, and not for each entry.
    return isTooLong || beginsBefore(m_file, oldest.addDays(-1)) ? rewrite(m_file, oldest, line)
                                                                 : appendTo(m_file, line);
}

Result<void> Journal::prune(const QDateTime &now) const
{
    const int days = keptDays();
    const auto lock = ProcessLock::acquireNow(m_lock, blink);
    if (!lock) {
        return fail(lock.error());
    }
    if (days == 0) {
        return remove();
    }
    if (auto place = checkPlace(); !place) {
        return place;
    }
    const QDateTime oldest = now.addDays(-days);
    return beginsBefore(m_file, oldest) ? rewrite(m_file, oldest, {}) : Result<void>();
}

Result<void> Journal::clear() const
{
    const auto lock = ProcessLock::acquireNow(m_lock, blink);
    return lock ? remove() : fail(lock.error());
}

Result<QList<JournalEntry>> Journal::read(const QDateTime &now) const
{
    // Reading needs no lock: a line that is being written is one that is cut off.
    const auto bytes = readPrivateFile(m_file, 2 * largestJournal);
    if (!bytes) {
        return unusable(m_file, bytes.error().detail);
    }
    QList<JournalEntry> entries = parseJournal(bytes->value_or(QByteArray()));
    const int days = keptDays();
    const QDateTime oldest = now.addDays(-days);
    entries.removeIf(
        [days, &oldest](const JournalEntry &entry) { return days == 0 || entry.at < oldest; });
    return entries;
}

QList<JournalEntry> parseJournal(QByteArrayView bytes)
{
    QList<JournalEntry> entries;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) {
            break; // cut off, or just being written
        }
        if (auto entry = entryIn(bytes.first(end))) {
            entries.append(std::move(*entry));
        }
        bytes = bytes.sliced(end + 1);
    }
    return entries;
}

QByteArray journalLine(const JournalEntry &entry)
{
    QJsonArray scope;
    for (const QString &each : entry.scope.mid(0, mostScopes)) {
        scope.append(shortened(each));
    }
    const QJsonObject object{{atName, jsonTime(entry.at)},
                             {decisionName, nameOf(entry.decision)},
                             {accountName, shortened(entry.accountId)},
                             {nameName, shortened(entry.accountName)},
                             {programName, shortened(entry.program, longestPath)},
                             {commandName, shortened(entry.command)},
                             {terminalName, shortened(entry.terminal)},
                             {scopeName, scope},
                             {resourceName, shortened(entry.resource, longestPath)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace lanyard
