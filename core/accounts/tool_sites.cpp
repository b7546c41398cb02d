#include "accounts/tool_sites.h"

#include "accounts/json_fields.h"
#include "base/json.h"
#include "io/private_file.h"
#include "io/process_lock.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace lanyard {

namespace {

constexpr int knownVersion = 1;
constexpr qsizetype largestFile = 256 * 1024;
constexpr qsizetype longestUsername = 255;
constexpr std::chrono::milliseconds lockPatience{5'000};

const QLatin1String versionName("version");
const QLatin1String sitesName("sites");
const QLatin1String siteName("site");
const QLatin1String accountName("account");
const QLatin1String usernameName("username");

QString sitesFile(const Places &places)
{
    return places.data + QStringLiteral("/sites.json");
}

tl::unexpected<Error> damaged(const Places &places, const QString &problem)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("the list of sites for tools cannot be read (%1: %2); move that "
                               "file away, and add the sites again")
                    .arg(plainText(sitesFile(places)), problem));
}

tl::unexpected<Error> unwritable(const Error &why)
{
    return why.kind == ErrorKind::Busy
        ? fail(why)
        : fail(why.kind,
               QStringLiteral("the list of sites for tools cannot be written (%1); make room "
                              "there, and make it a folder that you may write to")
                   .arg(why.detail));
}

Result<ToolSite> siteIn(const QJsonValue &value)
{
    JsonFields fields(value.toObject());
    const QString text = fields.requiredText(siteName);
    const QString account = fields.requiredText(accountName);
    const QString username = fields.requiredText(usernameName);
    if (!fields.problem().isEmpty()) {
        return fail(ErrorKind::InvalidResponse, fields.problem());
    }
    auto origin = ServerOrigin::ofUrl(text.toUtf8());
    if (!origin || origin->text() != text) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("a site is none"));
    }
    if (!isToolUsername(username)) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("a user name is none"));
    }
    return ToolSite{std::move(*origin), account, username};
}

Result<QList<ToolSite>> sitesIn(const Places &places, const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, {.bytes = largestFile, .depth = 4});
    if (!document) {
        return damaged(places, document.error().detail);
    }
    if (document->value(versionName) != QJsonValue(knownVersion)) {
        return damaged(places, QStringLiteral("another version of this program wrote it"));
    }
    if (!document->value(sitesName).isArray()) {
        return damaged(places, QStringLiteral("sites is no list"));
    }
    QList<ToolSite> sites;
    const QJsonArray array = document->value(sitesName).toArray();
    for (const auto &each : array) {
        auto site = siteIn(each);
        if (!site) {
            return damaged(places, site.error().detail);
        }
        sites += std::move(*site);
    }
    return sites;
}

Result<void> write(const Places &places, const QList<ToolSite> &sites)
{
    QJsonArray array;
    for (const ToolSite &site : sites) {
        array += QJsonObject{{siteName, site.origin.text()},
                             {accountName, site.accountId},
                             {usernameName, site.username}};
    }
    const QJsonObject object{{versionName, knownVersion}, {sitesName, array}};
    const auto written = writePrivateFile(sitesFile(places), QJsonDocument(object).toJson());
    return written ? written : unwritable(written.error());
}

bool removeFrom(QList<ToolSite> &sites, const ServerOrigin &origin)
{
    return sites.removeIf([&origin](const ToolSite &each) { return each.origin == origin; }) > 0;
}

using Change = std::function<Result<void>(QList<ToolSite> &)>;

void update(const Places &places, Change change, QObject *context, Reply<void> reply)
{
    ProcessLock::acquire(places.state + QStringLiteral("/sites.lock"), lockPatience, context,
                         [places, change = std::move(change), reply = std::move(reply)](
                             const Result<std::unique_ptr<ProcessLock>> &held) {
                             if (!held) {
                                 reply(unwritable(held.error()));
                                 return;
                             }
                             auto sites = readToolSites(places);
                             if (!sites) {
                                 reply(fail(sites.error()));
                                 return;
                             }
                             const Result<void> changed = change(*sites);
                             reply(changed ? write(places, *sites) : changed);
                         });
}

} // namespace

QString usualToolUsername()
{
    return QStringLiteral("oauth2");
}

bool isToolUsername(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestUsername
        && std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c > u' ' && c.unicode() < 0x7f && c != u':'; });
}

Result<QList<ToolSite>> readToolSites(const Places &places)
{
    const auto bytes = readPrivateFile(sitesFile(places), largestFile);
    if (!bytes) {
        return damaged(places, bytes.error().detail);
    }
    return *bytes ? sitesIn(places, **bytes) : QList<ToolSite>();
}

void addToolSite(const Places &places, const ToolSite &site, QObject *context, Reply<void> reply)
{
    update(
        places,
        [site](QList<ToolSite> &sites) -> Result<void> {
            removeFrom(sites, site.origin);
            sites += site;
            return {};
        },
        context, std::move(reply));
}

void removeToolSite(const Places &places, const ServerOrigin &origin, QObject *context,
                    Reply<void> reply)
{
    update(
        places,
        [origin](QList<ToolSite> &sites) -> Result<void> {
            return removeFrom(sites, origin)
                ? Result<void>()
                : fail(ErrorKind::NotFound,
                       QStringLiteral("no tool gets a token for %1; lanyard site list shows the "
                                      "sites")
                           .arg(origin.text()));
        },
        context, std::move(reply));
}

} // namespace lanyard
