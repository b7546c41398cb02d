#pragma once

/// Whom a TLS connection believes: the system's authorities and, where somebody names them, more.
/// Source:  RFC 5280 §6, RFC 8996 (nothing below TLS 1.2)
/// Note:    nothing is read before the first connection needs it: a full bundle takes longer to
///          read than all else that a command does which connects to nobody
/// Errors:  those of the ExtraAuthorities; asked again by the next connection

#include "base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <functional>
#include <optional>

namespace lanyard {

/// Fetches the authorities that are trusted besides the system's.
using ExtraAuthorities = std::function<Result<QList<QSslCertificate>>()>;

class TlsTrust {
public:
    explicit TlsTrust(ExtraAuthorities extra) : m_extra(std::move(extra)) { }

    [[nodiscard]] Result<QSslConfiguration> configuration();

private:
    ExtraAuthorities m_extra; ///< null = none
    std::optional<QSslConfiguration> m_configuration;
};

} // namespace lanyard
