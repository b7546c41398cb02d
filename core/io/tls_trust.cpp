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
    const Authorities extra = m_extra ? m_extra() : Authorities();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extra.certificates.isEmpty()) {
        // A list of our own turns off loading the system's authorities when one is needed, so the
        // list has to hold them, too.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra.certificates);
    }
    m_problems = extra.problems;
    if (m_problems.isEmpty()) { // else somebody may mend it
        m_configuration = tls;
    }
    return tls;
}

QString TlsTrust::doneWithout() const
{
    if (m_problems.isEmpty()) {
        return {};
    }
    const QString first = m_problems.first().detail;
    return m_problems.size() == 1
        ? first + QStringLiteral(", and ")
        : QStringLiteral("%1 (and %2 more like it), and ").arg(first).arg(m_problems.size() - 1);
}

} // namespace lanyard
