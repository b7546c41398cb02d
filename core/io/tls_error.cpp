#include "io/tls_error.h"

#include <QSslCertificate>

namespace lanyard {

namespace {

/// The higher, the more it explains: an expired certificate of an unknown authority is first of
/// all unknown, and nothing can be verified without any authority.
enum class Reason { Other, NotYetValid, Expired, OtherName, Unknown };

Reason reasonOf(QSslError::SslError error)
{
    switch (error) { // of Qt's some thirty values, those with a known remedy
    case QSslError::CertificateNotYetValid:
        return Reason::NotYetValid;
    case QSslError::CertificateExpired:
        return Reason::Expired;
    case QSslError::HostNameMismatch:
        return Reason::OtherName;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return Reason::Unknown;
    default:
        return Reason::Other;
    }
}

Cause causeOf(Reason reason)
{
    switch (reason) {
    case Reason::NotYetValid:
        return Cause::CertificateNotYetValid;
    case Reason::Expired:
        return Cause::CertificateExpired;
    case Reason::OtherName:
        return Cause::CertificateForAnother;
    case Reason::Unknown:
        return Cause::CertificateUnknown;
    case Reason::Other:
        return Cause::Unnamed;
    }
    Q_UNREACHABLE();
}

QDateTime momentOf(Reason reason, const QSslCertificate &certificate)
{
    return reason == Reason::NotYetValid ? certificate.effectiveDate()
        : reason == Reason::Expired      ? certificate.expiryDate()
                                         : QDateTime();
}

QString sentence(Reason reason, const QSslError &error, const QString &host,
                 SystemAuthorities authorities)
{
    const QSslCertificate certificate = error.certificate();
    switch (reason) {
    case Reason::NotYetValid:
        return QStringLiteral("the certificate of %1 is valid only from %2 (is this clock right?)")
            .arg(host, certificate.effectiveDate().toString(Qt::ISODate));
    case Reason::Expired:
        return QStringLiteral("the certificate of %1 has expired on %2")
            .arg(host, certificate.expiryDate().toString(Qt::ISODate));
    case Reason::OtherName:
        return QStringLiteral("the certificate of %1 is for another name").arg(host);
    case Reason::Unknown:
        return authorities == SystemAuthorities::Missing
            ? QStringLiteral("this system has no certificate authorities (install ca-certificates)")
            : QStringLiteral("the certificate of %1 is from an unknown authority").arg(host);
    case Reason::Other:
        break;
    }
    return QStringLiteral("the certificate of %1 is refused: %2").arg(host, error.errorString());
}

} // namespace

Error describeTlsErrors(const QList<QSslError> &errors, const QString &host,
                        SystemAuthorities authorities)
{
    Reason reason = Reason::Other;
    QSslError worst = errors.isEmpty() ? QSslError() : errors.first();
    for (const QSslError &error : errors) {
        if (reasonOf(error.error()) > reason) {
            reason = reasonOf(error.error());
            worst = error;
        }
    }
    return {.kind = ErrorKind::TlsRefused,
            .code = {},
            .detail = plainText(sentence(reason, worst, host, authorities)),
            .cause = causeOf(reason),
            .at = momentOf(reason, worst.certificate())};
}

bool isNoTlsByText(const QString &said)
{
    return said.contains(QLatin1String("wrong version number"));
}

Error describeNoTls(const QUrl &url)
{
    return {.kind = ErrorKind::TlsRefused,
            .code = {},
            .detail = QStringLiteral("what answers at %1:%2 does not speak TLS")
                          .arg(plainText(url.host()))
                          .arg(url.port(443)),
            .cause = Cause::NoTls};
}

} // namespace lanyard
