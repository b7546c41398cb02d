#pragma once

/// What the provider remembers of a browser: consent pages that are open, and who signed in there;
/// and of requests that came before their browser.
/// Source:  OIDC Core §3.1.2.3, §3.1.2.4; RFC 9126 §2.2, §4
/// Limits:  256 of each; a page is good for 10 min, a session until it ends or we do, a pushed
///          request for a minute and once

#include "base/clock.h"
#include "base/random_source.h"
#include "request_form.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lanyard::demo {

constexpr std::chrono::seconds pushedLifetime{60};

/// An authorization request that is in order, while the person is asked. Of another device there is
/// a user code, and no redirect.
struct AuthorizationRequest {
    QByteArray clientId;
    QByteArray redirectUri;
    QByteArray state;
    QByteArray nonce;
    QByteArray codeChallenge;
    QStringList scope;
    QString loginHint;
    QByteArray userCode{};
    QString acr{}; ///< asked for by name; empty = none that is known here
    QList<QByteArray> resources{};
    QByteArray dpopJkt{}; ///< of the key that the code is for (RFC 9449 §10); empty = any
};

struct Session {
    QString subject;
    QDateTime authTime;
    QByteArray clientId; ///< consent was given to this client …
    QStringList scope; ///< … for this
    QString acr;
};

class Sessions {
public:
    Sessions(Clock &clock, RandomSource &random);

    /// The one thing that the page's form knows: nobody else can post it.
    [[nodiscard]] QByteArray open(const AuthorizationRequest &request);
    /// nullopt = unknown, or too old.
    [[nodiscard]] std::optional<AuthorizationRequest> request(const QByteArray &ticket) const;
    /// A double click posts the form twice, and the browser follows the second answer only: so the
    /// second answer is the first one again.
    void settle(const QByteArray &ticket, const QByteArray &location);
    [[nodiscard]] QByteArray settledLocation(const QByteArray &ticket) const;

    /// The request_uri, by which takePushed() gives it back.
    [[nodiscard]] QByteArray push(const RequestForm &request);
    [[nodiscard]] std::optional<RequestForm> takePushed(const QByteArray &requestUri);

    /// The cookie's value.
    [[nodiscard]] QByteArray begin(const Session &session);
    [[nodiscard]] std::optional<Session> session(const QByteArray &cookie) const;
    void end(const QByteArray &cookie);
    void endAllOf(const QString &subject);

private:
    struct Page {
        AuthorizationRequest request;
        QDateTime expiresAt;
        QByteArray location; ///< empty = not decided yet
    };
    struct Pushed {
        RequestForm request;
        QDateTime expiresAt;
    };
    [[nodiscard]] QByteArray newTicket();

    Clock &m_clock;
    RandomSource &m_random;
    QHash<QByteArray, Page> m_pages; ///< by the ticket's hash
    QHash<QByteArray, Pushed> m_pushed; ///< by the request_uri's hash
    QHash<QByteArray, Session> m_sessions; ///< by the cookie's hash
};

} // namespace lanyard::demo
