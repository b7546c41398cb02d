#pragma once

/// What an IT team has to know of the set-up of a sign-in whose page shows an error.
/// Source:  RFC 6749 §4.1.1, RFC 7636 §4.3, RFC 8252 §7.3
/// Note:    plain text, to be sent to them; no state, challenge or secret is in it

#include <QString>

namespace lanyard {

struct SetUpDetails {
    QString provider; ///< its name for people
    QString address; ///< of the issuer, or of the authorization endpoint
    QString clientId;
    QString redirectUri; ///< as it was sent
    bool isAnyPort = false; ///< its port is another one each time
    QString scope;
};
[[nodiscard]] QString setUpDetailsText(const SetUpDetails &details);

} // namespace lanyard
