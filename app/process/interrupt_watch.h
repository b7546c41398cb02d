#pragma once

/// Ctrl-C and its kin as a signal of Qt's, so that an attempt can end in order.
/// Shape:   SIGINT, SIGTERM and SIGHUP; the first is told, the second ends the process at once
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

Q_SIGNALS:
    void interrupted();

private:
    void take();

    int m_reader = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lanyard
