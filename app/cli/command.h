#pragma once

/// One command of the command line: options as members, one start, one finished.
/// Shape:   a command is "call, wait for the Reply, print, exit code"
/// Owner:   cli_main; a started command borrows its World

#include "accounts/account_store.h"
#include "accounts/account_words.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "accounts/system_environment.h"
#include "console.h"
#include "words/error_text.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QObject>
#include <QString>

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace lanyard {

/// What every command is given. All of it outlives the command.
struct World {
    VaultChoice vault;
    const Console &console;
    const Places &places;
    const Environment &environment;
    AccountStore &store;
    SystemEnvironment &system;
    FileVaultSetup file; ///< of the vault that is a file, whether it is the one in use or not
};

class Command : public QObject {
    Q_OBJECT
public:
    /// Adds itself to the parser; the options are bound to members.
    virtual void addTo(CLI::App &program) = 0;
    [[nodiscard]] bool isChosen() const;

    /// How it answers; a tool that calls us speaks one language, whatever --json says.
    [[nodiscard]] virtual Console::Format formatFor(bool wantsJson) const
    {
        return wantsJson ? Console::Format::Json : Console::Format::Text;
    }
    /// May a person at the terminal be asked, where somebody is there?
    [[nodiscard]] virtual bool mayAsk() const { return true; }

    void run(const World &world);
    /// Last of all, when its world is gone: gives back the exit code, or does not return, where
    /// another program takes the place of this one.
    [[nodiscard]] virtual int conclude(int exitCode) { return exitCode; }
    /// Ctrl-C. The first ends it in order, the second at once; both are told like any failure.
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode); ///< once, after everything was printed

protected:
    virtual void start() = 0;
    /// What a command needs of the vault: one that is a file asks for its passphrase before.
    enum class VaultUse {
        None,
        Accounts, ///< of those that are there
        NewAccount,
    };
    [[nodiscard]] virtual VaultUse vaultUse() const { return VaultUse::Accounts; }
    /// A rotation or a sign-out that has begun goes on to its end, since half of one loses the
    /// session.
    virtual void endInOrder();
    virtual void endAtOnce();

    CLI::App &addCommand(CLI::App &program, const char *name, const QString &about);
    enum class AccountName { Required, OrDefault, Optional };
    void addAccountName(std::string &name, AccountName kind = AccountName::Required);

    [[nodiscard]] const World &world() const { return *m_world; }
    /// By the name or e-mail that was typed. Null: there is none, which was told, and the command
    /// is finished.
    [[nodiscard]] Account *findAccount(const std::string &typed);
    /// The same; where nothing was typed, the one by default.
    [[nodiscard]] Account *findAccountOrDefault(const std::string &typed);

    /// What an interruption has to wait for, where it has to.
    [[nodiscard]] virtual QString waitingNote() const;

    /// Is there an account whose session has to be in a vault that is a file?
    [[nodiscard]] bool needsVaultFile() const;

    /// False also after an interruption that only had to wait.
    [[nodiscard]] bool isWanted() const { return !m_isInterrupted; }
    void succeed(const Result<void> &printed);
    void failWith(const Error &error, const ErrorContext &context);
    /// Where the error does not say it all; `line` is for a person, without "lanyard: ".
    void failWithLine(const Error &error, const QString &line);
    /// What a command keeps in memory ends with it: a session that the provider has replaced and
    /// the keychain did not take. True: there is one, and the command has failed with it.
    [[nodiscard]] bool failedToKeep(const Account &account);
    /// What was to be said is said.
    void leave(int exitCode);
    /// Prints what happened and gives back the exit code, for a command that goes on for a moment.
    [[nodiscard]] int report(const Error &error, const ErrorContext &context) const;

private:
    void openVaultFile();

    CLI::App *m_parser = nullptr; ///< owned by the program's parser
    const World *m_world = nullptr;
    bool m_isInterrupted = false;
    bool m_isOver = false;
};

/// {"account","issuer","sub","name","email"}: whose account it is.
[[nodiscard]] QJsonDocument identityDocument(const AccountEntry &entry);

/// JSON null for what nobody told.
[[nodiscard]] QJsonValue textOrNull(const QString &text);
/// RFC 3339 in UTC, or null.
[[nodiscard]] QJsonValue instantOrNull(const std::optional<QDateTime> &instant);

} // namespace lanyard
