#include "rows.h"

#include "misbehaving_provider.h"

namespace lanyard {

namespace {

enum class Announced { Offered, Required };

/// The demo's own endpoint, which is kept back otherwise.
Mutation announcing(Announced announced)
{
    return {.metadata = [announced](QJsonObject &document) {
        document.insert(QStringLiteral("pushed_authorization_request_endpoint"),
                        document.value(QStringLiteral("issuer")).toString()
                            + QStringLiteral("/par"));
        document.insert(QStringLiteral("require_pushed_authorization_requests"),
                        announced == Announced::Required);
    }};
}

Mutation answering(Announced announced, HttpAnswer instead)
{
    Mutation mutation = announcing(announced);
    mutation.answer
        = [instead = std::move(instead)](const HttpRequest &request, HttpAnswer &answer) {
              if (request.path() == "/par") {
                  answer = instead;
              }
          };
    return mutation;
}

QByteArray authorizationQuery(const Outcome &outcome)
{
    for (const HttpRequest &request : outcome.requests) {
        if (request.path() == "/authorize") {
            return request.query();
        }
    }
    return {};
}

/// RFC 9126 §4: client_id and request_uri, and nothing else.
QString carriedTheNameOnly(const Outcome &outcome)
{
    const QByteArray query = authorizationQuery(outcome);
    const bool isNameOnly = query.startsWith("client_id=") && query.contains("&request_uri=urn")
        && query.count('&') == 1;
    return requestsTo(outcome, "/par") != 1 ? QStringLiteral("not one request was pushed")
        : isNameOnly                        ? QString()
                     : QStringLiteral("the browser carried more than the request's name");
}

QString wentByTheBrowser(const Outcome &outcome)
{
    return requestsTo(outcome, "/par") == 1
            && authorizationQuery(outcome).contains("code_challenge=")
        ? QString()
        : QStringLiteral("the request did not go by the browser after one try");
}

Row pushedRow(const char *name, const char *does, Mutation mutation, Expected expected)
{
    Row row;
    row.name = name;
    row.source = "RFC 9126 §2, §4";
    row.does = does;
    row.mutation = std::move(mutation);
    row.expected = std::move(expected);
    if (row.expected.kind == Outcome::Kind::Refused) {
        row.twin = Twin{announcing(Announced::Required), carriedTheNameOnly};
    }
    return row;
}

Expected stopped(ErrorKind kind)
{
    return refused(kind, {"/authorize", "/token", "/userinfo"});
}

} // namespace

QList<Row> pushedRequestRows()
{
    Row offered = pushedRow("lanyard-par-offered", "offers pushed requests",
                            announcing(Announced::Offered), accepted());
    offered.check = carriedTheNameOnly;
    Row required = pushedRow("lanyard-par-required", "requires pushed requests",
                             announcing(Announced::Required), accepted());
    required.check = carriedTheNameOnly;
    const HttpAnswer noPublicClients{
        401, {{"Content-Type", "application/json"}}, R"({"error":"invalid_client"})"};
    Row fallsBack = pushedRow("lanyard-par-offered-refused", "offers them, refuses public clients",
                              answering(Announced::Offered, noPublicClients), accepted());
    fallsBack.check = wentByTheBrowser;
    const auto answered = [](const char *name, const char *does, const HttpAnswer &answer) {
        return pushedRow(name, does, answering(Announced::Required, answer),
                         stopped(ErrorKind::InvalidResponse));
    };
    const auto json = [](const char *body) {
        return HttpAnswer{201, {{"Content-Type", "application/json"}}, body};
    };
    return {
        offered,
        required,
        fallsBack,
        pushedRow("lanyard-par-required-refused", "requires them, refuses public clients",
                  answering(Announced::Required, noPublicClients),
                  stopped(ErrorKind::Misconfigured)),
        answered("lanyard-par-no-request-uri", "gives no request_uri",
                 json(R"({"expires_in":60})")),
        answered("lanyard-par-expired", "gives a request_uri that is good for 0 s",
                 json(R"({"request_uri":"urn:a","expires_in":0})")),
        answered("attack-par-redirect", "sends the pushed request on to another host",
                 HttpAnswer{307, {{"Location", QByteArray(anotherHost) + "/par"}}, {}}),
        pushedRow("attack-par-endpoint", "requires them at an address that is no https",
                  {.metadata =
                       [](QJsonObject &document) {
                           document.insert(QStringLiteral("require_pushed_authorization_requests"),
                                           true);
                           document.insert(QStringLiteral("pushed_authorization_request_endpoint"),
                                           QStringLiteral("javascript:alert(1)"));
                       }},
                  stopped(ErrorKind::InvalidResponse)),
    };
}

} // namespace lanyard
