#include "rows.h"

#include "base/base64url.h"
#include "misbehaving_provider.h"
#include "support/test_data.h"
#include "support/token_signer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace lanyard {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(base64UrlEncode(bytes));
}

/// Changes the published key of that kid.
std::function<void(QJsonArray &)> changedKey(const char *kid,
                                             std::function<void(QJsonObject &)> change)
{
    return [kid, change = std::move(change)](QJsonArray &keys) {
        for (auto key : keys) {
            QJsonObject object = key.toObject();
            if (object.value(QStringLiteral("kid")) == QLatin1String(kid)) {
                change(object);
            }
            key = object;
        }
    };
}

std::function<void(QJsonArray &)> moreKeys(int count)
{
    return [count](QJsonArray &keys) {
        const QJsonObject first = keys.first().toObject();
        for (int i = 0; i < count; ++i) {
            QJsonObject key = first; // one that is changed again and again grows with each change
            key.insert(QStringLiteral("kid"), QStringLiteral("more-%1").arg(i));
            keys.append(key);
        }
    };
}

void largeKeys(QJsonArray &keys)
{
    moreKeys(16)(keys);
    QJsonObject last = keys.last().toObject();
    last.insert(QStringLiteral("x5c"), QJsonArray{QString(300 * 1024, QChar(u'A'))});
    keys.append(last);
}

Row keyRow(const char *name, const char *source, const char *does,
           std::function<void(QJsonArray &)> keys)
{
    return {.name = name,
            .source = source,
            .does = does,
            .mutation = {.keys = std::move(keys)},
            .expected = refused(ErrorKind::IdTokenInvalid)};
}

/// Whose certificate the provider publishes beside the numbers of its own key.
const TokenSigner &certifiedStranger()
{
    static const TokenSigner stranger(QStringLiteral("RS256"), QStringLiteral("rsa-1"));
    return stranger;
}

/// A right key pair, but for the time that it takes to find its private part.
const TokenSigner &weakSigner()
{
    static const TokenSigner weak(QStringLiteral("RS256"), QStringLiteral("rsa-1"), 512);
    return weak;
}

std::function<void(QByteArray &)> signedBy(const TokenSigner &(*signer)())
{
    return [signer](QByteArray &jws) {
        const QByteArray payload = base64UrlDecode(jws.split('.').at(1)).value_or(QByteArray());
        jws = signer().signText(R"({"alg":"RS256","kid":"rsa-1"})", payload);
    };
}

/// What a signature turns into under any key is known beforehand (RFC 8017 §9.2); with the
/// exponent 1 it is the signature itself.
void forgeForExponentOne(QByteArray &jws)
{
    constexpr qsizetype modulusBytes = 256;
    const QByteArray input = jws.left(jws.lastIndexOf('.'));
    const QByteArray digest = QByteArray::fromHex("3031300d060960864801650304020105000420")
        + QCryptographicHash::hash(input, QCryptographicHash::Sha256);
    const QByteArray padding(modulusBytes - 3 - digest.size(), '\xFF');
    jws = input + '.' + base64UrlEncode(QByteArray("\0\1", 2) + padding + '\0' + digest);
}

/// A key for which the client takes too long, found beforehand: of five primes.
const TokenSigner &hugeSigner()
{
    static const TokenSigner huge
        = TokenSigner::fromPem(testData(QStringLiteral("conformance/rsa_16384.pem")),
                               QStringLiteral("RS256"), QStringLiteral("rsa-1"));
    return huge;
}

/// The same payload under HS256 (RFC 7518 §3.2).
void keyWith(const QByteArray &secret, const QByteArray &kid, QByteArray &jws)
{
    const QByteArray header = R"({"alg":"HS256","kid":")" + kid + R"("})";
    const QByteArray input = base64UrlEncode(header) + '.' + jws.split('.').at(1);
    jws = input + '.'
        + base64UrlEncode(
              QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

/// Announced, and on no key: whoever knows HS256 at all would take it.
void announceHs256(QJsonObject &metadata)
{
    withMember("id_token_signing_alg_values_supported",
               QJsonArray{QStringLiteral("RS256"), QStringLiteral("HS256")})(metadata);
}

void dropAlgorithm(QJsonObject &key)
{
    key.remove(QStringLiteral("alg"));
}

/// The published RSA key, as `secretOf` writes it down, for the secret of an HMAC.
Row publicAsSecretRow(const char *name, const char *does,
                      std::function<QByteArray(const TokenSigner &)> secretOf)
{
    const auto secret = std::make_shared<QByteArray>();
    return {.name = name,
            .source = "CVE-2015-9235; RFC 8725 §2.1",
            .does = does,
            .mutation
            = {.metadata = announceHs256,
               .keys = changedKey("rsa-1", dropAlgorithm),
               .signedIdToken = [secret](QByteArray &jws) { keyWith(*secret, "rsa-1", jws); },
               .before =
                   [secret, secretOf = std::move(secretOf)](const HttpRequest &,
                                                            MisbehavingProvider &provider) {
                       *secret = secretOf(provider.signers().first());
                   }},
            .expected = refused(ErrorKind::IdTokenInvalid)};
}

const QByteArray octBytes(32, '\x11');

void publishOctKey(QJsonArray &keys)
{
    keys.append(QJsonObject{{QStringLiteral("kty"), QStringLiteral("oct")},
                            {QStringLiteral("use"), QStringLiteral("sig")},
                            {QStringLiteral("kid"), QStringLiteral("oct-1")},
                            {QStringLiteral("k"), text(octBytes)}});
}

/// Another point with the same x and the same last bit of y: whoever reads no more of it than that
/// has the true one, which signs.
void leaveTheCurve(QJsonObject &key)
{
    const QString name = QStringLiteral("y");
    QByteArray y = base64UrlDecode(key.value(name).toString().toLatin1()).value_or(QByteArray());
    y[0] = char(y.at(0) ^ 0x5A);
    key.insert(name, text(y));
}

/// A sign-in may fetch once, and once more.
QString fetchedTwiceAtMost(const Outcome &outcome)
{
    return requestsTo(outcome, "/jwks") == 2 ? QString()
                                             : QStringLiteral("the keys were not fetched twice");
}

/// A key that is stepped over is not there: its kid is unknown, and newer keys are asked for.
QString steppedOverIt(const Outcome &outcome)
{
    return requestsTo(outcome, "/jwks") == 2 ? QString() : QStringLiteral("the key was taken");
}

/// Refreshes may do so once in five minutes; a clock that stands still never gets there.
QString refetchedOnce(const Outcome &outcome)
{
    return requestsTo(outcome, "/token") == 2 && requestsTo(outcome, "/jwks") == 1
        ? QString()
        : QStringLiteral("the keys were not fetched once for two refreshes");
}

void rotateAtEachRefresh(const HttpRequest &request, MisbehavingProvider &provider)
{
    if (request.path() == "/token") {
        provider.rotateKeys();
    }
}

UnsignedToken &withEs256(UnsignedToken &token)
{
    token.header = {{QStringLiteral("alg"), QStringLiteral("ES256")},
                    {QStringLiteral("kid"), QStringLiteral("ec-1")}};
    return token;
}

} // namespace

QList<Row> attackKeyRows()
{
    const auto invalid = refused(ErrorKind::IdTokenInvalid);
    const auto tooMany = refused(ErrorKind::InvalidResponse);
    return {
        {.name = "attack-keys-51",
         .source = "RFC 7517 §5",
         .does = "publishes more than 50 keys",
         .mutation = {.keys = moreKeys(60)},
         .expected = tooMany},
        {.name = "attack-keys-10000",
         .source = "RFC 7517 §5",
         .does = "publishes 10 000 keys",
         .mutation = {.keys = moreKeys(10'000)},
         .expected = tooMany},
        {.name = "attack-keys-large",
         .source = "RFC 7517 §5",
         .does = "publishes 20 keys in 300 kB",
         .mutation = {.keys = largeKeys},
         .expected = tooMany},
        {.name = "attack-keys-redirect",
         .source = "RFC 9700 §4.11",
         .does = "the keys: 302 to another place",
         .mutation = {.answer =
                          [](const HttpRequest &request, HttpAnswer &answer) {
                              if (request.path() == "/jwks") {
                                  answer = {302, {{"Location", "/elsewhere"}}, {}};
                              }
                          }},
         .expected = refused(ErrorKind::InvalidResponse, {"/userinfo", "/elsewhere"})},
        {.name = "attack-keys-rsa-512",
         .source = "RFC 7518 §3.3",
         .does = "an RSA key of 512 bits, and signs with it",
         .mutation
         = {.keys = changedKey("rsa-1", [](QJsonObject &key) { key = weakSigner().jwk(); }),
            .signedIdToken = signedBy(weakSigner)},
         .expected = invalid},
        {.name = "attack-keys-rsa-16384",
         .source = "RFC 7518 §3.3",
         .does = "an RSA key of 16 384 bits, and signs with it",
         .mutation
         = {.keys = changedKey("rsa-1", [](QJsonObject &key) { key = hugeSigner().jwk(); }),
            .signedIdToken = signedBy(hugeSigner)},
         .expected = invalid,
         .check = steppedOverIt},
        {.name = "attack-keys-exponent",
         .source = "RFC 8017 §3.1, §9.2",
         .does = "an RSA key with the exponent 1, and the signature that anybody can make for it",
         .mutation
         = {.keys = changedKey(
                "rsa-1", [](QJsonObject &key) { key.insert(QStringLiteral("e"), text("\x01")); }),
            .signedIdToken = forgeForExponentOne},
         .expected = invalid},
        {.name = "attack-keys-off-curve",
         .source = "RFC 7518 §6.2.1",
         .does = "an EC key whose y is not the point's, and signs with the true one",
         .mutation = {.keys = changedKey("ec-1", leaveTheCurve),
                      .idToken = [](UnsignedToken &token) { withEs256(token); }},
         .expected = invalid,
         .check = steppedOverIt},
        keyRow("attack-keys-private", "RFC 7517 §9.3", "publishes the private part as well",
               changedKey("rsa-1",
                          [](QJsonObject &key) {
                              key.insert(QStringLiteral("d"), text(QByteArray(256, '\x11')));
                          })),
        {.name = "attack-keys-certificate",
         .source = "RFC 7517 §4.7",
         .does = "a key whose x5c certifies another one, and that one signs",
         .mutation = {.keys = changedKey("rsa-1",
                                         [](QJsonObject &key) {
                                             key.insert(
                                                 QStringLiteral("x5c"),
                                                 QJsonArray{certifiedStranger().certificate()});
                                         }),
                      .signedIdToken = signedBy(certifiedStranger)},
         .expected = invalid},
        keyRow("attack-keys-operations", "RFC 7517 §4.3", "a key whose key_ops lack verify",
               changedKey("rsa-1",
                          [](QJsonObject &key) {
                              key.insert(QStringLiteral("key_ops"),
                                         QJsonArray{QStringLiteral("encrypt")});
                          })),
        {.name = "attack-keys-symmetric",
         .source = "RFC 8725 §3.2",
         .does = "publishes an oct key, and HS256 with it under its kid",
         .mutation = {.metadata = announceHs256,
                      .keys = publishOctKey,
                      .signedIdToken = [](QByteArray &jws) { keyWith(octBytes, "oct-1", jws); }},
         .expected = invalid},
        publicAsSecretRow("attack-keys-public-as-secret",
                          "HS256, with the published RSA key's PEM for a secret",
                          [](const TokenSigner &signer) { return signer.publicPem(); }),
        publicAsSecretRow("attack-keys-public-as-secret-der",
                          "HS256, with the published RSA key's DER for a secret",
                          [](const TokenSigner &signer) { return signer.publicDer(); }),
        publicAsSecretRow("attack-keys-public-as-secret-jwk",
                          "HS256, with the published RSA key's JWK for a secret",
                          [](const TokenSigner &signer) {
                              QJsonObject key = signer.jwk();
                              dropAlgorithm(key);
                              return QJsonDocument(key).toJson(QJsonDocument::Compact);
                          }),
        publicAsSecretRow("attack-keys-public-as-secret-modulus",
                          "HS256, with the published RSA key's modulus for a secret",
                          [](const TokenSigner &signer) {
                              const QString n = signer.jwk().value(QStringLiteral("n")).toString();
                              return base64UrlDecode(n.toLatin1()).value_or(QByteArray());
                          }),
        {.name = "attack-keys-duplicate-kid",
         .source = "RFC 7517 §4.5",
         .does = "another key with the same kid first",
         .mutation = {.keys =
                          [](QJsonArray &keys) {
                              static const TokenSigner twin(QStringLiteral("RS256"),
                                                            QStringLiteral("rsa-1"));
                              keys.prepend(twin.jwk());
                          }},
         .expected = accepted()},
        {.name = "attack-keys-refetch",
         .source = "OIDC Core §10.1.1",
         .does = "a kid that no key has, ever",
         .mutation = {.idToken = setHeader("kid", QStringLiteral("rsa-0"))},
         .expected = invalid,
         .check = fetchedTwiceAtMost},
        {.name = "attack-keys-refetch-refresh",
         .source = "OIDC Core §10.1.1",
         .does = "new keys at each of two refreshes in five minutes",
         .mutation = {.before = rotateAtEachRefresh},
         .expected = refused(ErrorKind::IdTokenInvalid, {}),
         .act = Act::RefreshTwice,
         .check = refetchedOnce},
    };
}

} // namespace lanyard
