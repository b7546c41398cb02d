#pragma once

/// Looks at one thing after the other that a sign-in, and staying signed in, needs.
/// Shape:   the steps are the private methods in reading order; lines() grows as it goes, and what
///          is not to be had is a line, never an end
/// Owner:   whoever asks; destroying it ends what it is doing

#include "accounts/account_store.h"
#include "accounts/environment.h"
#include "accounts/places.h"
#include "base/doctor_line.h"
#include "doctor/account_checks.h"
#include "doctor/loopback_trial.h"
#include "doctor/reach_check.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>

namespace lanyard {

struct DoctorQuestion {
    QStringList accountIds{}; ///< whose sessions, and ways to their providers
    QList<ReachTarget> providers{}; ///< of no account
    bool triesBrowser = false; ///< opens a page of ours in the person's browser, and waits for it
    DoctorRefresh refresh = DoctorRefresh::LeaveAlone;
    std::optional<DoctorLine> agent{}; ///< what whoever asks has seen of it
};

class Doctor final : public QObject {
    Q_OBJECT
public:
    /// All three must outlive the doctor.
    Doctor(AccountStore &store, const Environment &environment, const Places &places);
    ~Doctor() override;

    /// Once.
    void look(DoctorQuestion question);

    [[nodiscard]] const DoctorLines &lines() const { return m_lines; }

Q_SIGNALS:
    void linesAdded(); ///< read lines() again
    void finished(); ///< once, last

private:
    void lookAtHome();
    void lookAtKeyring();
    void tryLoopback();
    void tryBrowser();
    void takeBrowser(const Result<QString> &came);
    void lookForProviders();
    void reachNext();
    void lookAtNextAccount();

    void add(const DoctorLines &lines);
    [[nodiscard]] bool isKeyringOpen() const;
    [[nodiscard]] QList<ReachTarget> targets() const;

    AccountStore &m_store;
    const Environment m_environment;
    const Places &m_places;
    DoctorQuestion m_question;
    DoctorLines m_lines;
    std::deque<ReachTarget> m_targets;
    std::deque<QString> m_accounts;
    std::unique_ptr<LoopbackTrial> m_trial;
    std::unique_ptr<ReachCheck> m_reach;
    std::unique_ptr<AccountCheck> m_account;
};

} // namespace lanyard
