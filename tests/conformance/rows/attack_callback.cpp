#include "rows.h"

#include "stranger.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpServer>

namespace lanyard {

namespace {

/// What a stranger saw, for the row's check.
struct Seen {
    QByteArrayList answers;
    bool wasLetIn = false;
};
using Notes = std::shared_ptr<Seen>;

/// The stranger comes first and the person after it: the attempt goes on, and succeeds.
Row strangerRow(const char *name, const char *source, const char *does,
                std::function<void(Stranger &, Seen &)> deed,
                std::function<QString(const Seen &)> judge)
{
    const auto notes = std::make_shared<Seen>();
    Row row;
    row.name = name;
    row.source = source;
    row.does = does;
    row.mutation.before = Stranger::acting(
        [notes, deed = std::move(deed)](Stranger &stranger) { deed(stranger, *notes); });
    row.expected = accepted();
    row.check = [notes, judge = std::move(judge)](const Outcome &) { return judge(*notes); };
    return row;
}

/// Every answer is a 4xx, and there was one.
QString wasRefused(const Seen &seen)
{
    for (const QByteArray &answer : seen.answers) {
        if (!answer.startsWith("HTTP/1.1 4")) {
            return QStringLiteral("answered: ") + plainText(QString::fromLatin1(answer), 60);
        }
    }
    return seen.answers.isEmpty() ? QStringLiteral("the stranger was not there") : QString();
}

QString isAll(const Seen &)
{
    return {};
}

std::function<void(Stranger &, Seen &)>
requesting(const QByteArray &method, const QByteArray &query, const QByteArray &fields = {})
{
    return [=](Stranger &stranger, Seen &seen) {
        seen.answers.append(stranger.request(method, stranger.target(query), fields));
    };
}

QList<Row> spuriousRows()
{
    return {
        strangerRow(
            "attack-callback-icon", "RFC 8252 §8.7", "asks for /favicon.ico and / first",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.request("GET", "/favicon.ico"));
                seen.answers.append(stranger.request("GET", "/"));
            },
            wasRefused),
        strangerRow("attack-callback-state", "RFC 6749 §10.12",
                    "a code with a wrong state comes first",
                    requesting("GET", "code=evil&state=guess"), wasRefused),
        strangerRow("attack-callback-no-state", "RFC 6749 §10.12",
                    "a code without a state comes first", requesting("GET", "code=evil"),
                    wasRefused),
        strangerRow("attack-callback-error", "RFC 6749 §4.1.2.1",
                    "an error with a wrong state comes first",
                    requesting("GET", "error=access_denied&state=guess"), wasRefused),
        strangerRow("attack-callback-decoding", "RFC 6749 §4.1.2",
                    "a state that holds an encoded &code=",
                    requesting("GET", "state=x%26code=evil"), wasRefused),
        strangerRow(
            "attack-callback-guesses", "RFC 6749 §10.10", "a page guesses 300 states",
            [](Stranger &stranger, Seen &seen) {
                for (int i = 0; i < 300; ++i) {
                    seen.answers.append(stranger.request(
                        "GET", stranger.target("code=a&state=" + QByteArray::number(i))));
                }
            },
            wasRefused),
        strangerRow(
            "attack-callback-rebinding", "RFC 9110 §7.2", "the page's own host name leads here",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.send("GET " + stranger.target("code=a&state=b")
                                                  + " HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
            },
            wasRefused),
        strangerRow("attack-callback-post", "RFC 6749 §4.1.2", "a form from another site",
                    requesting("POST", {}, "Origin: https://evil.example\r\nContent-Length: 0\r\n"),
                    wasRefused),
        strangerRow("attack-callback-delete", "RFC 9110 §9", "DELETE",
                    requesting("DELETE", "code=a&state=b"), wasRefused),
        strangerRow(
            "attack-callback-options", "RFC 9110 §9.3.7", "asks whether it may (CORS preflight)",
            requesting("OPTIONS", {}, "Origin: https://evil.example\r\n"),
            [](const Seen &seen) {
                const bool allows = seen.answers.first().toLower().contains("access-control-allow");
                return allows ? QStringLiteral("another site was let in") : wasRefused(seen);
            }),
    };
}

QList<Row> floodRows()
{
    return {
        strangerRow(
            "attack-flood-knocks", "RFC 8252 §8.3", "3 000 connections without a word",
            [](Stranger &stranger, Seen &) { stranger.knock(3'000); }, isAll),
        strangerRow(
            "attack-flood-slow", "RFC 9112 §9.5", "200 connections stop in the middle of a request",
            [](Stranger &stranger, Seen &) {
                stranger.linger(200, "GET /callback HTTP/1.1\r\nHost: ");
            },
            isAll),
        strangerRow(
            "attack-flood-head", "RFC 9112 §3", "a field of 10 MB",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.send(
                    "GET / HTTP/1.1\r\nA: " + QByteArray(10 * 1024 * 1024, 'a') + "\r\n\r\n"));
            },
            isAll),
        strangerRow(
            "attack-flood-line", "RFC 9112 §2.2", "10 MB without a line end",
            [](Stranger &stranger, Seen &seen) {
                seen.answers.append(stranger.send(QByteArray(10 * 1024 * 1024, 'a')));
            },
            isAll),
        strangerRow(
            "attack-flood-pipeline", "RFC 9112 §9.3", "1 000 requests in one connection",
            [](Stranger &stranger, Seen &seen) {
                const QByteArray one = "GET " + stranger.target("state=a")
                    + " HTTP/1.1\r\nHost: " + stranger.host() + "\r\n\r\n";
                seen.answers.append(stranger.send(one.repeated(1'000)));
            },
            [](const Seen &seen) {
                return seen.answers.first().count("HTTP/1.1 ") <= 1
                    ? QString()
                    : QStringLiteral("more than one request was answered");
            }),
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
    };
}

/// The port of the file is held by another program as long as the row lives.
Row portRow(const char *name, const char *does, bool hasOther, Expected expected)
{
    const auto holder = std::make_shared<QTcpServer>();
    if (!holder->listen(QHostAddress::LocalHost)) {
        qFatal("no port on loopback");
    }
    Row row;
    row.name = name;
    row.source = "RFC 8252 §7.3";
    row.does = does;
    row.expected = std::move(expected);
    row.file = [holder, hasOther](Provider &provider) {
        QUrl held(QStringLiteral("http://127.0.0.1/callback/demo"));
        held.setPort(holder->serverPort());
        provider.redirectUris = {held};
        if (hasOther) {
            provider.redirectUris.append(QUrl(QStringLiteral("http://127.0.0.1/callback/demo")));
        }
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
    return isPlain && detail.size() <= 501 ? QString() : QStringLiteral("shown as it came");
}

Row errorRow(const char *name, const char *does, const QByteArray &description)
{
    Row row;
    row.name = name;
    row.source = "RFC 6749 §4.1.2.1";
    row.does = does;
    row.mutation.redirect = [description](RedirectParameters &parameters) {
        dropParameter("code")(parameters);
        addParameter("error", "access_denied")(parameters);
        addParameter("error_description", description.constData())(parameters);
    };
    row.expected = refused(ErrorKind::AuthorizationDenied, {"/token", "/userinfo"});
    row.check = isPlainError;
    return row;
}

} // namespace

QList<Row> attackCallbackRows()
{
    return spuriousRows() + floodRows()
        + QList<Row>{
            portRow("attack-port-taken", "the first port of the file is somebody else's", true,
                    accepted()),
            errorRow("attack-error-script", "redirect: an error with a script in it",
                     "<script>alert(1)</script>"),
            errorRow("attack-error-escape", "redirect: an error with terminal escapes",
                     "\x1b[2J\x1b]0;owned\x07\r\nSet-Cookie: a"),
            errorRow("attack-error-override", "redirect: an error that turns the text around",
                     "\xE2\x80\xAEtxet\xE2\x81\xA6"),
            errorRow("attack-error-long", "redirect: an error of 12 000 letters",
                     QByteArray(12'000, 'a')),
        };
}

} // namespace lanyard
