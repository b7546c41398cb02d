/// Input: a line with the status, a line with the Content-Type, then the body. It is also read as
/// the answer of the revocation endpoint.

#include "oauth/token_response.h"

#include "fuzz/endpoint_answer.h"
#include "oauth/dpop_proof.h"
#include "oauth/form.h"
#include "oauth/revocation_request.h"
#include "oauth/syntax.h"

#include <QSet>

using namespace lanyard;
using namespace lanyard::oauth;
using fuzz::require;

namespace {

const QStringList asked{QStringLiteral("openid"), QStringLiteral("email")};

bool isToken(const Secret &token)
{
    return isVisibleAscii(QString::fromLatin1(token.reveal())); // into the comparison only
}

void requireSound(const TokenResponse &tokens, const TokenEndpointAnswer &answer,
                  TokenResponseFormat format, KeyProof proof)
{
    require(answer.status >= 200 && answer.status < 300, "a success has its status");
    require(isJsonType(answer.contentType)
                || (format == TokenResponseFormat::Form && isFormType(answer.contentType)),
            "a success has its label");
    require(!tokens.accessToken.isEmpty(), "there is a token");
    require(isToken(tokens.accessToken) && isToken(tokens.refreshToken) && isToken(tokens.idToken),
            "tokens are visible ASCII, Appendix A.12");
    require(tokens.tokenType.compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0
                || (proof == KeyProof::Dpop && isDpopType(tokens.tokenType)),
            "its type is understood, §7.1, and of use, RFC 9449 §5");
    require(!tokens.expiresAt
                || (*tokens.expiresAt > answer.receivedAt
                    && *tokens.expiresAt <= answer.receivedAt.addYears(11)),
            "it ends some day, and not before it began");
    require(QSet<QString>(tokens.scope.begin(), tokens.scope.end()).size() == tokens.scope.size(),
            "no scope is said twice");
    const QStringList missing = missingScope(asked, tokens.scope);
    require(missing.size() <= asked.size(), "only what was asked for can be missing");
}

void read(const TokenEndpointAnswer &answer, TokenResponseFormat format, Grant grant,
          KeyProof proof)
{
    const auto tokens = parseTokenResponse(answer, format, grant, asked, proof);
    if (tokens) {
        requireSound(*tokens, answer, format, proof);
        return;
    }
    fuzz::requireFit(tokens.error());
    const Error &error = tokens.error();
    require(error.kind != ErrorKind::TokenRejected || answer.status < 500,
            "a server in trouble is no verdict on the grant");
    require(error.kind != ErrorKind::TokenRejected || error.code == QLatin1String("invalid_grant"),
            "a grant is over only by its own word");
    if (format == TokenResponseFormat::Json && isFormType(answer.contentType)) {
        require(error.kind != ErrorKind::Internal, "a form is no fault of ours");
    }
}

void readRevocation(int status, QByteArrayView body)
{
    const auto revoked = parseRevocationResponse(status, body);
    require(revoked.has_value() == (status >= 200 && status < 300),
            "RFC 7009 §2.2: a status tells");
    if (!revoked) {
        fuzz::requireFit(revoked.error());
        require(revoked.error().kind != ErrorKind::TokenRejected, "no account ends by that");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const TokenEndpointAnswer answer = fuzz::endpointAnswer(input);

    readRevocation(answer.status, answer.body);
    for (const auto format : {TokenResponseFormat::Json, TokenResponseFormat::Form}) {
        for (const auto grant :
             {Grant::AuthorizationCode, Grant::DeviceCode, Grant::RefreshToken}) {
            read(answer, format, grant, KeyProof::None);
            read(answer, format, grant, KeyProof::Dpop);
        }
    }
    return 0;
}
