#include "rows.h"

#include "support/stranger.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QUrlQuery>

namespace lanyard {

namespace {

/// What a stranger saw, for the row's check.
struct Seen {
    QByteArray state; ///< of the sign-in, which no stranger knows
    QByteArrayList answers;
    bool wasLetIn = false;
};
using Deed = std::function<void(Stranger &, Seen &)>;

/// Acts once, when the provider is asked to authorize; whatever lingers stays to the end.
std::function<void(const HttpRequest &, MisbehavingProvider &)>
strangerWho(Deed deed, const std::shared_ptr<Seen> &seen)
{
    auto stranger = std::make_shared<std::unique_ptr<Stranger>>();
    return [=, deed = std::move(deed)](const HttpRequest &request, MisbehavingProvider &) {
        if (request.path() != "/authorize" || *stranger) {
            return;
        }
        const QUrlQuery query(QString::fromLatin1(request.query()));
        seen->state = query.queryItemValue(QStringLiteral("state")).toLatin1();
        *stranger = std::make_unique<Stranger>(
            QUrl(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)));
        deed(**stranger, *seen);
    };
}

/// The stranger comes first and the person after it: the attempt goes on, and succeeds.
Row strangerRow(const char *name, const char *source, const char *does, Deed deed,
                std::function<QString(const Seen &)> judge)
{
    const auto seen = std::make_shared<Seen>();
    Row row;
    row.name = name;
    row.source = source;
    row.does = does;
    row.mutation.before = strangerWho(std::move(deed), seen);
    row.expected = accepted();
    row.check = [seen, judge = std::move(judge)](const Outcome &outcome) {
        return requestsTo(outcome, "/token") == 1 ? judge(*seen)
                                                  : QStringLiteral("not one code went out");
    };
    return row;
}

/// Every answer is a 4xx that no other page may read, and there was one.
QString wasRefused(const Seen &seen)
{
    for (const QByteArray &answer : seen.answers) {
        const int status = statusOf(answer);
        if (status < 400 || status > 499 || answer.toLower().contains("access-control-")) {
            return QStringLiteral("answered: ") + plainText(QString::fromLatin1(answer), 60);
        }
    }
    return seen.answers.isEmpty() ? QStringLiteral("the stranger was not there") : QString();
}

/// Whatever it was answered: no connection hung.
QString wasLetGo(const Seen &seen)
{
    return seen.answers.contains(Stranger::stillOpen)
        ? QStringLiteral("the listener let a connection hang")
        : QString();
}

QString wasAnsweredOnce(const Seen &seen)
{
    return seen.answers.first().count("HTTP/1.1 ") <= 1
        ? wasLetGo(seen)
        : QStringLiteral("more than one request was answered");
}

/// A few are told why; all others cost no more than a line.
QString wasRateLimited(const Seen &seen)
{
    const auto isBare = [](const QByteArray &answer) {
        return statusOf(answer) == 429 && answer.endsWith("\r\n\r\n");
    };
    const auto bare = std::count_if(seen.answers.begin(), seen.answers.end(), isBare);
    return bare == seen.answers.size() - 20
        ? wasRefused(seen)
        : QStringLiteral("%1 guesses were explained").arg(seen.answers.size() - bare);
}

/// `query` with the sign-in's own state where it says STATE.
Deed asking(const QByteArray &method, const QByteArray &query, const QByteArray &fields = {})
{
    return [=](Stranger &stranger, Seen &seen) {
        const QByteArray filled = QByteArray(query).replace("STATE", seen.state);
        seen.answers.append(stranger.request(method, stranger.target(filled), fields));
    };
}

/// All but one letter is right: 256 bits cannot be hit, and nothing tells how near a guess was.
void guessStates(Stranger &stranger, Seen &seen)
{
    for (int guess = 0; guess < 300; ++guess) {
        QByteArray state = seen.state;
        state[guess % state.size()] = state.at(guess % state.size()) == 'A' ? 'B' : 'A';
        seen.answers.append(stranger.request("GET", stranger.target("code=evil&state=" + state),
                                             "Origin: https://evil.example\r\n"));
    }
}

QList<Row> spuriousRows()
{
    const auto row = [](const char *name, const char *source, const char *does, Deed deed) {
        return strangerRow(name, source, does, std::move(deed), wasRefused);
    };
    return {
        row("attack-callback-icon", "RFC 8252 §8.7", "asks for /favicon.ico and / first",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.request("GET", "/favicon.ico"));
                seen.answers.append(stranger.request("GET", "/"));
            }),
        row("attack-callback-no-query", "RFC 6749 §4.1.2", "asks for the path without a query",
            asking("GET", {})),
        row("attack-callback-state", "RFC 6749 §10.12", "a code with a wrong state comes first",
            asking("GET", "code=evil&state=guess")),
        row("attack-callback-no-state", "RFC 6749 §10.12", "a code without a state comes first",
            asking("GET", "code=evil")),
        row("attack-callback-empty-state", "RFC 6749 §10.12", "a code with an empty state",
            asking("GET", "code=evil&state=")),
        row("attack-callback-error", "RFC 6749 §4.1.2.1", "an error with a wrong state comes first",
            asking("GET", "error=access_denied&state=guess")),
        row("attack-callback-decoding", "RFC 6749 §4.1.2", "the right state, an encoded & in it",
            asking("GET", "state=STATE%26code=evil")),
        row("attack-callback-decoding-twice", "RFC 6749 §4.1.2",
            "the right state, an encoded =", asking("GET", "code=evil&state%3DSTATE")),
        strangerRow("attack-callback-guesses", "RFC 6749 §10.10; RFC 6585 §4",
                    "a page guesses 300 states", guessStates, wasRateLimited),
        row("attack-callback-rebinding", "RFC 9110 §7.2",
            "the right state, through a host name of the page's own",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.send("GET "
                                                  + stranger.target("code=evil&state=" + seen.state)
                                                  + " HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
            }),
        row("attack-callback-post", "RFC 6749 §4.1.2", "a form from another site",
            asking("POST", "code=evil&state=STATE",
                   "Origin: https://evil.example\r\nContent-Length: 0\r\n")),
        row("attack-callback-put", "RFC 9110 §9", "PUT",
            asking("PUT", "code=evil&state=STATE", "Content-Length: 0\r\n")),
        row("attack-callback-delete", "RFC 9110 §9", "DELETE",
            asking("DELETE", "code=evil&state=STATE")),
        row("attack-callback-head", "RFC 9110 §9.3.2", "HEAD",
            asking("HEAD", "code=evil&state=STATE")),
        row("attack-callback-options", "RFC 9110 §9.3.7", "asks whether it may (CORS preflight)",
            asking("OPTIONS", {}, "Origin: https://evil.example\r\n")),
    };
}

/// Whose form it was is said by the browser (RFC 6454 §7), and not by the state alone.
Row foreignFormRow()
{
    Row row = strangerRow(
        "attack-callback-form", "Form Post Response Mode §2; RFC 6454 §7",
        "a form was asked for: one from another site, with the right state",
        [](Stranger &stranger, Seen &seen) {
            const QByteArray form = "code=evil&state=" + seen.state;
            seen.answers.append(stranger.send(
                "POST " + stranger.target() + " HTTP/1.1\r\nHost: " + stranger.host()
                + "\r\nOrigin: https://evil.example\r\n"
                  "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(form.size()) + "\r\n\r\n" + form));
        },
        wasRefused);
    row.file = asksForFormPost;
    return row;
}

QList<Row> floodRows()
{
    return {
        strangerRow(
            "attack-callback-connect", "RFC 8252 §8.7", "connects ten times and says nothing",
            [](Stranger &stranger, Seen &) { stranger.linger(10, {}); }, wasLetGo),
        strangerRow(
            "attack-flood-connections", "RFC 8252 §8.3",
            "10 000 connections with junk, 100 at a time",
            [](Stranger &stranger, Seen &) { stranger.flood(10'000); }, wasLetGo),
        strangerRow(
            "attack-flood-slow", "RFC 9112 §9.5", "200 connections stop in the middle of a request",
            [](Stranger &stranger, Seen &) {
                stranger.linger(200, "GET /callback HTTP/1.1\r\nHost: ");
            },
            wasLetGo),
        strangerRow(
            "attack-flood-head", "RFC 9112 §3", "a field of 10 MB",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.send(
                    "GET / HTTP/1.1\r\nA: " + QByteArray(10 * 1024 * 1024, 'a') + "\r\n\r\n"));
            },
            wasLetGo),
        strangerRow(
            "attack-flood-line", "RFC 9112 §2.2", "10 MB without a line end",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.send(QByteArray(10 * 1024 * 1024, 'a')));
            },
            wasLetGo),
        strangerRow("attack-error-huge", "RFC 6749 §4.1.2.1",
                    "an error of 1 MB, with the right state",
                    asking("GET",
                           "error=access_denied&state=STATE&error_description="
                               + QByteArray(1024 * 1024, 'a')),
                    wasLetGo),
        strangerRow(
            "attack-flood-pipeline", "RFC 9112 §9.3", "10 000 requests in one connection",
            [](Stranger &stranger, Seen &seen) {
                const QByteArray one = "GET " + stranger.target("state=a")
                    + " HTTP/1.1\r\nHost: " + stranger.host() + "\r\n\r\n";
                seen.answers.append(stranger.send(one.repeated(10'000), Stranger::Until::Closed));
            },
            wasAnsweredOnce),
        strangerRow(
            "attack-flood-tls", "RFC 8446 §4.1.2", "begins to speak TLS",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.send(QByteArray::fromHex("16030100c8010000c40303")
                                                  + QByteArray(190, '\1')));
            },
            wasRefused),
        strangerRow(
            "attack-bound-elsewhere", "RFC 8252 §8.3", "tries every other address of this machine",
            [](Stranger &stranger, Seen &seen) {
                for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
                    if (!address.isLoopback() && !address.isLinkLocal()) {
                        seen.wasLetIn |= stranger.canConnectTo(address.toString());
                    }
                }
                seen.wasLetIn |= stranger.canConnectTo(QStringLiteral("127.0.0.2"));
            },
            [](const Seen &seen) {
                return seen.wasLetIn ? QStringLiteral("it listens there, too") : QString();
            }),
        strangerRow(
            "attack-port-shared", "RFC 8252 §8.3", "wants to listen on our port as well",
            [](Stranger &stranger, Seen &seen) {
                for (const auto address : {QHostAddress::LocalHost, QHostAddress::AnyIPv4}) {
                    QTcpServer hijacker; // Qt asks for SO_REUSEADDR
                    seen.wasLetIn |= hijacker.listen(QHostAddress(address), stranger.port());
                }
            },
            [](const Seen &seen) {
                return seen.wasLetIn ? QStringLiteral("two listen on one port") : QString();
            }),
    };
}

/// The first port of the file is held by another program as long as the row lives.
Row takenPortRow(const char *name, const char *does, QHostAddress::SpecialAddress address)
{
    const auto holder = std::make_shared<QTcpServer>();
    if (!holder->listen(QHostAddress(address))) {
        qFatal("no port on loopback");
    }
    Row row;
    row.name = name;
    row.source = "RFC 8252 §7.3";
    row.does = does;
    row.expected = accepted();
    row.check = [holder](const Outcome &) {
        return holder->hasPendingConnections() ? QStringLiteral("the redirect went to another")
                                               : QString();
    };
    row.file = [holder](Provider &provider) {
        const QUrl any(QStringLiteral("http://127.0.0.1/callback/demo"));
        QUrl held = any;
        held.setPort(holder->serverPort());
        provider.redirectUris = {held, any};
    };
    return row;
}

/// What a provider says in an error is shown, and so it is plain and short.
QString isPlainError(const Outcome &outcome)
{
    const QString detail = outcome.error ? outcome.error->detail : QString();
    const bool isPlain = std::none_of(detail.begin(), detail.end(), [](QChar character) {
        return character.category() == QChar::Other_Control
            || character.category() == QChar::Other_Format;
    });
    const bool isHtml = outcome.page.contains(QLatin1String("<script"))
        || outcome.page.contains(QLatin1String("<img src=x"));
    return isPlain && !isHtml && !outcome.page.isEmpty() && detail.size() <= 501
        ? QString()
        : QStringLiteral("shown as it came");
}

Row errorRow(const char *name, const char *does, const char *error, const QByteArray &description)
{
    Row row;
    row.name = name;
    row.source = "RFC 6749 §4.1.2.1";
    row.does = does;
    row.mutation.redirect = [error, description](RedirectParameters &parameters) {
        dropParameter("code")(parameters);
        addParameter("error", error)(parameters);
        addParameter("error_description", description.constData())(parameters);
    };
    row.expected = refused(ErrorKind::AuthorizationDenied, {"/token", "/userinfo"});
    row.check = isPlainError;
    return row;
}

Row tokenErrorRow(const char *name, const char *does, ErrorKind kind, const QByteArray &description)
{
    Row row;
    row.name = name;
    row.source = "RFC 6749 §5.2";
    row.does = does;
    row.mutation.answer = [description](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == "/token") {
            answer = jsonAnswer(
                R"({"error":"invalid_grant","error_description":")" + description + "\"}", 400);
        }
    };
    row.expected = refused(kind);
    row.check = isPlainError;
    return row;
}

QList<Row> errorRows()
{
    return {
        tokenErrorRow("attack-error-token", "token endpoint: an error of 200 000 letters",
                      ErrorKind::TokenRejected, QByteArray(200'000, 'a')),
        tokenErrorRow("attack-error-token-escape",
                      "token endpoint: an error with terminal escapes and a script",
                      ErrorKind::TokenRejected,
                      R"(\u001b[2J\u202etxet\r\n<script>alert(1)</script>)"),
        tokenErrorRow("attack-error-token-huge", "token endpoint: an error of 1 MB",
                      ErrorKind::InvalidResponse, QByteArray(1024 * 1024, 'a')),
        errorRow("attack-error-script", "redirect: an error with a script in it", "access_denied",
                 "<script>alert(1)</script>"),
        errorRow("attack-error-picture", "redirect: an error that ends an attribute",
                 "access_denied", "\"><img src=x onerror=alert(1)>"),
        errorRow("attack-error-code", "redirect: the error's code is a script",
                 "<script>alert(1)</script>", {}),
        errorRow("attack-error-escape", "redirect: an error with terminal escapes", "access_denied",
                 "\x1b[2J\x1b]0;owned\x07\r\nSet-Cookie: a"),
        errorRow("attack-error-override", "redirect: an error that turns the text around",
                 "access_denied", "\xE2\x80\xAEtxet\xE2\x81\xA6"),
        errorRow("attack-error-long", "redirect: an error of 12 000 letters", "access_denied",
                 QByteArray(12'000, 'a')),
    };
}

} // namespace

QList<Row> attackCallbackRows()
{
    return spuriousRows() + QList<Row>{foreignFormRow()} + floodRows()
        + QList<Row>{takenPortRow("attack-port-taken",
                                  "the first port of the file is somebody else's",
                                  QHostAddress::LocalHost),
                     takenPortRow("attack-port-taken-everywhere",
                                  "the same, and theirs on every address", QHostAddress::AnyIPv4)}
    + errorRows();
}

} // namespace lanyard
