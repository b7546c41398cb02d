#pragma once

/// What the vault has of one account, and whether its provider still renews it.
/// Shape:   reads both items; the provider is asked only where that was wished for, since it
///          replaces the session
/// Owner:   whoever looks; the account's store outlives it

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/session_record.h"
#include "base/doctor_line.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>

namespace lanyard {

enum class DoctorRefresh { LeaveAlone, TryIt };

class AccountCheck final : public QObject {
public:
    /// The reply is never an error.
    AccountCheck(Account &account, const Environment &environment, DoctorRefresh refresh,
                 QObject *context, Reply<DoctorLines> reply);

    void start();

private:
    void takeSession(const Result<std::optional<SessionRecord>> &session);
    void takeToken(const Result<std::optional<AccessTokenRecord>> &token);
    void refresh();
    void takeRefresh(const Result<void> &refreshed);

    DoctorLine &add(DoctorCheck check, CheckState state, DoctorFinding seen);
    void endWith(DoctorFinding seen, const Error &error);

    QPointer<Account> m_account;
    const Environment m_environment;
    DoctorRefresh m_wish;
    Replier<DoctorLines> m_reply;
    QString m_name;
    bool m_isSignInRequired = false;
    DoctorLines m_lines;
};

} // namespace lanyard
