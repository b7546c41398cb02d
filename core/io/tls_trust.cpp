#include "io/tls_trust.h"

#include <QSslSocket>

namespace lanyard {

Result<QSslConfiguration> TlsTrust::configuration()
{
    if (m_configuration) {
        return *m_configuration;
    }
    if (!QSslSocket::supportsSsl()) {
        return fail(ErrorKind::TlsRefused, QStringLiteral("this system's Qt has no TLS library"));
    }
    auto extra = m_extra ? m_extra() : QList<QSslCertificate>();
    if (!extra) {
        return fail(extra.error());
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extra->isEmpty()) {
        // A list of our own turns off loading the system's authorities when one is needed, so the
        // list has to hold them, too.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *extra);
    }
    m_configuration = tls;
    return tls;
}

} // namespace lanyard
