#pragma once

/// The certificate authorities that a person, an administrator or a company added to the system's.
/// Shape:   PEM, one or more certificates a file: `*.pem` and `*.crt` in the folders (which need
/// not
///          exist), and the file that SSL_CERT_FILE names
/// Errors:  Misconfigured, with the file, where one cannot be read or holds no certificate: a trust
///          that is silently not there is hard to find

#include "base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QStringList>

namespace lanyard {

[[nodiscard]] Result<QList<QSslCertificate>> companyCertificates(const QStringList &folders);

} // namespace lanyard
