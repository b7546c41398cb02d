#include "words/claim_text.h"

#include "base/error.h"
#include "words/shown_text.h"
#include "words/time_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace lanyard {

namespace {

constexpr qsizetype nameCap = 60;
constexpr qsizetype valueCap = 300;
constexpr qsizetype mostInList = 20;
constexpr qsizetype mostRows = 100;
constexpr double endOfYear9999 = 253402300799;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimText)
};

enum class Kind { Any, Moment };
struct Known {
    const char *claim;
    const char *meaning;
    Kind kind = Kind::Any;
};

constexpr Known known[] = {
    {"iss", QT_TRANSLATE_NOOP("ClaimText", "Issued by")},
    {"sub", QT_TRANSLATE_NOOP("ClaimText", "User ID")},
    {"aud", QT_TRANSLATE_NOOP("ClaimText", "Meant for")},
    {"exp", QT_TRANSLATE_NOOP("ClaimText", "Stops working"), Kind::Moment},
    {"nbf", QT_TRANSLATE_NOOP("ClaimText", "Works from"), Kind::Moment},
    {"iat", QT_TRANSLATE_NOOP("ClaimText", "Issued"), Kind::Moment},
    {"auth_time", QT_TRANSLATE_NOOP("ClaimText", "Signed in at the provider"), Kind::Moment},
    {"acr", QT_TRANSLATE_NOOP("ClaimText", "How sure the sign-in is")},
    {"amr", QT_TRANSLATE_NOOP("ClaimText", "Ways of the sign-in")},
    {"azp", QT_TRANSLATE_NOOP("ClaimText", "Issued to the app")},
    {"client_id", QT_TRANSLATE_NOOP("ClaimText", "Issued to the app")},
    {"scope", QT_TRANSLATE_NOOP("ClaimText", "Permissions")},
    {"scp", QT_TRANSLATE_NOOP("ClaimText", "Permissions")},
    {"roles", QT_TRANSLATE_NOOP("ClaimText", "Roles")},
    {"groups", QT_TRANSLATE_NOOP("ClaimText", "Groups")},
    {"entitlements", QT_TRANSLATE_NOOP("ClaimText", "Rights")},
    {"jti", QT_TRANSLATE_NOOP("ClaimText", "ID of this token")},
    {"sid", QT_TRANSLATE_NOOP("ClaimText", "ID of the session")},
    {"nonce", QT_TRANSLATE_NOOP("ClaimText", "Ties it to your sign-in")},
    {"at_hash", QT_TRANSLATE_NOOP("ClaimText", "Ties it to the access token")},
    {"c_hash", QT_TRANSLATE_NOOP("ClaimText", "Ties it to the sign-in’s code")},
    {"cnf", QT_TRANSLATE_NOOP("ClaimText", "Key that it is bound to")},
    {"act", QT_TRANSLATE_NOOP("ClaimText", "Who acts for the user")},
    {"name", QT_TRANSLATE_NOOP("ClaimText", "Name")},
    {"given_name", QT_TRANSLATE_NOOP("ClaimText", "Given name")},
    {"middle_name", QT_TRANSLATE_NOOP("ClaimText", "Middle name")},
    {"family_name", QT_TRANSLATE_NOOP("ClaimText", "Family name")},
    {"nickname", QT_TRANSLATE_NOOP("ClaimText", "Nickname")},
    {"preferred_username", QT_TRANSLATE_NOOP("ClaimText", "User name")},
    {"upn", QT_TRANSLATE_NOOP("ClaimText", "User name")},
    {"email", QT_TRANSLATE_NOOP("ClaimText", "E-mail")},
    {"email_verified", QT_TRANSLATE_NOOP("ClaimText", "E-mail was checked")},
    {"phone_number", QT_TRANSLATE_NOOP("ClaimText", "Phone number")},
    {"phone_number_verified", QT_TRANSLATE_NOOP("ClaimText", "Phone number was checked")},
    {"profile", QT_TRANSLATE_NOOP("ClaimText", "Profile page")},
    {"picture", QT_TRANSLATE_NOOP("ClaimText", "Picture")},
    {"website", QT_TRANSLATE_NOOP("ClaimText", "Website")},
    {"gender", QT_TRANSLATE_NOOP("ClaimText", "Gender")},
    {"birthdate", QT_TRANSLATE_NOOP("ClaimText", "Date of birth")},
    {"address", QT_TRANSLATE_NOOP("ClaimText", "Address")},
    {"zoneinfo", QT_TRANSLATE_NOOP("ClaimText", "Time zone")},
    {"locale", QT_TRANSLATE_NOOP("ClaimText", "Language")},
    {"updated_at", QT_TRANSLATE_NOOP("ClaimText", "Profile changed"), Kind::Moment},
    {"tid", QT_TRANSLATE_NOOP("ClaimText", "Organisation")},
    {"hd", QT_TRANSLATE_NOOP("ClaimText", "Organisation")},
    {"oid", QT_TRANSLATE_NOOP("ClaimText", "User ID in the organisation")},
};

/// A claim that nobody has agreed on has none.
const Known *findKnown(const QString &claim)
{
    const auto *const found
        = std::find_if(std::begin(known), std::end(known),
                       [&](const Known &each) { return claim == QLatin1String(each.claim); });
    return found == std::end(known) ? nullptr : found;
}

bool isMoment(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= endOfYear9999;
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && !list.isEmpty()
        && std::all_of(list.begin(), list.end(), [](const auto &each) { return each.isString(); });
}

QString listText(const QJsonArray &list)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min(list.size(), mostInList); ++i) {
        texts += isolated(list.at(i).toString());
    }
    if (list.size() > texts.size()) {
        texts += Words::tr("%n more", "in a list", int(list.size() - texts.size()));
    }
    return QLocale().createSeparatedList(texts);
}

QString valueText(const QJsonValue &value, const QByteArray &json, Kind kind, const QDateTime &now)
{
    if (kind == Kind::Moment && isMoment(value)) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(qint64(value.toDouble()), Qt::UTC);
        return Words::tr("%1 (%2)", "a moment (how far away)")
            .arg(momentText(at, now), relativeText(at, now));
    }
    if (value.isString()) {
        return plainText(value.toString(), valueCap);
    }
    if (value.isBool()) {
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    }
    return isListOfTexts(value) ? listText(value.toArray())
                                : plainText(QString::fromUtf8(json), valueCap);
}

} // namespace

QList<ClaimRow> claimRows(const QJsonObject &claims, const QMap<QString, QByteArray> &texts,
                          const QDateTime &now)
{
    QStringList order;
    for (const Known &each : known) {
        if (const QString claim = QLatin1String(each.claim); claims.contains(claim)) {
            order += claim;
        }
    }
    const QStringList all = claims.keys(); // sorted
    std::copy_if(all.begin(), all.end(), std::back_inserter(order),
                 [](const QString &claim) { return !findKnown(claim); });
    QList<ClaimRow> rows;
    for (const QString &claim : std::as_const(order)) {
        if (rows.size() == mostRows) {
            rows += ClaimRow{QStringLiteral("…"),
                             {},
                             Words::tr("%n more", "claims", int(order.size() - mostRows))};
            break;
        }
        const Known *meant = findKnown(claim);
        rows += ClaimRow{plainText(claim, nameCap), meant ? Words::tr(meant->meaning) : QString(),
                         valueText(claims.value(claim), texts.value(claim),
                                   meant ? meant->kind : Kind::Any, now)};
    }
    return rows;
}

QString audienceText(const QJsonObject &claims)
{
    const QJsonValue audience = claims.value(QLatin1String("aud"));
    if (isListOfTexts(audience)) {
        return listText(audience.toArray());
    }
    return audience.toString().isEmpty() ? QString() : isolated(audience.toString());
}

} // namespace lanyard
