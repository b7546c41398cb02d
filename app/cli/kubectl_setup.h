#pragma once

/// `lanyard setup kubectl`: the plugin of the kubeconfig's user who signs in at one cluster
/// (tools/kubeconfig.h), and that plugin as kubectl calls it; where kubectl is installed, it reads
/// the file, too.

#include "tool_setup.h"
#include "tools/kubeconfig.h"

#include <QByteArrayList>

namespace lanyard {

/// What else is chosen there.
struct KubectlWishes {
    QByteArray user; ///< empty = the only one
    enum class Token { Access, Id } token = Token::Access;
};

class KubectlSetup final : public ToolSetup {
    Q_OBJECT
public:
    KubectlSetup(ServerOrigin origin, Clock &clock, KubectlWishes wishes) :
        ToolSetup(std::move(origin), clock), m_wishes(std::move(wishes))
    {
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("kubectl"); }
    [[nodiscard]] QString program() const override { return QStringLiteral("lanyard"); }
    void plan(Direction direction, QObject *context, Reply<FileChange> reply) override;
    void test(QObject *context, Reply<void> reply) override;

private:
    /// Those of $KUBECONFIG that are there.
    [[nodiscard]] static Result<QList<PersonsFile>> files();
    [[nodiscard]] Result<tools::KubeUser> userIn(const QList<PersonsFile> &files) const;
    [[nodiscard]] QByteArrayList wantedPlugin() const;
    [[nodiscard]] Result<FileChange> planned(Direction direction) const;
    [[nodiscard]] Result<void> judged(const Result<ToolEnd> &end) const;
    void readByKubectl(const Replier<void> &answer);

    KubectlWishes m_wishes;
};

} // namespace lanyard
