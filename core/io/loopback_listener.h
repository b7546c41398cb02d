#pragma once

/// Takes one redirect on loopback, and tells the browser the truth afterwards.
/// Source:  RFC 8252 §7.3 (loopback), §8.3 (never another interface)
/// Shape:   127.0.0.1 on an ephemeral port unless the redirect URI says otherwise; [::1] where that
///          is all there is; `localhost` is both. Only `GET <path>?<query>` with our own Host is
///          shown to `judge` (and, where it was asked for, a form that is posted to <path>:
///          OAuth 2.0 Form Post Response Mode §2, with the Origin of the page that posts it); all
///          else gets a 4xx and the wait goes on. What the judge takes is answered at once with
///          `303 /done/<128 random bits>`; that GET is held until finish() or 8 s, served once; the
///          listener closes 5 s after it was served, or 5 s after finish() when nobody came for it.
/// Limits:  8 connections (the oldest incomplete one is dropped for a new one), 16 KiB a request,
///          5 s a connection (the held one excepted); 20 refusals in 10 s are explained, any more
///          get a bare 429 and are no signal. The judge is asked all the same, so that no flood of
///          wrong redirects keeps the right one out.
/// Errors:  ListenerUnavailable, naming the port; Misconfigured for a URI that is not of that shape

#include "base/clock.h"
#include "base/random_source.h"
#include "base/result.h"
#include "io/http_message.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpServer;

namespace lanyard {

/// Whole HTML documents, made by whoever knows the words. Each is sent with the headers of a page
/// that runs no script, loads nothing and is not stored; `style` is the one inline style sheet they
/// share, allowed by its hash.
struct LoopbackPages {
    QByteArray style; ///< content of their <style> element, byte for byte
    QByteArray finishing; ///< the outcome is not known after 8 s
    QByteArray notOurs; ///< 4xx: this request is not the answer that is waited for
    QByteArray used; ///< the redirect came a second time
};

class LoopbackListener final : public QObject {
    Q_OBJECT
public:
    enum class Verdict { Take, Refuse };
    using Judge = std::function<Verdict(const QUrl &redirect)>;

    /// `redirectUri` is http with a loopback host and a path; port 0 (or none) asks for any free
    /// port. Both references must outlive the listener.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> listen(const QUrl &redirectUri,
                                                                          LoopbackPages pages,
                                                                          Judge judge, Clock &clock,
                                                                          RandomSource &random);
    ~LoopbackListener() override;

    /// Takes `POST <path>` as well, if its Origin is that of `sender`, "null" (a page that tells
    /// nobody where it is from) or left out. The judge sees the form as the redirect's query.
    void takeFormsFrom(const QUrl &sender);

    /// An address here that sends a browser on to `target`, once. What `target` holds then stands
    /// in no process's arguments, which are everybody's to read.
    [[nodiscard]] QUrl stepTo(const QUrl &target);

    /// With the port that is really bound.
    [[nodiscard]] QUrl redirectUri() const { return m_redirectUri; }

    /// The attempt is over: the page for the held (or coming) /done request. From now on nothing
    /// is judged any more. Without a taken redirect this only lets a late one see `page`.
    void finish(QByteArray page);

    /// Finished, and nobody is waiting (any more): a program that has nothing else to do may end.
    [[nodiscard]] bool isIdle() const;

    // The signals come from the event loop, so a slot may destroy the listener.
Q_SIGNALS:
    /// The one redirect that the judge took. Emitted once, after it was answered.
    void redirected(const QUrl &redirect);
    /// A page called the redirect path, but the judge refused it. Not for each in a flood of them.
    void strangerRefused();
    /// A browser took the step.
    void wentOn();
    /// isIdle() has become true. Emitted once.
    void becameIdle();
    /// The listener has nothing left to say: the outcome was served, or nobody came for it.
    void closed();

private:
    class Connection;

    LoopbackListener(LoopbackPages pages, Judge judge, Clock &clock, RandomSource &random);

    Result<void> bind(const QUrl &redirectUri);
    void takeConnections(QTcpServer *server);
    void makeRoom();
    void forget(Connection *connection);

    void answer(Connection &connection);
    [[nodiscard]] bool isForm(const HttpRequest &request) const;
    void answerRedirect(Connection &connection);
    void take(Connection &connection, const QByteArray &query, const QUrl &redirect);
    void hold(Connection &connection);
    void sendOn(Connection &connection);
    void serve(Connection &connection, const QByteArray &html);
    void close();
    void checkIdle();
    bool refuse(Connection &connection, int status);
    [[nodiscard]] bool isFlooded();
    [[nodiscard]] HttpAnswer page(int status, const QByteArray &html) const;

    LoopbackPages m_pages;
    QByteArray m_securityPolicy;
    Judge m_judge;
    Clock &m_clock;
    RandomSource &m_random;
    QUrl m_redirectUri;
    QByteArray m_host; ///< what an honest Host field says
    QByteArray m_formOrigin; ///< empty = forms are not taken
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::vector<std::unique_ptr<Connection>> m_connections; ///< oldest first

    QByteArray m_stepPath; ///< empty = there is none, or it was taken
    QByteArray m_stepTarget;
    QByteArray m_takenQuery; ///< empty until the judge took one
    QByteArray m_donePath; ///< empty until then, too
    QByteArray m_outcome; ///< the page finish() brought
    Connection *m_held = nullptr;
    int m_refusals = 0; ///< since m_refusalsSince
    std::chrono::milliseconds m_refusalsSince{0}; ///< monotonic
    bool m_isFinished = false;
    bool m_isServed = false;
    bool m_isClosed = false;
    bool m_wasIdle = false;
};

} // namespace lanyard
