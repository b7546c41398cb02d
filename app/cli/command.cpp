#include "command.h"

#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace lanyard {

bool Command::isChosen() const
{
    return m_parser && m_parser->parsed();
}

void Command::run(const World &world)
{
    m_world = &world;
    start();
}

void Command::interrupt()
{
    if (std::exchange(m_isInterrupted, true)) {
        endAtOnce();
    } else {
        endInOrder();
    }
}

void Command::endInOrder()
{
    if (!world().store.isIdle()) {
        world().console.note(waitingNote());
    }
    world().store.whenIdle(this, [this](const Result<void> &) {
        failWith({ErrorKind::Canceled, {}, {}}, {});
    });
}

void Command::endAtOnce()
{
    failWith({ErrorKind::Canceled, {}, {}}, {});
}

CLI::App &Command::addCommand(CLI::App &program, const char *name, const QString &about)
{
    m_parser = program.add_subcommand(name, about.toStdString());
    return *m_parser;
}

void Command::addAccountName(std::string &name)
{
    m_parser->add_option("NAME", name, commandHelp(CommandHelp::Name).toStdString())
        ->required()
        ->type_name("");
}

Account *Command::findAccount(const std::string &typed)
{
    const QString name = QString::fromStdString(typed);
    // An e-mail is the only other thing an account goes by.
    if (!isPlainName(name) && (!name.contains(u'@') || plainText(name) != name)) {
        failWith({ErrorKind::Misconfigured, {}, notAPlainName(name)}, {});
        return nullptr;
    }
    const Result<Account *> found = world().store.find(name);
    if (!found) {
        const QList<AccountEntry> entries = world().store.entries();
        const bool isOfSeveral
            = std::any_of(entries.begin(), entries.end(), [&name](const auto &each) {
                  return each.email.compare(name, Qt::CaseInsensitive) == 0;
              });
        ErrorContext context;
        context.who = isOfSeveral ? QString() : name; // else the error says it better
        failWith({found.error().kind, {}, isOfSeveral ? found.error().detail : QString()}, context);
        return nullptr;
    }
    return *found;
}

void Command::succeed(const Result<void> &printed)
{
    if (std::exchange(m_isOver, true)) {
        return;
    }
    if (!printed) {
        const Error &error = printed.error();
        Q_EMIT finished(world().console.reportFailure(error, error.detail));
        return;
    }
    Q_EMIT finished(0);
}

/// An interruption that waited may come behind the outcome it waited for.
void Command::failWith(const Error &error, const ErrorContext &context)
{
    if (!std::exchange(m_isOver, true)) {
        Q_EMIT finished(report(error, context));
    }
}

QString Command::waitingNote() const
{
    return waitingForRotation();
}

bool Command::failedToKeep(const Account &account)
{
    const std::optional<Error> error = account.lastError();
    if (!error || !account.isUnsaved()) {
        return false;
    }
    failWith(*error, errorContextOf(account.entry(), ErrorContext::During::Rotation));
    return true;
}

int Command::report(const Error &error, const ErrorContext &context) const
{
    return world().console.reportFailure(error, errorLine(error, context));
}

ErrorContext errorContextOf(const AccountEntry &entry, ErrorContext::During during)
{
    ErrorContext context;
    context.provider = entry.providerName;
    context.host = entry.issuer.isEmpty() ? entry.providerName : QUrl(entry.issuer).host();
    context.store = secretStoreName();
    context.who = entry.name;
    context.during = during;
    if (entry.service) {
        context.during = ErrorContext::During::Service;
        context.scope = entry.service->access.scope.join(u' ');
    }
    return context;
}

QJsonDocument identityDocument(const AccountEntry &entry)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("account"), entry.name},
                                     {QStringLiteral("issuer"), textOrNull(entry.issuer)},
                                     {QStringLiteral("sub"), entry.subject},
                                     {QStringLiteral("name"), textOrNull(entry.displayName)},
                                     {QStringLiteral("email"), textOrNull(entry.email)}});
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue instantOrNull(const std::optional<QDateTime> &instant)
{
    return instant ? QJsonValue(instant->toUTC().toString(Qt::ISODate))
                   : QJsonValue(QJsonValue::Null);
}

} // namespace lanyard
