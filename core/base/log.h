#pragma once

/// One logging category per folder. Never logged: a URL with a query, a body, a code, a token.

#include <QLoggingCategory>

namespace lanyard {

Q_DECLARE_LOGGING_CATEGORY(logOauth)
Q_DECLARE_LOGGING_CATEGORY(logIo)
Q_DECLARE_LOGGING_CATEGORY(logFlow)
Q_DECLARE_LOGGING_CATEGORY(logAccounts)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace lanyard
