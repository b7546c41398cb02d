#pragma once

/// Sees what anybody of this computer may see of a life: what programs print, their arguments and
/// environments and those of the programs that they start, and every message on the session's bus.
/// Owner:   the test; everything ends with it

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>

#include <utility>

namespace lanyard {

class LifeWatch {
public:
    explicit LifeWatch(const QProcessEnvironment &session);
    ~LifeWatch();

    /// False = there is no listening to it.
    [[nodiscard]] bool listenToTheBus();
    /// Until that process has ended: looks at it and at what it starts, again and again, and keeps
    /// what it printed to standard error.
    void follow(QProcess &process);
    void add(const QByteArray &bytes) { m_seen.insert(bytes); }

    /// All of it.
    [[nodiscard]] QByteArray seen();
    [[nodiscard]] const QByteArray &lastErrors() const { return m_lastErrors; }
    /// Waits for it.
    [[nodiscard]] bool heardTheBusSay(const QByteArray &words);

    /// The secrets in our items of the session's keyring, by the name of their field.
    [[nodiscard]] QList<std::pair<QString, QByteArray>> keptSecrets() const;

private:
    void look(qint64 process);

    QProcessEnvironment m_session;
    QProcess m_bus;
    QByteArray m_heard;
    QByteArray m_lastErrors;
    QSet<QByteArray> m_seen;
};

} // namespace lanyard
