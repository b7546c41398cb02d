#include "accounts/company_certificates.h"

#include "io/private_file.h"

#include <QDir>

namespace lanyard {

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;

tl::unexpected<Error> unusable(const QString &named, const char *problem)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("%1 %2").arg(plainText(named), QLatin1String(problem)));
}

/// `named` is how the person knows the file.
Result<QList<QSslCertificate>> readFile(const QString &file, const QString &named)
{
    const auto bytes = readPrivateFile(file, largestFile);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (!*bytes) {
        return unusable(named, "is not there");
    }
    QList<QSslCertificate> found = QSslCertificate::fromData(**bytes, QSsl::Pem);
    if (found.isEmpty()) {
        return unusable(named, "holds no certificate (PEM)");
    }
    return found;
}

void readInto(Authorities &authorities, const QString &file, const QString &named)
{
    const auto found = readFile(file, named);
    if (!found) {
        authorities.problems += found.error();
        return;
    }
    for (const QSslCertificate &certificate : *found) {
        authorities.certificates += certificate;
        authorities.files.insert(certificate, named);
    }
}

} // namespace

Authorities companyCertificates(const QStringList &folders)
{
    Authorities authorities;
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList(
            {QStringLiteral("*.pem"), QStringLiteral("*.crt")}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            readInto(authorities, file.filePath(), file.filePath());
        }
    }
    // The variable is OpenSSL's, which would take the file *instead* of the system's authorities.
    const QString file = qEnvironmentVariable("SSL_CERT_FILE");
    if (!file.isEmpty()) {
        readInto(authorities, file, QStringLiteral("SSL_CERT_FILE: ") + file);
    }
    return authorities;
}

} // namespace lanyard
