#pragma once

/// Which servers tools may get tokens for, and of which account: the person's own choice, one
/// server at a time. Nothing else binds a server to an account: not its name, not its provider.
/// Shape:   sites.json {"version": 1, "sites": [{"site", "account", "username"}]} beside the list
///          of accounts; replaced in one step under a lock. `account` is the account's id, so that
///          a new name changes nothing, and a sign-out ends it
/// Errors:  Misconfigured (it cannot be read or written, it is damaged or newer: it is named, with
///          what helps, and never overwritten), Busy; NotFound where a site is to go that is not
///          there

#include "accounts/places.h"
#include "base/result.h"
#include "base/server_origin.h"

#include <QList>
#include <QString>

namespace lanyard {

struct ToolSite {
    ServerOrigin origin;
    QString accountId;
    QString username; ///< that goes with the token, where a tool sends name and password

    friend bool operator==(const ToolSite &, const ToolSite &) = default;
};

/// "oauth2", which most servers take, and those that look at the token alone take anything.
[[nodiscard]] QString usualToolUsername();
/// As it goes into git's lines and before the colon of RFC 7617 §2: visible ASCII without a colon,
/// 1 to 255 characters.
[[nodiscard]] bool isToolUsername(const QString &name);

[[nodiscard]] Result<QList<ToolSite>> readToolSites(const Places &places);

/// In the place of what the same site had.
void addToolSite(const Places &places, const ToolSite &site, QObject *context, Reply<void> reply);
void removeToolSite(const Places &places, const ServerOrigin &origin, QObject *context,
                    Reply<void> reply);

} // namespace lanyard
