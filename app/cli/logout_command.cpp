#include "logout_command.h"

#include "sign_out_receipt.h"
#include "words/account_text.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard {

namespace {

using InBrowser = BrowserSignOut::Receipt::Browser;

/// A page that nobody goes on with must not keep a terminal.
constexpr std::chrono::seconds patience{120};

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
    addAccountName(m_name, AccountName::Optional);
    command.add_flag("--all", m_all, commandHelp(CommandHelp::LogoutAll).toStdString());
    command.add_flag("--browser", m_inBrowser,
                     commandHelp(CommandHelp::LogoutBrowser).toStdString());
    command.add_flag("--forget", m_forget, commandHelp(CommandHelp::LogoutForget).toStdString());
}

QString LogoutCommand::problem() const
{
    if (m_all != m_name.empty()) {
        return chooseNameOrAll();
    }
    if (m_inBrowser && (m_all || m_forget)) {
        return browserIsForOneAccount();
    }
    return {};
}

void LogoutCommand::start()
{
    if (const QString found = problem(); !found.isEmpty()) {
        failWith({ErrorKind::Misconfigured, {}, found}, {});
        return;
    }
    if (m_all) {
        signOutOfAll();
        return;
    }
    Account *account = findAccount(m_name);
    if (!account) {
        return;
    }
    m_entry = account->entry();
    if (m_inBrowser && !m_entry.service) { // no browser has a session of a program's
        signOutInBrowser(*account);
    } else {
        signOut(*account);
    }
}

void LogoutCommand::signOut(Account &account)
{
    const auto tell = [this](const Result<Account::SignOutReceipt> &receipt) {
        if (receipt) {
            succeed(print(*receipt));
        } else {
            fail(receipt.error());
        }
    };
    if (m_forget) {
        account.forget(this, tell);
    } else {
        account.signOut(this, tell);
    }
}

void LogoutCommand::signOutOfAll()
{
    if (world().store.accounts().isEmpty() && !world().console.isJson()) {
        world().console.note(noAccounts());
    }
    m_signOutAll = std::make_unique<SignOutAll>(world().store,
                                                m_forget ? SignOutAll::WithoutVault::Forget
                                                         : SignOutAll::WithoutVault::Keep);
    connect(m_signOutAll.get(), &SignOutAll::finished, this, &LogoutCommand::printAll);
    m_signOutAll->start();
}

void LogoutCommand::printAll()
{
    const Console &console = world().console;
    QJsonArray array;
    QString lines;
    int exitCode = 0;
    for (const SignOutAll::Outcome &outcome : m_signOutAll->outcomes()) {
        const AccountEntry &entry = outcome.entry;
        if (outcome.receipt) {
            array += receiptJson(*outcome.receipt, entry);
            lines += receiptText(*outcome.receipt, entry) + u'\n';
            continue;
        }
        const Error &error = outcome.receipt.error();
        const QString why = errorLine(error, errorContextOf(entry, ErrorContext::During::Other));
        array += QJsonObject{{QStringLiteral("account"), entry.name},
                             {QStringLiteral("revoked"), false},
                             {QStringLiteral("erased"), false},
                             {QStringLiteral("error"), nameOf(error.kind)},
                             {QStringLiteral("message"), why}};
        if (!console.isJson()) {
            console.note(notSignedOut(entry.name, why));
        }
        if (exitCode == 0) {
            exitCode = static_cast<int>(recoveryFor(error.kind));
        }
    }
    const Result<void> printed = console.isJson() ? console.printJson(QJsonDocument(array))
                                                  : console.print(lines.toUtf8());
    if (!printed) {
        succeed(printed);
    } else if (!m_signOutAll->isComplete()) {
        Q_EMIT finished(static_cast<int>(Recovery::TryAgain)); // some were left as they are
    } else {
        leave(exitCode);
    }
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
    if (!receipt->page.isEmpty()) {
        world().console.note(signOutAtThisPage(m_entry.providerName));
        world().console.note(receipt->page.toString(QUrl::FullyEncoded));
    }
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
    if (m_signOutAll) {
        world().console.note(waitingNote());
        m_signOutAll->stop(); // it ends with those that were begun, and says which
    } else if (m_browserSignOut) {
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
        return world().console.printLine(receiptText(receipt, m_entry));
    }
    QJsonObject object = receiptJson(receipt, m_entry);
    for (auto member = more.begin(); member != more.end(); ++member) {
        object.insert(member.key(), member.value());
    }
    return world().console.printJson(QJsonDocument(object));
}

} // namespace lanyard
