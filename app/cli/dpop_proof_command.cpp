#include "dpop_proof_command.h"

#include "not_empty.h"
#include "oauth/request_address.h"
#include "words/command_text.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>

#include <utility>

namespace lanyard {

void DpopProofCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "dpop-proof", commandHelp(CommandHelp::DpopProof));
    addAccountName(m_name);
    command.add_option("--method", m_method, commandHelp(CommandHelp::ProofMethod).toStdString())
        ->type_name("METHOD")
        ->check(notEmpty(), "");
    command.add_option("--url", m_url, commandHelp(CommandHelp::ProofUrl).toStdString())
        ->type_name("URL")
        ->required()
        ->check(notEmpty(), "");
    command.add_option("--nonce", m_nonce, commandHelp(CommandHelp::ProofNonce).toStdString())
        ->type_name("NONCE")
        ->check(notEmpty(), "");
}

void DpopProofCommand::start()
{
    m_account = findAccount(m_name);
    if (!m_account) {
        return;
    }
    withConsent(*m_account, {}, [this] { prove(); });
}

void DpopProofCommand::prove()
{
    auto address = oauth::requestAddress(QByteArray::fromStdString(m_url));
    m_account->makeDpopProof({QByteArray::fromStdString(m_method), std::move(address.server),
                              QByteArray::fromStdString(m_nonce), std::move(address.path)},
                             this, [this](const Result<QByteArray> &proof) { print(proof); });
}

void DpopProofCommand::print(const Result<QByteArray> &proof)
{
    if (!proof) {
        failWith(proof.error(), errorContextOf(m_account->entry(), ErrorContext::During::Refresh));
        return;
    }
    if (failedToKeep(*m_account)) {
        return;
    }
    if (!isWanted()) {
        failWith({ErrorKind::Canceled, {}, {}}, {});
        return;
    }
    if (!world().console.isJson()) {
        succeed(world().console.print(*proof + '\n'));
        return;
    }
    const Secret *token = m_account->accessToken();
    Q_ASSERT(token); // which the proof is for
    const QByteArrayView bytes = token->reveal(); // to standard output: what was asked for
    const QJsonObject object{
        {QStringLiteral("dpop_proof"), QString::fromLatin1(*proof)},
        {QStringLiteral("access_token"), QString::fromLatin1(bytes)},
        {QStringLiteral("token_type"), m_account->tokenType()},
        {QStringLiteral("expires_at"), instantOrNull(m_account->accessTokenExpiresAt())}};
    succeed(world().console.printJson(QJsonDocument(object)));
}

} // namespace lanyard
