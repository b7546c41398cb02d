#pragma once

/// Whom a TLS connection believes: the system's authorities and, where somebody names them, more.
/// Source:  RFC 5280 §6, RFC 8996 (nothing below TLS 1.2)
/// Note:    nothing is read before the first connection needs it: a full bundle takes longer to
///          read than all else that a command does which connects to nobody
///          A file that cannot be used is done without, and named where a certificate turns out to
///          be from nobody we know; the next connection looks again, then and after such a one.
/// Errors:  TlsRefused (this system has no TLS at all)

#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <functional>
#include <optional>

namespace lanyard {

struct Authorities {
    QList<QSslCertificate> certificates;
    QList<Error> problems; ///< files that hold none, each named
    QHash<QSslCertificate, QString> files = {}; ///< where each is from, as the person knows it
};
/// Fetches the authorities that are trusted besides the system's.
using ExtraAuthorities = std::function<Authorities()>;

class TlsTrust {
public:
    explicit TlsTrust(ExtraAuthorities extra) : m_fetchExtra(std::move(extra)) { }

    [[nodiscard]] Result<QSslConfiguration> configuration();
    /// Why a connection under the last configuration() was not believed.
    [[nodiscard]] Error refusal(const QList<QSslError> &errors, const QString &host,
                                const QDateTime &now);

private:
    [[nodiscard]] QSslCertificate expiredIssuer(const QList<QSslError> &errors,
                                                const QDateTime &now) const;
    [[nodiscard]] QString doneWithout() const;

    ExtraAuthorities m_fetchExtra; ///< null = none
    Authorities m_extra;
    std::optional<QSslConfiguration> m_configuration;
};

} // namespace lanyard
