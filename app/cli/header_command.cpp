#include "header_command.h"

#include "not_empty.h"
#include "oauth/request_address.h"
#include "words/command_text.h"
#include "words/tool_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <utility>

namespace lanyard {

void HeaderCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "header", toolHelp(ToolHelp::Header));
    addAccountName(m_name, AccountName::OrDefault);
    m_limitOptions.addTo(command);
    CLI::Option *url
        = command.add_option("--url", m_url, toolHelp(ToolHelp::HeaderUrl).toStdString())
              ->type_name("URI")
              ->check(notEmpty(), "");
    command.add_option("--method", m_method, commandHelp(CommandHelp::ProofMethod).toStdString())
        ->type_name("METHOD")
        ->check(notEmpty(), "")
        ->needs(url);
    command.add_option("--nonce", m_nonce, commandHelp(CommandHelp::ProofNonce).toStdString())
        ->type_name("NONCE")
        ->check(notEmpty(), "")
        ->needs(url);
}

void HeaderCommand::start()
{
    if (Account *account = findAccountOrDefault(m_name)) {
        giveToken(*account);
    }
}

void HeaderCommand::useToken(Account &account)
{
    if (!isBound(account)) {
        print(account, {});
    } else if (m_url.empty()) {
        failWith({ErrorKind::Misconfigured, {}, headerNeedsUrl(account.name())}, {});
    } else {
        prove(account);
    }
}

void HeaderCommand::prove(Account &account)
{
    auto address = oauth::requestAddress(QByteArray::fromStdString(m_url));
    account.makeDpopProof(
        {QByteArray::fromStdString(m_method), std::move(address.server),
         QByteArray::fromStdString(m_nonce), std::move(address.path), token(account).clone()},
        this, [this, &account](const Result<QByteArray> &proof) {
            const Result<void> made = proof ? Result<void>() : fail(proof.error());
            if (!isInVain(made, account)) {
                print(account, *proof);
            }
        });
}

void HeaderCommand::print(const Account &account, const QByteArray &proof)
{
    QByteArray value = authorizationScheme(account).toByteArray() + ' ';
    value += token(account).reveal(); // to standard output: what was asked for
    if (world().console.isJson()) {
        QJsonObject fields{{QStringLiteral("Authorization"), QString::fromLatin1(value)}};
        if (!proof.isEmpty()) {
            fields.insert(QStringLiteral("DPoP"), QString::fromLatin1(proof));
        }
        succeed(world().console.printJson(QJsonDocument(fields)));
        return;
    }
    QByteArray lines = "Authorization: " + value + '\n';
    if (!proof.isEmpty()) {
        lines += "DPoP: " + proof + '\n';
    }
    succeed(world().console.print(lines));
    wipeBytes(lines);
    wipeBytes(value);
}

} // namespace lanyard
