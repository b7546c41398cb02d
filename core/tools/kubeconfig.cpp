#include "tools/kubeconfig.h"

#include "tools/kubeconfig_lines.h"
#include "tools/marked_text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace lanyard::tools {

namespace {

using Kind = MarkedNode::Kind;

tl::unexpected<Error> refuse(const QString &problem)
{
    return fail(ErrorKind::Misconfigured, problem);
}

QString shown(const QByteArray &name)
{
    return plainText(QString::fromUtf8(name), 100);
}

/// The named things of one kind: {"name", `inner`} each.
template <class Take>
void forEachNamed(const MarkedNode &root, QByteArrayView list, QByteArrayView inner, Take take)
{
    const MarkedNode *things = root.member(list);
    if (!things || things->kind != Kind::Sequence) {
        return;
    }
    for (const MarkedNode &thing : things->items) {
        const MarkedNode *body = thing.member(inner);
        if (body && !thing.scalar("name").isEmpty()) {
            take(thing.scalar("name"), *body);
        }
    }
}

struct Cluster {
    QByteArray server;
    bool isInsecure = false;
};
struct Context {
    QByteArray cluster;
    QByteArray user;
    qsizetype file = 0;
};
struct User {
    qsizetype file = 0;
    QByteArrayList plugin;
    bool isUsable = false;
};

QByteArrayList pluginOf(const MarkedNode &user)
{
    const MarkedNode *exec = user.member("exec");
    if (!exec) {
        return {};
    }
    QByteArrayList plugin{exec->scalar("command")};
    if (const MarkedNode *arguments = exec->member("args")) {
        for (const MarkedNode &argument : arguments->items) {
            plugin += argument.value;
        }
    }
    return plugin;
}

/// Of v1, where kubectl refuses an `exec` without an interactiveMode.
bool isUsable(const MarkedNode &user)
{
    static constexpr std::array modes{"Always", "IfAvailable", "Never"};
    const MarkedNode *exec = user.member("exec");
    return exec && exec->scalar("apiVersion") == execApiVersion
        && exec->scalar("provideClusterInfo") == "true"
        && std::find(modes.begin(), modes.end(), exec->scalar("interactiveMode")) != modes.end();
}

/// All files as one, each thing as the first of them has it.
class Merged {
public:
    Result<void> add(const KubeconfigText &file)
    {
        const auto root = parseMarkedText(file.text);
        if (!root) {
            return refuse(QStringLiteral("%1: %2").arg(plainText(file.path), root.error().detail));
        }
        forEachNamed(*root, "clusters", "cluster",
                     [this](const QByteArray &name, const auto &body) {
                         insert(m_clusters, name,
                                Cluster{body.scalar("server"),
                                        body.scalar("insecure-skip-tls-verify") == "true"});
                     });
        forEachNamed(*root, "contexts", "context",
                     [this](const QByteArray &name, const auto &body) {
                         insert(m_contexts, name,
                                Context{body.scalar("cluster"), body.scalar("user"), m_file});
                     });
        forEachNamed(*root, "users", "user", [this](const QByteArray &name, const auto &body) {
            insert(m_users, name, User{m_file, pluginOf(body), isUsable(body)});
        });
        ++m_file;
        return {};
    }

    [[nodiscard]] Result<KubeUser> userFor(const ServerOrigin &server,
                                           const QByteArray &wanted) const
    {
        QByteArrayList clusters;
        for (auto cluster = m_clusters.begin(); cluster != m_clusters.end(); ++cluster) {
            if (ServerOrigin::ofUrl(cluster->server) == server) {
                clusters += cluster.key();
            }
        }
        if (clusters.isEmpty()) {
            return refuse(QStringLiteral("no cluster in the kubeconfig has the server %1; kubectl "
                                         "config set-cluster adds one")
                              .arg(server.text()));
        }
        QHash<QByteArray, Context> users;
        for (const Context &context : m_contexts) {
            const bool isMeant = wanted.isEmpty() || wanted == context.user;
            if (clusters.contains(context.cluster) && !context.user.isEmpty() && isMeant) {
                insertFirst(users, context);
            }
        }
        if (users.size() != 1) {
            return refuse(problemOf(users.keys(), server));
        }
        const Context &context = *users.begin();
        KubeUser user{
            context.user, context.file, m_clusters[context.cluster].isInsecure, {}, false};
        if (const auto known = m_users.find(context.user); known != m_users.end()) {
            user.file = known->file;
            user.plugin = known->plugin;
            user.isUsable = known->isUsable;
        }
        return user;
    }

private:
    template <class Thing>
    static void insert(QHash<QByteArray, Thing> &things, const QByteArray &name, Thing thing)
    {
        if (!things.contains(name)) {
            things.insert(name, std::move(thing));
        }
    }
    /// Of two contexts with one user, the one in the earlier file.
    static void insertFirst(QHash<QByteArray, Context> &users, const Context &context)
    {
        const auto known = users.find(context.user);
        if (known == users.end() || context.file < known->file) {
            users.insert(context.user, context);
        }
    }
    static QString problemOf(QByteArrayList users, const ServerOrigin &server)
    {
        if (users.isEmpty()) {
            return QStringLiteral("no context of the kubeconfig has a user for %1; kubectl config "
                                  "set-context NAME --cluster=… --user=… makes one")
                .arg(server.text());
        }
        std::sort(users.begin(), users.end());
        return QStringLiteral("several users of the kubeconfig sign in at %1; say which with "
                              "--user: %2")
            .arg(server.text(), shown(users.join(", ")));
    }

    QHash<QByteArray, Cluster> m_clusters;
    QHash<QByteArray, Context> m_contexts;
    QHash<QByteArray, User> m_users;
    qsizetype m_file = 0;
};

/// Of a user's body: what else than a plugin lets them in.
QByteArray otherWayIn(const MarkedNode &body)
{
    static constexpr std::array names{"exec",           "token",         "tokenFile",
                                      "username",       "password",      "client-certificate",
                                      "client-key",     "auth-provider", "client-certificate-data",
                                      "client-key-data"};
    const auto *const name = std::find_if(names.begin(), names.end(),
                                          [&body](const char *each) { return body.member(each); });
    return name == names.end() ? QByteArray() : QByteArray(*name);
}

/// Where in one file that user is.
struct Place {
    MarkedNode root;
    const MarkedNode *users = nullptr; ///< null: there is no such key
    const MarkedNode *item = nullptr; ///< null: the user is not there
    const MarkedNode *body = nullptr; ///< what "user" of the item says

    static Result<Place> of(QByteArrayView text, const QByteArray &user)
    {
        auto root = parseMarkedText(text);
        if (!root) {
            return fail(root.error());
        }
        Place place{std::move(*root)};
        place.users = place.root.member("users");
        if (!place.users || place.users->kind != Kind::Sequence) {
            return place;
        }
        for (const MarkedNode &each : place.users->items) {
            if (each.scalar("name") == user && !place.item) {
                place.item = &each;
                place.body = each.member("user");
            }
        }
        return place;
    }
    Place(Place &&) = default; // a vector's elements stay where they are
    Place &operator=(Place &&) = default;
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
    ~Place() = default;

private:
    explicit Place(MarkedNode tree) : root(std::move(tree)) { }
};

const MarkedNode &keyOf(const MarkedNode &mapping, QByteArrayView name)
{
    return mapping.items[std::size_t(mapping.keyIndex(name))];
}

std::optional<QByteArray> withUser(const TextLines &lines, const Place &place,
                                   const QByteArrayList &item)
{
    if (!place.root.isBlock(Kind::Mapping)) {
        return std::nullopt;
    }
    if (!place.users) {
        return lines.withLinesBefore(place.root.items.front().begin,
                                     QByteArrayList{"users:"} + item);
    }
    if (place.users->isBlock(Kind::Sequence) && !place.users->items.empty()) {
        return lines.withLinesBefore(place.users->begin, item);
    }
    return lines.filled(keyOf(place.root, "users"), *place.users, item, 0);
}

std::optional<QByteArray> withBody(const TextLines &lines, const Place &place,
                                   const QByteArrayList &exec)
{
    if (!place.item->isBlock(Kind::Mapping) || !place.body) {
        return std::nullopt;
    }
    if (place.body->isBlock(Kind::Mapping)) {
        return lines.withLinesBefore(place.body->items.front().begin, exec);
    }
    return lines.filled(keyOf(*place.item, "user"), *place.body, exec, 2);
}

/// Lines of ours, and of what holds nothing else and was not there before.
std::optional<QByteArray> withoutExec(const TextLines &lines, const Place &place)
{
    const MarkedNode &exec = *place.body->member("exec");
    const MarkedNode &userKey = keyOf(*place.item, "user");
    const MarkedNode &usersKey = keyOf(place.root, "users");
    if (place.body->items.size() > 2) {
        return lines.withoutLines(keyOf(*place.body, "exec").begin, exec.end);
    }
    if (lines.wasFilled(userKey)) {
        return lines.emptied(userKey, keyOf(*place.body, "exec").begin, exec.end);
    }
    if (place.users->items.size() > 1) {
        return lines.withoutLines(place.item->begin, place.item->end);
    }
    if (lines.wasFilled(usersKey)) {
        return lines.emptied(usersKey, place.item->begin, place.item->end);
    }
    return lines.withoutLines(usersKey.begin, place.users->end);
}

} // namespace

Result<KubeUser> kubeUserFor(const QList<KubeconfigText> &files, const ServerOrigin &server,
                             const QByteArray &wanted)
{
    Merged merged;
    for (const KubeconfigText &file : files) {
        if (const auto added = merged.add(file); !added) {
            return fail(added.error());
        }
    }
    return merged.userFor(server, wanted);
}

bool isOurKubePlugin(const QByteArrayList &plugin)
{
    return plugin.size() > 1 && (plugin[0] == "lanyard" || plugin[0].endsWith("/lanyard"))
        && plugin[1] == "kubectl-credential";
}

Result<QByteArray> withKubePlugin(QByteArrayView text, const QByteArray &user,
                                  const QByteArrayList &plugin)
{
    auto base = withoutKubePlugin(text, user);
    if (!base) {
        return base;
    }
    const auto place = Place::of(*base, user);
    if (!place) {
        return fail(place.error());
    }
    if (place->body && !otherWayIn(*place->body).isEmpty()) {
        return refuse(
            QStringLiteral("the user %1 of the kubeconfig signs in another way (%2); take "
                           "that out, or give the context another user")
                .arg(shown(user), QString::fromLatin1(otherWayIn(*place->body))));
    }
    const TextLines lines(*base);
    auto changed = place->item ? withBody(lines, *place, kubeExecLines(plugin))
                               : withUser(lines, *place, kubeUserLines(user, plugin));
    // What was meant is there, and the way back leads to where it began: else nothing is touched.
    const auto after = changed ? Place::of(*changed, user) : fail(ErrorKind::Internal, {});
    const bool isThere = after && after->body && pluginOf(*after->body) == plugin
        && withoutKubePlugin(*changed, user) == base;
    return isThere
        ? Result<QByteArray>(std::move(*changed))
        : fail(ErrorKind::Misconfigured,
               QStringLiteral("the kubeconfig is written so that lines cannot be put into it"),
               byHandOnly);
}

Result<QByteArray> withoutKubePlugin(QByteArrayView text, const QByteArray &user)
{
    const auto place = Place::of(text, user);
    if (!place) {
        return fail(place.error());
    }
    if (!place->body || !isOurKubePlugin(pluginOf(*place->body))) {
        return text.toByteArray();
    }
    if (!place->root.isBlock(Kind::Mapping) || !place->users->isBlock(Kind::Sequence)
        || !place->item->isBlock(Kind::Mapping) || !place->body->isBlock(Kind::Mapping)) {
        return refuse(QStringLiteral("the kubeconfig is written so that lines cannot be taken out "
                                     "of it; take the exec section of its user %1 out yourself")
                          .arg(shown(user)));
    }
    auto changed = withoutExec(TextLines(text), *place);
    const auto after = changed ? Place::of(*changed, user) : fail(ErrorKind::Internal, {});
    const bool isGone = after && (!after->body || !after->body->member("exec"));
    if (!isGone) {
        return refuse(QStringLiteral("the exec section of the user %1 cannot be taken out of the "
                                     "kubeconfig; take it out yourself")
                          .arg(shown(user)));
    }
    return *changed;
}

QByteArray kubeUserText(const QByteArray &user, const QByteArrayList &plugin)
{
    return kubeUserLines(user, plugin).join('\n');
}

} // namespace lanyard::tools
