#pragma once

/// What goes along with the requests that a gateway passes on, as it is got for each of them.

#include "base/result.h"
#include "base/secret.h"
#include "io/http_response_head.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace lanyard {

/// Replaces whatever the request had by that name.
struct CredentialField {
    QByteArray name;
    Secret value;
};
using CredentialFields = std::vector<CredentialField>;

class GatewayCredentials {
public:
    struct Request {
        QByteArray method;
        QUrl server; ///< its origin
        QByteArray target; ///< letter for letter as it is sent: path and query
    };
    virtual ~GatewayCredentials() = default;

    virtual void fetch(const Request &request, QObject *context, Reply<CredentialFields> reply) = 0;

    /// Told of each answer. True: it may be another one with other fields, which the next fetch()
    /// gets.
    [[nodiscard]] virtual bool isWorthAnother(const CredentialFields &used,
                                              const HttpResponseHead &answer)
        = 0;

    /// For a person, what a fetch() failed with. One line.
    [[nodiscard]] virtual QString describe(const Error &error) const = 0;
};

} // namespace lanyard
