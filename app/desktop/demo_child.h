#pragma once

/// lanyard-demo-provider as a child of this process: it ends when this object does.
/// Shape:   the child prints its issuer as the one line on its standard output
/// Errors:  of failed(): Internal (not found, or it ended before it said where it is)
/// Owner:   deletes the child on destruction, waiting up to a second for it

#include "accounts/service_request.h"
#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QString>

namespace lanyard {

class DemoChild final : public QObject {
    Q_OBJECT
public:
    explicit DemoChild(QObject *parent = nullptr);
    ~DemoChild() override;

    void start();

Q_SIGNALS:
    void ready(const QString &issuer);
    void failed(const lanyard::Error &error);

private:
    void readIssuer();
    void ended();

    QProcess m_process;
    bool m_told = false;
};

/// Writes the provider file that makes "Demo" one of the person's providers.
[[nodiscard]] Result<void> writeDemoProvider(const QString &configFolder, const QString &issuer);

/// The program that the demo provider knows, and what its small API asks for.
[[nodiscard]] ServiceRequest demoService(const QString &issuer);

} // namespace lanyard
