#pragma once

/// The rows, by section. Names that begin with `oidcc-` and `fapi2-` are those of the OpenID
/// Foundation's conformance suite; `lanyard-` ones are what it never tests, and `attack-` ones what
/// no honest provider sends.

#include "row.h"

namespace lanyard {

[[nodiscard]] QList<Row> discoveryRows();
[[nodiscard]] QList<Row> keyRows();
[[nodiscard]] QList<Row> authorizationResponseRows();
[[nodiscard]] QList<Row> tokenRows();
[[nodiscard]] QList<Row> idTokenRows();
[[nodiscard]] QList<Row> authenticationRows(); ///< as it was asked for
[[nodiscard]] QList<Row> userInfoRows();
[[nodiscard]] QList<Row> foreignClaimRows(); ///< signed user-info, and claims from elsewhere
[[nodiscard]] QList<Row> refreshRows();
[[nodiscard]] QList<Row> deviceRows();
[[nodiscard]] QList<Row> fapi2Rows();
[[nodiscard]] QList<Row> logoutRows();
[[nodiscard]] QList<Row> pushedRequestRows();
[[nodiscard]] QList<Row> dpopRows();
[[nodiscard]] QList<Row> registrationRows();
[[nodiscard]] QList<Row> attackCallbackRows();
[[nodiscard]] QList<Row> attackDiscoveryRows();
[[nodiscard]] QList<Row> attackKeyRows();
[[nodiscard]] QList<Row> attackTokenRows();
[[nodiscard]] QList<Row> attackAnswerRows();
[[nodiscard]] QList<Row> attackReachRows(); ///< from the internet into our own network
[[nodiscard]] QList<Row> attackRedirectRows(); ///< at the wrong time, or of another sign-in
[[nodiscard]] QList<Row> attackTwoProvidersRows(); ///< of which one is evil
[[nodiscard]] QList<Row> attackWindowRows(); ///< addresses among a person's claims
[[nodiscard]] QList<Row> otherRows(); ///< that wait, or do not apply

/// What a file says that wants the answer as a form.
void asksForFormPost(Provider &provider);

struct Section {
    const char *name;
    QList<Row> (*rows)();
};
[[nodiscard]] const QList<Section> &sections();

} // namespace lanyard
