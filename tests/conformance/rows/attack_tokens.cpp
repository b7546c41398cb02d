#include "rows.h"

namespace lanyard {

namespace {

Expected invalid()
{
    return refused(ErrorKind::IdTokenInvalid);
}

Row claimRow(const char *name, const char *source, const char *does,
             std::function<void(UnsignedToken &)> idToken)
{
    return {.name = name,
            .source = source,
            .does = does,
            .mutation = {.idToken = std::move(idToken)},
            .expected = invalid()};
}

Row formRow(const char *name, const char *source, const char *does,
            std::function<void(QByteArray &)> signedIdToken)
{
    return {.name = name,
            .source = source,
            .does = does,
            .mutation = {.signedIdToken = std::move(signedIdToken)},
            .expected = invalid()};
}

/// User-info says the same, so that nothing but the form of it speaks against it.
Row subjectRow(const char *name, const char *does, const QString &subject)
{
    return {.name = name,
            .source = "OIDC Core §2",
            .does = does,
            .mutation = {.idToken = set("sub", subject), .userInfo = withMember("sub", subject)},
            .expected = invalid()};
}

std::function<void(UnsignedToken &)> algorithm(const char *name)
{
    return setHeader("alg", QString::fromLatin1(name));
}

void useEs256(UnsignedToken &token)
{
    token.header = {{QStringLiteral("alg"), QStringLiteral("ES256")},
                    {QStringLiteral("kid"), QStringLiteral("ec-1")}};
}

/// r = s = 0, which verified under every key (CVE-2022-21449).
void psychic(QByteArray &jws)
{
    dropSignature(jws);
    jws += QByteArray(64, '\0').toBase64(QByteArray::Base64UrlEncoding
                                         | QByteArray::OmitTrailingEquals);
}

QList<Row> signatureRows()
{
    return {
        claimRow("attack-jwt-alg-None", "RFC 8725 §2.1", "ID token: alg None", algorithm("None")),
        claimRow("attack-jwt-alg-nOnE", "RFC 8725 §2.1", "ID token: alg nOnE", algorithm("nOnE")),
        claimRow("attack-jwt-alg-swapped", "RFC 8725 §3.1", "ID token: PS256, signed with RS256",
                 algorithm("PS256")),
        {.name = "attack-jwt-psychic",
         .source = "CVE-2022-21449",
         .does = "ID token: an ES256 signature of zeros",
         .mutation = {.idToken = useEs256, .signedIdToken = psychic},
         .expected = invalid()},
        formRow("attack-jwt-short-signature", "RFC 7518 §3.3", "ID token: half a signature",
                [](QByteArray &jws) { jws.chop(171); }),
        formRow("attack-jwt-long-signature", "RFC 7518 §3.3", "ID token: more than a signature",
                [](QByteArray &jws) { jws += "AAAA"; }),
        formRow("attack-jwt-four-parts", "RFC 7515 §7.1", "ID token: four parts",
                [](QByteArray &jws) { jws += ".AAAA"; }),
        formRow("attack-jwt-encrypted", "RFC 7516 §3.1", "ID token: five parts, as a JWE has",
                [](QByteArray &jws) { jws += ".AAAA.AAAA"; }),
        formRow("attack-jwt-padding", "RFC 7515 §2", "ID token: base64 with padding",
                [](QByteArray &jws) { jws += "=="; }),
        formRow("attack-jwt-space", "RFC 7515 §2", "ID token: a space behind it",
                [](QByteArray &jws) { jws += ' '; }),
        claimRow("attack-jwt-unencoded", "RFC 7797 §6", "ID token: b64 false",
                 setHeader("b64", false)),
    };
}

QList<Row> claimRows()
{
    return {
        claimRow("attack-jwt-exp-text", "RFC 7519 §2", "ID token: exp as text",
                 set("exp", QStringLiteral("4102444800"))),
        claimRow("attack-jwt-exp-huge", "RFC 7519 §2", "ID token: exp is 2^63, past every calendar",
                 set("exp", 9223372036854775807.0)),
        {.name = "attack-jwt-exp-fraction",
         .source = "RFC 7519 §2",
         .does = "ID token: exp with a fraction of a second, which is a date",
         .mutation = {.idToken =
                          [](UnsignedToken &token) {
                              const QString exp = QStringLiteral("exp");
                              token.claims.insert(exp, token.claims.value(exp).toDouble() + 0.5);
                          }},
         .expected = accepted()},
        claimRow("attack-jwt-exp-fraction-past", "RFC 7519 §2; OIDC Core §3.1.3.7 (9)",
                 "ID token: exp was half a second too long ago",
                 [](UnsignedToken &token) {
                     const double issued = token.claims.value(QStringLiteral("iat")).toDouble();
                     token.claims.insert(QStringLiteral("exp"), issued - 60.5);
                 }),
        claimRow("attack-jwt-exp-negative", "RFC 7519 §2", "ID token: exp below zero",
                 set("exp", -1)),
        claimRow("attack-jwt-iat-future", "OIDC Core §3.1.3.7 (10)", "ID token: iat in a century",
                 set("iat", qint64(7258118400))),
        claimRow("attack-jwt-aud-empty", "OIDC Core §3.1.3.7 (3)", "ID token: aud is no one",
                 set("aud", QJsonArray())),
        claimRow("attack-jwt-aud-number", "RFC 7519 §4.1.3", "ID token: aud is a number",
                 set("aud", 1)),
        subjectRow("attack-jwt-sub-long", "ID token: sub of 300 letters",
                   QString(300, QChar(u'a'))),
        subjectRow("attack-jwt-sub-control", "ID token: sub with a line break",
                   QStringLiteral("ada\n")),
        subjectRow("attack-jwt-sub-letters", "ID token: sub that is not ASCII",
                   QStringLiteral("ad\u0430")),
        claimRow("attack-jwt-sub-number", "OIDC Core §2", "ID token: sub is a number",
                 set("sub", 1)),
        claimRow("attack-jwt-large", "RFC 7519 §11", "ID token: 100 kB of claims",
                 set("padding", QString(100'000, QChar(u'a')))),
        {.name = "attack-jwt-enormous",
         .source = "RFC 7519 §11",
         .does = "ID token: 1 MB of claims",
         .mutation = {.idToken = set("padding", QString(1'000'000, QChar(u'a')))},
         .expected = refused(ErrorKind::InvalidResponse)},
        // The header's links are not even looked at, and the signature is right.
        {.name = "attack-jwt-key-link",
         .source = "RFC 8725 §3.10",
         .does = "ID token: jku and x5u lead elsewhere",
         .mutation = {.idToken =
                          [](UnsignedToken &token) {
                              const QString elsewhere = QStringLiteral("https://evil.example/");
                              token.header.insert(QStringLiteral("jku"), elsewhere);
                              token.header.insert(QStringLiteral("x5u"), elsewhere);
                          }},
         .expected = accepted()},
    };
}

} // namespace

QList<Row> attackTokenRows()
{
    return signatureRows() + claimRows();
}

} // namespace lanyard
