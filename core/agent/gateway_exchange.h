#pragma once

/// One request through a gateway: to the server, and its answer back, as they come.
/// Source:  RFC 9110 §7.6 (forwarding), §15.2 (1xx); RFC 9112 §6, §7, §9.6
/// Shape:   the steps are the private methods in reading order. Each request has a connection of
///          its own to the server: what would be two requests to it is one, and nothing is left for
///          the next. A redirect is an answer like any other. Where the credentials say that an
///          answer is worth another try, there is one, if nothing of the body has gone out yet
/// Limits:  64 KiB of each direction wait in memory, and as much in each socket's buffer. Nobody
///          is hurried: whoever asked hangs up when it has had enough
/// Owner:   GatewayConnection; destroyed, it ends

#include "agent/gateway_rules.h"
#include "base/clock.h"
#include "io/http_body.h"
#include "io/http_response_head.h"
#include "io/web_connector.h"

#include <QObject>
#include <QTcpSocket>
#include <QUrl>

namespace lanyard {

/// What a gateway is made of. All of it outlives the gateway.
struct GatewaySetup {
    QUrl server; ///< its origin
    GatewayCredentials &credentials;
    WebConnector &connector;
    Clock &clock;
};

class GatewayExchange final : public QObject {
    Q_OBJECT
public:
    /// `request` has no trouble; its body is what can be read from `client` next.
    GatewayExchange(HttpRequest request, QTcpSocket &client, const GatewaySetup &setup);
    ~GatewayExchange() override;

    void start();
    /// The client has said more, or has taken some of what it was told.
    void goOn();

    enum class End {
        KeepOpen, ///< the next request may come
        Close,
        Abort, ///< what was passed on is not the whole answer, and there is no other way to say so
    };

Q_SIGNALS:
    // Once, one of them; then this is done.
    void failed(const lanyard::GatewayTrouble &trouble); ///< nothing of an answer was passed on
    void finished(lanyard::GatewayExchange::End end);

private:
    void fetchCredentials();
    void takeCredentials(Result<CredentialFields> fields);
    void takeConnection(Result<WebConnector::Connection> connection);
    void noteError(QAbstractSocket::SocketError error);
    void sendHead();
    void sendBody();
    void receive();
    void take(const QByteArray &bytes);
    [[nodiscard]] bool takeHead(const HttpResponseHead &head);
    [[nodiscard]] bool takeInterim(const HttpResponseHead &head);
    void tryAgain();
    void passOn(const QByteArray &body);
    void takeEnd();
    void finishAnswer();
    void fail(GatewayTrouble::Kind kind, std::optional<Error> error = {});
    void finish(End end);
    void dropServer();

    HttpRequest m_request;
    QTcpSocket &m_client;
    const GatewaySetup &m_setup;
    CredentialFields m_credentials;
    WebConnector::Connection m_server; ///< null = not yet, or not any more
    HttpFraming m_bodyFraming; ///< of the request
    HttpBodyReader m_requestBody;
    HttpResponseHeadParser m_head;
    AnswerFraming m_framing;
    HttpBodyReader m_answerBody;
    int m_interims = 0;
    bool m_hasServerEnded = false; ///< it says no more
    bool m_hasTriedAgain = false;
    bool m_hasSentBody = false; ///< some of it
    bool m_isAnswering = false; ///< the head is passed on
    bool m_isOver = false;
    Afterwards m_afterwards = Afterwards::Close;
};

} // namespace lanyard
