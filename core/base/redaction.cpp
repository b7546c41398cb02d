#include "base/redaction.h"

#include "base/percent.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype shortestSecret = 4;
/// 96 bits of a base64url token. Shorter runs are common to any two texts.
constexpr qsizetype shortestPiece = 16;

/// How many bytes at the beginning of `text` are a piece of the secret; 0 = they are not.
qsizetype pieceAtFront(QByteArrayView text, QByteArrayView secret)
{
    const qsizetype shortest = std::min(shortestPiece, secret.size());
    if (text.size() < shortest) {
        return 0;
    }
    const qsizetype place = secret.indexOf(text.first(shortest));
    if (place < 0) {
        return 0;
    }
    qsizetype size = shortest;
    while (size < text.size() && place + size < secret.size()
           && text[size] == secret[place + size]) {
        ++size;
    }
    return size;
}

} // namespace

void Redaction::add(const Secret &secret)
{
    add(secret.reveal()); // into our own copy
}

void Redaction::add(QByteArrayView secret)
{
    if (secret.size() < shortestSecret) {
        return;
    }
    m_secrets.emplace_back(secret);
    Secret encoded = percentEncoded(secret);
    if (encoded.size() != secret.size()) {
        m_secrets.push_back(std::move(encoded));
    }
}

QString Redaction::applied(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    for (qsizetype place = 0; place < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(place);
        qsizetype found = 0;
        for (const Secret &secret : m_secrets) {
            found = std::max(found, pieceAtFront(rest, secret.reveal())); // compared only
        }
        result += found > 0 ? QByteArray("[secret]") : bytes.mid(place, 1);
        place += std::max<qsizetype>(found, 1);
    }
    return QString::fromUtf8(result);
}

Error Redaction::applied(Error error) const
{
    error.code = applied(error.code);
    error.detail = applied(error.detail);
    return error;
}

} // namespace lanyard
