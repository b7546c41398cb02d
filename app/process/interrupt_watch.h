#pragma once

/// Ctrl-C and its kin as a signal of Qt's, so that an attempt can end in order.
/// Shape:   SIGINT, SIGTERM and SIGHUP; the first of each is told, the second ends the process at
///          once, unless whoever was told of the first wants to hear of it
/// Owner:   one at a time in a process

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace lanyard {

class InterruptWatch final : public QObject {
    Q_OBJECT
public:
    explicit InterruptWatch(QObject *parent = nullptr);
    ~InterruptWatch() override;

    /// The next one of each is told, too. Called from the event loop: where that stands still, the
    /// next one ends the process.
    void listen();

Q_SIGNALS:
    void interrupted();

private:
    void take();

    int m_reader = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lanyard
