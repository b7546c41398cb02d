#pragma once

/// One request through the product's own network, and the wait for its answer.
/// Shape:   a GET, or with a body that is not null a POST; its origin is the whole conversation

#include "io/network_access.h"

namespace lanyard {

[[nodiscard]] Result<HttpReply> requestAndWait(NetworkAccess &network, Clock &clock,
                                               const QUrl &url, const QByteArray &body = {});

} // namespace lanyard
