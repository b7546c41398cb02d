#include "oauth/resource_indicator.h"

#include <QUrl>

#include <algorithm>

namespace lanyard::oauth {

namespace {

bool isResource(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.isRelative() && !text.contains(QChar(u'#'));
}

} // namespace

Result<void> checkResources(const QStringList &resources)
{
    const auto wrong = std::find_if_not(resources.begin(), resources.end(), isResource);
    if (wrong != resources.end()) {
        return fail(ErrorKind::Misconfigured,
                    QStringLiteral("\"%1\" is no resource: it has to be a whole address, without "
                                   "\"#\"")
                        .arg(plainText(*wrong, 100)));
    }
    return {};
}

FormParameters resourceParameters(const QStringList &resources)
{
    FormParameters parameters;
    for (const QString &resource : resources) {
        parameters.append({QStringLiteral("resource"), resource});
    }
    return parameters;
}

Error namingResources(Error error, const QStringList &resources)
{
    if (error.code == QLatin1String("invalid_target") && !resources.isEmpty()) {
        error.detail = QStringLiteral("resource \"%1\": %2")
                           .arg(plainText(resources.join(QChar(u' ')), 200), error.detail);
    }
    return error;
}

} // namespace lanyard::oauth
