#pragma once

/// `lanyard header [NAME]`: what a request with the account's access token, or with one within
/// --resource and --scope, has to say of it.
/// Source:  RFC 6750 §2.1; RFC 9449 §4.1, §7.1
/// Shape:   "Authorization: Bearer …" and a line break, nothing else; of a token that is bound to a
///          key "Authorization: DPoP …", and a second line "DPoP: …", for which the request has to
///          be known (--url). Or JSON, an object of the same fields
/// Errors:  Misconfigured where a bound token comes without --url, or that is no such request

#include "fresh_token_command.h"

namespace lanyard {

class HeaderCommand final : public FreshTokenCommand {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;
    void useToken(Account &account) override;

private:
    void prove(Account &account);
    void print(const Account &account, const QByteArray &proof);

    std::string m_name;
    std::string m_url;
    std::string m_method = "GET";
    std::string m_nonce;
};

} // namespace lanyard
