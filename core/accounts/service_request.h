#pragma once

/// What is needed to add a service account.
/// Source:  RFC 6749 §4.4; RFC 7523 §2.2 with a key
/// Errors:  of a key file: NotFound (there is none), Misconfigured (it cannot be read)
/// Owner:   value type; secret and key are shared

#include "accounts/sign_in.h"
#include "base/result.h"
#include "base/secret.h"
#include "oauth/client_authentication.h"
#include "oauth/token_request.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>

namespace lanyard {

struct ServiceRequest {
    QString issuer; ///< whose document names the token endpoint; or empty, and
    QString tokenEndpoint; ///< the endpoint itself
    /// In place of both, for whoever was told one of them and not which: an issuer where there is a
    /// document, else the endpoint. Without a scheme it gets https://
    QString address{};
    /// With secret or key; `method` is chosen.
    oauth::ClientAuthentication client;
    /// How a secret is sent. nullopt = as the provider's document says that it takes it; where
    /// there is no document, Basic, and in the body where that is refused.
    std::optional<oauth::ClientAuthenticationMethod> secretMethod{};
    oauth::ServiceAccess access;
    QString name; ///< of the account; empty = the provider's host
    QDate secretEnds{}; ///< when its secret or key stops working; null = nobody said so
    SignInRequest::Unsaved unsaved = SignInRequest::Unsaved::KeepInMemory;

    [[nodiscard]] QString givenAddress() const; ///< `address` as a URL
};

/// What of a request is not right, before anybody is asked.
struct ServiceProblem {
    enum class Part { Address, ClientId, Proof, PrivateKey, Name, Scope, Resource } part;
    Error error; ///< Misconfigured, or what the key has
};
/// The first there is; nullopt = none.
[[nodiscard]] std::optional<ServiceProblem> findProblem(const ServiceRequest &request);

[[nodiscard]] Result<std::shared_ptr<const Secret>> readPrivateKey(const QString &file);

} // namespace lanyard
