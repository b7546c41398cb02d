#pragma once

/// `lanyard dpop-proof NAME --url URL`: what goes into the DPoP header of one request, beside the
/// account's access token (RFC 9449 §7.1).
/// Shape:   the proof and a line break, nothing else; or JSON
///          {"dpop_proof","access_token","token_type","expires_at"}: the token that it is for

#include "consented_command.h"

namespace lanyard {

class DpopProofCommand final : public ConsentedCommand {
    Q_OBJECT
public:
    void addTo(CLI::App &program) override;

protected:
    void start() override;

private:
    void prove();
    void print(const Result<QByteArray> &proof);

    std::string m_name;
    std::string m_method = "GET";
    std::string m_url;
    std::string m_nonce;
    Account *m_account = nullptr; ///< the store's
};

} // namespace lanyard
