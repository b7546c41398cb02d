#include "support/waiting_request.h"

#include "support/patience.h"

#include <optional>

namespace lanyard {

Result<HttpReply> requestAndWait(NetworkAccess &network, Clock &clock, const QUrl &url,
                                 const QByteArray &body)
{
    std::optional<Result<HttpReply>> answer;
    QObject context;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    sendRequest(network, clock, {.origins = {url}}, request, body, &context,
                [&answer](Result<HttpReply> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience)) {
        return fail(ErrorKind::Internal, QStringLiteral("there was no reply"));
    }
    return std::move(*answer);
}

} // namespace lanyard
