#include "agent/gateway_rules.h"

#include "io/http_syntax.h"

#include <algorithm>
#include <array>

namespace lanyard {

namespace {

constexpr char ourName[] = "lanyard"; ///< in Via; a pseudonym, as RFC 9110 §7.6.3 has it

constexpr QByteArrayView between(": ");
constexpr QByteArrayView lineEnd("\r\n");

bool isAnyOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](QByteArrayView each) { return isSameFieldName(each, name); });
}

/// The names in a list of all fields so called, in lower case.
QByteArrayList listedIn(const HttpHeaders &headers, QByteArrayView field)
{
    QByteArrayList listed;
    for (const auto &[name, value] : headers) {
        if (isSameFieldName(name, field)) {
            for (const QByteArray &each : value.split(',')) {
                listed += withoutOws(each).toByteArray().toLower();
            }
        }
    }
    return listed;
}

bool isForNextHop(QByteArrayView name)
{
    constexpr QByteArrayView proxyFields("proxy-");
    return isAnyOf(name,
                   {"Connection", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade"})
        || isSameFieldName(name.first(std::min(name.size(), proxyFields.size())), proxyFields);
}

void append(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head += name;
    head += between;
    head += value;
    head += lineEnd;
}

/// As lines of a head.
qsizetype sizeOf(const CredentialFields &credentials)
{
    qsizetype size = 0;
    for (const CredentialField &field : credentials) {
        size += field.name.size() + between.size() + field.value.size() + lineEnd.size();
    }
    return size;
}

void appendFraming(QByteArray &head, const HttpFraming &framing)
{
    switch (framing.kind) {
    case HttpFraming::Kind::Length:
        append(head, "Content-Length", QByteArray::number(framing.length));
        break;
    case HttpFraming::Kind::Chunked:
        append(head, "Transfer-Encoding", "chunked");
        break;
    case HttpFraming::Kind::None:
    case HttpFraming::Kind::UntilClose:
        break;
    }
}

bool expectsContinue(const HttpRequest &request)
{
    return isSameFieldName(request.header("Expect").value_or(QByteArray()), "100-continue");
}

/// RFC 9112 §6.3, rules 1 and 2.
bool isWithoutBody(const HttpRequest &request, int status)
{
    return request.method == "HEAD" || status < 200 || status == 204 || status == 304;
}

bool hasBody(const HttpFraming &framing)
{
    return framing.kind != HttpFraming::Kind::None;
}

QByteArray statusLine(const HttpResponseHead &answer)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + answer.reason + "\r\n";
}

} // namespace

std::optional<GatewayTrouble> troubleWith(const HttpRequest &request, const QByteArrayList &hosts)
{
    using Kind = GatewayTrouble::Kind;
    const HttpHeaders &headers = request.headers;
    const QByteArray host = request.header("Host").value_or(QByteArray()).toLower();
    if (!hosts.isEmpty() && !hosts.contains(host)) {
        return GatewayTrouble{Kind::ForAnother, 403};
    }
    if (countOf(headers, "Origin") > 0 || countOf(headers, "Sec-Fetch-Site") > 0) {
        return GatewayTrouble{Kind::FromWebPage, 403};
    }
    // Methods know case, and some servers do not.
    if (isAnyOf(request.method, {"TRACE", "TRACK", "CONNECT"})) {
        return GatewayTrouble{Kind::NotPassedOn, 501};
    }
    if (countOf(headers, "Expect") > 0 && !expectsContinue(request)) {
        return GatewayTrouble{Kind::ExpectsTooMuch, 417};
    }
    const auto framing = framingOf(headers);
    // §6.1: HTTP/1.0 knows no codings, so somebody on the way may have read it in another way.
    const bool isOld = request.minorVersion == 0;
    if (!framing || (isOld && framing->kind == HttpFraming::Kind::Chunked)) {
        return GatewayTrouble{Kind::NoRequest, 400};
    }
    return std::nullopt;
}

HttpHeaders endToEndFields(const HttpHeaders &headers)
{
    const QByteArrayList named = listedIn(headers, "Connection");
    HttpHeaders kept;
    std::copy_if(headers.begin(), headers.end(), std::back_inserter(kept),
                 [&named](const auto &field) {
                     return !isForNextHop(field.first) && !named.contains(field.first.toLower());
                 });
    return kept;
}

QByteArray requestHead(const HttpRequest &request, const QByteArray &host,
                       const CredentialFields &credentials)
{
    const HttpFraming framing = framingOf(request.headers).value_or(HttpFraming());
    const auto isOurs = [&credentials](QByteArrayView name) {
        return isAnyOf(name,
                       {"Host", "Authorization", "DPoP", "Cookie", "Content-Length", "Expect"})
            || std::any_of(credentials.begin(), credentials.end(),
                           [name](const auto &field) { return isSameFieldName(field.name, name); });
    };
    QByteArray head = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    append(head, "Host", host);
    for (const auto &[name, value] : endToEndFields(request.headers)) {
        if (!isOurs(name)) {
            append(head, name, value);
        }
    }
    append(head, "Via", "1." + QByteArray::number(request.minorVersion) + ' ' + ourName);
    if (expectsContinue(request) && hasBody(framing) && request.minorVersion > 0) {
        append(head, "Expect", "100-continue");
    }
    appendFraming(head, framing);
    append(head, "Connection", "close");
    // Last and into room that is there: what grows leaves copies behind.
    head.reserve(head.size() + sizeOf(credentials) + lineEnd.size());
    for (const CredentialField &field : credentials) {
        append(head, field.name, field.value.reveal()); // to the one server it is for
    }
    head += lineEnd;
    return head;
}

std::optional<AnswerFraming> answerFraming(const HttpRequest &request,
                                           const HttpResponseHead &answer)
{
    using Kind = HttpFraming::Kind;
    const auto said = framingOf(answer.headers);
    if (!said || answer.status == 101) { // nobody asked for another protocol
        return std::nullopt;
    }
    if (isWithoutBody(request, answer.status)) {
        return AnswerFraming{};
    }
    if (said->kind == Kind::Length) {
        return AnswerFraming{*said, *said};
    }
    const HttpFraming sent{hasBody(*said) ? said->kind : Kind::UntilClose};
    return AnswerFraming{sent, {request.minorVersion == 0 ? Kind::UntilClose : Kind::Chunked}};
}

Afterwards wishOf(const HttpRequest &request)
{
    const bool isLast
        = request.minorVersion == 0 || listedIn(request.headers, "Connection").contains("close");
    return isLast ? Afterwards::Close : Afterwards::KeepOpen;
}

QByteArray answerHead(const HttpResponseHead &answer, const AnswerFraming &framing,
                      Afterwards afterwards)
{
    // Of HEAD and 304 the length is that of another answer; 204 has none (RFC 9110 §8.6).
    const bool keepsLength = !hasBody(framing.passedOn) && answer.status != 204;
    QByteArray head = statusLine(answer);
    for (const auto &[name, value] : endToEndFields(answer.headers)) {
        const bool isLength = isSameFieldName(name, "Content-Length");
        if (!isSameFieldName(name, "Set-Cookie") && (!isLength || keepsLength)) {
            append(head, name, value);
        }
    }
    appendFraming(head, framing.passedOn);
    if (afterwards == Afterwards::Close) {
        append(head, "Connection", "close");
    }
    return head + "\r\n";
}

QByteArray interimHead(const HttpResponseHead &answer)
{
    QByteArray head = statusLine(answer);
    for (const auto &[name, value] : endToEndFields(answer.headers)) {
        if (!isAnyOf(name, {"Content-Length", "Set-Cookie"})) {
            append(head, name, value);
        }
    }
    return head + "\r\n";
}

} // namespace lanyard
