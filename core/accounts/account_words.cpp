#include "accounts/account_words.h"

#include "words/account_text.h"
#include "words/command_text.h"

#include <QUrl>

#include <algorithm>

namespace lanyard {

tl::expected<Account *, NoAccount> accountCalled(const AccountStore &store, const QString &typed)
{
    // An e-mail is the only other thing an account goes by.
    if (!isPlainName(typed) && (!typed.contains(u'@') || plainText(typed) != typed)) {
        return tl::unexpected(NoAccount{{ErrorKind::Misconfigured, {}, notAPlainName(typed)}, {}});
    }
    const Result<Account *> found = store.find(typed);
    if (found) {
        return *found;
    }
    const QList<AccountEntry> entries = store.entries();
    const bool isOfSeveral
        = std::any_of(entries.begin(), entries.end(), [&typed](const auto &each) {
              return each.email.compare(typed, Qt::CaseInsensitive) == 0;
          });
    NoAccount none{{found.error().kind, {}, isOfSeveral ? found.error().detail : QString()}, {}};
    none.context.who = isOfSeveral ? QString() : typed; // else the error says it better
    return tl::unexpected(std::move(none));
}

tl::expected<Account *, NoAccount> accountOrDefault(const AccountStore &store, const QString &typed)
{
    if (!typed.isEmpty()) {
        return accountCalled(store, typed);
    }
    if (Account *account = store.defaultAccount()) {
        return account;
    }
    const bool isEmpty = store.accounts().isEmpty();
    return tl::unexpected(NoAccount{{isEmpty ? ErrorKind::NotFound : ErrorKind::Misconfigured,
                                     {},
                                     isEmpty ? noAccountAtAll() : sayWhichAccount()},
                                    {}});
}

ErrorContext errorContextOf(const AccountEntry &entry, ErrorContext::During during)
{
    ErrorContext context;
    context.provider = entry.providerName;
    context.host = entry.issuer.isEmpty() ? entry.providerName : QUrl(entry.issuer).host();
    context.store = secretStoreName();
    context.who = entry.name;
    context.during = during;
    if (entry.service) {
        context.during = ErrorContext::During::Service;
        context.scope = entry.service->access.scope.join(u' ');
    }
    return context;
}

ErrorContext errorContextOf(const AccountEntry &entry, const TokenLimits &limits)
{
    ErrorContext context = errorContextOf(entry, ErrorContext::During::Refresh);
    if (!limits.scope.isEmpty()) {
        context.scope = limits.scope.join(u' ');
    }
    return context;
}

} // namespace lanyard
