#pragma once

/// What `lanyard provider check` says of a provider: what native sign-in wants, whether it is so,
/// and where it is written.
/// Shape:   each one line of plain text. Members, algorithms and sections stay in the standards'
///          own terms, as this is for whoever runs a provider

#include "base/provider_line.h"

#include <QString>

namespace lanyard {

[[nodiscard]] QString traitText(ProviderTrait trait);
[[nodiscard]] QString markText(Mark mark);
/// What was seen, and what it means.
[[nodiscard]] QString providerSeen(const ProviderLine &line);

/// As lines for a terminal, the columns below one another.
[[nodiscard]] QString providerTable(const ProviderLines &lines);

/// While a sign-in is tried.
[[nodiscard]] QString trialNeedsBrowser(const QString &host, int round, int rounds);
[[nodiscard]] QString trialEnds();

} // namespace lanyard
