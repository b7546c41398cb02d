#include "ui/notice.h"

#include "ui/phrases.h"
#include "words/protection_text.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

// As many lines as leave room for the page below them.
constexpr qsizetype mostFiles = 5;
constexpr qsizetype longestProblem = 300;

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
        && !error.detail.isEmpty();
}

Notice noticeFor(const Error &error, const ErrorContext &context, QList<Repair> repairs)
{
    const ErrorText text = errorText(error, context);
    Notice notice{toneOf(error.kind), text.title, text.body, errorDetails(error, context),
                  std::move(repairs)};
    if (namesWhatToCorrect(error)) {
        notice.body = Words::tr("Correct it, then try again:") + u'\n'
            + plainText(error.detail, longestProblem);
    }
    return notice;
}

QList<Repair> repairsOfSignIn(ErrorKind kind)
{
    if (kind == ErrorKind::TimedOut) {
        return {Repair::StartAgain, Repair::Back};
    }
    if (kind == ErrorKind::VaultLocked) {
        return {Repair::UnlockAndSignIn, Repair::NotNow};
    }
    const bool isPersonsToDecide = kind == ErrorKind::NotFound || kind == ErrorKind::TlsRefused
        || kind == ErrorKind::AuthorizationDenied;
    return isPersonsToDecide ? QList{Repair::TryAgain, Repair::Back} : QList{Repair::TryAgain};
}

} // namespace

QString repairLabel(Repair repair)
{
    switch (repair) {
    case Repair::StartAgain:
        return Words::tr("S&tart again");
    case Repair::TryAgain:
    case Repair::Refresh:
        return Words::tr("&Try again");
    case Repair::Back:
        return Words::tr("Bac&k");
    case Repair::SignInAgain:
        return Words::tr("Sign &in again");
    case Repair::ChangeClient:
        return Words::tr("Change client &ID…");
    case Repair::RemoveAccount:
        return Words::tr("Re&move account…");
    case Repair::UnlockAndSignIn:
    case Repair::UnlockAndRefresh:
        return Words::tr("Un&lock %1…", "a keyring").arg(secretStoreName());
    case Repair::NotNow:
        return Words::tr("&Not now");
    case Repair::GoOnInMemory:
        return Words::tr("&Go on for now");
    }
    return {};
}

Notice noticeOfSignIn(const Error &error, const ErrorContext &context, bool clientWasAsked)
{
    Notice notice = noticeFor(error, context, repairsOfSignIn(error.kind));
    if (error.kind == ErrorKind::VaultUnavailable) {
        notice.repairs.prepend(Repair::GoOnInMemory);
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
        notice.title = Words::tr("Your sign-in couldn’t be saved");
        notice.details = errorDetails(*outcome.notSaved, context);
        sentences += Words::tr("You stay signed in until you quit Lanyard.");
    } else if (!outcome.missingScope.isEmpty()) {
        notice.tone = Tone::Warning;
        sentences += Words::tr("Not everything was allowed. Missing: %1.")
                         .arg(permissionText(outcome.missingScope));
    } else if (outcome.kind == SignIn::Outcome::Kind::UpdatedAccount
               && outcome.lostProtections.isEmpty()) {
        sentences += Words::tr("You were already signed in. Lanyard updated the account.");
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

Notice noticeOfAccount(const Error &error, const ErrorContext &context)
{
    if (error.kind == ErrorKind::VaultLocked) {
        return noticeFor(error, context, {Repair::UnlockAndRefresh, Repair::NotNow});
    }
    if (context.during == ErrorContext::During::Service) {
        return noticeFor(error, context, {Repair::Refresh}); // there is nobody to sign in again
    }
    switch (recoveryFor(error.kind)) {
    case Recovery::SignInAgain:
        return noticeFor(error, context, {Repair::SignInAgain, Repair::RemoveAccount});
    case Recovery::DistrustAnswer:
        return noticeFor(error, context, {Repair::SignInAgain});
    case Recovery::FixSettings:
        return noticeFor(error, context, {Repair::SignInAgain, Repair::Refresh});
    case Recovery::TryLater:
    case Recovery::RepairVault:
    case Recovery::TryAgain:
    case Recovery::ReportIt:
        return noticeFor(error, context, {Repair::Refresh});
    }
    return noticeFor(error, context, {Repair::Refresh});
}

} // namespace lanyard
