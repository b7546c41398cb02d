#pragma once

/// `lanyard setup git`: credential.URL.helper of git's own file for one person. What is in it, and
/// how it changes, git itself says, on a copy that nobody else may read; and it asks its helpers as
/// before a push.
/// Source:  git-config(1), gitcredentials(7)
/// Shape:   where other helpers answer for that server, too, an empty value goes before ours, which
///          ends their list: else a token would be given to them to be kept
/// Note:    a file without a line break at its end stays one

#include "tool_setup.h"

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
    void lookForOurs();
    void lookForOthers();
    void add(const QByteArray &others);
    void addOurs();
    void lookInFile();
    void removeOurs();
    void lookForRest();
    void finishFromCopy();
    void finish(Result<FileChange> change);

    /// git's answer, or the plan has failed. 1: "there is none".
    void ask(const QStringList &arguments, std::function<void(const QByteArray &)> then);
    void change(const QStringList &arguments, std::function<void()> then);
    [[nodiscard]] QStringList inCopy(const QStringList &arguments) const;
    [[nodiscard]] bool makeCopy();
    [[nodiscard]] QString copy() const;
    [[nodiscard]] QString asOfFile(QString words) const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] Result<void> judged(const Result<ToolEnd> &end) const;

    PersonsFile m_file;
    Replier<FileChange> m_reply;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of the copy, beside the file
};

} // namespace lanyard
