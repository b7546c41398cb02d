/// How many ID tokens a second one core believes: signature and every rule of Core §3.1.3.7.

#include "oauth/id_token.h"
#include "support/token_signer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace lanyard;

namespace {

constexpr int rounds = 15;
constexpr qint64 roundNanoseconds = 100'000'000;

QJsonObject profileClaims(const QByteArray &nonce, const QString &accessTokenHash)
{
    IdTokenContent content;
    content.nonce = nonce;
    QJsonObject claims = idTokenClaims(content);
    claims.insert(QStringLiteral("at_hash"), accessTokenHash);
    claims.insert(QStringLiteral("name"), QStringLiteral("Jane Doe"));
    claims.insert(QStringLiteral("email"), QStringLiteral("janedoe@op.example"));
    claims.insert(QStringLiteral("picture"), QStringLiteral("https://op.example/janedoe/me.jpg"));
    return claims;
}

/// Verifications per second in one round; 0 when the token is not believed.
double measureRound(const Secret &token, const oauth::JwkSet &keys,
                    const oauth::IdTokenExpectation &expected)
{
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    while (timer.nsecsElapsed() < roundNanoseconds) {
        if (!oauth::IdToken::validate(token, keys, expected)) {
            return 0;
        }
        ++count;
    }
    return double(count) * 1e9 / double(timer.nsecsElapsed());
}

bool measure(const QString &algorithm)
{
    const QByteArray nonce(43, 'n');
    const Secret accessToken(QByteArray(43, 'a'));
    const TokenSigner signer(algorithm);
    const Secret token(
        signer.sign(profileClaims(nonce, accessTokenHash(algorithm, QByteArray(43, 'a')))));
    const auto keys = oauth::parseJwkSet(jwkSet({signer.jwk()}));

    oauth::IdTokenExpectation expected;
    expected.issuer = IdTokenContent().issuer;
    expected.clientId = IdTokenContent().clientId;
    expected.nonce = nonce;
    expected.now = QDateTime::currentDateTimeUtc();
    expected.accessToken = &accessToken;

    std::vector<double> rates;
    for (int round = 0; keys && round < rounds; ++round) {
        rates.push_back(measureRound(token, *keys, expected));
    }
    std::sort(rates.begin(), rates.end());
    if (rates.empty() || rates.front() <= 0) {
        std::printf("%-6s the token was not believed: nothing measured\n", qPrintable(algorithm));
        return false;
    }
    std::printf("%-6s %8.0f ID tokens/s (median of %d; %.0f to %.0f)\n", qPrintable(algorithm),
                rates[rates.size() / 2], rounds, rates.front(), rates.back());
    return true;
}

} // namespace

int main()
{
    bool measured = true;
    for (const char *algorithm : {"RS256", "ES256", "EdDSA"}) {
        measured = measure(QString::fromLatin1(algorithm)) && measured;
    }
    return measured ? 0 : 1;
}
