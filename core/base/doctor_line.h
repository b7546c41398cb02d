#pragma once

/// What `lanyard doctor` saw of one thing that a sign-in needs, as values. The sentences are
/// words/doctor_text's, so that a window shows the same lines.
/// Shape:   one line for each check, in the order in which one thing needs the other
/// Note:    the names are those of `--json`, so they never change
/// Owner:   value type, without secrets

#include "base/error.h"

#include <QDateTime>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace lanyard {

enum class DoctorCheck {
    Folders,
    AccountList,
    SetUpFiles, ///< of providers and of an administrator
    Certificates, ///< a company's
    Keyring,
    Browser,
    Agent, ///< which hands tokens to tools
    Loopback, ///< the way back from the browser, gone by ourselves
    BrowserReturn, ///< and by the person's own browser
    Proxy,
    NameLookup,
    Connection, ///< TLS, and who vouches for it
    Discovery,
    Clock,
    Session,
    Token,
    Refresh,
};

enum class CheckState {
    Ok,
    Warning, ///< it works, and may not for long, or not everywhere
    Problem,
    Skipped, ///< not looked at, and why
};

/// What was seen; `error` says more where there is one.
enum class DoctorFinding {
    FoldersWritable,
    FolderUnusable,
    Listed, ///< `number` accounts
    ListSetAside, ///< as the file `what`
    ListUnusable,
    FilesGood,
    FileUnusable, ///< and `number` more like it
    NoneAdded,
    CertificatesAdded, ///< `number` of them
    CertificateUnusable, ///< and `number` more like it
    AuthorityExpired, ///< the one in the file `what`, `at`
    KeyringWorks,
    KeyringSlow, ///< it took `span`
    KeyringTrouble,
    VaultFileWorks,
    NoVaultFile, ///< the first sign-in makes it
    NothingIsKept, ///< memory only
    BrowserFound, ///< `what` starts it
    BrowserMissing,
    NoAgent,
    AgentServes,
    AgentIsOther, ///< it is of the version `what`
    AgentServesOthers, ///< whose accounts are in other folders
    AgentIsSilent,
    LoopbackWorks, ///< at `what`
    LoopbackBlocked,
    BrowserCame,
    BrowserNotAsked,
    BrowserDidNotCome,
    Straight,
    ThroughProxy, ///< `what`
    ProxyNotTold, ///< in time, so straight
    ProxyUnusable,
    NameKnown, ///< `number` addresses
    NameIsAddress,
    NameUnknown,
    NameIsProxys, ///< to look up
    Secured, ///< until `at`, `number` days; by a company's file `what`, or the system's authorities
    SecuredNotForLong, ///< the same
    LoopbackWithoutTls,
    NotReached,
    NotAskedYet, ///< as what it needs did not work
    Discovered,
    NoDocument, ///< plain OAuth: a file lists the endpoints
    DocumentUnusable,
    ClockRight,
    ClockNearlyRight, ///< `span` behind, which is allowed for
    ClockOff, ///< `span` behind
    ClockNotTold,
    SessionKept,
    SessionLost,
    TokenFresh, ///< until `at`
    TokenStale,
    TokenNotKept,
    Refreshed,
    RefreshNotAsked,
    RefreshFailed,
};

struct DoctorLine {
    DoctorCheck check = DoctorCheck::Folders;
    CheckState state = CheckState::Ok;
    DoctorFinding seen = DoctorFinding::FoldersWritable;
    QString subject{}; ///< a host, or the name of an account; empty = this computer
    QString what{};
    int number = 0;
    QDateTime at{};
    std::chrono::seconds span{0}; ///< of a clock: negative = ours is ahead
    std::optional<Error> error{};
};

using DoctorLines = QList<DoctorLine>;

[[nodiscard]] QLatin1String nameOf(DoctorCheck check);
[[nodiscard]] QLatin1String nameOf(CheckState state);

/// What the command ends with: nothing where no line is a problem, else what the first is.
[[nodiscard]] std::optional<Error> firstProblem(const DoctorLines &lines);

} // namespace lanyard
