#pragma once

/// The window's part in handing tokens to tools: it is the agent itself; or, where another program
/// is that (`lanyard agent`), the place where the person is asked for it, and the agent as soon as
/// that one has ended.
/// Note:    without a login session's folder ($XDG_RUNTIME_DIR) there is no agent, and nothing here
///          to do
/// Owner:   the composition; what it is given must outlive it

#include "agent/agent_host.h"
#include "agent/consent_watch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lanyard {

class ConsentDialog;

class DesktopAgent final : public QObject, public ConsentQuestion {
    Q_OBJECT
public:
    DesktopAgent(AccountStore &store, const Environment &environment, const Places &places);
    ~DesktopAgent() override;

    /// Serves, or watches.
    void start();
    /// Whoever has asked is answered.
    void stop(QObject *context, Reply<void> reply);

    [[nodiscard]] bool isThere() const override { return !m_isStopped; }
    void ask(const TokenWish &wish, QObject *context, Reply<ConsentAnswer> reply) override;

private:
    void serve(std::unique_ptr<AgentHost> host);
    void watch();
    void startLater();
    void show(const std::optional<ToolQuestion> &question);
    void takeAnswer(ConsentAnswer answer);

    AccountStore &m_store;
    Environment m_environment;
    const Places &m_places;
    AgentPlace m_place;
    std::chrono::seconds m_pause; ///< before the next try
    bool m_isStopped = false;
    std::unique_ptr<ConsentDialog> m_dialog;
    Replier<ConsentAnswer> m_replier; ///< of our own question
    QMetaObject::Connection m_taken;
    std::unique_ptr<AgentHost> m_host;
    std::unique_ptr<ConsentWatch> m_watch;
};

} // namespace lanyard
