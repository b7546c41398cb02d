#pragma once

/// A real HTTP server on loopback that follows a script. Requests have to come in the order of the
/// expectations; one that was not expected, or an expectation nobody asked for, fails the test.
/// Shape:   one request per connection, HTTP/1.1, plain or TLS
///
///     ScriptedServer server;
///     server.always("GET", "/jwks", jsonAnswer(keys));
///     server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
///     server.expect("POST", "/token", [](const HttpRequest &r) { return jsonAnswer(...); });
///     server.expect("POST", "/token", Reaction::closeAfterReading());

#include "io/http_message.h"

#include <QDateTime>
#include <QList>
#include <QMultiMap>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace lanyard {

[[nodiscard]] HttpAnswer jsonAnswer(const QByteArray &body, int status = 200);
[[nodiscard]] HttpAnswer formAnswer(const QByteArray &body, int status = 200);
[[nodiscard]] HttpAnswer redirectAnswer(const QByteArray &location, int status = 302);

/// RFC 9110 §5.6.7, as Date and Retry-After have it.
[[nodiscard]] QByteArray httpDateText(const QDateTime &time);

/// To an authorization request: the browser goes back at once, with `answer` and the state, as
/// where the person agreed before.
[[nodiscard]] HttpAnswer sendBack(const HttpRequest &request, const QByteArray &answer);

/// The fields of a form-encoded body (or a query), decoded: `+` is a space. Not a QUrlQuery, which
/// takes a decoded `%2F` for an encoded slash.
[[nodiscard]] QMultiMap<QString, QString> formOf(const QByteArray &encoded);

/// What the server does about one request.
class Reaction {
public:
    using Answer = std::function<HttpAnswer(const HttpRequest &)>;

    Reaction() : Reaction(HttpAnswer{500}) { } ///< what a data table of QTest needs
    Reaction(HttpAnswer answer);
    template <class F>
    requires std::is_invocable_r_v<HttpAnswer, F, const HttpRequest &> Reaction(F answer) :
        m_kind(Kind::Answer), m_answer(std::move(answer))
    {
    }

    /// Closes as soon as the connection is there. Method and path of its expectation do not matter.
    [[nodiscard]] static Reaction closeBeforeReading() { return Reaction(Kind::CloseAtOnce); }
    [[nodiscard]] static Reaction closeAfterReading() { return Reaction(Kind::Close); }
    /// RST instead of FIN.
    [[nodiscard]] static Reaction reset() { return Reaction(Kind::Reset); }
    /// Keeps the connection and says nothing.
    [[nodiscard]] static Reaction silence() { return Reaction(Kind::Silence); }
    /// These bytes and then FIN: half a status line, half a body, not HTTP at all.
    [[nodiscard]] static Reaction raw(QByteArray bytes);
    /// These bytes, and the connection stays open.
    [[nodiscard]] static Reaction rawKeptOpen(QByteArray bytes);
    /// These bytes, one after the other, for as long as the connection lives.
    [[nodiscard]] static Reaction drip(QByteArray bytes, std::chrono::milliseconds interval);

private:
    friend class ScriptedServer;
    enum class Kind { Answer, CloseAtOnce, Close, Reset, Silence, Raw, RawKeptOpen, Drip };
    explicit Reaction(Kind kind) : m_kind(kind) { }

    Kind m_kind;
    Answer m_answer;
    QByteArray m_bytes;
    std::chrono::milliseconds m_interval{0};
};

class ScriptedServer final : public QObject {
    Q_OBJECT
public:
    using OnFailure = std::function<void(const QString &)>;

    explicit ScriptedServer(OnFailure onFailure = {}); ///< default: fails the running test
    ~ScriptedServer() override; ///< fails for each expectation that was not met

    /// Serves https from now on; the configuration holds certificate and key.
    void useTls(const QSslConfiguration &configuration);
    /// What it calls itself from now on; who goes there by that name is the test's matter.
    void setHost(const QString &host) { m_host = host; }

    [[nodiscard]] QUrl origin() const; ///< http://127.0.0.1:<port>, without a slash
    [[nodiscard]] QUrl url(const QString &pathAndQuery) const;
    [[nodiscard]] quint16 port() const;

    /// Once, in order. `path` is compared without the query.
    void expect(const QByteArray &method, const QByteArray &path, Reaction reaction);
    /// Any number of times, at any time; an expectation that is due goes first.
    void always(const QByteArray &method, const QByteArray &path, Reaction reaction);

    [[nodiscard]] bool isDone() const { return m_expectations.empty(); }
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] QList<HttpRequest> requestsTo(const QByteArray &path) const;
    [[nodiscard]] qsizetype connections() const { return m_connections; } ///< ever made
    [[nodiscard]] qsizetype openConnections() const { return m_openConnections; }

Q_SIGNALS:
    void requested(const QByteArray &method, const QByteArray &path);

private:
    struct Expectation {
        QByteArray method;
        QByteArray path;
        Reaction reaction;
    };
    void listen();
    void takeConnections();
    void read(QTcpSocket &socket, HttpRequestParser &parser);
    void react(QTcpSocket &socket, const HttpRequest &request);
    void perform(QTcpSocket &socket, const HttpRequest &request, const Reaction &reaction);

    OnFailure m_onFailure;
    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    QString m_host = QStringLiteral("127.0.0.1");
    std::deque<Expectation> m_expectations;
    std::deque<Expectation> m_standing;
    QList<HttpRequest> m_requests;
    qsizetype m_connections = 0;
    qsizetype m_openConnections = 0;
};

} // namespace lanyard
