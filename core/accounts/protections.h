#pragma once

/// Which protections a provider announces, and which of them it has taken back since the last
/// sign-in there.
/// Source:  RFC 9700 §2.1, §4.8.2 (a document that no longer tells of PKCE is an attack on PKCE),
///          §4.4 (mix-up)
/// Shape:   the index keeps names of protections. One that this version does not know is never said
///          to be lost. https is none of them: without it there is no sign-in at all.

#include "accounts/account_index.h"
#include "base/protection.h"
#include "oauth/provider_metadata.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// As the index keeps them.
[[nodiscard]] QStringList protectionsOf(const oauth::ProviderMetadata &metadata);

/// What the last sign-in at this issuer had, whoever signed in, and `metadata` does not announce.
/// Empty with plain OAuth, whose endpoints a file lists, and where nothing was kept.
[[nodiscard]] QList<Protection> lostProtections(const QList<AccountEntry> &known,
                                                const oauth::ProviderMetadata &metadata);

} // namespace lanyard
