#pragma once

/// One lanyard-desktop in a person's session: who starts it again reaches the one that runs. One
/// file per platform.
/// Source:  Desktop Entry Specification 1.5, "Interfaces": org.freedesktop.Application at
///          app.lanyard.Lanyard
/// Errors:  none: without a session bus, or where whoever has the name does not answer within 10 s,
///          this one runs beside it
/// Owner:   one at a time in a process

#include "start_wish.h"

#include <QObject>

#include <memory>

namespace lanyard {

class ApplicationObject;

class SingleInstance final : public QObject {
    Q_OBJECT
public:
    SingleInstance();
    ~SingleInstance() override;

    /// True: this is the one. False: another one is, and has been told.
    [[nodiscard]] bool begin(const StartWish &wish);
    /// Can others reach it?
    [[nodiscard]] bool isReachable() const;
    /// The next that is started is the one.
    void end();

Q_SIGNALS:
    void wished(const lanyard::StartWish &wish); ///< by another start, or by the desktop

private:
    std::unique_ptr<ApplicationObject> m_application; ///< null = nobody reaches it
};

} // namespace lanyard
