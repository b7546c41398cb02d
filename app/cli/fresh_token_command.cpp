#include "fresh_token_command.h"

#include "not_empty.h"
#include "oauth/dpop_proof.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace lanyard {

void FreshTokenCommand::giveToken(Account &account)
{
    withConsent(account, QString::fromStdString(m_resource),
                [this, &account] { fetchToken(account); });
}

void FreshTokenCommand::addResource(CLI::App &command, const QString &help)
{
    command.add_option("--resource", m_resource, help.toStdString())
        ->type_name("URI")
        ->check(notEmpty(), "");
}

void FreshTokenCommand::fetchToken(Account &account)
{
    if (!m_resource.empty()) {
        fetchForResource(account);
        return;
    }
    account.ensureFresh(Account::Freshness::IfStale, this,
                        [this, &account](const Result<void> &fresh) {
                            if (!isInVain(fresh, account)) {
                                Q_ASSERT(account.accessToken()); // ensureFresh promises it
                                useToken(account);
                            }
                        });
}

void FreshTokenCommand::fetchForResource(Account &account)
{
    account.fetchTokenFor(QString::fromStdString(m_resource), this,
                          [this, &account](Result<AccessTokenRecord> token) {
                              const auto got = token ? Result<void>() : fail(token.error());
                              if (!isInVain(got, account)) {
                                  m_resourceToken = std::move(*token);
                                  useToken(account);
                              }
                          });
}

bool FreshTokenCommand::isInVain(const Result<void> &done, const Account &account)
{
    if (!done) {
        failWith(done.error(), errorContextOf(account.entry(), ErrorContext::During::Refresh));
        return true;
    }
    if (failedToKeep(account)) {
        return true;
    }
    if (!isWanted()) {
        failWith({ErrorKind::Canceled, {}, {}}, {});
        return true;
    }
    return false;
}

const Secret &FreshTokenCommand::token(const Account &account) const
{
    return m_resourceToken ? m_resourceToken->accessToken : *account.accessToken();
}

bool FreshTokenCommand::isBound(const Account &account) const
{
    return oauth::isDpopType(m_resourceToken ? m_resourceToken->tokenType : account.tokenType());
}

QByteArrayView FreshTokenCommand::authorizationScheme(const Account &account) const
{
    return isBound(account) ? QByteArrayView("DPoP") : QByteArrayView("Bearer");
}

} // namespace lanyard
