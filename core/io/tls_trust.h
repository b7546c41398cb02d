#pragma once

/// Whom a TLS connection believes: the system's authorities and, where somebody names them, more.
/// Source:  RFC 5280 §6, RFC 8996 (nothing below TLS 1.2)
/// Note:    nothing is read before the first connection needs it: a full bundle takes longer to
///          read than all else that a command does which connects to nobody
///          A file that cannot be used is done without, and named where a certificate turns out to
///          be from nobody we know; the next connection looks again.
/// Errors:  TlsRefused (this system has no TLS at all)

#include "base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <functional>
#include <optional>

namespace lanyard {

struct Authorities {
    QList<QSslCertificate> certificates;
    QList<Error> problems; ///< files that hold none, each named
};
/// Fetches the authorities that are trusted besides the system's.
using ExtraAuthorities = std::function<Authorities()>;

class TlsTrust {
public:
    explicit TlsTrust(ExtraAuthorities extra) : m_extra(std::move(extra)) { }

    [[nodiscard]] Result<QSslConfiguration> configuration();
    /// For the beginning of a sentence about the last configuration(); empty = no file was done
    /// without.
    [[nodiscard]] QString doneWithout() const;

private:
    ExtraAuthorities m_extra; ///< null = none
    std::optional<QSslConfiguration> m_configuration;
    QList<Error> m_problems;
};

} // namespace lanyard
