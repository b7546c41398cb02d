#include "rows.h"

#include "base/base64url.h"
#include "client_under_test.h"
#include "misbehaving_provider.h"
#include "support/stranger.h"

#include <QJsonDocument>

namespace lanyard {

namespace {

/// An honest provider, and one that wants what is the other's. The person signs in to the evil one,
/// or to both. Their redirect addresses are one where a row does not say otherwise, so that no
/// other check stands before the one that is meant.
struct Pair {
    FakeClock clock;
    SystemRandomSource random;
    MisbehavingProvider honest{clock, random};
    MisbehavingProvider evil{clock, random};
    ClientUnderTest client{clock, {}};

    /// Keys of its own, but no key id tells them apart.
    Pair()
    {
        for (TokenSigner &signer : honest.signers()) {
            signer = TokenSigner(signer.algorithm(), signer.kid());
        }
    }

    [[nodiscard]] static Provider at(const MisbehavingProvider &provider)
    {
        return asDemo(providerForIssuer(provider.issuer()).value());
    }
    /// With what either of them saw.
    [[nodiscard]] Outcome seenBy(Outcome outcome) const
    {
        outcome.requests = honest.requests() + evil.requests();
        const QStringList surprises = honest.surprises() + evil.surprises();
        return surprises.isEmpty() ? outcome : wentWrong(surprises.first());
    }
};

/// How the evil one misbehaves who knows the honest one.
using Plan = std::function<Mutation(MisbehavingProvider &honest)>;

/// The person signs in to the evil one, which is the twin where it has no plan.
Row evilRow(const char *name, const char *source, const char *does, Expected expected, Plan plan)
{
    Row row;
    row.name = name;
    row.source = source;
    row.does = does;
    row.expected = std::move(expected);
    row.play = [plan = std::move(plan)](Part part) {
        Pair pair;
        if (part == Part::Attack) {
            pair.evil.behave(plan(pair.honest));
        }
        return pair.seenBy(pair.client.signIn(Pair::at(pair.evil)));
    };
    return row;
}

/// Signed by the honest one, for our client and even with the right nonce.
void passOnTokenOf(const MisbehavingProvider &honest, QByteArray &jws)
{
    const QByteArray payload = base64UrlDecode(jws.split('.').at(1)).value_or(QByteArray());
    QJsonObject claims = QJsonDocument::fromJson(payload).object();
    claims.insert(QStringLiteral("iss"), honest.issuer());
    jws = honest.sign(honest.tokenWith(claims));
}

Mutation withTokenOf(MisbehavingProvider &honest)
{
    return {.signedIdToken = [&honest](QByteArray &jws) { passOnTokenOf(honest, jws); }};
}

Mutation withTokenAndKeysOf(MisbehavingProvider &honest)
{
    Mutation mutation = withTokenOf(honest);
    mutation.keys = [&honest](QJsonArray &keys) {
        keys = {};
        for (const TokenSigner &signer : honest.signers()) {
            keys.append(signer.jwk());
        }
    };
    return mutation;
}

/// What goes to one provider's path comes back on no other's, and each has a state of its own.
Outcome crossThePaths(Part)
{
    Pair pair;
    Provider other = Pair::at(pair.evil);
    other.id = QStringLiteral("evil");
    const auto evil = pair.client.start(other);
    const auto honest = pair.client.start(Pair::at(pair.honest));
    const QUrl url = honest->authorizationUrl();
    if (evil->redirectUri().path() == honest->redirectUri().path()) {
        return wentWrong(QStringLiteral("both providers have one redirect path"));
    }
    const QByteArray state = formOf(url.query(QUrl::FullyEncoded).toLatin1())
                                 .value(QStringLiteral("state"))
                                 .toLatin1();
    const Stranger stranger(honest->redirectUri());
    const QByteArray crossed = evil->redirectUri().path().toLatin1() + "?code=evil&state=" + state;
    if (statusOf(stranger.request("GET", crossed)) != 404) {
        return wentWrong(QStringLiteral("the other provider's path was not refused"));
    }
    pair.client.walk(url);
    return pair.seenBy(pair.client.outcomeOf(*honest));
}

QString evilGotNothing(const Outcome &outcome)
{
    return requestsTo(outcome, "/token") == 1
        ? QString()
        : QStringLiteral("the code did not go to the honest one alone");
}

} // namespace

QList<Row> attackTwoProvidersRows()
{
    const QByteArrayList noTokens{"/token", "/userinfo"};
    return {
        evilRow("attack-mix-up-endpoint", "RFC 9700 §4.4; RFC 9207 §2.4",
                "the person is sent to an honest provider, whose code it wants",
                refused(ErrorKind::IssuerMismatch, noTokens),
                [](MisbehavingProvider &honest) {
                    return Mutation{.metadata = withMember("authorization_endpoint",
                                                           honest.url("/authorize").toString())};
                }),
        evilRow("attack-mix-up-issuer", "OIDC Discovery §4.3",
                "its document under the name of an honest provider",
                refused(ErrorKind::IssuerMismatch, {"/authorize", "/token"}),
                [](MisbehavingProvider &honest) {
                    return Mutation{.metadata = withMember("issuer", honest.issuer())};
                }),
        evilRow("attack-idp-confusion", "OIDC Core §3.1.3.7 (2, 6)",
                "hands out an ID token that an honest provider signed",
                refused(ErrorKind::IdTokenInvalid), withTokenOf),
        evilRow("attack-idp-confusion-keys", "OIDC Core §3.1.3.7 (2)",
                "the same, and publishes the honest one's keys", refused(ErrorKind::IssuerMismatch),
                withTokenAndKeysOf),
        {.name = "attack-mix-up-path",
         .source = "RFC 9700 §4.4.2.2; RFC 8252 §8.10",
         .does = "the right state, on the path of another provider's redirect",
         .expected = accepted(),
         .play = crossThePaths,
         .check = evilGotNothing},
    };
}

} // namespace lanyard
