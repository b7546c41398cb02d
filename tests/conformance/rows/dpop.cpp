#include "rows.h"

#include "support/seen_proof.h"

#include <algorithm>
#include <memory>

namespace lanyard {

namespace {

using demo::Dpop;

constexpr auto proofs = "RFC 9449 §4, §5, §7";
constexpr auto nonces = "RFC 9449 §8, §9";

/// Of the demo, which keeps it to itself otherwise.
void announce(QJsonObject &document)
{
    document.insert(QStringLiteral("dpop_signing_alg_values_supported"),
                    QJsonArray{QStringLiteral("ES256")});
}

Mutation binding(Dpop dpop)
{
    return {.metadata = announce, .dpop = dpop};
}

/// What FAPI 2.0 asks for: PAR, and bound tokens.
Mutation fapi2(Dpop dpop)
{
    Mutation mutation = binding(dpop);
    mutation.metadata = [](QJsonObject &document) {
        announce(document);
        document.insert(QStringLiteral("pushed_authorization_request_endpoint"),
                        document.value(QStringLiteral("issuer")).toString()
                            + QStringLiteral("/par"));
        document.insert(QStringLiteral("require_pushed_authorization_requests"), true);
    };
    return mutation;
}

using Change = std::function<void(HttpAnswer &)>;

/// With the first `times` answers of `path` changed. More than a client may ask for are enough to
/// see that it does not stop.
Mutation changing(Mutation mutation, const char *path, int times, Change change)
{
    mutation.answer = [path, times, change = std::move(change)](const HttpRequest &request,
                                                                HttpAnswer &answer) mutable {
        if (request.path() == path && times-- > 0) {
            change(answer);
        }
    };
    return mutation;
}

constexpr int oftenEnough = 5;

/// RFC 9449 §8.
Change wantsNonce(const QByteArray &nonce, int status = 400, const char *error = "use_dpop_nonce")
{
    return [nonce, status, error](HttpAnswer &answer) {
        answer = jsonAnswer(QByteArray("{\"error\":\"") + error + "\"}", status);
        if (!nonce.isEmpty()) {
            answer.headers.emplaceBack("DPoP-Nonce", nonce);
        }
    };
}

/// RFC 9449 §9.
Change challenges(const QByteArray &challenge)
{
    return [challenge](HttpAnswer &answer) {
        answer = HttpAnswer{
            401, {{"WWW-Authenticate", challenge}, {"DPoP-Nonce", "of-the-resource"}}, {}};
    };
}

QList<HttpRequest> sentTo(const Outcome &outcome, const QByteArray &path)
{
    QList<HttpRequest> sent;
    std::copy_if(outcome.requests.begin(), outcome.requests.end(), std::back_inserter(sent),
                 [&](const HttpRequest &request) { return request.path() == path; });
    return sent;
}

std::function<QString(const Outcome &)> asked(const char *path, qsizetype times)
{
    return [path, times](const Outcome &outcome) {
        const qsizetype asked = requestsTo(outcome, path);
        return asked == times
            ? QString()
            : QStringLiteral("%1 was asked %2 times, not %3")
                  .arg(QLatin1String(path), QString::number(asked), QString::number(times));
    };
}

bool isShownAs(const HttpRequest &request, const char *scheme)
{
    return request.header("Authorization").value_or(QByteArray()).startsWith(scheme);
}

/// The code is promised to the key that asks with it, which is the one that shows the token.
QString usedOneKey(const Outcome &outcome)
{
    QJsonObject key;
    for (const HttpRequest &request : outcome.requests) {
        const bool wantsProof = request.path() == "/token" || request.path() == "/userinfo";
        const SeenProof proof = proofIn(request);
        if (!wantsProof) {
            continue;
        }
        if (!proof.isThere() || (!key.isEmpty() && key != proof.jwk())) {
            return QStringLiteral("a proof is missing, or of another key");
        }
        key = proof.jwk();
    }
    const QList<HttpRequest> shown = sentTo(outcome, "/userinfo");
    return !shown.isEmpty() && isShownAs(shown.first(), "DPoP ")
        ? QString()
        : QStringLiteral("the token was not shown as a bound one");
}

QString pushedItsKey(const Outcome &outcome)
{
    const QList<HttpRequest> pushed = sentTo(outcome, "/par");
    return pushed.size() == 1
            && formOf(pushed.first().body).value(QStringLiteral("dpop_jkt")).size() == 43
        ? usedOneKey(outcome)
        : QStringLiteral("the pushed request does not name the key");
}

/// The first time nothing is known of a nonce; then the newest is used at once.
QString tookEachNonce(const Outcome &outcome)
{
    const QList<HttpRequest> tokens = sentTo(outcome, "/token");
    const QList<HttpRequest> shown = sentTo(outcome, "/userinfo");
    if (tokens.size() != 2 || shown.size() != 1) {
        return QStringLiteral("not two token requests, and one for user-info");
    }
    const QString second = proofIn(tokens.last()).nonce();
    const QString third = proofIn(shown.first()).nonce();
    if (!proofIn(tokens.first()).nonce().isEmpty() || second.isEmpty() || third.isEmpty()
        || second == third || tokens.first().body != tokens.last().body) {
        return QStringLiteral("the newest nonce was not used, or more than the proof changed");
    }
    return pushedItsKey(outcome);
}

QString neededNoNonce(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        if (!proofIn(request).nonce().isEmpty()) {
            return QStringLiteral("a nonce from nowhere");
        }
    }
    const QString problem = asked("/token", 1)(outcome);
    return problem.isEmpty() ? pushedItsKey(outcome) : problem;
}

QString answeredTheChallenge(const Outcome &outcome)
{
    const QList<HttpRequest> shown = sentTo(outcome, "/userinfo");
    return requestsTo(outcome, "/token") == 1 && shown.size() == 2
            && proofIn(shown.last()).nonce() == QLatin1String("of-the-resource")
        ? usedOneKey(outcome)
        : QStringLiteral("the challenge was not answered with its nonce, once");
}

QString usedNoKey(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        const bool namesKey = request.target.contains("dpop_jkt");
        if (namesKey || proofIn(request).isThere()) {
            return QStringLiteral("a key was used");
        }
    }
    const QList<HttpRequest> shown = sentTo(outcome, "/userinfo");
    return !shown.isEmpty() && isShownAs(shown.first(), "Bearer ")
        ? QString()
        : QStringLiteral("the token was not shown as Bearer");
}

QString showedBearer(const Outcome &outcome)
{
    const QList<HttpRequest> shown = sentTo(outcome, "/userinfo");
    return shown.size() == 1 && isShownAs(shown.first(), "Bearer ")
            && !proofIn(shown.first()).isThere()
            && proofIn(sentTo(outcome, "/token").first()).isThere()
        ? QString()
        : QStringLiteral("a Bearer token was not shown as one");
}

/// RFC 9449 §5: so the token is no bound one. It is taken away before the demo hears of it.
Mutation overlooksTheProof()
{
    Mutation mutation = binding(Dpop::Offered);
    mutation.hears = [](HttpRequest &request) {
        request.headers.removeIf([](const auto &field) {
            return field.first.compare("DPoP", Qt::CaseInsensitive) == 0;
        });
        // Else the demo would keep its word and refuse the code.
        request.target.replace("dpop_jkt=", "no_jkt=");
    };
    return mutation;
}

void wantsBound(Provider &provider)
{
    provider.dpopBoundAccessTokens = true;
}

void declines(Provider &provider)
{
    provider.dpopBoundAccessTokens = false;
}

QString gaveBack(const Outcome &outcome)
{
    const QStringList revoked = revokedTokens(outcome);
    return requestsTo(outcome, "/token") == 1 && revoked.size() == 1 && !revoked.first().isEmpty()
        ? QString()
        : QStringLiteral("the tokens were not given back");
}

/// RFC 6749 §6 with §8 of RFC 9449: what goes out a second time is what was refused, and the
/// session is as it was.
QString sentTheSameTwice(const Outcome &outcome)
{
    const QList<HttpRequest> sent = sentTo(outcome, "/token");
    return sent.size() == 2 && sent.first().body == sent.last().body && outcome.keepsAccount
        ? QString()
        : QStringLiteral("not the same request twice, or the session was given up");
}

Row dpopRow(const char *name, const char *source, const char *does, Mutation mutation,
            Expected expected, std::function<QString(const Outcome &)> check)
{
    Row row;
    row.name = name;
    row.source = source;
    row.does = does;
    row.mutation = std::move(mutation);
    row.expected = std::move(expected);
    row.check = std::move(check);
    if (row.expected.kind == Outcome::Kind::Refused) {
        row.twin = Twin{binding(Dpop::Nonce), usedOneKey};
    }
    return row;
}

QList<Row> suiteRows()
{
    constexpr auto fapi = "FAPI 2.0 SP §5.3.3.1; RFC 9449";
    return {
        dpopRow("fapi2-security-profile-final-client-test-happy-path", fapi,
                "wants PAR and DPoP, and its newest nonce in each proof", fapi2(Dpop::Nonce),
                accepted(), tookEachNonce),
        dpopRow("fapi2-security-profile-final-client-test-happy-path-no-dpop-nonce", fapi,
                "wants PAR and DPoP, gives no nonce", fapi2(Dpop::Required), accepted(),
                neededNoNonce),
        dpopRow("fapi2-security-profile-final-client-test-rs-dpop-auth-scheme-case-insensitivity",
                fapi, "a DPoP challenge in odd case",
                changing(fapi2(Dpop::Required), "/userinfo", 1,
                         challenges("dPoP algs=\"ES256\", error=\"use_dpop_nonce\"")),
                accepted(), answeredTheChallenge),
    };
}

QList<Row> bindingRows()
{
    Row refreshed
        = dpopRow("lanyard-dpop-refresh", proofs, "binds the refresh tokens, and wants a nonce",
                  binding(Dpop::Nonce), accepted(), usedOneKey);
    refreshed.act = Act::RefreshTwice;
    refreshed.earlier = binding(Dpop::Nonce);
    Row elsewhere = dpopRow("lanyard-dpop-device", proofs, "binds the tokens of another device",
                            binding(Dpop::Nonce), accepted(), usedOneKey);
    elsewhere.act = Act::SignInElsewhere;
    Mutation odd = binding(Dpop::Required);
    odd.tokens = withMember("token_type", QStringLiteral("dPoP"));
    Row declined = dpopRow("lanyard-dpop-declined", "RFC 9449 §5.2",
                           "offers bound tokens, which the file does not want",
                           binding(Dpop::Offered), accepted(), usedNoKey);
    declined.file = declines;
    Row bearer = dpopRow("lanyard-dpop-file-bearer", "RFC 9449 §5",
                         "overlooks the proof, where the file wants bound tokens",
                         overlooksTheProof(), refused(ErrorKind::InvalidResponse), gaveBack);
    bearer.file = wantsBound;
    Row missing
        = dpopRow("lanyard-dpop-file-not-announced", "RFC 9449 §5.1, §5.2",
                  "announces no DPoP, where the file wants bound tokens", {},
                  refused(ErrorKind::Misconfigured, {"/authorize", "/token", "/userinfo"}), {});
    missing.file = wantsBound;
    return {
        refreshed,
        elsewhere,
        dpopRow("lanyard-dpop-type-case", "RFC 6749 §5.1", "token answer: token_type dPoP",
                std::move(odd), accepted(), usedOneKey),
        dpopRow("lanyard-dpop-bearer", "RFC 9449 §5", "overlooks the proof and answers Bearer",
                overlooksTheProof(), accepted(), showedBearer),
        declined,
        bearer,
        missing,
        dpopRow(
            "lanyard-dpop-unknown-algorithms", "RFC 9449 §5.1",
            "announces none and HS256 for proofs",
            {.metadata = withMember("dpop_signing_alg_values_supported",
                                    QJsonArray{QStringLiteral("none"), QStringLiteral("HS256")})},
            accepted(), usedNoKey),
    };
}

QList<Row> attackRows()
{
    const auto tokenRow = [](const char *name, const char *does, int times, Change change,
                             qsizetype requests, ErrorKind kind = ErrorKind::RequestRefused) {
        return dpopRow(name, nonces, does,
                       changing(binding(Dpop::Required), "/token", times, std::move(change)),
                       refused(kind), asked("/token", requests));
    };
    Row refresh = dpopRow(
        "attack-dpop-refresh-nonce", nonces, "refuses the refresh token for every nonce it gave",
        changing(binding(Dpop::Required), "/token", oftenEnough, wantsNonce("another")),
        refused(ErrorKind::RequestRefused, {"/userinfo"}), sentTheSameTwice);
    refresh.act = Act::Refresh;
    refresh.earlier = binding(Dpop::Required);
    Mutation dropped = binding(Dpop::Required);
    HttpAnswer refusal;
    wantsNonce("nonce-1")(refusal);
    dropped.instead
        = {{"POST", "/token", refusal}, {"POST", "/token", Reaction::closeAfterReading()}};
    Row unasked = dpopRow("attack-dpop-unasked", "RFC 6749 §7.1; RFC 9449 §5",
                          "token_type DPoP, where no key was shown",
                          {.tokens = withMember("token_type", QStringLiteral("DPoP"))},
                          refused(ErrorKind::InvalidResponse), asked("/token", 1));
    unasked.twin = Twin{};
    return {
        tokenRow("attack-dpop-nonce", "refuses the code for every nonce it gave", oftenEnough,
                 wantsNonce("another"), 2),
        refresh,
        dpopRow("attack-dpop-userinfo-nonce", nonces, "refuses the token for every nonce it gave",
                changing(binding(Dpop::Required), "/userinfo", oftenEnough,
                         challenges("DPoP error=\"use_dpop_nonce\"")),
                refused(ErrorKind::RequestRefused, {}),
                [](const Outcome &outcome) {
                    const QString problem = asked("/userinfo", 2)(outcome);
                    return problem.isEmpty() && revokedTokens(outcome).size() != 1
                        ? QStringLiteral("the token was not given back")
                        : problem;
                }),
        dpopRow("attack-dpop-nonce-dropped", "RFC 9449 §8; RFC 6749 §4.1.2",
                "wants a nonce, reads the code with it and drops the connection",
                std::move(dropped), refused(ErrorKind::OutcomeUnknown), asked("/token", 2)),
        tokenRow("attack-dpop-nonce-missing", "wants a nonce and gives none", oftenEnough,
                 wantsNonce({}), 1),
        tokenRow("attack-dpop-nonce-quotes", "wants a nonce with quotes in it", oftenEnough,
                 wantsNonce("a\"b"), 1),
        tokenRow("attack-dpop-nonce-long", "wants a nonce of 5 kB", oftenEnough,
                 wantsNonce(QByteArray(5000, 'n')), 1),
        tokenRow("attack-dpop-nonce-503", "wants a nonce, with status 503", oftenEnough,
                 wantsNonce("nonce-1", 503), 1, ErrorKind::ServerError),
        tokenRow("attack-dpop-nonce-invalid-grant", "gives a nonce beside invalid_grant",
                 oftenEnough, wantsNonce("nonce-1", 400, "invalid_grant"), 1,
                 ErrorKind::TokenRejected),
        tokenRow("attack-dpop-nonce-invalid-proof", "gives a nonce beside invalid_dpop_proof",
                 oftenEnough, wantsNonce("nonce-1", 400, "invalid_dpop_proof"), 1),
        unasked,
    };
}

} // namespace

QList<Row> dpopRows()
{
    return suiteRows() + bindingRows() + attackRows();
}

} // namespace lanyard
