#pragma once

/// Names of hosts that exist nowhere else, for the processes of a test: each is 127.0.0.1 to them.
/// Owner:   has to outlive those processes

#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace lanyard {

class HostNames {
public:
    explicit HostNames(const QStringList &hosts);
    void addTo(QProcessEnvironment &environment) const;

private:
    QTemporaryDir m_folder;
};

} // namespace lanyard
