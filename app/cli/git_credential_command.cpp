#include "git_credential_command.h"

#include "oauth/auth_challenge.h"
#include "words/tool_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lanyard {

namespace {

using tools::GitCredential;

/// Only where git can send it, and the server says that it takes it: some that know OAuth take it
/// as a password alone.
GitCredential::Scheme schemeFor(const tools::GitCredentialRequest &request)
{
    const bool isAskedFor
        = std::any_of(request.wwwAuth.begin(), request.wwwAuth.end(), [](const QByteArray &header) {
              const auto challenges = oauth::parseAuthChallenges(header).list;
              return std::any_of(challenges.begin(), challenges.end(),
                                 [](const auto &each) { return each.scheme == "bearer"; });
          });
    return isAskedFor && request.capabilities.contains("authtype") ? GitCredential::Scheme::Bearer
                                                                   : GitCredential::Scheme::Basic;
}

} // namespace

void GitCredentialCommand::addTo(CLI::App &program)
{
    CLI::App &command = addCommand(program, "git-credential", toolHelp(ToolHelp::GitCredential));
    command.add_option("OPERATION", m_operation, toolHelp(ToolHelp::GitOperation).toStdString())
        ->required()
        ->type_name("");
}

bool GitCredentialCommand::isKnownOperation() const
{
    return m_operation == "get" || m_operation == "erase";
}

Command::VaultUse GitCredentialCommand::vaultUse() const
{
    return isKnownOperation() ? VaultUse::Accounts : VaultUse::None;
}

/// gitcredentials(7): unset, it may.
bool GitCredentialCommand::mayAskForConsent() const
{
    const QByteArray prompts = qgetenv("GIT_TERMINAL_PROMPT").toLower();
    return prompts != "0" && prompts != "false" && prompts != "no" && prompts != "off";
}

void GitCredentialCommand::start()
{
    if (!isKnownOperation()) {
        succeed({});
        return;
    }
    m_input
        = std::make_unique<InputText>(InputText::Until::EmptyLine, tools::longestGitRequest, this,
                                      [this](const Result<Secret> &text) { takeRequest(text); });
}

void GitCredentialCommand::takeRequest(const Result<Secret> &text)
{
    if (!text) {
        failWith(text.error(), {});
        return;
    }
    auto request = tools::parseGitCredentialRequest(text->reveal()); // its password stays a Secret
    if (!request) {
        failWith(request.error(), {});
        return;
    }
    m_request = std::move(*request);
    const auto origin = ServerOrigin::of(m_request.protocol, m_request.host);
    const auto sites = chosenSites();
    if (!sites) {
        failWith(sites.error(), {});
        return;
    }
    const auto site = std::find_if(sites->begin(), sites->end(), [&](const ChosenSite &each) {
        return origin && each.site.origin == *origin
            && (m_request.username.isEmpty()
                || m_request.username == each.site.username.toLatin1());
    });
    if (site == sites->end()) {
        succeed({}); // not ours: no word, and git asks the next one
        return;
    }
    m_username = site->site.username.toLatin1();
    if (m_operation == "erase") {
        fetchToken(*site->account); // to look whether it is the one that was refused
    } else {
        giveToken(*site->account);
    }
}

void GitCredentialCommand::useToken(Account &account)
{
    if (isOfNoUse(account)) {
        return;
    }
    if (m_operation == "erase") {
        replaceIfRefused(account);
    } else {
        answer(account);
    }
}

/// One that was replaced meanwhile is not replaced again.
void GitCredentialCommand::replaceIfRefused(Account &account)
{
    const QByteArrayView token = account.accessToken()->reveal(); // into the comparisons only
    if (!m_request.password.equals(token) && !m_request.credential.equals(token)) {
        succeed({});
        return;
    }
    account.ensureFresh(Account::Freshness::Force, this,
                        [this, &account](const Result<void> &replaced) {
                            if (!isInVain(replaced, account)) {
                                succeed({});
                            }
                        });
}

void GitCredentialCommand::answer(const Account &account)
{
    const Secret text = tools::gitCredentialAnswer({schemeFor(m_request), m_username,
                                                    account.accessToken()->clone(),
                                                    account.accessTokenExpiresAt()});
    succeed(world().console.print(text.reveal())); // to git, which asked for it
}

} // namespace lanyard
