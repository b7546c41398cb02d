#include "accounts/last_refresh.h"

#include "accounts/json_fields.h"
#include "base/json.h"
#include "base/log.h"
#include "io/private_file.h"

#include <QFile>
#include <QJsonDocument>

namespace lanyard {

namespace {

constexpr int knownVersion = 2;
constexpr qsizetype largest = 32 * 1024; ///< bytes; all of its texts fit, whatever their script
constexpr qsizetype longestText = 2000;
constexpr int markBytes = 16;

using Name = QLatin1String;

/// It lies in a file: whatever it says is shown.
QString shownText(JsonFields &fields, Name name)
{
    return plainText(fields.text(name), longestText);
}

std::optional<ErrorKind> kindNamed(const QString &name)
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        if (name == nameOf(ErrorKind(kind))) {
            return ErrorKind(kind);
        }
    }
    return std::nullopt;
}

/// Only for the words; a version that knows more of them is another one.
Cause causeOf(qint64 number)
{
    return number > 0 && number <= qint64(Cause::ClockOff) ? Cause(int(number)) : Cause::Unnamed;
}

} // namespace

QByteArray failedRefreshBytes(const FailedRefresh &failed)
{
    const Error &error = failed.error;
    return QJsonDocument(QJsonObject{
                             {Name("version"), knownVersion},
                             {Name("attempt"), QString::fromLatin1(failed.attempt)},
                             {Name("resource"), jsonText(failed.limits.resource)},
                             {Name("scope"), jsonText(failed.limits.scope.join(u' '))},
                             {Name("kind"), nameOf(error.kind)},
                             {Name("code"), jsonText(error.code.left(longestText))},
                             {Name("detail"), jsonText(error.detail.left(longestText))},
                             {Name("cause"), int(error.cause)},
                             {Name("at"), jsonTime(error.at)},
                             {Name("behind"), qint64(error.behind.count())},
                             {Name("status"), error.status},
                             {Name("place"), jsonText(error.place.left(longestText))},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<FailedRefresh> parseFailedRefresh(QByteArrayView bytes)
{
    const auto object = parseJsonObject(bytes, {.bytes = largest, .depth = 1});
    if (!object || object->value(Name("version")) != QJsonValue(knownVersion)) {
        return std::nullopt;
    }
    JsonFields fields(*object);
    const auto kind = kindNamed(fields.requiredText(Name("kind")));
    FailedRefresh failed;
    failed.attempt = fields.requiredText(Name("attempt")).toLatin1();
    failed.limits = tokenLimits(fields.text(Name("resource")), fields.text(Name("scope")));
    failed.error.code = shownText(fields, Name("code"));
    failed.error.detail = shownText(fields, Name("detail"));
    failed.error.cause = causeOf(fields.number(Name("cause")).value_or(0));
    failed.error.at = fields.time(Name("at")).value_or(QDateTime());
    failed.error.behind = std::chrono::seconds(fields.number(Name("behind")).value_or(0));
    failed.error.status = int(fields.number(Name("status")).value_or(0));
    failed.error.place = shownText(fields, Name("place"));
    if (!kind || !fields.problem().isEmpty()) {
        return std::nullopt;
    }
    failed.error.kind = *kind;
    return failed;
}

LastRefresh::LastRefresh(const Places &places, const QString &accountId) :
    m_file(places.state + QStringLiteral("/account-") + accountId + QStringLiteral(".refresh"))
{
}

void LastRefresh::beginToWait()
{
    m_before = read();
}

std::optional<Error> LastRefresh::failureWhileWaiting(const TokenLimits &limits) const
{
    const QByteArray bytes = read();
    if (bytes.isEmpty() || bytes == m_before) {
        return std::nullopt;
    }
    auto failed = parseFailedRefresh(bytes);
    return failed && failed->limits == limits ? std::optional(std::move(failed->error))
                                              : std::nullopt;
}

void LastRefresh::leave(const Error &error, const TokenLimits &limits, RandomSource &random) const
{
    const auto left = writePrivateFile(
        m_file, failedRefreshBytes({error, limits, random.bytes(markBytes).toHex()}));
    if (!left) { // then each of them asks for itself
        qCWarning(logAccounts) << "those who wait cannot be told:" << left.error().detail;
    }
}

void LastRefresh::clear() const
{
    QFile::remove(m_file);
}

QByteArray LastRefresh::read() const
{
    const auto bytes = readPrivateFile(m_file, largest);
    return bytes ? bytes->value_or(QByteArray()) : QByteArray();
}

} // namespace lanyard
