#include "rows.h"

#include "misbehaving_provider.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

void dropKids(QJsonArray &keys)
{
    for (auto key : keys) {
        QJsonObject object = key.toObject();
        object.remove(QStringLiteral("kid"));
        key = object;
    }
}

/// Two more of each, in front of the one that signs.
void dropKidsOfMany(QJsonArray &keys)
{
    static const QList<TokenSigner> others{
        TokenSigner(QStringLiteral("RS256")), TokenSigner(QStringLiteral("RS256")),
        TokenSigner(QStringLiteral("ES256")), TokenSigner(QStringLiteral("ES256")),
        TokenSigner(QStringLiteral("EdDSA")),
    };
    for (const TokenSigner &signer : others) {
        keys.prepend(signer.jwk());
    }
    dropKids(keys);
}

void dropKid(UnsignedToken &token)
{
    token.header.remove(QStringLiteral("kid"));
}

/// New keys once, when `path` is asked.
std::function<void(const HttpRequest &, MisbehavingProvider &)> rotateAt(const char *path)
{
    return
        [path, isDone = false](const HttpRequest &request, MisbehavingProvider &provider) mutable {
            if (!isDone && request.path() == path) {
                isDone = true;
                provider.rotateKeys();
            }
        };
}

QString refetchedOnce(const Outcome &outcome)
{
    return requestsTo(outcome, "/jwks") == 1
        ? QString()
        : QStringLiteral("the keys were not fetched once more");
}

} // namespace

QList<Row> keyRows()
{
    const auto invalid = refused(ErrorKind::IdTokenInvalid);
    return {
        {.name = "oidcc-client-test-kid-absent-single-jwks",
         .source = "OIDC Core §10.1",
         .does = "no kid anywhere, one key of each kind",
         .mutation = {.keys = dropKids, .idToken = dropKid},
         .expected = accepted()},
        {.name = "oidcc-client-test-kid-absent-multiple-jwks",
         .source = "OIDC Core §10.1",
         .does = "no kid anywhere, several keys of each kind",
         .mutation = {.keys = dropKidsOfMany, .idToken = dropKid},
         .expected = accepted()},
        {.name = "oidcc-client-test-signing-key-rotation",
         .source = "OIDC Core §10.1.1",
         .does = "new keys at the second sign-in",
         .mutation = {.before = rotateAt("/authorize")},
         .expected = accepted(),
         .act = Act::SignInTwice,
         .check = refetchedOnce},
        {.name = "oidcc-client-test-signing-key-rotation-just-before-signing",
         .source = "OIDC Core §10.1.1",
         .does = "new keys while it answers the code",
         .mutation = {.before = rotateAt("/token")},
         .expected = accepted(),
         .act = Act::SignInTwice,
         .check = refetchedOnce},
        {.name = "lanyard-keys-unknown-kid",
         .source = "RFC 7515 §4.1.4",
         .does = "ID token: a kid that no key has",
         .mutation = {.idToken = setHeader("kid", QStringLiteral("rsa-0"))},
         .expected = invalid},
        {.name = "lanyard-keys-for-encryption",
         .source = "RFC 7517 §4.2",
         .does = "signs with a key that is for encryption",
         .mutation = {.idToken = setHeader("kid", QStringLiteral("enc-1"))},
         .expected = invalid},
        {.name = "lanyard-keys-embedded",
         .source = "RFC 8725 §3.10",
         .does = "a strange key signs, and lies in the header (jwk)",
         .mutation = {.signedIdToken =
                          [](QByteArray &jws) {
                              static const TokenSigner stranger(QStringLiteral("RS256"));
                              const QByteArray payload = QByteArray::fromBase64(
                                  jws.split('.').at(1), QByteArray::Base64UrlEncoding);
                              const QJsonObject header{
                                  {QStringLiteral("alg"), QStringLiteral("RS256")},
                                  {QStringLiteral("jwk"), stranger.jwk()}};
                              jws = stranger.signText(QJsonDocument(header).toJson(), payload);
                          }},
         .expected = invalid},
        {.name = "lanyard-keys-none",
         .source = "RFC 7517 §5",
         .does = "publishes an empty key set",
         .mutation = {.keys = [](QJsonArray &keys) { keys = {}; }},
         .expected = invalid},
    };
}

} // namespace lanyard
