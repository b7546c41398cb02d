#pragma once

/// What our items of a session's keyring hold.

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include <utility>

namespace lanyard {

/// The secrets in them, by the name of their field.
[[nodiscard]] QList<std::pair<QString, QByteArray>> keptSecrets(const QProcessEnvironment &session);

} // namespace lanyard
