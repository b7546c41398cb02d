#pragma once

/// What came of a sign-out, as the command line says it.
/// Shape:   text of one or two sentences in one line; JSON {"account","revoked":true|false|null,
///          "erased":true|false}; null = the provider offers no revocation; and where it will be
///          told later, "will_be_revoked": true

#include "accounts/account.h"

#include <QJsonObject>
#include <QString>

namespace lanyard {

[[nodiscard]] QString receiptText(const Account::SignOutReceipt &receipt,
                                  const AccountEntry &entry);
[[nodiscard]] QJsonObject receiptJson(const Account::SignOutReceipt &receipt,
                                      const AccountEntry &entry);

} // namespace lanyard
