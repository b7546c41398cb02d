#pragma once

/// `lanyard setup docker`: the member of credHelpers for one registry (tools/docker_config.h), and
/// docker-credential-lanyard as docker calls it.

#include "tool_setup.h"

namespace lanyard {

class DockerSetup final : public ToolSetup {
    Q_OBJECT
public:
    /// `registry` as docker looks it up.
    DockerSetup(ServerOrigin origin, Clock &clock, QString registry) :
        ToolSetup(std::move(origin), clock), m_registry(std::move(registry))
    {
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("docker"); }
    [[nodiscard]] QString program() const override
    {
        return QStringLiteral("docker-credential-lanyard");
    }
    void plan(Direction direction, QObject *context, Reply<FileChange> reply) override;
    void test(QObject *context, Reply<void> reply) override;

private:
    [[nodiscard]] Result<FileChange> planned(Direction direction) const;
    [[nodiscard]] Result<void> judged(const Result<ToolEnd> &end) const;

    QString m_registry;
};

} // namespace lanyard
