#include "account_naming.h"

#include "words/account_text.h"

#include <algorithm>

namespace lanyard {

void tellName(const Console &console, const QList<AccountEntry> &before, const QString &wanted,
              const AccountEntry &account)
{
    if (!wanted.isEmpty() && account.name != wanted) {
        console.note(nameIsTaken(wanted, account.name));
        return;
    }
    const auto known = std::find_if(before.begin(), before.end(),
                                    [&account](const auto &each) { return each.id == account.id; });
    if (known != before.end() && known->name != account.name) {
        console.note(accountRenamed(known->name, account.name));
    }
}

} // namespace lanyard
