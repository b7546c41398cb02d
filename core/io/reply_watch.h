#pragma once

/// Watches one QNetworkReply: its size, its silence and its deadline, its redirects and its TLS
/// errors; remembers why it was stopped. QNetworkReply itself tells neither. It also takes the
/// body as it comes.
/// Owner:   child of the reply

#include "base/clock.h"
#include "base/result.h"
#include "io/network_access.h"
#include "io/proxy_choice.h"

#include <memory>
#include <optional>

namespace lanyard {

class OneShotBody;

class ReplyWatch final : public QObject {
    Q_OBJECT
public:
    /// A reply that never goes out: `failure` is what it means.
    ReplyWatch(QNetworkReply &reply, Error failure);
    /// `body` is what a POST uploads, else nullptr; `clock` outlives the reply.
    ReplyWatch(QNetworkReply &reply, const RequestPolicy &policy, Clock &clock,
               const OneShotBody *body, Way way, std::shared_ptr<TlsTrust> trust);

    [[nodiscard]] static ReplyWatch *of(const QNetworkReply &reply);

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] const Way &way() const { return m_way; }
    /// Of a POST some bytes may have left: what became of it is not known without an answer.
    [[nodiscard]] bool mayHaveBeenProcessed() const;
    /// Network for a GET; a POST that went out has an unknown outcome.
    [[nodiscard]] Error unanswered(const QString &detail) const;
    /// What has come so far, once.
    [[nodiscard]] QByteArray takeBody();

private:
    void stop(Error failure);
    void limitBuffer();
    void noteActivity();
    void checkActivity();
    void takeBytes();
    void checkSize();
    void checkRedirect(const QUrl &target);
    void letNextRedirectBeAllowedOnce();
    void noteTlsErrors(const QList<QSslError> &errors);

    QNetworkReply &m_reply;
    Clock *m_clock = nullptr;
    const OneShotBody *m_body = nullptr;
    Way m_way;
    std::shared_ptr<TlsTrust> m_trust;
    qint64 m_bodyCap = 0;
    QByteArray m_received;
    std::chrono::milliseconds m_inactivity{0};
    std::chrono::milliseconds m_lastActivity{0};
    std::optional<Error> m_failure;
};

} // namespace lanyard
