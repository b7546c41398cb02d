#include "doctor/provider_check.h"

#include "base/base64url.h"
#include "base/json.h"
#include "doctor/provider_document.h"
#include "flow/endpoint_reach.h"
#include "oauth/authorization_request.h"
#include "oauth/pkce.h"

namespace lanyard {

namespace {

constexpr qsizetype randomBytes = 32;

/// Is there a document, which is none of a provider that can be believed?
bool isOfDocument(ErrorKind kind)
{
    return kind == ErrorKind::InvalidResponse || kind == ErrorKind::IssuerMismatch;
}

} // namespace

ProviderCheck::ProviderCheck(const Environment &environment, QString issuer, QList<QUrl> origins,
                             QObject *context, Reply<ProviderLines> reply) :
    m_environment(environment),
    m_issuer(std::move(issuer)), m_origins(std::move(origins)), m_reply(context, std::move(reply)),
    m_directory(environment.network, environment.clock)
{
    m_directory.whenHeard([this](const QUrl &, const HttpReply &answer) {
        m_document = answer.body; // of several places, the last one is the document's
    });
}

ProviderCheck::~ProviderCheck() = default;

void ProviderCheck::start()
{
    m_directory.metadata(m_issuer, this, [this](const Result<oauth::ProviderMetadata> &metadata) {
        takeDocument(metadata);
    });
}

void ProviderCheck::takeDocument(const Result<oauth::ProviderMetadata> &metadata)
{
    if (!metadata && !isOfDocument(metadata.error().kind)) {
        m_reply(fail(metadata.error()));
        return;
    }
    if (!metadata) {
        add(ProviderTrait::Document, Mark::Wrong, metadata.error());
        m_reply(m_lines);
        return;
    }
    m_metadata = *metadata;
    add(ProviderTrait::Document, Mark::Right);
    const Result<void> own = checkOwner(*metadata, m_origins);
    add(ProviderTrait::Endpoints, own ? Mark::Right : Mark::Wrong,
        own ? std::nullopt : std::optional(own.error()));
    m_lines += judgeDocument(*metadata, parseJsonObject(m_document).value_or(QJsonObject()));
    fetchKeys();
}

void ProviderCheck::fetchKeys()
{
    RequestPolicy policy;
    policy.origins = {m_metadata->jwksUri};
    sendRequest(m_environment.network, m_environment.clock, std::move(policy),
                QNetworkRequest(m_metadata->jwksUri), {}, this,
                [this](const Result<HttpReply> &answer) { takeKeys(answer); });
}

void ProviderCheck::takeKeys(const Result<HttpReply> &answer)
{
    if (answer && answer->status == 200) {
        m_lines += judgeKeys(answer->body);
    } else {
        add(ProviderTrait::Keys, Mark::Wrong,
            answer ? Error{ErrorKind::InvalidResponse,
                           {},
                           QStringLiteral("HTTP status %1 instead of keys").arg(answer->status)}
                   : answer.error());
    }
    askForAuthorization();
}

/// As somebody whom it cannot know, with an address that nobody registered.
void ProviderCheck::askForAuthorization()
{
    const auto random = [this] { return base64UrlEncode(m_environment.random.bytes(randomBytes)); };
    oauth::AuthorizationRequest request;
    request.provider = *m_metadata;
    request.clientId = QStringLiteral("lanyard-check-") + QString::fromLatin1(random());
    m_wayBack = QUrl(QStringLiteral("http://127.0.0.1:1/") + QString::fromLatin1(random()));
    request.redirectUri = m_wayBack;
    request.scope = QStringList{QStringLiteral("openid")};
    request.state = random();
    request.nonce = random();
    request.codeVerifier = oauth::codeVerifier(m_environment.random.bytes(randomBytes));
    const QUrl url = oauth::authorizationUrl(request);
    RequestPolicy policy;
    policy.origins = {url};
    m_environment.network.open(
        std::move(policy), this, [this, url](Result<NetworkAccess::Manager> manager) {
            if (!manager) {
                add(ProviderTrait::Authorization, Mark::Wrong, manager.error());
                finish();
                return;
            }
            m_manager = std::move(*manager);
            QNetworkRequest get(url);
            get.setRawHeader("Accept", "text/html");
            QNetworkReply *reply = m_manager->get(get);
            connect(reply, &QNetworkReply::finished, this,
                    [this, reply] { takeAuthorization(*reply); });
        });
}

/// RFC 6749 §4.1.2.1: the person is told, and the browser goes nowhere. A page of its own, and a
/// redirect to one, is both fine, and so is a refusal.
void ProviderCheck::takeAuthorization(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply.url().resolved(QUrl::fromEncoded(reply.rawHeader("Location")));
    const Result<HttpReply> answer = readReply(reply, m_environment.clock.now());
    if (status == 0) {
        add(ProviderTrait::Authorization, Mark::Wrong,
            answer ? std::nullopt : std::optional(answer.error()));
    } else if (status >= 500) {
        add(ProviderTrait::Authorization, Mark::Wrong,
            Error{ErrorKind::ServerError, {}, QStringLiteral("HTTP status %1").arg(status)});
    } else if (target.path() == m_wayBack.path() && target.port() == m_wayBack.port()) {
        add(ProviderTrait::Authorization, Mark::Wrong);
    } else {
        add(ProviderTrait::Authorization, Mark::Right);
    }
    finish();
}

void ProviderCheck::finish()
{
    m_reply(m_lines);
}

void ProviderCheck::add(ProviderTrait trait, Mark mark, const std::optional<Error> &error)
{
    m_lines.append({.trait = trait, .mark = mark, .error = error});
}

} // namespace lanyard
