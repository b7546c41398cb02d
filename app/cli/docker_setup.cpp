#include "docker_setup.h"

#include "tools/config_places.h"
#include "tools/docker_config.h"
#include "tools/docker_credential.h"
#include "words/tool_setup_text.h"

namespace lanyard {

void DockerSetup::plan(Direction direction, QObject *context, Reply<FileChange> reply)
{
    const Replier<FileChange> answer(context, std::move(reply));
    answer(planned(direction));
}

Result<FileChange> DockerSetup::planned(Direction direction) const
{
    auto file = readPersonsFile(tools::dockerConfigFile(environment()), largestToolFile);
    if (!file) {
        return fail(file.error());
    }
    const QByteArray text = file->text();
    auto wanted = direction == Direction::SetUp ? tools::withDockerHelper(text, m_registry)
                                                : tools::withoutDockerHelper(text, m_registry);
    if (!wanted) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1: %2").arg(plainText(file->path), wanted.error().detail));
    }
    return FileChange{std::move(*file), std::move(*wanted)};
}

void DockerSetup::test(QObject *context, Reply<void> reply)
{
    const Replier<void> answer(context, std::move(reply));
    run({program(), {QStringLiteral("get")}, environment(), m_registry.toUtf8() + '\n'},
        [this, answer](const Result<ToolEnd> &end) { answer(judged(end)); });
}

/// What went wrong is on standard output, by docker's rules.
Result<void> DockerSetup::judged(const Result<ToolEnd> &end) const
{
    if (!end) {
        return fail(end.error());
    }
    const QByteArrayView output
        = end->output.reveal(); // into the judgement; failures have no token
    if (end->exitCode != 0) {
        return fail(errorOfHelper(end->exitCode, QString::fromUtf8(output.trimmed())));
    }
    return tools::isDockerCredentialAnswer(output)
        ? Result<void>()
        : fail(ErrorKind::Misconfigured, noUsableAnswer(program()));
}

} // namespace lanyard
