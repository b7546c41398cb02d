#include "accounts/company_certificates.h"

#include <QDir>

namespace lanyard {

namespace {

/// `named` is how the person knows the file.
Result<void> readInto(QList<QSslCertificate> &certificates, const QString &file,
                      const QString &named)
{
    const auto found
        = QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (found.isEmpty()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1 holds no certificate (PEM)").arg(plainText(named)));
    }
    certificates += found;
    return {};
}

} // namespace

Result<QList<QSslCertificate>> companyCertificates(const QStringList &folders)
{
    QList<QSslCertificate> certificates;
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(
            {QStringLiteral("*.pem"), QStringLiteral("*.crt")}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            const QString path = file.filePath();
            if (const auto read = readInto(certificates, path, path); !read) {
                return fail(read.error());
            }
        }
    }
    // The variable is OpenSSL's, which would take the file *instead* of the system's authorities.
    const QString file = qEnvironmentVariable("SSL_CERT_FILE");
    if (!file.isEmpty()) {
        const QString named = QStringLiteral("SSL_CERT_FILE: ") + file;
        if (const auto read = readInto(certificates, file, named); !read) {
            return fail(read.error());
        }
    }
    return certificates;
}

} // namespace lanyard
