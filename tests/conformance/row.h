#pragma once

/// One line of the conformance table, as data.

#include "accounts/provider.h"
#include "base/error.h"
#include "base/protection.h"
#include "mutation.h"
#include "oauth/userinfo.h"

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace lanyard {

/// What the person and the program do in one run.
enum class Act {
    SignIn, ///< once; the mutation is there from the beginning
    SignInElsewhere, ///< the same, with the code typed in on another device (RFC 8628)
    SignInByEmail, ///< the same, from an address at the provider's host
    SignInByUrl, ///< the same, from an address there that is no issuer
    SignInTwice, ///< the second time in the same process, with its caches
    SignInNextDay, ///< signs in with a correct provider, and again when nothing is cached any more
    Refresh, ///< signs in with a correct provider, which then misbehaves; refreshes, asks for the
             ///< profile
    RefreshTwice, ///< the same, and once more
    AskUserInfo, ///< the same, but asks for the profile only
    AskUserInfoTwice, ///< and once more, whatever came of it
    SignOut, ///< the same, but signs out
    SignOutInBrowser, ///< and in the browser as well
};

/// What the server shows at the TLS handshake.
enum class Certificate { None, Right, Expired, OtherName, UnknownAuthority };

/// How one run ended.
struct Outcome {
    enum class Kind { Done, Refused, Waiting } kind = Kind::Waiting;
    std::optional<Error> error{}; ///< Refused
    oauth::UserInfo userInfo{}; ///< Done, where the act asked for it
    QList<HttpRequest> requests{}; ///< that the mutated provider got
    bool keepsAccount = false; ///< an account is there afterwards, and usable
    qsizetype accounts = 0; ///< that are there afterwards, usable or not
    QStringList kept{}; ///< the keys of what the vault keeps afterwards
    QUrl drawn{}; ///< Done on another device: what a QR code said there
    QString page{}; ///< Refused at a sign-in: what the browser shows at last
    QList<Protection> lostProtections{}; ///< that the person is told of
};

/// How often a path was asked.
[[nodiscard]] qsizetype requestsTo(const Outcome &outcome, const QByteArray &path);

/// What went to the revocation endpoint (RFC 7009 §2.1).
[[nodiscard]] QStringList revokedTokens(const Outcome &outcome);
/// Refused when the tokens were there already: nothing more was asked, and the one of them that
/// lasts was given back.
[[nodiscard]] QString gaveTheTokenBack(const Outcome &outcome);

struct Expected {
    Outcome::Kind kind = Outcome::Kind::Done;
    ErrorKind error = ErrorKind::Internal; ///< Refused
    QByteArrayList notAsked{}; ///< paths that nobody may ask for any more
};

/// Of a run that did not go as it has to, whatever the row wants.
[[nodiscard]] Outcome wentWrong(const QString &how);

[[nodiscard]] Expected accepted();
/// The answer must not be believed, and nothing of it used: `notAsked` stays without a request.
[[nodiscard]] Expected refused(ErrorKind kind, QByteArrayList notAsked = {"/userinfo"});
/// The answer is none: the attempt goes on, and a right answer may still come.
[[nodiscard]] Expected stillWaiting();

/// Which of a row's two runs: what it is about, or the same with nothing wrong in it.
enum class Part { Attack, Twin };

/// The run beside an accepted one that is judged by what it says: nothing is wrong in it.
struct Twin {
    Mutation mutation{};
    std::function<QString(const Outcome &)> check{};
};

struct Row {
    const char *name = ""; ///< the module's name in the suite, or ours
    const char *source = ""; ///< suite or RFC section
    const char *does = ""; ///< what the provider does
    Mutation mutation{};
    Expected expected{};
    Act act = Act::SignIn;
    Mutation earlier{}; ///< of the correct provider that is signed in to first, in the twin as well
    Certificate certificate = Certificate::None;
    std::function<void(Provider &)> file{}; ///< what a provider's file says, in the twin as well
    /// The whole run, where it takes more than one provider or one sign-in: instead of what stands
    /// above but for `expected`. What it needs and this machine lacks, it calls a problem.
    std::function<Outcome(Part)> play{};
    /// What else has to be so. Empty = it is.
    std::function<QString(const Outcome &)> check{};
    std::optional<Twin> twin{}; ///< a refusal has the correct provider for one
    enum class Standing { Runs, Waits, NotApplicable } standing = Standing::Runs;
    const char *reason = ""; ///< Waits, NotApplicable
};

[[nodiscard]] Row waits(const char *name, const char *does, const char *reason);
[[nodiscard]] Row notApplicable(const char *name, const char *does, const char *reason);

} // namespace lanyard
