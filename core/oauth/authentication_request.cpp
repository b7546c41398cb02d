#include "oauth/authentication_request.h"

#include "base/json.h"
#include "oauth/syntax.h"

#include <algorithm>
#include <array>

namespace lanyard::oauth {

namespace {

constexpr auto promptName = QLatin1String("prompt");
constexpr auto loginHintName = QLatin1String("login_hint");
constexpr auto maxAgeName = QLatin1String("max_age");
constexpr auto acrValuesName = QLatin1String("acr_values");
constexpr auto claimsName = QLatin1String("claims");
constexpr auto noneValue = QLatin1String("none");

constexpr qsizetype mostDigits = 10; ///< three hundred years
constexpr qsizetype mostAcrValues = 16;
constexpr qsizetype longestHint = 320; ///< an e-mail address (RFC 5321 §4.5.3.1)

/// OIDC Core §3.1.2.1; `create` is Initiating User Registration 1.0.
bool isPrompt(const QString &value)
{
    static constexpr std::array known{noneValue, QLatin1String("login"), QLatin1String("consent"),
                                      QLatin1String("select_account"), QLatin1String("create")};
    return std::any_of(known.begin(), known.end(),
                       [&](QLatin1String each) { return value == each; });
}

Result<void> checkPrompt(const QStringList &prompt)
{
    const auto odd = std::find_if_not(prompt.begin(), prompt.end(), isPrompt);
    if (odd != prompt.end()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is no prompt: there are none, login, consent, "
                                   "select_account and create")
                        .arg(plainText(*odd, 60)));
    }
    if (prompt.size() > 1 && prompt.contains(noneValue)) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("prompt \"none\" cannot be joined with another one"));
    }
    return {};
}

Result<void> checkAcrValues(const QStringList &values)
{
    if (values.size() > mostAcrValues) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("more than %1 acr values").arg(mostAcrValues));
    }
    const auto odd = std::find_if(values.begin(), values.end(), [](const QString &value) {
        return value.isEmpty() || !isVisibleAscii(value) || value.contains(QChar(u' '));
    });
    if (odd != values.end()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is no acr value").arg(plainText(*odd, 60)));
    }
    return {};
}

tl::unexpected<Error> unmet(const QString &problem)
{
    return fail(ErrorKind::IdTokenInvalid, problem, QLatin1String(unmetCode));
}

Result<void> checkAge(std::optional<qint64> authTime, std::chrono::seconds maxAge, qint64 askedAt,
                      qint64 now)
{
    if (!authTime) {
        return unmet(QStringLiteral("auth_time is missing, and max_age was asked for"));
    }
    if (*authTime - leeway > now) {
        return unmet(QStringLiteral("auth_time is in the future"));
    }
    if (*authTime + maxAge.count() + leeway < askedAt) {
        return unmet(QStringLiteral("signed in %1 s before, and max_age was %2")
                         .arg(askedAt - *authTime)
                         .arg(maxAge.count()));
    }
    return {};
}

/// One string (§2): a list that holds the right one, too, says nothing.
Result<void> checkAcr(const QJsonObject &claims, const QStringList &acrValues)
{
    const auto acr = optionalString(claims, QLatin1String("acr"));
    if (!acr || !*acr) {
        return unmet(QStringLiteral("acr is %1, and acr_values were asked for")
                         .arg(QLatin1String(acr ? "missing" : "no text")));
    }
    if (!acrValues.contains(**acr)) {
        return unmet(QStringLiteral("acr is \"%1\", and %2 was asked for")
                         .arg(plainText(**acr, 100), plainText(acrValues.join(QChar(u' ')), 200)));
    }
    return {};
}

} // namespace

bool AuthenticationRequest::any() const
{
    return !prompt.isEmpty() || !loginHint.isEmpty() || required.any() || !claims.isEmpty();
}

bool AuthenticationRequest::isSilent() const
{
    return prompt.contains(noneValue);
}

Result<std::chrono::seconds> parseMaxAge(const QString &text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](QChar character) {
               return character >= QChar(u'0') && character <= QChar(u'9');
           });
    if (!isNumber) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is no max_age: it has to be a whole number of seconds, "
                                   "0 or more")
                        .arg(plainText(text, 60)));
    }
    return std::chrono::seconds(text.toLongLong());
}

Result<void> checkAuthenticationRequest(const AuthenticationRequest &request)
{
    if (auto prompt = checkPrompt(request.prompt); !prompt) {
        return prompt;
    }
    if (auto acrValues = checkAcrValues(request.required.acrValues); !acrValues) {
        return acrValues;
    }
    if (request.required.maxAge && request.required.maxAge->count() < 0) {
        return fail(ErrorKind::Misconfigured, QStringLiteral("max_age is less than 0"));
    }
    if (plainText(request.loginHint, longestHint) != request.loginHint) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is no login hint: it has to be plain text, %2 "
                                   "characters at most")
                        .arg(plainText(request.loginHint, 60))
                        .arg(longestHint));
    }
    if (!request.claims.isEmpty() && !parseJsonObject(request.claims)) {
        return fail(ErrorKind::Misconfigured, QStringLiteral("claims is no JSON object"));
    }
    return {};
}

ConfiguredParameters withAuthenticationRequest(ConfiguredParameters configured,
                                               const AuthenticationRequest &request)
{
    if (!request.prompt.isEmpty()) {
        configured.insert(promptName, request.prompt.join(QChar(u' ')));
    }
    if (!request.loginHint.isEmpty()) {
        configured.insert(loginHintName, request.loginHint);
    }
    if (request.required.maxAge) {
        configured.insert(maxAgeName, QString::number(request.required.maxAge->count()));
    }
    if (!request.required.acrValues.isEmpty()) {
        configured.insert(acrValuesName, request.required.acrValues.join(QChar(u' ')));
    }
    if (!request.claims.isEmpty()) {
        configured.insert(claimsName, QString::fromUtf8(request.claims));
    }
    return configured;
}

Result<AuthenticationRequirements> requirementsIn(const QMap<QString, QString> &parameters)
{
    AuthenticationRequirements required;
    if (parameters.contains(maxAgeName)) {
        const auto maxAge = parseMaxAge(parameters.value(maxAgeName));
        if (!maxAge) {
            return fail(maxAge.error());
        }
        required.maxAge = *maxAge;
    }
    required.acrValues = parameters.value(acrValuesName).split(QChar(u' '), Qt::SkipEmptyParts);
    if (const auto acrValues = checkAcrValues(required.acrValues); !acrValues) {
        return fail(acrValues.error());
    }
    return required;
}

Result<void> checkAuthentication(const QJsonObject &claims, std::optional<qint64> authTime,
                                 const AuthenticationRequirements &required, qint64 askedAt,
                                 qint64 now)
{
    if (required.maxAge) {
        if (auto age = checkAge(authTime, *required.maxAge, askedAt, now); !age) {
            return age;
        }
    }
    return required.acrValues.isEmpty() ? Result<void>() : checkAcr(claims, required.acrValues);
}

} // namespace lanyard::oauth
