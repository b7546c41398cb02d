#include "rows.h"

#include "demo_client.h"
#include "misbehaving_provider.h"
#include "support/fake_clock.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

void change(UnsignedToken &) { }

/// OIDC Core §5.6.2.1, with a JWT that nobody signed, as the suite sends it.
void aggregate(QJsonObject &claims)
{
    claims.insert(QStringLiteral("_claim_names"),
                  QJsonObject{{QStringLiteral("email"), QStringLiteral("src1")}});
    claims.insert(QStringLiteral("_claim_sources"),
                  QJsonObject{{QStringLiteral("src1"),
                               QJsonObject{{QStringLiteral("JWT"),
                                            QStringLiteral("eyJhbGciOiJub25lIn0."
                                                           "eyJlbWFpbCI6ImV2aWxAZXZpbC5leGFtcGxlIn"
                                                           "0.")}}}});
    claims.remove(QStringLiteral("email"));
}

/// OIDC Core §5.6.2.2: a claim is at an endpoint of the same host, with a token of its own.
void distribute(const HttpRequest &request, HttpAnswer &answer)
{
    if (request.path() != "/userinfo") {
        return;
    }
    QJsonObject claims = QJsonDocument::fromJson(answer.body).object();
    const QString endpoint
        = QStringLiteral("http://%1/claims")
              .arg(QString::fromLatin1(request.header("Host").value_or(QByteArray())));
    claims.insert(QStringLiteral("_claim_names"),
                  QJsonObject{{QStringLiteral("credit_score"), QStringLiteral("src1")}});
    claims.insert(QStringLiteral("_claim_sources"),
                  QJsonObject{{QStringLiteral("src1"),
                               QJsonObject{{QStringLiteral("endpoint"), endpoint},
                                           {QStringLiteral("access_token"),
                                            QStringLiteral("its-own-token")}}}});
    answer.body = QJsonDocument(claims).toJson();
}

/// The endpoint, which signs with `algorithm` and says `more`.
std::function<void(const HttpRequest &, MisbehavingProvider &)>
sourceThatSigns(const char *algorithm, const QJsonObject &more = {})
{
    return [algorithm, more](const HttpRequest &request, MisbehavingProvider &provider) {
        if (request.path() != "/userinfo") {
            return;
        }
        provider.serve(
            "GET", "/claims", Reaction([&provider, algorithm, more](const HttpRequest &) {
                UnsignedToken token
                    = provider.tokenWith({{QStringLiteral("iss"), provider.issuer()},
                                          {QStringLiteral("credit_score"), 650}});
                for (auto claim = more.begin(); claim != more.end(); ++claim) {
                    token.claims.insert(claim.key(), claim.value());
                }
                token.header.insert(QStringLiteral("alg"), QString::fromLatin1(algorithm));
                QByteArray jws = provider.sign(token);
                if (qstrcmp(algorithm, "none") == 0) {
                    dropSignature(jws);
                }
                return HttpAnswer{200, {{"Content-Type", "application/jwt"}}, jws};
            }));
    };
}

void listsTheSource(Provider &provider)
{
    provider.claimSources = {QUrl(provider.issuer)};
}

/// Our access token stays away from there.
QString askedWithItsOwnToken(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        if (request.path() == "/claims") {
            const bool isOwn = request.header("Authorization") == "Bearer its-own-token";
            return isOwn && outcome.userInfo.claims.contains(QStringLiteral("credit_score"))
                ? QString()
                : QStringLiteral("another token was sent, or the claim was not read");
        }
    }
    return QStringLiteral("the source was not asked");
}

QString hasNoScore(const Outcome &outcome)
{
    return outcome.userInfo.claims.contains(QStringLiteral("credit_score"))
        ? QStringLiteral("a claim was believed that is not to be")
        : QString();
}

QString askedNobody(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        if (request.path() == "/claims") {
            return QStringLiteral("a place was asked that no file lists");
        }
    }
    return hasNoScore(outcome);
}

/// Seconds from the clock of every run.
qint64 secondsFromNow(qint64 seconds)
{
    return FakeClock().now().toSecsSinceEpoch() + seconds;
}

/// A listed source signs `claim` as it must not be; its twin signs it `right`.
Row sourceRow(const char *name, const char *does, const QString &claim, const QJsonValue &wrong,
              const QJsonValue &right)
{
    const auto saying = [&](const QJsonValue &value) {
        return Mutation{.answer = distribute, .before = sourceThatSigns("RS256", {{claim, value}})};
    };
    return {.name = name,
            .source = "OIDC Core §5.6.2, RFC 7519 §4.1",
            .does = does,
            .mutation = saying(wrong),
            .expected = accepted(),
            .act = Act::AskUserInfo,
            .file = listsTheSource,
            .check = hasNoScore,
            .twin = Twin{.mutation = saying(right), .check = askedWithItsOwnToken}};
}

QList<Row> sourceRows()
{
    const QString us = QString::fromLatin1(demo::clientId);
    const QString another = QStringLiteral("another-client");
    return {
        sourceRow("attack-distributed-claims-expired", "a source's claims: exp 61 s ago",
                  QStringLiteral("exp"), secondsFromNow(-61), secondsFromNow(-59)),
        sourceRow("attack-distributed-claims-not-yet", "a source's claims: nbf in 61 s",
                  QStringLiteral("nbf"), secondsFromNow(61), secondsFromNow(59)),
        sourceRow("attack-distributed-claims-tomorrow", "a source's claims: iat in 61 s",
                  QStringLiteral("iat"), secondsFromNow(61), secondsFromNow(59)),
        sourceRow("attack-distributed-claims-aud", "a source's claims: for another client",
                  QStringLiteral("aud"), another, us),
        sourceRow("attack-distributed-claims-audiences", "a source's claims: for many, not for us",
                  QStringLiteral("aud"), QJsonArray{another, QStringLiteral("third")},
                  QJsonArray{another, us}),
    };
}

void breakBody(const HttpRequest &request, HttpAnswer &answer)
{
    if (request.path() == "/userinfo") {
        breakSignature(answer.body);
    }
}

QList<Row> userInfoAnswerRows()
{
    return {
        {.name = "oidcc-client-test-userinfo-signed",
         .source = "OIDC Core §5.3.2",
         .does = "user-info as a JWT, RS256, with iss and aud",
         .mutation = {.signedUserInfo = change},
         .expected = accepted()},
        {.name = "lanyard-userinfo-signed-signature",
         .source = "OIDC Core §5.3.2",
         .does = "signed user-info: every byte of the signature XOR 0x5A",
         .mutation = {.signedUserInfo = change, .answer = breakBody},
         .expected = refused(ErrorKind::IdTokenInvalid, {}),
         .check = gaveTheTokenBack},
        {.name = "lanyard-userinfo-signed-iss",
         .source = "OIDC Core §5.3.2",
         .does = "signed user-info: iss + \"1\"",
         .mutation = {.signedUserInfo = append("iss", "1")},
         .expected = refused(ErrorKind::IssuerMismatch, {}),
         .check = gaveTheTokenBack},
        {.name = "lanyard-userinfo-signed-aud",
         .source = "OIDC Core §5.3.2",
         .does = "signed user-info: aud + \"1\"",
         .mutation = {.signedUserInfo = append("aud", "1")},
         .expected = refused(ErrorKind::IdTokenInvalid, {}),
         .check = gaveTheTokenBack},
        {.name = "lanyard-userinfo-signed-sub",
         .source = "OIDC Core §5.3.2",
         .does = "signed user-info: sub + \"1\"",
         .mutation = {.signedUserInfo = append("sub", "1")},
         .expected = refused(ErrorKind::SubjectMismatch, {}),
         .check = gaveTheTokenBack},
        {.name = "oidcc-client-test-aggregated-claims",
         .source = "OIDC Core §5.6.2.1",
         .does = "user-info: claims in a JWT that nobody signed",
         .mutation = {.userInfo = aggregate},
         .expected = accepted(),
         .act = Act::AskUserInfo,
         .check =
             [](const Outcome &outcome) {
                 return outcome.userInfo.email.isEmpty()
                     ? QString()
                     : QStringLiteral("an unsigned claim was shown as a fact");
             }},
        {.name = "oidcc-client-test-distributed-claims",
         .source = "OIDC Core §5.6.2.2",
         .does = "user-info: a claim at a source that the file lists",
         .mutation = {.answer = distribute, .before = sourceThatSigns("RS256")},
         .expected = accepted(),
         .act = Act::AskUserInfo,
         .file = listsTheSource,
         .check = askedWithItsOwnToken},
        {.name = "lanyard-distributed-claims-unsigned",
         .source = "OIDC Core §5.6.2",
         .does = "the listed source signs with alg none",
         .mutation = {.answer = distribute, .before = sourceThatSigns("none")},
         .expected = accepted(),
         .act = Act::AskUserInfo,
         .file = listsTheSource,
         .check = hasNoScore,
         .twin = Twin{.mutation = {.answer = distribute, .before = sourceThatSigns("RS256")},
                      .check = askedWithItsOwnToken}},
        {.name = "lanyard-distributed-claims-unlisted",
         .source = "OIDC Core §5.6.2",
         .does = "user-info: a claim at a source that no file lists",
         .mutation = {.answer = distribute, .before = sourceThatSigns("RS256")},
         .expected = accepted(),
         .act = Act::AskUserInfo,
         .check = askedNobody},
    };
}

} // namespace

QList<Row> foreignClaimRows()
{
    return userInfoAnswerRows() + sourceRows();
}

} // namespace lanyard
