#include "rows.h"

#include "client_under_test.h"
#include "misbehaving_provider.h"
#include "support/stranger.h"

#include <QSet>

#include <algorithm>
#include <bitset>
#include <cmath>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

/// One provider, and a client whose sign-ins go one step at a time.
struct Scene {
    FakeClock clock;
    SystemRandomSource random;
    MisbehavingProvider provider{clock, random};
    ClientUnderTest client{clock, {}};

    [[nodiscard]] std::unique_ptr<SignIn> start()
    {
        return client.start(asDemo(providerForIssuer(provider.issuer()).value()));
    }
    [[nodiscard]] Outcome outcomeOf(const SignIn &signIn)
    {
        Outcome outcome = client.outcomeOf(signIn);
        outcome.requests = provider.requests();
        return provider.surprises().isEmpty() ? outcome : wentWrong(provider.surprises().first());
    }
};

QByteArray stateOf(const SignIn &signIn)
{
    return formOf(signIn.authorizationUrl().query(QUrl::FullyEncoded).toLatin1())
        .value(QStringLiteral("state"))
        .toLatin1();
}

int answerTo(const SignIn &signIn, const QByteArray &query)
{
    const Stranger stranger(signIn.redirectUri());
    return statusOf(stranger.request("GET", stranger.target(query)));
}

std::function<QString(const Outcome &)> sentCodes(qsizetype wanted)
{
    return [wanted](const Outcome &outcome) {
        const qsizetype sent = requestsTo(outcome, "/token");
        return sent == wanted ? QString() : QStringLiteral("%1 codes went out").arg(sent);
    };
}

/// From the browser's history, to the letter and with more behind it.
Outcome replay(Part)
{
    Scene scene;
    const auto signIn = scene.start();
    scene.client.walk(signIn->authorizationUrl());
    const QList<QUrl> visited = scene.client.browser().visited();
    const auto redirect = std::find_if(visited.begin(), visited.end(), [](const QUrl &url) {
        return url.query().contains(QLatin1String("code="));
    });
    if (redirect == visited.end()) {
        return wentWrong(QStringLiteral("the browser brought no code"));
    }
    const QByteArray query = redirect->query(QUrl::FullyEncoded).toLatin1();
    if (answerTo(*signIn, query) != 410 || answerTo(*signIn, query + "&more=1") != 400) {
        return wentWrong(QStringLiteral("a second redirect was not refused"));
    }
    return scene.outcomeOf(*signIn);
}

/// Neither bar nor page says what came, and nobody guesses where the page was.
Outcome lookAtTheHistory(Part)
{
    Scene scene;
    const auto signIn = scene.start();
    const QByteArray state = stateOf(*signIn);
    scene.client.walk(signIn->authorizationUrl());
    FormBrowser &browser = scene.client.browser();
    const QUrl shown = browser.visited().last();
    const auto tells = [&](const QString &text) {
        return text.contains(QLatin1String(state)) || text.contains(QLatin1String("code="));
    };
    if (browser.status() != 200 || shown.hasQuery() || tells(shown.toString())
        || tells(browser.page())) {
        return wentWrong(QStringLiteral("the browser still shows what came"));
    }
    const Stranger stranger(signIn->redirectUri());
    for (const QByteArray &target : {QByteArray("/done/"), "/done/" + state}) {
        if (statusOf(stranger.request("GET", target)) != 404) {
            return wentWrong(QStringLiteral("the page can be guessed"));
        }
    }
    return scene.outcomeOf(*signIn);
}

/// What comes back to one sign-in means nothing to the other.
Outcome crossTwoSignIns(Part)
{
    Scene scene;
    const auto first = scene.start();
    const auto second = scene.start();
    if (first->redirectUri() == second->redirectUri() || stateOf(*first) == stateOf(*second)) {
        return wentWrong(QStringLiteral("the two share a port or a state"));
    }
    if (answerTo(*second, "code=c&state=" + stateOf(*first)) != 400
        || answerTo(*first, "code=c&state=" + stateOf(*second)) != 400) {
        return wentWrong(QStringLiteral("the other one's state was not refused"));
    }
    scene.client.walk(first->authorizationUrl());
    const Outcome outcome = scene.outcomeOf(*first);
    if (outcome.kind != Outcome::Kind::Done || second->stage() != SignIn::Stage::AwaitingBrowser) {
        return wentWrong(QStringLiteral("one ended the other"));
    }
    scene.client.walk(second->authorizationUrl());
    return scene.outcomeOf(*second);
}

/// The person comes back after the end. `mayBeGone`: the port need not be open any more.
Row lateRow(const char *name, const char *does, ErrorKind kind, bool mayBeGone,
            std::function<void(SignIn &, FakeClock &)> end)
{
    Row row;
    row.name = name;
    row.source = "RFC 8252 §8.3";
    row.does = does;
    row.expected = refused(kind, {"/token", "/userinfo"});
    row.play = [mayBeGone, end = std::move(end)](Part part) {
        Scene scene;
        const auto signIn = scene.start();
        const QUrl url = signIn->authorizationUrl();
        if (part == Part::Attack) {
            end(*signIn, scene.clock);
        }
        scene.client.walk(url);
        const int status = scene.client.browser().status();
        const bool isExplained = status == (part == Part::Attack ? 410 : 200);
        return isExplained || (mayBeGone && status == 0)
            ? scene.outcomeOf(*signIn)
            : wentWrong(QStringLiteral("the page's status is %1").arg(status));
    };
    return row;
}

/// CVE-2024-36048: a generator that is seeded with the time gives two programs that are started in
/// the same moment the same values.
Outcome startManyPrograms(Part)
{
    QSet<QByteArray> seen;
    for (int program = 0; program < 10'000; ++program) {
        SystemRandomSource random;
        const QByteArray bytes = random.bytes(32);
        if (bytes.size() != 32 || seen.contains(bytes)) {
            return wentWrong(QStringLiteral("the same 32 bytes twice"));
        }
        seen.insert(bytes);
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Done;
    return outcome;
}

/// Six standard deviations: an honest coin falls outside once in 500 million runs.
Outcome countOnes(Part)
{
    SystemRandomSource random;
    const QByteArray bytes = random.bytes(1'000'000);
    double ones = 0;
    for (const char byte : bytes) {
        ones += double(std::bitset<8>(static_cast<unsigned char>(byte)).count());
    }
    const double bits = double(bytes.size()) * 8;
    if (std::abs(ones - bits / 2) >= 6 * std::sqrt(bits) / 2) {
        return wentWrong(QStringLiteral("%1 ones in %2 bits").arg(ones).arg(bits));
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Done;
    return outcome;
}

} // namespace

QList<Row> attackRedirectRows()
{
    return {
        {.name = "attack-redirect-replay",
         .source = "RFC 6749 §4.1.2, §10.5",
         .does = "the redirect comes again from the browser's history",
         .expected = accepted(),
         .play = replay,
         .check = sentCodes(1)},
        {.name = "attack-redirect-history",
         .source = "RFC 9700 §4.2.4, §4.3.1",
         .does = "somebody reads bar, page and history afterwards",
         .expected = accepted(),
         .play = lookAtTheHistory,
         .check = sentCodes(1)},
        {.name = "attack-redirect-crossed",
         .source = "RFC 8252 §8.9",
         .does = "two sign-ins at once, each with the other one's state",
         .expected = accepted(),
         .play = crossTwoSignIns,
         .check = sentCodes(2)},
        lateRow("attack-redirect-canceled", "the redirect comes after Cancel", ErrorKind::Canceled,
                false, [](SignIn &signIn, FakeClock &) { signIn.cancel(); }),
        lateRow("attack-redirect-late", "the redirect comes nine hours of sleep later",
                ErrorKind::TimedOut, true, [](SignIn &, FakeClock &clock) { clock.advance(9h); }),
        {.name = "attack-random-seed",
         .source = "CVE-2024-36048; RFC 6749 §10.10",
         .does = "10 000 programs start in the same moment",
         .expected = accepted(),
         .play = startManyPrograms},
        {.name = "attack-random-bias",
         .source = "CVE-2024-36048; RFC 6749 §10.10",
         .does = "counts the ones in 8 000 000 bits that state and verifier are made of",
         .expected = accepted(),
         .play = countOnes},
    };
}

} // namespace lanyard
