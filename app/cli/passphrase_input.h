#pragma once

/// The passphrase of the vault that is a file, from whoever has it: a descriptor
/// (`--vault-passphrase-fd`), a systemd credential, or a person at the terminal; never an argument
/// or the environment, which other programs see.
/// Source:  systemd.exec(5), "Credentials": $CREDENTIALS_DIRECTORY/lanyard.vault-passphrase
/// Shape:   the first line, without its line break. A person who makes a file types it twice
/// Errors:  Misconfigured (nobody has it, it is empty, it cannot be read, the two are not the same)

#include "base/result.h"
#include "base/secret.h"
#include "console.h"
#include "input_line.h"
#include "io/file_vault.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace lanyard {

class PassphraseInput final : public QObject {
    Q_OBJECT
public:
    enum class Person { MayBeAsked, IsLeftAlone };
    /// `file` is the vault's, named to whoever is asked.
    PassphraseInput(std::optional<int> descriptor, Person person, const Console &console,
                    QString file);

    /// This object outlives what it gives.
    [[nodiscard]] PassphraseSource source();

private:
    void ask(PassphraseUse use);
    void askPerson(PassphraseUse use);
    void askAgain();
    void readLine(int descriptor);
    void readCredential(const QString &path);
    void finish(Result<Secret> passphrase);

    std::optional<int> m_descriptor;
    Person m_person;
    const Console &m_console;
    QString m_file;
    Replier<Secret> m_reply;
    Secret m_typed;
    std::unique_ptr<InputLine> m_input;
};

} // namespace lanyard
