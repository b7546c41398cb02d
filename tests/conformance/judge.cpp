#include "judge.h"

#include "client_under_test.h"
#include "misbehaving_provider.h"

#include <algorithm>
#include <limits>

namespace lanyard {

namespace {

bool wasAsked(const QList<HttpRequest> &requests, const QByteArray &path)
{
    return std::any_of(requests.begin(), requests.end(),
                       [&](const HttpRequest &request) { return request.path() == path; });
}

QString wordsFor(const Outcome &outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Done:
        return outcome.lostProtections.isEmpty() ? QStringLiteral("accepted")
                                                 : QStringLiteral("accepted, with a warning");
    case Outcome::Kind::Refused:
        return QStringLiteral("refused: ") + nameOf(outcome.error->kind);
    case Outcome::Kind::Waiting:
        return QStringLiteral("not taken; waits on");
    }
    Q_UNREACHABLE();
}

/// Provider and client together. A sanitizer keeps what was freed, so that nothing is said there.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMemory = std::numeric_limits<qint64>::max();
#else
constexpr qint64 mostMemory = 64 * 1024 * 1024;
#endif

constexpr std::chrono::hours day{24};
constexpr std::chrono::minutes longerThanAnyDeadline{1};

bool isSecondSignIn(Act act)
{
    return act == Act::SignInTwice || act == Act::SignInNextDay;
}

bool isFirstSignIn(Act act)
{
    return act == Act::SignIn || act == Act::SignInElsewhere || act == Act::SignInByEmail
        || act == Act::SignInByUrl;
}

/// An address at the provider's host that is no issuer: no document is there.
QString otherAddress(MisbehavingProvider &server)
{
    const QByteArray path = "/joan";
    const QByteArray suffixes[]
        = {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"};
    server.serve("GET", path + suffixes[0], HttpAnswer{404});
    for (const QByteArray &suffix : suffixes) {
        server.serve("GET", suffix + path, HttpAnswer{404});
    }
    return server.issuer() + QString::fromLatin1(path);
}

Outcome signIn(const Row &row, ClientUnderTest &client, MisbehavingProvider &server)
{
    auto provider = row.act == Act::SignInByEmail
        ? client.providerFor(QStringLiteral("ada@") + QUrl(server.issuer()).authority())
        : providerForIssuer(row.act == Act::SignInByUrl ? otherAddress(server) : server.issuer());
    if (!provider) {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Refused;
        outcome.error = provider.error();
        return outcome;
    }
    Provider completed = asDemo(std::move(*provider));
    if (row.file) {
        row.file(completed);
    }
    return row.act == Act::SignInElsewhere ? client.signInElsewhere(completed)
                                           : client.signIn(completed);
}

/// After a sign-in with a correct provider: refreshes, questions, and the end.
Outcome goOn(Act act, ClientUnderTest &client)
{
    if (act == Act::SignOut) {
        return client.signOut();
    }
    if (act == Act::SignOutInBrowser) {
        return client.signOutInBrowser();
    }
    if (act == Act::AskUserInfo || act == Act::AskUserInfoTwice) {
        const Outcome once = client.askUserInfo();
        return act == Act::AskUserInfo ? once : client.askUserInfo();
    }
    const Outcome first = client.refresh();
    return act == Act::RefreshTwice && first.kind == Outcome::Kind::Done ? client.refresh() : first;
}

} // namespace

Verdict Judge::judge(const Row &row)
{
    if (row.standing != Row::Standing::Runs) {
        return {Verdict::Color::Grey, QString::fromLatin1(row.reason), {}, {}};
    }
    Verdict verdict;
    if (row.expected.kind != Outcome::Kind::Done || row.twin) {
        verdict.problem = problemOfTwin(row);
    }
    const CostMeter meter;
    const Outcome outcome = run(row, Part::Attack);
    verdict.cost = meter.cost();
    verdict.did = wordsFor(outcome);
    if (verdict.problem.isEmpty()) {
        verdict.problem = problemOf(row.expected, outcome);
    }
    if (verdict.problem.isEmpty()) {
        verdict.problem = remainsOf(row, outcome);
    }
    if (verdict.problem.isEmpty() && row.check) {
        verdict.problem = row.check(outcome);
    }
    if (verdict.problem.isEmpty() && verdict.cost->grownBytes > mostMemory) {
        verdict.problem
            = QStringLiteral("it took %1 bytes of memory").arg(verdict.cost->grownBytes);
    }
    verdict.color = verdict.problem.isEmpty() ? Verdict::Color::Green : Verdict::Color::Red;
    return verdict;
}

QString Judge::problemOfTwin(const Row &row)
{
    const Outcome twin = run(row, Part::Twin);
    QString problem = problemOf(accepted(), twin);
    if (problem.isEmpty() && row.twin && row.twin->check) {
        problem = row.twin->check(twin);
    }
    return problem.isEmpty() ? problem : QStringLiteral("the correct twin: ") + problem;
}

Outcome Judge::run(const Row &row, Part part)
{
    if (row.play) {
        Outcome outcome = row.play(part);
        m_transcript.add(outcome.requests);
        return outcome;
    }
    const bool isTwin = part == Part::Twin;
    const bool isTls = row.certificate != Certificate::None;
    FakeClock clock;
    MisbehavingProvider server(clock, m_random,
                               tls(isTwin && isTls ? Certificate::Right : row.certificate));
    server.whenStalled([&clock] { clock.advance(longerThanAnyDeadline); });
    return runAgainst(server, clock, row,
                      isTwin ? row.twin.value_or(Twin()).mutation : row.mutation);
}

Outcome Judge::runAgainst(MisbehavingProvider &server, FakeClock &clock, const Row &row,
                          const Mutation &mutation)
{
    ClientUnderTest client(clock, {m_authority.certificate()});
    qsizetype before = 0;
    Outcome outcome;
    if (isFirstSignIn(row.act)) {
        server.behave(mutation);
        outcome = signIn(row, client, server);
    } else {
        server.behave(row.earlier);
        outcome = signIn(row, client, server);
        before = server.requests().size();
        server.behave(mutation);
        if (row.act == Act::SignInNextDay) {
            clock.advance(day);
        }
        if (outcome.kind == Outcome::Kind::Done) {
            outcome = isSecondSignIn(row.act) ? signIn(row, client, server) : goOn(row.act, client);
        }
    }
    m_transcript.add(server.requests(),
                     mutation.basicCredentials.isEmpty() ? Transcript::Client::Public
                                                         : Transcript::Client::Confidential);
    outcome.requests = server.requests().mid(before);
    return server.surprises().isEmpty() ? outcome : wentWrong(server.surprises().first());
}

std::optional<QSslConfiguration> Judge::tls(Certificate certificate) const
{
    switch (certificate) {
    case Certificate::None:
        return std::nullopt;
    case Certificate::Right:
        return m_authority.serverConfiguration();
    case Certificate::Expired:
        return m_authority.serverConfiguration({.validFromDays = -30, .validUntilDays = -1});
    case Certificate::OtherName:
        return m_authority.serverConfiguration(
            {.dnsName = QStringLiteral("op.example"), .address = {}});
    case Certificate::UnknownAuthority:
        return m_stranger.serverConfiguration();
    }
    Q_UNREACHABLE();
}

QString Judge::problemOf(const Expected &expected, const Outcome &outcome)
{
    QString ended = wordsFor(outcome)
        + (outcome.error ? QStringLiteral(" (%1)").arg(outcome.error->detail) : QString());
    if (outcome.kind != expected.kind
        || (expected.kind == Outcome::Kind::Refused && outcome.error->kind != expected.error)) {
        return ended;
    }
    for (const QByteArray &path : expected.notAsked) {
        if (wasAsked(outcome.requests, path)) {
            return QStringLiteral("refused, and asked %1 all the same")
                .arg(QString::fromLatin1(path));
        }
    }
    return {};
}

/// Of a sign-in that was refused nothing is left, neither in the list nor in the vault.
QString Judge::remainsOf(const Row &row, const Outcome &outcome)
{
    if (!isFirstSignIn(row.act) || outcome.kind == Outcome::Kind::Done) {
        return {};
    }
    if (outcome.accounts > 0) {
        return QStringLiteral("an account was made");
    }
    return outcome.kept.isEmpty() ? QString()
                                  : QStringLiteral("the vault keeps ") + outcome.kept.first();
}

} // namespace lanyard
