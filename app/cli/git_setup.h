#pragma once

/// `lanyard setup git`: a section with credential.URL.helper in git's own file for one person
/// (tools/git_config.h). What any of its files says, git itself says; and it asks its helpers as
/// before a push.
/// Source:  git-config(1), gitcredentials(7)
/// Shape:   where other helpers are asked for that server, too, an empty value goes before ours,
///          which ends their list: else a token would be given to them to be kept. It is set up
///          only where no other one is asked
/// Note:    what somebody wrote in another form than ours, git takes out, on a copy that nobody
/// else
///          may read

#include "tool_setup.h"
#include "tools/git_config.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace lanyard {

class GitSetup final : public ToolSetup {
    Q_OBJECT
public:
    using ToolSetup::ToolSetup;

    [[nodiscard]] QString name() const override { return QStringLiteral("git"); }
    [[nodiscard]] QString program() const override
    {
        return QStringLiteral("git-credential-lanyard");
    }
    void plan(Direction direction, QObject *context, Reply<FileChange> reply) override;
    void test(QObject *context, Reply<void> reply) override;

private:
    using Settings = QList<tools::GitSetting>;

    void lookForHelpers();
    void lookInFile();
    void removeOthersOfOurs();
    void takeCopy();
    void compare();
    void finish(Result<FileChange> change);

    /// git's answer, or the plan has failed.
    void ask(const ToolCall &call, std::function<void(const Settings &)> then);
    [[nodiscard]] static ToolCall listOfAll();
    [[nodiscard]] static ToolCall listOf(const QString &file, const QByteArray &text = {});
    [[nodiscard]] bool makeCopy(QByteArrayView text);
    [[nodiscard]] QString copy() const;
    [[nodiscard]] QString asOfFile(QString words) const;

    void fill(const Replier<void> &answer);
    [[nodiscard]] Result<void> judged(const Result<ToolEnd> &end) const;

    Direction m_direction = Direction::SetUp;
    PersonsFile m_file;
    QByteArray m_wanted; ///< what it is to be
    Replier<FileChange> m_reply;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the copy, beside the file
};

} // namespace lanyard
