#pragma once

/// An answer of the token endpoint, or of one that answers likewise, out of a target's input.
/// Shape:   a line with the status, a line with the Content-Type, then the body

#include "fuzz/invariants.h"
#include "oauth/token_response.h"

namespace lanyard::fuzz {

[[nodiscard]] inline oauth::TokenEndpointAnswer endpointAnswer(Input &input)
{
    const int status = input.line().toByteArray().toInt();
    const QByteArray contentType = input.line().toByteArray();
    return {.status = status,
            .contentType = contentType,
            .body = input.rest().toByteArray(),
            .receivedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC()};
}

} // namespace lanyard::fuzz
