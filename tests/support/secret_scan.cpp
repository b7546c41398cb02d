#include "support/secret_scan.h"

#include "base/base64url.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

namespace lanyard {

namespace {

/// What does not change in base64 when something stands in front of it: `skip` bytes are left to
/// the group before, and the last, incomplete one says something about what follows.
QByteArray base64Core(const QByteArray &secret, qsizetype skip)
{
    QByteArray whole = secret.mid(skip);
    whole.chop(whole.size() % 3);
    return whole.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

QByteArray utf16(const QByteArray &secret, bool bigEndian)
{
    QByteArray wide;
    for (const char character : secret) {
        wide += bigEndian ? QByteArray("\0", 1) + character : character + QByteArray("\0", 1);
    }
    return wide;
}

QByteArray jsonEscaped(const QByteArray &secret)
{
    QByteArray escaped;
    for (const char character : secret) {
        escaped += "\\u00" + QByteArray(1, character).toHex();
    }
    return escaped;
}

QByteArray percentEncodedWholly(const QByteArray &secret)
{
    return '%' + secret.toHex('%').toUpper();
}

bool isUnreserved(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || QByteArrayView("-._~").contains(character);
}

} // namespace

QList<std::pair<QString, QByteArray>> SecretScan::encodingsOf(const QByteArray &secret)
{
    QList<std::pair<QString, QByteArray>> all{
        {QStringLiteral("plain"), secret},
        {QStringLiteral("percent-encoded"), secret.toPercentEncoding()},
        {QStringLiteral("percent-encoded wholly"), percentEncodedWholly(secret)},
        {QStringLiteral("hexadecimal"), secret.toHex()},
        {QStringLiteral("JSON escapes"), jsonEscaped(secret)},
        {QStringLiteral("UTF-16"), utf16(secret, false)},
        {QStringLiteral("UTF-16, big-endian"), utf16(secret, true)},
    };
    for (qsizetype skip = 0; skip < 3; ++skip) {
        const QByteArray core = base64Core(secret, skip);
        all.append({QStringLiteral("base64, offset %1").arg(skip), core});
        QByteArray forUrls = core;
        forUrls.replace('+', '-').replace('/', '_');
        all.append({QStringLiteral("base64url, offset %1").arg(skip), forUrls});
    }
    return all;
}

void SecretScan::add(const QString &name, const QByteArray &secret)
{
    Q_ASSERT(secret.size() >= 8);
    m_secrets.append(secret);
    for (const auto &[encoding, bytes] : encodingsOf(secret)) {
        m_patterns.append({name + QStringLiteral(", ") + encoding, bytes});
    }
}

void SecretScan::addVerifierOf(const QByteArray &challenge)
{
    m_challenges.append(challenge);
}

QStringList SecretScan::findingsIn(const QByteArray &bytes) const
{
    QStringList found;
    for (const Pattern &pattern : m_patterns) {
        if (bytes.contains(pattern.bytes)) {
            found.append(pattern.name);
        }
    }
    if (holdsVerifier(bytes)) {
        found.append(QStringLiteral("a code verifier"));
    }
    return found;
}

/// Every row of 43 characters that a verifier may consist of is tried.
bool SecretScan::holdsVerifier(const QByteArray &bytes) const
{
    constexpr qsizetype length = 43;
    qsizetype run = 0;
    for (qsizetype at = 0; at < bytes.size() && !m_challenges.isEmpty(); ++at) {
        run = isUnreserved(bytes[at]) ? run + 1 : 0;
        if (run >= length) {
            const QByteArrayView row = QByteArrayView(bytes).sliced(at + 1 - length, length);
            if (m_challenges.contains(base64UrlEncode(
                    QCryptographicHash::hash(row.toByteArray(), QCryptographicHash::Sha256)))) {
                return true;
            }
        }
    }
    return false;
}

QStringList SecretScan::findingsBelow(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        for (const QString &finding : findingsIn(file.fileName().toUtf8() + '\n')
                 + (file.open(QIODevice::ReadOnly) ? findingsIn(file.readAll()) : QStringList())) {
            found.append(file.fileName() + QStringLiteral(": ") + finding);
        }
    }
    return found;
}

} // namespace lanyard
