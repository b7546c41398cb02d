#include "answers.h"

#include <QJsonDocument>

namespace lanyard::demo {

HttpAnswer jsonAnswer(const QJsonObject &object, int status)
{
    return {status,
            {{"Content-Type", "application/json"},
             {"Cache-Control", "no-store"},
             {"X-Content-Type-Options", "nosniff"}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer errorAnswer(const QByteArray &error, const QByteArray &description, int status)
{
    return jsonAnswer({{QStringLiteral("error"), QString::fromLatin1(error)},
                       {QStringLiteral("error_description"), QString::fromLatin1(description)}},
                      status);
}

HttpAnswer redirectAnswer(const QByteArray &location)
{
    // 303, never 307: the form that was posted to us is not posted on (RFC 9700 §4.12).
    return {
        303,
        {{"Location", location}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}},
        {}};
}

HttpAnswer methodNotAllowed(const QByteArray &allowed)
{
    return {405, {{"Allow", allowed}}, {}};
}

QByteArray withParameters(const QByteArray &uri,
                          const QList<QPair<QByteArray, QByteArray>> &parameters)
{
    QByteArray result = uri;
    char separator = uri.contains('?') ? '&' : '?';
    for (const auto &[name, value] : parameters) {
        if (!value.isEmpty()) {
            result += separator + name + '=' + value.toPercentEncoding();
            separator = '&';
        }
    }
    return result;
}

} // namespace lanyard::demo
