#include "kubectl_setup.h"

#include "tools/config_places.h"
#include "tools/exec_credential.h"
#include "words/tool_setup_text.h"

#include <QStandardPaths>

namespace lanyard {

namespace {

const QString kubectl = QStringLiteral("kubectl");

QStringList asTexts(const QByteArrayList &words)
{
    QStringList texts;
    for (const QByteArray &word : words) {
        texts += QString::fromUtf8(word);
    }
    return texts;
}

} // namespace

void KubectlSetup::plan(Direction direction, QObject *context, Reply<FileChange> reply)
{
    const Replier<FileChange> answer(context, std::move(reply));
    answer(planned(direction));
}

Result<QList<PersonsFile>> KubectlSetup::files()
{
    QList<PersonsFile> files;
    const QStringList paths = tools::kubeconfigFiles(environment());
    for (const QString &path : paths) {
        auto file = readPersonsFile(path, largestToolFile);
        if (!file) {
            return fail(file.error());
        }
        if (file->bytes) {
            files += std::move(*file);
        }
    }
    if (files.isEmpty()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1: there is no such file; kubectl config set-cluster makes it")
                        .arg(plainText(paths.first())));
    }
    return files;
}

Result<tools::KubeUser> KubectlSetup::userIn(const QList<PersonsFile> &files) const
{
    QList<tools::KubeconfigText> texts;
    for (const PersonsFile &file : files) {
        texts += tools::KubeconfigText{file.path, file.text()};
    }
    return tools::kubeUserFor(texts, origin(), m_wishes.user);
}

QByteArrayList KubectlSetup::wantedPlugin() const
{
    QByteArrayList plugin{program().toLatin1(), "kubectl-credential"};
    if (m_wishes.token == KubectlWishes::Token::Id) {
        plugin += "--id-token";
    }
    return plugin;
}

Result<FileChange> KubectlSetup::planned(Direction direction) const
{
    const auto all = files();
    const auto user = all ? userIn(*all) : fail(all.error());
    if (!user) {
        return fail(user.error());
    }
    const PersonsFile &file = all->at(user->file);
    if (direction == Direction::SetUp && user->plugin == wantedPlugin() && user->isUsable) {
        return FileChange{file, file.text()};
    }
    auto wanted = direction == Direction::SetUp
        ? tools::withKubePlugin(file.text(), user->name, wantedPlugin())
        : tools::withoutKubePlugin(file.text(), user->name);
    if (!wanted) {
        QString problem = QStringLiteral("%1: %2").arg(plainText(file.path), wanted.error().detail);
        if (wanted.error().code == tools::byHandOnly) {
            problem += u'\n' + addTheseYourself() + u'\n'
                + QString::fromUtf8(tools::kubeUserText(user->name, wantedPlugin()));
        }
        return fail(ErrorKind::Misconfigured, problem);
    }
    return FileChange{file, std::move(*wanted)};
}

/// The very program and arguments that the file has by now.
void KubectlSetup::test(QObject *context, Reply<void> reply)
{
    const Replier<void> answer(context, std::move(reply));
    const auto all = files();
    const auto user = all ? userIn(*all) : fail(all.error());
    if (!user || !user->isUsable) {
        answer(user ? fail(ErrorKind::Misconfigured, noUsableAnswer(kubectl)) : fail(user.error()));
        return;
    }
    QProcessEnvironment world = environment();
    world.insert(QStringLiteral("KUBERNETES_EXEC_INFO"),
                 QString::fromUtf8(tools::execInfoText(origin(), user->isInsecure)));
    const QStringList words = asTexts(user->plugin);
    run({words.first(), words.mid(1), world, {}}, [this, answer](const Result<ToolEnd> &end) {
        const Result<void> given = judged(end);
        if (given && !QStandardPaths::findExecutable(kubectl).isEmpty()) {
            readByKubectl(answer);
        } else {
            answer(given);
        }
    });
}

Result<void> KubectlSetup::judged(const Result<ToolEnd> &end) const
{
    if (!end) {
        return fail(end.error());
    }
    if (end->exitCode != 0) {
        return fail(errorOfHelper(end->exitCode, lastWordsOf(end->errors)));
    }
    return tools::isExecCredential(end->output.reveal()) // into the judgement only
        ? Result<void>()
        : fail(ErrorKind::Misconfigured, noUsableAnswer(program()));
}

void KubectlSetup::readByKubectl(const Replier<void> &answer)
{
    run({kubectl, {QStringLiteral("config"), QStringLiteral("view")}, environment(), {}},
        [answer](const Result<ToolEnd> &end) {
            if (end && end->exitCode == 0) {
                answer(Result<void>());
            } else {
                answer(end ? fail(ErrorKind::Misconfigured, lastWordsOf(end->errors))
                           : fail(end.error()));
            }
        });
}

} // namespace lanyard
