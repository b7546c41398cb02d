#pragma once

/// An address as it is typed for curl, and what curl makes of it: what a proof for that request has
/// to say.
/// Source:  RFC 9449 §4.2 (`htu`), §4.3; RFC 3986 §6.2.2, §6.2.3, §5.2.4
/// Note:    scheme, host and port are written in their normal form, and dot segments go, since curl
///          takes them out. What is encoded stays as it is: servers that normalise see no
///          difference, and those that compare letters got these

#include <QByteArray>
#include <QUrl>

namespace lanyard::oauth {

struct RequestAddress {
    QUrl server{}; ///< without a path; invalid = it is no whole address
    QByteArray path{}; ///< as it is sent, at least "/"; without the query
};

[[nodiscard]] RequestAddress requestAddress(const QByteArray &typed);

} // namespace lanyard::oauth
