#include "logout_command.h"

#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

namespace lanyard {

namespace {

using Revocation = Account::SignOutReceipt::Revocation;
using InBrowser = BrowserSignOut::Receipt::Browser;

/// A page that nobody goes on with must not keep a terminal.
constexpr std::chrono::seconds patience{120};

QJsonValue asJson(Revocation revocation)
{
    switch (revocation) {
    case Revocation::Done:
        return true;
    case Revocation::Later:
    case Revocation::Failed:
        return false;
    case Revocation::NotOffered:
        return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QString asText(Revocation revocation, const AccountEntry &entry)
{
    switch (revocation) {
    case Revocation::Done:
        return signedOutAndRevoked(entry.name, entry.providerName);
    case Revocation::Later:
    case Revocation::Failed:
        return signedOutNotRevoked(entry.name, entry.providerName);
    case Revocation::NotOffered:
        return signedOutHere(entry.name, entry.providerName);
    }
    Q_UNREACHABLE();
}

QJsonValue asJson(InBrowser browser)
{
    switch (browser) {
    case InBrowser::Done:
        return true;
    case InBrowser::NotDone:
        return false;
    case InBrowser::NotOffered:
    case InBrowser::LeftThere:
        return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QString asText(InBrowser browser, const QString &provider)
{
    switch (browser) {
    case InBrowser::Done:
        return signedOutInBrowser(provider);
    case InBrowser::NotDone:
        return notSignedOutInBrowser(provider);
    case InBrowser::NotOffered:
        return noSignOutPage(provider);
    case InBrowser::LeftThere:
        return leftAtSignOutPage(provider);
    }
    Q_UNREACHABLE();
}

} // namespace

void LogoutCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "logout", commandHelp(CommandHelp::Logout));
    command.add_flag("--browser", m_inBrowser,
                     commandHelp(CommandHelp::LogoutBrowser).toStdString());
    addAccountName(m_name);
}

void LogoutCommand::start()
{
    Account *account = findAccount(m_name);
    if (!account) {
        return;
    }
    m_entry = account->entry();
    if (m_inBrowser && !m_entry.service) { // no browser has a session of a program's
        signOutInBrowser(*account);
        return;
    }
    account->signOut(this, [this](const Result<Account::SignOutReceipt> &receipt) {
        if (receipt) {
            succeed(print(*receipt));
        } else {
            fail(receipt.error());
        }
    });
}

void LogoutCommand::signOutInBrowser(Account &account)
{
    m_browserSignOut = world().store.startBrowserSignOut(account, patience);
    connect(m_browserSignOut.get(), &BrowserSignOut::stageChanged, this,
            &LogoutCommand::tellProgress);
    connect(m_browserSignOut.get(), &BrowserSignOut::finished, this,
            [this] { printBrowserReceipt(m_browserSignOut->result()); });
}

void LogoutCommand::tellProgress()
{
    if (m_browserSignOut->stage() == BrowserSignOut::Stage::AwaitingBrowser) {
        world().console.note(continueSignOutInBrowser(m_entry.providerName));
    }
}

void LogoutCommand::printBrowserReceipt(const Result<BrowserSignOut::Receipt> &receipt)
{
    if (!receipt) {
        fail(receipt.error());
        return;
    }
    const Result<void> printed
        = print(receipt->here, {{QStringLiteral("browser"), asJson(receipt->browser)}});
    world().console.note(asText(receipt->browser, m_entry.providerName));
    // The page at the end is still being read.
    world().store.whenIdle(this, [this, printed, problem = receipt->problem](const Result<void> &) {
        if (!printed || !problem) {
            succeed(printed);
        } else if (world().console.isJson()) { // which says it already, in its one document
            Q_EMIT finished(static_cast<int>(recoveryFor(problem->kind)));
        } else {
            fail(*problem);
        }
    });
}

void LogoutCommand::endInOrder()
{
    if (m_browserSignOut) {
        if (m_browserSignOut->stage() == BrowserSignOut::Stage::SigningOut) {
            world().console.note(waitingNote()); // half of it would be none
        }
        m_browserSignOut->stopWaiting();
    } else {
        Command::endInOrder();
    }
}

QString LogoutCommand::waitingNote() const
{
    return waitingForSignOut();
}

void LogoutCommand::fail(const Error &error)
{
    failWith(error, errorContextOf(m_entry, ErrorContext::During::Other));
}

Result<void> LogoutCommand::print(const Account::SignOutReceipt &receipt, const QJsonObject &more)
{
    if (!world().console.isJson()) {
        return world().console.printLine(asText(receipt.revocation, m_entry));
    }
    QJsonObject object{{QStringLiteral("account"), m_entry.name},
                       {QStringLiteral("revoked"), asJson(receipt.revocation)},
                       {QStringLiteral("erased"), true}};
    for (auto member = more.begin(); member != more.end(); ++member) {
        object.insert(member.key(), member.value());
    }
    return world().console.printJson(QJsonDocument(object));
}

} // namespace lanyard
