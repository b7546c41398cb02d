#pragma once

/// Account::ensureFresh() for a process that lives on: the token in its memory may be fresh, and
/// yet not the one that is kept, since another process has got a newer one. Whoever did so had a
/// reason: the older may be refused by now. Shape:   the steps are the private methods in reading
/// order; one finish() Errors:  as Account::ensureFresh Owner:   the context

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "base/result.h"
#include "io/file_stamp.h"

#include <QObject>

#include <map>

namespace lanyard {

/// Of whom the token in memory is the one that is kept, as of which stamp.
using SeenTokens = std::map<QString, FileStamp>;

class NewestToken final : public QObject {
public:
    struct Of {
        AccountStore &store;
        const Environment &environment;
        const Places &places;
        SeenTokens &seen;
    };
    /// Replies when Account::accessToken() is the one to use. All of `of` outlives `context`.
    static void ensure(const Of &of, Account &account, Account::Freshness freshness,
                       QObject *context, Reply<void> reply);

private:
    NewestToken(const Of &of, Account &account, QObject *context, Reply<void> reply);

    void lookForAnother();
    void get(Account::Freshness freshness);
    void finish(const Result<void> &fresh);

    Of m_of;
    QString m_id;
    FileStamp m_stamp; ///< before anything was looked for
    Replier<void> m_replier;
};

} // namespace lanyard
