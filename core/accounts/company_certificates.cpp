#include "accounts/company_certificates.h"

#include "accounts/managed_settings.h"
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

struct Source {
    QString file;
    QString named; ///< how the person knows it
};

QList<Source> filesIn(const QString &folder)
{
    QList<Source> sources;
    const QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("*.pem"), QStringLiteral("*.crt")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        sources.append({file.filePath(), file.filePath()});
    }
    return sources;
}

QList<Source> filesIn(const QStringList &folders)
{
    QList<Source> sources;
    for (const QString &folder : folders) {
        sources += filesIn(folder);
    }
    return sources;
}

QList<Source> filesOfPerson(const Places &places)
{
    QList<Source> sources;
    if (!places.config.isEmpty()) { // an embedder may have none
        sources = filesIn(places.ownCertificates());
    }
    // The variable is OpenSSL's, which would take the file *instead* of the system's authorities.
    const QString file = qEnvironmentVariable("SSL_CERT_FILE");
    if (!file.isEmpty()) {
        sources.append({file, QStringLiteral("SSL_CERT_FILE: ") + file});
    }
    return sources;
}

/// Nobody can tell what a file forbids that cannot be read.
bool isLocked(const Result<ManagedSettings> &managed)
{
    return !managed || managed->isLocked(ManagedSetting::Certificates);
}

} // namespace

Authorities companyCertificates(const Places &places)
{
    Authorities authorities;
    QList<Source> used = filesIn(places.adminCertificates);
    const QList<Source> own = filesOfPerson(places);
    if (isLocked(ManagedSettings::read(places))) {
        for (const Source &source : own) {
            authorities.problems
                += unusable(source.named,
                            "is not used: an administrator of this computer has locked the "
                            "certificates (lanyard settings says more)")
                       .value();
        }
    } else {
        used = own + used;
    }
    for (const Source &source : std::as_const(used)) {
        readInto(authorities, source.file, source.named);
    }
    return authorities;
}

} // namespace lanyard
