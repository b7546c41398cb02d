#pragma once

/// The shapes of answer that more than one endpoint gives.
/// Source:  RFC 6749 §5.1 (not stored), §5.2 (errors as JSON)

#include "io/http_message.h"

#include <QByteArray>
#include <QJsonObject>

namespace lanyard::demo {

[[nodiscard]] HttpAnswer jsonAnswer(const QJsonObject &object, int status = 200);
[[nodiscard]] HttpAnswer errorAnswer(const QByteArray &error, const QByteArray &description,
                                     int status = 400);
[[nodiscard]] HttpAnswer redirectAnswer(const QByteArray &location);
[[nodiscard]] HttpAnswer methodNotAllowed(const QByteArray &allowed);

/// `uri` with parameters added to its query, each percent-encoded; empty values are left out.
[[nodiscard]] QByteArray withParameters(const QByteArray &uri,
                                        const QList<QPair<QByteArray, QByteArray>> &parameters);

} // namespace lanyard::demo
