#pragma once

/// The certificate authorities that a person, an administrator or a company added to the system's.
/// Shape:   PEM, one or more certificates a file: `*.pem` and `*.crt` in the folders (which need
/// not
///          exist), and the file that SSL_CERT_FILE names
/// Errors:  none: a file that cannot be read, or holds no whole certificate, is among the problems
///          (Misconfigured), since a trust that is silently not there is hard to find

#include "io/tls_trust.h"

#include <QStringList>

namespace lanyard {

[[nodiscard]] Authorities companyCertificates(const QStringList &folders);

} // namespace lanyard
