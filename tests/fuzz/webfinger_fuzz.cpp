/// Input: a line as a person types it into the company field, then the host's answer.

#include "oauth/webfinger.h"

#include "base/json.h"
#include "fuzz/invariants.h"
#include "oauth/form.h"
#include "oauth/provider_metadata.h"

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

void requireItsOwnHost(const WebFingerRequest &request)
{
    fuzz::requireEndpoint(request.url, false);
    require(request.url.path() == QLatin1String("/.well-known/webfinger"), "RFC 7033 §4");
    const auto sent = parseForm(request.url.query(QUrl::FullyEncoded).toLatin1());
    require(sent && sent->size() == 2, "Discovery §2.2: two parameters");
    require(formValue(*sent, "resource") == request.resource, "what is asked about is the person");
    if (request.resource.startsWith(QLatin1String("https://"))) {
        require(QUrl(request.resource, QUrl::StrictMode).authority() == request.url.authority(),
                "and the URL's own host is asked");
        return;
    }
    require(request.resource.startsWith(QLatin1String("acct:")), "as an account");
    const QString authority = request.resource.mid(request.resource.indexOf(u'@') + 1);
    require(!authority.contains(u'@') && !authority.contains(u'/') && !authority.contains(u'?'),
            "an address leads nowhere else");
    require(QUrl(QLatin1String("https://") + authority).authority() == request.url.authority(),
            "and their own host is asked");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const QString typed = QString::fromUtf8(input.line());

    const auto request = webFingerRequest(typed);
    const bool isUrl = parseIssuer(typed) && typed.startsWith(QLatin1String("https://"));
    require(request.has_value() == (isEmailAddress(typed) || isUrl),
            "an address can be asked about");
    require(!isEmailAddress(typed) || !parseIssuer(typed), "an e-mail address is no issuer");
    if (request) {
        requireItsOwnHost(*request);
    } else {
        fuzz::requireFit(request.error());
        require(request.error().kind == ErrorKind::Misconfigured, "it is to be typed again");
    }
    const auto issuer = parseWebFinger(input.rest());
    if (!issuer) {
        fuzz::requireFit(issuer.error());
        return 0;
    }
    require(parseJsonObject(input.rest()).has_value(), "an answer is JSON");
    require(parseIssuer(*issuer) == *issuer, "what is found is an issuer");
    fuzz::requireEndpoint(QUrl(*issuer, QUrl::StrictMode), false);
    return 0;
}
