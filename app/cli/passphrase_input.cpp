#include "passphrase_input.h"

#include "io/private_file.h"
#include "words/vault_text.h"

#include <QFileInfo>

namespace lanyard {

namespace {

constexpr qsizetype longestCredential = 4096; ///< bytes

/// Empty = we are no service of systemd's, or it was given none for us.
QString credentialFile()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString file = folder + QStringLiteral("/lanyard.vault-passphrase");
    return !folder.isEmpty() && QFileInfo::exists(file) ? file : QString();
}

} // namespace

PassphraseInput::PassphraseInput(std::optional<int> descriptor, Person person,
                                 const Console &console, QString file) :
    m_descriptor(descriptor),
    m_person(person), m_console(console), m_file(std::move(file))
{
}

PassphraseSource PassphraseInput::source()
{
    return [this](PassphraseUse use, QObject *context, Reply<Secret> reply) {
        m_reply = Replier<Secret>(context, std::move(reply));
        ask(use);
    };
}

void PassphraseInput::ask(PassphraseUse use)
{
    if (m_descriptor) {
        readLine(*m_descriptor);
    } else if (const QString credential = credentialFile(); !credential.isEmpty()) {
        readCredential(credential);
    } else if (m_person == Person::MayBeAsked && InputLine::isTerminal()) {
        askPerson(use);
    } else {
        finish(fail(ErrorKind::Misconfigured, nobodyKnowsThePassphrase(m_file)));
    }
}

void PassphraseInput::readLine(int descriptor)
{
    m_input = std::make_unique<InputLine>(descriptor, InputLine::Echo::Off, this,
                                          [this](Result<Secret> line) { finish(std::move(line)); });
}

void PassphraseInput::readCredential(const QString &path)
{
    auto bytes = readPrivateFile(path, longestCredential);
    if (!bytes || !*bytes) {
        finish(bytes ? fail(ErrorKind::Misconfigured, nobodyKnowsThePassphrase(m_file))
                     : fail(bytes.error()));
        return;
    }
    QByteArray &line = **bytes;
    for (const char end : {'\n', '\r'}) { // as a line that is read
        if (line.endsWith(end)) {
            line.chop(1);
        }
    }
    finish(Secret::take(std::move(line)));
}

/// The question comes when the echo is off: what is typed before that is dropped with it.
void PassphraseInput::askPerson(PassphraseUse use)
{
    const bool isNew = use == PassphraseUse::Create;
    m_input = std::make_unique<InputLine>(InputLine::Echo::Off, this,
                                          [this, isNew](Result<Secret> line) {
                                              if (!line || line->isEmpty() || !isNew) {
                                                  finish(std::move(line));
                                                  return;
                                              }
                                              m_typed = std::move(*line);
                                              askAgain();
                                          });
    m_console.note(isNew ? askForNewPassphrase(m_file) : askForPassphrase(m_file));
}

void PassphraseInput::askAgain()
{
    m_input.reset();
    m_input = std::make_unique<InputLine>(InputLine::Echo::Off, this, [this](Result<Secret> line) {
        const Secret typed = std::move(m_typed);
        if (line && !line->equals(typed.reveal())) { // into the comparison only
            finish(fail(ErrorKind::Misconfigured, passphrasesDiffer()));
        } else {
            finish(std::move(line));
        }
    });
    m_console.note(askForPassphraseAgain());
}

void PassphraseInput::finish(Result<Secret> passphrase)
{
    m_input.reset();
    if (passphrase && passphrase->isEmpty()) {
        m_reply(fail(ErrorKind::Misconfigured, passphraseIsEmpty()));
    } else {
        m_reply(std::move(passphrase));
    }
}

} // namespace lanyard
