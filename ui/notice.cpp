#include "ui/notice.h"

#include "ui/phrases.h"
#include "words/protection_text.h"
#include "words/time_text.h"
#include "words/vault_text.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

// As many lines as leave room for the page below them.
constexpr qsizetype mostFiles = 5;
constexpr qsizetype longestProblem = 300;
constexpr qsizetype longestOnButton = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

Tone toneOf(ErrorKind kind)
{
    switch (recoveryFor(kind)) {
    case Recovery::TryAgain:
        return Tone::Info;
    case Recovery::TryLater:
    case Recovery::SignInAgain:
    case Recovery::RepairVault:
        return Tone::Warning;
    case Recovery::FixSettings:
    case Recovery::DistrustAnswer:
    case Recovery::ReportIt:
        return Tone::Bad;
    }
    return Tone::Bad;
}

/// Our own set-up is wrong, and the error names the file, folder or value: no provider's words.
bool namesWhatToCorrect(const Error &error)
{
    return error.kind == ErrorKind::Misconfigured && error.code.isEmpty()
        && error.cause == Cause::Unnamed && !error.detail.isEmpty();
}

/// Not a mnemonic, and no wider than a small window.
QString onButton(const QString &name)
{
    return isolated(plainText(name, longestOnButton)).replace(u'&', QLatin1String("&&"));
}

ErrorContext withStoreOf(const Error &error, ErrorContext context)
{
    if (isOfVaultFile(error)) {
        context.store = vaultFileName();
    }
    return context;
}

Notice noticeFor(const Error &error, const ErrorContext &context, QList<Repair> repairs)
{
    const bool isUnsaved = context.during == ErrorContext::During::Rotation;
    const ErrorText text = isOfVaultFile(error) && !isUnsaved
        ? vaultFileText(error)
        : errorText(error, withStoreOf(error, context));
    Notice notice{toneOf(error.kind), text.title, text.body, errorDetails(error, context),
                  std::move(repairs)};
    notice.who = context.who;
    notice.store = withStoreOf(error, context).store;
    if (needsApproval(error)) {
        notice.request = approvalRequest(error, context);
    }
    if (namesWhatToCorrect(error)) {
        notice.body = Words::tr("Correct it, then try again:") + u'\n'
            + plainText(error.detail, longestProblem);
    }
    return notice;
}

/// The keyring is there: nothing has to be set up.
bool isNoAnswer(const Error &error)
{
    return error.code == QLatin1String("no_answer");
}

QList<Repair> repairsOfSignIn(const Error &error, const ErrorContext &context)
{
    if (needsApproval(error)) {
        return {Repair::CopyRequest, Repair::TryAgain};
    }
    switch (error.kind) {
    case ErrorKind::TimedOut:
        return {Repair::StartAgain, Repair::Back};
    case ErrorKind::NotFound:
    case ErrorKind::TlsRefused:
    case ErrorKind::AuthorizationDenied:
        return {Repair::TryAgain, Repair::Back};
    case ErrorKind::InteractionRequired:
        return {Repair::SignInOnceMore, Repair::NotNow};
    case ErrorKind::Network:
        return {Repair::TryNow, Repair::Cancel};
    case ErrorKind::ServerError:
    case ErrorKind::InvalidResponse:
        return {Repair::TryNow};
    case ErrorKind::VaultLocked:
        return {Repair::UnlockAndSignIn, Repair::NotNow};
    case ErrorKind::VaultUnavailable:
        if (isNoAnswer(error)) {
            return {Repair::TryAgain, Repair::GoOnInMemory};
        }
        return isOfVaultFile(error)
            ? QList{Repair::TryAgain}
            : QList{Repair::GoOnInMemory, Repair::HowToSetUp, Repair::TryAgain};
    case ErrorKind::StateMismatch:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::SubjectMismatch:
        return error.cause == Cause::ClockOff ? QList{Repair::TryAgain}
                                              : QList{Repair::TryAgain, Repair::CopyDetails};
    case ErrorKind::AccountMismatch:
        return context.other.isEmpty()
            ? QList{Repair::TryAgain}
            : QList{Repair::KeepBoth, Repair::TryAsExpected, Repair::Cancel};
    case ErrorKind::Misconfigured:
        return error.cause == Cause::ForeignEndpoint || error.cause == Cause::NotAllowedHere
            ? QList{Repair::TryAgain, Repair::CopyDetails}
            : QList{Repair::TryAgain};
    case ErrorKind::TokenRejected:
    case ErrorKind::SignInRequired:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RequestRefused:
    case ErrorKind::Busy:
    case ErrorKind::VaultFailed:
    case ErrorKind::Canceled:
    case ErrorKind::ListenerUnavailable:
    case ErrorKind::BrowserUnavailable:
    case ErrorKind::Internal:
        break;
    }
    return {Repair::TryAgain};
}

/// The session that only this process has.
QList<Repair> repairsOfUnsaved(const Error &error)
{
    if (error.kind == ErrorKind::VaultUnavailable && !isNoAnswer(error)) {
        return {Repair::HowToSetUp, Repair::Refresh, Repair::Continue};
    }
    return {error.kind == ErrorKind::VaultLocked ? Repair::UnlockAndRefresh : Repair::Refresh,
            Repair::Continue};
}

/// Where it goes on by itself there may be nothing to press.
QList<Repair> repairsOfWaiting(const Error &error, const ErrorContext &context)
{
    const bool isWaitedFor = error.cause == Cause::Offline
        || (error.kind == ErrorKind::RateLimited && context.nextTry.isValid());
    if (isWaitedFor) {
        return {};
    }
    const bool isPersonsToTry = error.kind == ErrorKind::TlsRefused
        || error.kind == ErrorKind::RequestRefused || error.kind == ErrorKind::Busy;
    return {isPersonsToTry ? Repair::Refresh : Repair::RefreshNow};
}

QList<Repair> repairsOfAccount(const Error &error, const ErrorContext &context)
{
    const bool isService = context.during == ErrorContext::During::Service; // nobody signs in
    if (needsApproval(error)) {
        return {Repair::CopyRequest, isService ? Repair::Refresh : Repair::TryToSignIn};
    }
    const bool isVault = recoveryFor(error.kind) == Recovery::RepairVault;
    if (context.during == ErrorContext::During::Rotation && isVault) {
        return repairsOfUnsaved(error);
    }
    if (error.kind == ErrorKind::VaultLocked) {
        return {Repair::UnlockAndRefresh, Repair::NotNow};
    }
    if (error.kind == ErrorKind::VaultUnavailable) {
        return isOfVaultFile(error) || isNoAnswer(error)
            ? QList{Repair::Refresh}
            : QList{Repair::HowToSetUp, Repair::Refresh};
    }
    if (error.code == QLatin1String("session_unreadable") && !isService) {
        return {Repair::SignInAgain, Repair::RemoveAccount};
    }
    if (error.code == QLatin1String("session_missing")) {
        return {Repair::SignInAgain, Repair::Refresh, Repair::RemoveAccount};
    }
    if (isService
        && (error.code == QLatin1String("invalid_client")
            || error.code == QLatin1String("invalid_grant"))) {
        return {Repair::EnterSecret, Repair::Refresh};
    }
    if (isService) {
        return recoveryFor(error.kind) == Recovery::TryLater ? repairsOfWaiting(error, context)
                                                             : QList{Repair::Refresh};
    }
    if (error.kind == ErrorKind::InteractionRequired) {
        return {Repair::SignInAgain, Repair::NotNow};
    }
    switch (recoveryFor(error.kind)) {
    case Recovery::SignInAgain:
        return {Repair::SignInAgain, Repair::RemoveAccount};
    case Recovery::DistrustAnswer:
        return error.cause == Cause::ClockOff ? QList{Repair::Refresh} // the session is not over
                                              : QList{Repair::TryToSignIn, Repair::CopyDetails};
    case Recovery::FixSettings:
        return {Repair::SignInAgain, Repair::Refresh};
    case Recovery::TryLater:
        return repairsOfWaiting(error, context);
    case Recovery::RepairVault:
    case Recovery::TryAgain:
    case Recovery::ReportIt:
        break;
    }
    return {Repair::Refresh};
}

} // namespace

QString repairLabel(Repair repair, const Notice &notice)
{
    switch (repair) {
    case Repair::StartAgain:
        return Words::tr("S&tart again");
    case Repair::TryAgain:
    case Repair::TryToSignIn:
    case Repair::Refresh:
        return Words::tr("&Try again");
    case Repair::Back:
        return Words::tr("Bac&k");
    case Repair::SignInAgain:
    case Repair::SignInOnceMore:
        return Words::tr("Sign &in again");
    case Repair::ChangeClient:
        return Words::tr("Change client &ID…");
    case Repair::EnterSecret:
        return Words::tr("Enter new se&cret…");
    case Repair::RemoveAccount:
        return Words::tr("Re&move account");
    case Repair::UnlockAndSignIn:
    case Repair::UnlockAndTest:
    case Repair::UnlockAndRefresh:
        return Words::tr("Un&lock %1…", "a keyring")
            .arg(notice.store.isEmpty() ? secretStoreName() : notice.store);
    case Repair::NotNow:
        return Words::tr("&Not now");
    case Repair::GoOnInMemory:
        return Words::tr("&Go on for now");
    case Repair::TryNow:
    case Repair::RefreshNow:
        return Words::tr("&Try now");
    case Repair::KeepBoth:
        return Words::tr("&Keep both");
    case Repair::TryAsExpected:
        return Words::tr("&Try again as %1", "a person").arg(onButton(notice.who));
    case Repair::Cancel:
        return Words::tr("&Cancel");
    case Repair::Continue:
        return Words::tr("&Continue");
    case Repair::HowToSetUp:
        return Words::tr("How to &set one up", "a keyring");
    case Repair::CopyRequest:
        return Words::tr("Copy re&quest for IT");
    case Repair::CopyDetails:
        return Words::tr("Cop&y details");
    case Repair::ClearClipboard:
        return Words::tr("C&lear now", "the clipboard");
    }
    return {};
}

Notice noticeOfSignIn(const Error &error, const ErrorContext &context, bool clientWasAsked)
{
    Notice notice = noticeFor(error, context, repairsOfSignIn(error, context));
    if (notice.repairs.contains(Repair::GoOnInMemory)) {
        notice.body += u' ' + Words::tr("Or go on: you’ll sign in again after quitting.");
    }
    if (clientWasAsked && recoveryFor(error.kind) == Recovery::FixSettings) {
        notice.repairs.prepend(Repair::ChangeClient);
    }
    return notice;
}

Notice noticeOfLostProtections(const QList<Protection> &lost, const QString &provider)
{
    return {Tone::Warning,
            Words::tr("%1 protects sign-ins less than before").arg(isolated(provider)),
            Words::tr("Since your last sign-in it has stopped offering: %1. Ask your IT team why "
                      "before you go on.")
                .arg(protectionText(lost)),
            {},
            {}};
}

Notice noticeOfSuccess(const SignIn::Outcome &outcome, const QString &who,
                       const ErrorContext &context)
{
    Notice notice{Tone::Good, Words::tr("Signed in as %1").arg(isolated(who)), {}, {}, {}};
    QStringList sentences;
    if (outcome.notSaved) {
        notice.tone = Tone::Warning;
        ErrorContext unsaved = withStoreOf(*outcome.notSaved, context);
        unsaved.during = ErrorContext::During::Rotation;
        const ErrorText text = errorText(*outcome.notSaved, unsaved);
        if (outcome.notSaved->kind != ErrorKind::VaultUnavailable) { // which they may know
            notice.title = text.title;
        }
        notice.details = errorDetails(*outcome.notSaved, context);
        notice.repairs = repairsOfUnsaved(*outcome.notSaved);
        notice.store = unsaved.store;
        sentences += text.body;
    } else if (!outcome.missingScope.isEmpty()) {
        notice.tone = Tone::Warning;
        sentences += Words::tr("Not everything was allowed. Missing: %1.")
                         .arg(permissionText(outcome.missingScope));
    } else if (outcome.kind == SignIn::Outcome::Kind::UpdatedAccount
               && outcome.lostProtections.isEmpty()) {
        sentences
            += Words::tr("You were already signed in as %1. We updated it.").arg(isolated(who));
    }
    if (outcome.notRemembered) {
        notice.tone = Tone::Warning;
        sentences += Words::tr("What you said about %1 couldn’t be remembered for the next "
                               "sign-in.")
                         .arg(isolated(context.provider));
        if (!outcome.notSaved) {
            notice.details = errorDetails(*outcome.notRemembered, context);
        }
    }
    if (!outcome.lostProtections.isEmpty()) {
        notice.tone = Tone::Warning;
        sentences += Words::tr("%1 no longer offers what it did at your last sign-in: %2. If your "
                               "IT team can’t say why, sign out.")
                         .arg(isolated(context.provider), protectionText(outcome.lostProtections));
    }
    notice.body = sentences.join(u' ');
    if (outcome.notRemembered && namesWhatToCorrect(*outcome.notRemembered)) {
        notice.body += u'\n' + plainText(outcome.notRemembered->detail, longestProblem);
    }
    return notice;
}

Notice noticeOfLateSaving()
{
    return {Tone::Good,
            Words::tr("Your sign-in is saved"),
            Words::tr("Your %1 took it after all. You stay signed in, also after a restart.",
                      "a keyring")
                .arg(secretStoreName()),
            {},
            {}};
}

Notice noticeOfRemovalElsewhere(const AccountEntry &entry)
{
    const QString who = personOf(entry);
    if (entry.service) {
        return {Tone::Info,
                Words::tr("Service account removed"),
                Words::tr("Another program on this computer removed %1.").arg(isolated(who)),
                {},
                {}};
    }
    return {Tone::Info,
            Words::tr("Signed out here"),
            Words::tr("Another program on this computer signed %1 out.").arg(isolated(who)),
            {},
            {}};
}

Notice noticeOfCopiedToken(const std::optional<std::chrono::seconds> &stay)
{
    return {Tone::Good,
            Words::tr("Access token copied"),
            stay ? Words::tr("It’s cleared from the clipboard in %n seconds.", nullptr,
                             int(stay->count()))
                 : Words::tr("It stays on the clipboard until you copy something else."),
            {},
            {Repair::ClearClipboard}};
}

Notice noticeOfCopiedCommand()
{
    return {Tone::Good,
            Words::tr("Command copied"),
            Words::tr("It gets a token that works each time it runs; there is none in it."),
            {},
            {}};
}

Notice noticeOfFilesPassedOver(const QList<Error> &problems)
{
    Notice notice{Tone::Warning,
                  Words::tr("A set-up file can’t be used"),
                  Words::tr("Lanyard goes on without it. Correct or remove it, then start Lanyard "
                            "again:"),
                  {},
                  {}};
    if (problems.size() > 1) {
        notice.title = Words::tr("%n set-up files can’t be used", nullptr, int(problems.size()));
        notice.body = Words::tr("Lanyard goes on without them. Correct or remove them, then start "
                                "Lanyard again:");
    }
    const QList<Error> first = problems.mid(0, mostFiles);
    for (const Error &problem : first) {
        notice.body += u'\n' + plainText(problem.detail, longestProblem);
    }
    if (problems.size() > first.size()) {
        notice.body
            += u'\n' + Words::tr("… and %n more", "files", int(problems.size() - first.size()));
    }
    return notice;
}

/// Whatever else helps is on the page: the fields, and "Test and save".
Notice noticeOfNewService(const Error &error, const ErrorContext &context)
{
    QList<Repair> repairs;
    if (error.kind == ErrorKind::VaultLocked) {
        repairs = {Repair::UnlockAndTest, Repair::NotNow};
    } else if (error.kind == ErrorKind::VaultUnavailable && !isNoAnswer(error)
               && !isOfVaultFile(error)) {
        repairs = {Repair::HowToSetUp};
    }
    return noticeFor(error, context, repairs);
}

Notice noticeOfServiceAdded(const SignIn::Outcome &outcome, const AccountEntry &entry)
{
    Notice notice = noticeOfSuccess(outcome, personOf(entry), contextOf(entry));
    const bool isNew = outcome.kind == SignIn::Outcome::Kind::NewAccount;
    if (!outcome.notSaved) {
        notice.title
            = isNew ? Words::tr("Service account added") : Words::tr("Service account updated");
    }
    if (notice.tone == Tone::Good) {
        notice.body = Words::tr("%1 gives it tokens. Tools ask for it as %2.")
                          .arg(isolated(entry.providerName), isolated(entry.name));
    }
    return notice;
}

std::optional<Notice> noticeOfSecretEnd(const Account &account)
{
    if (secretEndText(account).isEmpty()) {
        return std::nullopt;
    }
    const AccountEntry &entry = account.entry();
    const QString title = account.secretDaysLeft().value_or(0) < 0
        ? Words::tr("The secret for %1 ran out on %2")
        : Words::tr("The secret for %1 runs out on %2");
    return Notice{Tone::Warning,
                  title.arg(isolated(personOf(entry)), dateText(entry.secretEnds.startOfDay())),
                  Words::tr("Make a new one at %1 and enter it here.")
                      .arg(isolated(shownHost(contextOf(entry).host))),
                  {},
                  {Repair::EnterSecret, Repair::NotNow}};
}

Notice noticeOfAccount(const Error &error, const ErrorContext &context)
{
    return noticeFor(error, context, repairsOfAccount(error, context));
}

Notice noticeOfFailure(const QString &title, const Error &error)
{
    Notice notice = noticeFor(error, {}, {});
    notice.title = title;
    return notice;
}

} // namespace lanyard
