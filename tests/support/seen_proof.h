#pragma once

/// A DPoP proof as a provider finds it in a request.
/// Source:  RFC 9449 §4.2
/// Errors:  none: what is not there is empty. Whether it is signed is the demo's to say.

#include "support/scripted_server.h"

#include <QByteArray>
#include <QJsonObject>

namespace lanyard {

struct SeenProof {
    QJsonObject header;
    QJsonObject claims;

    [[nodiscard]] bool isThere() const { return !header.isEmpty(); }
    [[nodiscard]] QString nonce() const;
    [[nodiscard]] QJsonObject jwk() const;
};

[[nodiscard]] SeenProof proofIn(const HttpRequest &request);

} // namespace lanyard
