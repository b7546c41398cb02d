#include "tools/docker_config.h"

#include "base/json.h"
#include "tools/marked_text.h"

#include <QRegularExpression>

#include <optional>

namespace lanyard::tools {

namespace {

constexpr JsonLimits limits{.bytes = longestMarkedText, .depth = 60};

const QByteArray helpersName("credHelpers");
const QByteArray ours("lanyard");

bool isBlank(QByteArrayView json)
{
    return json.trimmed().isEmpty();
}

/// Strictly JSON, as docker reads it, and where its parts are.
Result<MarkedNode> parse(QByteArrayView json)
{
    if (const auto object = parseJsonObject(json, limits); !object) {
        return fail(ErrorKind::Misconfigured, object.error().detail);
    }
    auto root = parseMarkedText(json);
    if (!root) {
        return root;
    }
    const MarkedNode *helpers = root->member(helpersName);
    if (helpers && helpers->kind != MarkedNode::Kind::Mapping) {
        return fail(ErrorKind::Misconfigured, QStringLiteral("credHelpers is no object"));
    }
    return root;
}

/// A registry's name has no character in it that JSON would escape.
QByteArray entryFor(const QString &registry)
{
    return '"' + registry.toUtf8() + "\": \"" + ours + '"';
}

/// Between the brace and the first member.
QByteArray gapOf(QByteArrayView json, const MarkedNode &object)
{
    return json.sliced(object.begin + 1, object.items.front().begin - object.begin - 1)
        .toByteArray();
}

/// From the last line break on; empty = all is on one line.
QByteArray lastLineOf(const QByteArray &gap)
{
    const qsizetype end = gap.lastIndexOf('\n');
    const qsizetype begin = end > 0 && gap[end - 1] == '\r' ? end - 1 : end;
    return end < 0 ? QByteArray() : gap.mid(begin);
}

QByteArray withFirst(QByteArrayView json, const MarkedNode &object, const QByteArray &member)
{
    QByteArray changed = json.toByteArray();
    if (object.items.empty()) {
        return changed.insert(object.begin + 1, ' ' + member + ' ');
    }
    const QByteArray gap = gapOf(json, object);
    return changed.insert(object.items.front().begin, member + ',' + (gap.isEmpty() ? " " : gap));
}

/// `{ "…" }` as withFirst() fills an empty one.
bool wasFilled(QByteArrayView json, const MarkedNode &object)
{
    const MarkedNode &last = object.items.back();
    return object.items.front().begin == object.begin + 2 && json[object.begin + 1] == ' '
        && json[last.end] == ' ';
}

/// nullopt = nothing else is in it, and it was not there before.
std::optional<QByteArray> without(QByteArrayView json, const MarkedNode &object, qsizetype key)
{
    const auto item = [&object](qsizetype index) -> const MarkedNode & {
        return object.items[std::size_t(index)];
    };
    qsizetype begin = item(key).begin;
    qsizetype end = item(key + 1).end;
    if (object.items.size() == 2) {
        if (!wasFilled(json, object)) {
            return std::nullopt;
        }
        begin -= 1;
        end += 1;
    } else if (key + 2 < qsizetype(object.items.size())) {
        end = item(key + 2).begin;
    } else {
        begin = item(key - 1).end;
    }
    return json.toByteArray().remove(begin, end - begin);
}

QString helperIn(const MarkedNode &root, const QString &registry)
{
    const MarkedNode *helpers = root.member(helpersName);
    return helpers ? QString::fromUtf8(helpers->scalar(registry.toUtf8())) : QString();
}

} // namespace

QString dockerConfigKey(QByteArrayView registry)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:[^:/?#]*://)?([^/?#]*)"));
    return pattern.match(QString::fromUtf8(registry.trimmed())).captured(1);
}

Result<QString> dockerHelperOf(QByteArrayView json, const QString &registry)
{
    if (isBlank(json)) {
        return QString();
    }
    const auto root = parse(json);
    return root ? Result<QString>(helperIn(*root, registry)) : fail(root.error());
}

Result<QByteArray> withDockerHelper(QByteArrayView json, const QString &registry)
{
    if (isBlank(json)) {
        return "{\n\t\"" + helpersName + "\": {\n\t\t" + entryFor(registry) + "\n\t}\n}\n";
    }
    const auto root = parse(json);
    if (!root) {
        return fail(root.error());
    }
    const QString helper = helperIn(*root, registry);
    if (helper == QString::fromLatin1(ours)) {
        return json.toByteArray();
    }
    const MarkedNode *helpers = root->member(helpersName);
    if (helpers && helpers->member(registry.toUtf8())) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("docker-credential-%1 answers for %2 already; take it out of "
                                   "credHelpers first")
                        .arg(plainText(helper, 60), registry));
    }
    if (helpers) {
        return withFirst(json, *helpers, entryFor(registry));
    }
    const QByteArray line = root->items.empty() ? QByteArray() : lastLineOf(gapOf(json, *root));
    const qsizetype breakSize = line.startsWith('\r') ? 2 : 1;
    const QByteArray deeper = line.isEmpty() ? line : line + line.mid(breakSize);
    return withFirst(json, *root,
                     '"' + helpersName + "\": {" + deeper + entryFor(registry) + line + '}');
}

Result<QByteArray> withoutDockerHelper(QByteArrayView json, const QString &registry)
{
    if (isBlank(json)) {
        return json.toByteArray();
    }
    const auto root = parse(json);
    if (!root) {
        return fail(root.error());
    }
    if (helperIn(*root, registry) != QString::fromLatin1(ours)) {
        return json.toByteArray();
    }
    const MarkedNode *helpers = root->member(helpersName);
    if (auto changed = without(json, *helpers, helpers->keyIndex(registry.toUtf8()))) {
        return *changed;
    }
    if (auto changed = without(json, *root, root->keyIndex(helpersName))) {
        return *changed;
    }
    return json.toByteArray().replace(root->begin, root->end - root->begin, "{}");
}

} // namespace lanyard::tools
