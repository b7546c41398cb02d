#pragma once

/// The proxy settings of a desktop (GNOME's), in a file of the test's own, which this process and
/// those that it starts see while it lives; nothing about proxies is left in the environment.
/// Note:    libproxy reads a desktop's settings once in a process: one of these in a program

#include <QByteArray>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace lanyard {

class DesktopSettings {
public:
    ~DesktopSettings();
    /// As the keyfile backend of GSettings has them: "[system/proxy]\nmode='manual'\n…".
    [[nodiscard]] bool use(const QByteArray &settings);
    /// The same in the configuration folder of an environment, for the processes that get it.
    [[nodiscard]] static bool use(const QByteArray &settings, QProcessEnvironment &environment);

private:
    QTemporaryDir m_folder;
};

} // namespace lanyard
