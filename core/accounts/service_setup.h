#pragma once

/// From a client's credentials to a service account.
/// Source:  RFC 6749 §4.4
/// Shape:   the steps are the private methods in reading order; one finish()
/// Errors:  Misconfigured (a client, an address or a key that is none, what the provider says of
///          them), those of provider_directory.h, client_credentials_flow.h and token_vault.h
/// Owner:   child of its context; deletes itself

#include "accounts/account_store.h"
#include "base/redaction.h"
#include "flow/flow_client.h"
#include "oauth/provider_metadata.h"
#include "oauth/token_response.h"

#include <optional>

namespace lanyard {

class AccountStore::ServiceSetup final : public QObject {
public:
    ServiceSetup(AccountStore &store, ServiceRequest request, QObject *context,
                 Reply<SignIn::Outcome> reply);

    void start();

private:
    void probePlaces();
    void discover();
    void takeDocument(const Result<oauth::ProviderMetadata> &metadata);
    [[nodiscard]] bool isEndpointInstead(const Error &error) const;
    void useEndpoint();
    void takeMetadata(const Result<oauth::ProviderMetadata> &metadata);
    void requestToken();
    void takeToken(Result<oauth::TokenResponse> tokens);
    [[nodiscard]] bool triesOtherMethod(const Error &refusal) const;
    [[nodiscard]] bool isNoEndpointEither(const Error &error) const;
    void store(oauth::TokenResponse tokens);
    [[nodiscard]] AccountEntry entry() const;
    void finish(const Result<SignIn::Outcome> &outcome);

    AccountStore &m_store;
    ServiceRequest m_wish;
    Replier<SignIn::Outcome> m_reply;
    FlowClient m_client;
    std::optional<Error> m_refusal; ///< of the first try; then this is the other one
    Redaction m_redaction; ///< what an error must not say
};

} // namespace lanyard
