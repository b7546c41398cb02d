#pragma once

/// From what a person entered, an e-mail address or an https URL, to the issuer that answers for
/// it. Source:  OpenID Connect Discovery §2 (issuer discovery), §2.1.2 (URL), §2.1.3 (acct), RFC
/// 7033 §4 Shape:   a JSON resource descriptor; the first link of our relation with an `href`
/// counts Errors:  Misconfigured (neither of the two), InvalidResponse, NotFound (no such link)
/// Owner:   value type

#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QUrl>

namespace lanyard::oauth {

struct WebFingerRequest {
    QString resource; ///< acct:joan@example.com, or the URL
    QUrl url; ///< https, on the address's own host
};

/// `joan@example.com`, with or without `acct:`; the host may name a port. An address in the sense
/// of a mail program that is more than that ("Joan" <…>) is none here.
[[nodiscard]] bool isEmailAddress(const QString &text);
[[nodiscard]] Result<WebFingerRequest> webFingerRequest(const QString &emailOrUrl);

/// The issuer; https always, whatever the host was.
[[nodiscard]] Result<QString> parseWebFinger(QByteArrayView body);

} // namespace lanyard::oauth
