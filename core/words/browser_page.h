#pragma once

/// The page that the browser shows at the end of a sign-in or a sign-out: whole HTML documents
/// without script. Note:    everything inserted is escaped and inside <bdi>; provider text is never
/// shown

#include <QByteArray>
#include <QString>

namespace lanyard {

enum class BrowserPage {
    SignedIn,
    Denied, ///< access_denied
    Problem, ///< anything else: the application says more
    Finishing, ///< not known yet
    NotOurs, ///< a request that is not from this sign-in
    Used, ///< a second redirect
    SignedOut, ///< the provider sent the browser back after a sign-out
    SignOutUnconfirmed, ///< what came back is not from our sign-out, or comes late
    Late, ///< after the attempt had ended
};

[[nodiscard]] QByteArray browserPage(BrowserPage page, const QString &provider, const QString &who);
/// The content of the one <style> element, for the Content-Security-Policy's hash.
[[nodiscard]] QByteArray browserPageStyle();

} // namespace lanyard
