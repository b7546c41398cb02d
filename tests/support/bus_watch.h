#pragma once

/// Hears every message on a message bus, as anybody may who is on it.
/// Owner:   the test; it ends with it

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>

namespace lanyard {

class BusWatch {
public:
    ~BusWatch();

    /// The session's bus, or the one at an address. False = there is no listening to it.
    [[nodiscard]] bool listen(const QProcessEnvironment &session, const QString &address = {});
    [[nodiscard]] const QByteArray &heard();
    /// Waits for it.
    [[nodiscard]] bool hears(const QByteArray &words);

private:
    QProcess m_monitor;
    QByteArray m_heard;
};

} // namespace lanyard
