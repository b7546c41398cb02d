#pragma once

/// Sees what anybody of this computer may see of a life: what programs print, their arguments and
/// environments and those of the programs that they start, and every message on the session's bus.
/// Owner:   the test; everything ends with it

#include "support/bus_watch.h"
#include "support/kept_secrets.h"

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>

namespace lanyard {

class LifeWatch {
public:
    explicit LifeWatch(const QProcessEnvironment &session) : m_session(session) { }

    /// False = there is no listening to it.
    [[nodiscard]] bool listenToTheBus() { return m_bus.listen(m_session); }
    /// Until that process has ended: looks at it and at what it starts, again and again, and keeps
    /// what it printed to standard error.
    void follow(QProcess &process);
    void add(const QByteArray &bytes) { m_seen.insert(bytes); }

    /// All of it.
    [[nodiscard]] QByteArray seen();
    [[nodiscard]] const QByteArray &lastErrors() const { return m_lastErrors; }
    /// Waits for it.
    [[nodiscard]] bool heardTheBusSay(const QByteArray &words) { return m_bus.hears(words); }

    [[nodiscard]] auto keptSecrets() const { return lanyard::keptSecrets(m_session); }

private:
    void look(qint64 process);

    QProcessEnvironment m_session;
    BusWatch m_bus;
    QByteArray m_lastErrors;
    QSet<QByteArray> m_seen;
};

} // namespace lanyard
