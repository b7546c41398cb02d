#include "oauth/authentication_challenge.h"

#include "base/base64url.h"
#include "base/json.h"

#include <QCryptographicHash>
#include <QList>
#include <QMap>

#include <optional>

namespace lanyard::oauth {

namespace {

constexpr qsizetype longestField = 8 * 1024;
constexpr JsonLimits claimsLimits{.bytes = 4 * 1024, .depth = 8};

struct Challenge {
    QByteArray scheme; ///< in small letters
    QMap<QByteArray, QByteArray> parameters; ///< names in small letters
};

tl::unexpected<Error> malformed()
{
    return fail(ErrorKind::InvalidResponse,
                QStringLiteral("that is no value of a WWW-Authenticate field"));
}

/// RFC 9110 §5.6.2.
bool isTokenCharacter(char character)
{
    const bool isLetterOrDigit = (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    return isLetterOrDigit || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

/// Reads the field from left to right. Nothing is taken back but the one look ahead that tells a
/// scheme from a parameter.
class FieldReader {
public:
    explicit FieldReader(QByteArrayView field) : m_rest(field) { }

    std::optional<QList<Challenge>> read()
    {
        QList<Challenge> challenges;
        for (skipListSpace(); !m_rest.isEmpty(); skipListSpace()) {
            const QByteArray word = readToken();
            if (word.isEmpty()) {
                return std::nullopt;
            }
            if (isAtEquals()) {
                if (challenges.isEmpty() || !readParameter(word, challenges.last())) {
                    return std::nullopt;
                }
            } else {
                challenges.append(Challenge{word.toLower(), {}});
                skipToken68();
            }
            if (!isAtEnd() && !m_startsChallenge) {
                return std::nullopt;
            }
        }
        return challenges;
    }

private:
    void skip(qsizetype count) { m_rest = m_rest.sliced(count); }

    void skipSpace()
    {
        while (!m_rest.isEmpty() && (m_rest.front() == ' ' || m_rest.front() == '\t')) {
            skip(1);
        }
    }

    void skipListSpace()
    {
        while (!m_rest.isEmpty()
               && (m_rest.front() == ' ' || m_rest.front() == '\t' || m_rest.front() == ',')) {
            skip(1);
        }
    }

    QByteArray readToken()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && isTokenCharacter(m_rest[length])) {
            ++length;
        }
        QByteArray token = m_rest.first(length).toByteArray();
        skip(length);
        return token;
    }

    /// Of a parameter, whose name has been read.
    bool isAtEquals()
    {
        const QByteArrayView before = m_rest;
        skipSpace();
        if (!m_rest.isEmpty() && m_rest.front() == '=') {
            return true;
        }
        m_rest = before;
        return false;
    }

    /// Each name once (§11.2).
    bool readParameter(const QByteArray &name, Challenge &challenge)
    {
        skip(1);
        skipSpace();
        const auto value = !m_rest.isEmpty() && m_rest.front() == '"' ? readQuoted() : readBare();
        m_startsChallenge = false;
        const QByteArray key = name.toLower();
        if (!value || challenge.parameters.contains(key)) {
            return false;
        }
        challenge.parameters.insert(key, *value);
        return true;
    }

    std::optional<QByteArray> readBare()
    {
        QByteArray value = readToken();
        return value.isEmpty() ? std::nullopt : std::optional(std::move(value));
    }

    /// §5.6.4.
    std::optional<QByteArray> readQuoted()
    {
        QByteArray value;
        for (skip(1); !m_rest.isEmpty(); skip(1)) {
            if (m_rest.front() == '"') {
                skip(1);
                return value;
            }
            if (m_rest.front() == '\\') {
                skip(1);
                if (m_rest.isEmpty()) {
                    break;
                }
            }
            const auto byte = static_cast<unsigned char>(m_rest.front());
            if ((byte < 0x20 && byte != '\t') || byte == 0x7f) {
                break;
            }
            value.append(m_rest.front());
        }
        return std::nullopt;
    }

    /// What Basic and Negotiate have in the place of parameters. A scheme is followed by a space,
    /// and then by this, a parameter or the next challenge.
    void skipToken68()
    {
        m_startsChallenge = true;
        skipSpace();
        const QByteArrayView before = m_rest;
        while (!m_rest.isEmpty() && (isTokenCharacter(m_rest.front()) || m_rest.front() == '/')) {
            skip(1);
        }
        while (!m_rest.isEmpty() && m_rest.front() == '=') { // padding, which ends it (§11.2)
            skip(1);
        }
        if (before.size() > m_rest.size() && isAtEnd()) {
            m_startsChallenge = false;
        } else {
            m_rest = before;
        }
    }

    /// Of one member of the list.
    bool isAtEnd()
    {
        skipSpace();
        return m_rest.isEmpty() || m_rest.front() == ',';
    }

    QByteArrayView m_rest;
    bool m_startsChallenge = false; ///< a scheme was read, and its first parameter may follow
};

/// Some write it with, some without padding; in either alphabet (RFC 4648 §4, §5).
Result<QByteArray> decodedClaims(QByteArray base64)
{
    base64.replace('-', '+').replace('_', '/');
    const auto decoded
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !parseJsonObject(*decoded, claimsLimits)) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("claims of the challenge is no JSON object in base64"));
    }
    return *decoded;
}

Result<AuthenticationChallenge> challengeFrom(const QMap<QByteArray, QByteArray> &parameters)
{
    AuthenticationChallenge result;
    QMap<QString, QString> asked;
    for (const char *name : {"acr_values", "max_age"}) {
        if (parameters.contains(name)) {
            asked.insert(QLatin1String(name), QString::fromUtf8(parameters.value(name)));
        }
    }
    auto required = requirementsIn(asked);
    if (!required) {
        return fail(ErrorKind::InvalidResponse, required.error().detail);
    }
    result.required = std::move(*required);
    if (parameters.contains("claims")) {
        auto claims = decodedClaims(parameters.value("claims"));
        if (!claims) {
            return fail(claims.error());
        }
        result.claims = std::move(*claims);
    }
    return result;
}

bool asksForSignIn(const Challenge &challenge)
{
    return challenge.parameters.value("error") == insufficientAuthentication
        || challenge.parameters.contains("claims");
}

} // namespace

Result<AuthenticationChallenge> parseAuthenticationChallenge(QByteArrayView field)
{
    if (field.size() > longestField) {
        return malformed();
    }
    const auto challenges = FieldReader(field).read();
    if (!challenges || challenges->isEmpty()) {
        return malformed();
    }
    QByteArray other;
    for (const Challenge &challenge : *challenges) {
        if (challenge.scheme != "bearer" && challenge.scheme != "dpop") {
            continue;
        }
        if (asksForSignIn(challenge)) {
            return challengeFrom(challenge.parameters);
        }
        if (other.isEmpty()) {
            other = challenge.parameters.value("error");
        }
    }
    return fail(ErrorKind::RequestRefused,
                QStringLiteral("the resource does not ask for another sign-in"),
                plainText(QString::fromUtf8(other), 100));
}

AuthenticationRequest answering(const AuthenticationChallenge &challenge)
{
    AuthenticationRequest request;
    request.required = challenge.required;
    request.claims = challenge.claims;
    if (!request.any()) {
        request.prompt = {QStringLiteral("login")};
    }
    return request;
}

QString fingerprint(const AuthenticationChallenge &challenge)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(challenge.required.acrValues.join(QChar(u' ')).toUtf8());
    digest.addData(QByteArrayView("\n"));
    const auto maxAge = challenge.required.maxAge;
    digest.addData(maxAge ? QByteArray::number(qint64(maxAge->count())) : QByteArray());
    digest.addData(QByteArrayView("\n"));
    digest.addData(challenge.claims);
    return QString::fromLatin1(base64UrlEncode(digest.result()));
}

QString description(const AuthenticationChallenge &challenge)
{
    QStringList parts;
    if (!challenge.required.acrValues.isEmpty()) {
        parts += QStringLiteral("acr_values=\"%1\"")
                     .arg(plainText(challenge.required.acrValues.join(QChar(u' ')), 200));
    }
    if (challenge.required.maxAge) {
        parts += QStringLiteral("max_age=%1").arg(challenge.required.maxAge->count());
    }
    if (!challenge.claims.isEmpty()) {
        parts += QStringLiteral("claims");
    }
    return parts.isEmpty() ? QStringLiteral("a new sign-in") : parts.join(QLatin1String(", "));
}

} // namespace lanyard::oauth
