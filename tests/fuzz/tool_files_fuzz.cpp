/// Input: docker, git, kubectl or diff on a line of its own, then a file of theirs, or a
/// difference.

#include "tools/docker_config.h"
#include "tools/git_config.h"
#include "tools/kubeconfig.h"
#include "tools/marked_text.h"
#include "tools/shown_diff.h"

#include "fuzz/invariants.h"

#include <QJsonDocument>

using namespace lanyard;
using namespace lanyard::tools;
using fuzz::require;

namespace {

const QString registry = QStringLiteral("r.example");
const QByteArray user = "work";
const QByteArrayList plugin{"lanyard", "kubectl-credential"};

void requireMisconfigured(const Error &error)
{
    fuzz::requireFit(error);
    require(error.kind == ErrorKind::Misconfigured, "the file is to be mended");
}

/// Of a file that was blank, an empty object stays.
void setUpDocker(const QByteArray &json)
{
    const auto changed = withDockerHelper(json, registry);
    if (!changed) {
        requireMisconfigured(changed.error());
        return;
    }
    require(*dockerHelperOf(*changed, registry) == QStringLiteral("lanyard"), "it is set up");
    const auto wasOurs = dockerHelperOf(json, registry);
    const auto undone = withoutDockerHelper(*changed, registry);
    require(wasOurs && undone, "what was understood is understood");
    if (json.trimmed().isEmpty()) {
        require(*undone == "{}\n", "a new file is left empty");
    } else if (wasOurs->isEmpty()) {
        require(*undone == json, "the way back leads to where it began");
        QJsonObject expected = QJsonDocument::fromJson(json).object();
        QJsonObject helpers = expected.value(QLatin1String("credHelpers")).toObject();
        helpers.insert(registry, QStringLiteral("lanyard"));
        expected.insert(QLatin1String("credHelpers"), helpers);
        require(fuzz::isSame(QJsonDocument::fromJson(*changed).object(), expected),
                "nothing else means anything else");
    } else {
        require(*changed == json, "what is set up stays as it is");
    }
}

/// The same bytes are taken for a file, and for what git lists of one.
void setUpGit(const QByteArray &text)
{
    const ServerOrigin server = *ServerOrigin::ofUrl("https://git.example.com");
    const QByteArray left = withoutGitHelper(text, server);
    for (const GitHelpers now : {GitHelpers::None, GitHelpers::Others}) {
        const QByteArray changed = withGitHelper(text, server, now);
        require(changed.startsWith(text), "what is there stays");
        require(withoutGitHelper(changed, server) == left, "the way back leads to where it began");
    }
    QList<GitSetting> settings = parseGitSettings(text);
    settings += {{gitHelperKey(server), {}}, {gitHelperKey(server), "lanyard"}};
    require(gitHelpersFor(settings, server) == GitHelpers::Ours, "an empty one ends the list");
    require(hasGitHelper(settings, server), "it is set up");
    settings += GitSetting{"credential.helper", "store"};
    require(gitHelpersFor(settings, server) == GitHelpers::Others, "another one is asked");
}

void requirePlaces(const MarkedNode &node, qsizetype size)
{
    require(0 <= node.begin && node.begin <= node.end && node.end <= size, "it is in the text");
    for (const MarkedNode &item : node.items) {
        requirePlaces(item, size);
    }
}

void setUpKubectl(const QByteArray &text)
{
    if (const auto root = parseMarkedText(text)) {
        requirePlaces(*root, text.size());
    } else {
        requireMisconfigured(root.error());
    }
    const auto there = kubeUserFor({{QStringLiteral("/f"), text}},
                                   *ServerOrigin::ofUrl("https://k8s.example"), {});
    if (!there) {
        requireMisconfigured(there.error());
    }
    const auto left = withoutKubePlugin(text, user);
    const auto changed = withKubePlugin(text, user, plugin);
    if (!left || !changed) {
        requireMisconfigured(left ? changed.error() : left.error());
        return;
    }
    require(withoutKubePlugin(*changed, user) == left, "the way back leads to where it began");
    require(withKubePlugin(*changed, user, plugin) == changed, "once is enough");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const QByteArrayView tool = input.line();
    if (tool == QByteArrayView("docker")) {
        setUpDocker(input.rest().toByteArray());
    } else if (tool == QByteArrayView("git")) {
        setUpGit(input.rest().toByteArray());
    } else if (tool == QByteArrayView("kubectl")) {
        setUpKubectl(input.rest().toByteArray());
    } else {
        const QStringList lines = shownDiff(input.rest()).remove(u'\t').split(u'\n');
        for (const QString &line : lines) {
            require(fuzz::isFit(line), "a terminal obeys nothing of it");
        }
    }
    return 0;
}
