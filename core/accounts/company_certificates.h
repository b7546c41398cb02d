#pragma once

/// The certificate authorities that a person, an administrator or a company added to the system's.
/// Shape:   PEM, one or more certificates a file: `*.pem` and `*.crt` in the folders (which need
///          not exist), and the file that SSL_CERT_FILE names. Where an administrator has locked
///          them, only the administrator's folders
/// Errors:  none: a file that cannot be read, or holds no whole certificate, or is locked out, is
/// among the
///          problems (Misconfigured), since a trust that is silently not there is hard to find

#include "accounts/places.h"
#include "io/tls_trust.h"

namespace lanyard {

[[nodiscard]] Authorities companyCertificates(const Places &places);

} // namespace lanyard
