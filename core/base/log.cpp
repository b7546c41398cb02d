#include "base/log.h"

namespace lanyard {

Q_LOGGING_CATEGORY(logOauth, "lanyard.oauth", QtInfoMsg)
Q_LOGGING_CATEGORY(logIo, "lanyard.io", QtInfoMsg)
Q_LOGGING_CATEGORY(logFlow, "lanyard.flow", QtInfoMsg)
Q_LOGGING_CATEGORY(logAccounts, "lanyard.accounts", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "lanyard.ui", QtInfoMsg)

} // namespace lanyard
