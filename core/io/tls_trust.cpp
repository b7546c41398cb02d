#include "io/tls_trust.h"

#include "io/tls_error.h"

#include <QSslSocket>

#include <algorithm>

namespace lanyard {

namespace {

/// By name: a new key of the same authority needs its new certificate just as well.
bool isIssuer(const QSslCertificate &authority, const QSslCertificate &certificate)
{
    const QList<QByteArray> attributes = certificate.issuerInfoAttributes();
    return !attributes.isEmpty() && attributes == authority.subjectInfoAttributes()
        && std::all_of(attributes.begin(), attributes.end(), [&](const QByteArray &attribute) {
               return certificate.issuerInfo(attribute) == authority.subjectInfo(attribute);
           });
}

} // namespace

Result<QSslConfiguration> TlsTrust::configuration()
{
    if (m_configuration) {
        return *m_configuration;
    }
    if (!QSslSocket::supportsSsl()) {
        return fail(ErrorKind::TlsRefused, QStringLiteral("this system's Qt has no TLS library"));
    }
    m_extra = m_fetchExtra ? m_fetchExtra() : Authorities();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_extra.certificates.isEmpty()) {
        // A list of our own turns off loading the system's authorities when one is needed, so the
        // list has to hold them, too.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_extra.certificates);
    }
    if (m_extra.problems.isEmpty()) { // else somebody may mend it
        m_configuration = tls;
    }
    return tls;
}

Error TlsTrust::refusal(const QList<QSslError> &errors, const QString &host, const QDateTime &now)
{
    Error error = describeTlsErrors(errors, host,
                                    QSslConfiguration::systemCaCertificates().isEmpty()
                                        ? SystemAuthorities::Missing
                                        : SystemAuthorities::Present);
    if (error.cause != Cause::CertificateUnknown) {
        return error;
    }
    m_configuration.reset(); // somebody may add what is missed
    if (const QSslCertificate issuer = expiredIssuer(errors, now); !issuer.isNull()) {
        const QString file = m_extra.files.value(issuer);
        error.cause = Cause::AuthorityExpired;
        error.at = issuer.expiryDate();
        error.detail
            = plainText(QStringLiteral("the certificate of %1 is from an authority that has "
                                       "expired on %2")
                            .arg(host, error.at.toString(Qt::ISODate)))
            + (file.isEmpty() ? QString() : QLatin1String(": ") + plainText(file));
    }
    error.detail.prepend(doneWithout()); // that file may be the one that is needed
    return error;
}

/// Qt leaves out what has expired, so that what it signed seems to be from nobody. Null where one
/// of that name is still good.
QSslCertificate TlsTrust::expiredIssuer(const QList<QSslError> &errors, const QDateTime &now) const
{
    QSslCertificate latest;
    for (const QSslCertificate &authority : m_extra.certificates) {
        const bool hasIssued
            = std::any_of(errors.begin(), errors.end(), [&authority](const QSslError &error) {
                  return isIssuer(authority, error.certificate());
              });
        if (hasIssued && (latest.isNull() || latest.expiryDate() < authority.expiryDate())) {
            latest = authority;
        }
    }
    return !latest.isNull() && latest.expiryDate() < now ? latest : QSslCertificate();
}

/// For the beginning of a sentence.
QString TlsTrust::doneWithout() const
{
    const QList<Error> &problems = m_extra.problems;
    if (problems.isEmpty()) {
        return {};
    }
    const QString first = problems.first().detail;
    return problems.size() == 1
        ? first + QStringLiteral(", and ")
        : QStringLiteral("%1 (and %2 more like it), and ").arg(first).arg(problems.size() - 1);
}

} // namespace lanyard
