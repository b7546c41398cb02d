#pragma once

/// The claims of a token as a person reads them.
/// Source:  RFC 7519 §4.1, OIDC Core §2 and §5.1, RFC 9068 §2.2, RFC 8693 §4; scp, tid, oid, upn,
///          hd are Microsoft's and Google's
/// Shape:   a row each: those that are known first, in an order that reads well, then the others
/// Note:    whatever comes from outside is plain and short here (shown_text.h)

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace lanyard {

struct ClaimRow {
    QString claim; ///< its name on the wire
    QString meaning; ///< empty = not known here
    QString value; ///< a moment as the person's own time, with how far away it is

    friend bool operator==(const ClaimRow &, const ClaimRow &) = default;
};

/// `texts`: the JSON of each claim, for numbers that QJsonValue does not hold.
[[nodiscard]] QList<ClaimRow>
claimRows(const QJsonObject &claims, const QMap<QString, QByteArray> &texts, const QDateTime &now);
/// Whom the token is meant for (`aud`), as part of a sentence; empty = it does not say.
[[nodiscard]] QString audienceText(const QJsonObject &claims);

} // namespace lanyard
