#pragma once

/// The person's own browser, as a seam.
/// Source:  RFC 8252 §6: an external user agent, never an embedded one
/// Errors:  BrowserUnavailable when nothing could be started. Success only says that a process was
///          started: always offer the link as well.

#include "base/result.h"

#include <QUrl>

namespace lanyard {

class Browser {
public:
    virtual ~Browser() = default;
    /// `url` is https, or http on loopback; anything else is Misconfigured and starts nothing.
    virtual void open(const QUrl &url, QObject *context, Reply<void> reply) = 0;
};

} // namespace lanyard
