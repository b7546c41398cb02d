#include "words/doctor_text.h"

#include "words/columns.h"
#include "words/doctor_words.h"
#include "words/error_text.h"
#include "words/time_text.h"

namespace lanyard {

using doctor_words::filled;
using doctor_words::Words;

namespace {

QString moreLikeIt(int number)
{
    return number > 0 ? u' ' + Words::tr("(and %1 more like it)").arg(number) : QString();
}

QString offBy(const DoctorLine &line)
{
    const QString span = spanText(line.span);
    return line.span.count() > 0 ? Words::tr("this computer’s clock is %1 behind").arg(span)
                                 : Words::tr("this computer’s clock is %1 ahead").arg(span);
}

QString vouchedFor(const DoctorLine &line)
{
    const QString until = Words::tr("encrypted, and its certificate is good until %1 (%2 days)")
                              .arg(dateText(line.at))
                              .arg(line.number);
    return line.what.isEmpty()
        ? until
        : until + u' ' + filled(Words::tr("by the company certificate {what}"), line);
}

QString seen(const DoctorLine &line)
{
    using Finding = DoctorFinding;
    switch (line.seen) {
    case Finding::FoldersWritable:
        return Words::tr("you may write to them");
    case Finding::FolderUnusable:
        return Words::tr("cannot be written to");
    case Finding::Listed:
        return Words::tr("accounts in it: %1").arg(line.number);
    case Finding::ListSetAside:
        return filled(Words::tr("was damaged, and is set aside as {what}"), line);
    case Finding::ListUnusable:
        return Words::tr("cannot be read");
    case Finding::FilesGood:
        return Words::tr("nothing is wrong with them");
    case Finding::FileUnusable:
        return Words::tr("one can’t be used") + moreLikeIt(line.number);
    case Finding::NoneAdded:
        return Words::tr("none besides the system’s authorities");
    case Finding::CertificatesAdded:
        return Words::tr("added to the system’s authorities: %1").arg(line.number);
    case Finding::CertificateUnusable:
        return Words::tr("one can’t be used") + moreLikeIt(line.number);
    case Finding::AuthorityExpired:
        return filled(Words::tr("the one in {what} has expired on %1").arg(dateText(line.at)),
                      line);
    case Finding::KeyringWorks:
        return Words::tr("is open, and keeps what it is given");
    case Finding::KeyringSlow:
        return Words::tr("works, but took %1 s").arg(line.span.count());
    case Finding::KeyringTrouble:
        return Words::tr("can’t be used");
    case Finding::VaultFileWorks:
        return Words::tr("the vault file opens, and keeps what it is given");
    case Finding::NoVaultFile:
        return Words::tr("there is no vault file yet; the first sign-in makes it");
    case Finding::NothingIsKept:
        return Words::tr("sign-ins are kept in memory only");
    case Finding::BrowserFound:
        return filled(Words::tr("{what} opens pages"), line);
    case Finding::BrowserMissing:
        return Words::tr("none was found that could be started");
    case Finding::NoAgent:
        return Words::tr("none is running, and every command does without");
    case Finding::AgentServes:
        return Words::tr("hands out tokens of these accounts");
    case Finding::AgentIsOther:
        return filled(Words::tr("the one that runs is version {what}, and isn’t used"), line);
    case Finding::AgentServesOthers:
        return Words::tr("the one that runs serves other accounts, and isn’t used");
    case Finding::AgentIsSilent:
        return Words::tr("one is running, and doesn’t answer");
    case Finding::LoopbackWorks:
        return filled(Words::tr("{what} took a visit from this computer"), line);
    case Finding::LoopbackBlocked:
        return Words::tr("no visit came in");
    case Finding::BrowserCame:
        return Words::tr("your browser came back to Lanyard");
    case Finding::BrowserNotAsked:
        return Words::tr("not tried: lanyard doctor --browser opens a page for that");
    case Finding::BrowserDidNotCome:
        return Words::tr("your browser didn’t come back to Lanyard");
    case Finding::Straight:
        return Words::tr("none is used");
    case Finding::ThroughProxy:
        return filled(Words::tr("through {what}"), line);
    case Finding::ProxyNotTold:
        return Words::tr("none is used, as the system’s settings didn’t answer in time");
    case Finding::ProxyUnusable:
        return Words::tr("the setting can’t be used");
    case Finding::NameKnown:
        return Words::tr("addresses: %1").arg(line.number);
    case Finding::NameIsAddress:
        return Words::tr("is an address itself");
    case Finding::NameUnknown:
        return Words::tr("nobody knows the name");
    case Finding::NameIsProxys:
        return Words::tr("left to the proxy");
    case Finding::Secured:
    case Finding::SecuredNotForLong:
        return vouchedFor(line);
    case Finding::LoopbackWithoutTls:
        return Words::tr("answers on this computer, where nothing has to be encrypted");
    case Finding::NotReached:
        return line.error && line.error->kind == ErrorKind::TlsRefused
            ? Words::tr("answers, and isn’t safe")
            : Words::tr("can’t be reached");
    case Finding::NotAskedYet:
        return Words::tr("not tried, as what it needs doesn’t work");
    case Finding::Discovered:
        return Words::tr("the document is good, and is the issuer’s own");
    case Finding::NoDocument:
        return Words::tr("a provider file lists the endpoints");
    case Finding::DocumentUnusable:
        return Words::tr("the document can’t be used");
    case Finding::ClockRight:
        return Words::tr("agrees with this computer’s");
    case Finding::ClockNearlyRight:
    case Finding::ClockOff:
        return offBy(line);
    case Finding::ClockNotTold:
        return Words::tr("doesn’t say what time it is");
    case Finding::SessionKept:
        return Words::tr("is kept");
    case Finding::SessionLost:
        return Words::tr("is of no use");
    case Finding::TokenFresh:
        return line.at.isValid()
            ? Words::tr("is good until %1, %2").arg(dateText(line.at), timeText(line.at))
            : Words::tr("is kept, and nobody said until when it is good");
    case Finding::TokenStale:
        return Words::tr("has run out; whoever needs one gets the next");
    case Finding::TokenNotKept:
        return Words::tr("none is kept; whoever needs one gets it");
    case Finding::Refreshed:
        return Words::tr("the provider gave a new token");
    case Finding::RefreshNotAsked:
        return Words::tr("not tried: lanyard doctor --refresh does, and the session is replaced");
    case Finding::RefreshFailed:
        return Words::tr("there is no new token");
    }
    Q_UNREACHABLE();
}

ErrorContext contextOf(const DoctorLine &line)
{
    const bool isAccount = line.check == DoctorCheck::Session || line.check == DoctorCheck::Token
        || line.check == DoctorCheck::Refresh;
    ErrorContext context;
    context.store = secretStoreName();
    context.provider = isAccount ? Words::tr("the provider") : line.subject;
    context.host = isAccount ? Words::tr("the provider") : line.subject;
    context.who = isAccount ? line.subject : QString();
    context.during = line.check == DoctorCheck::Refresh ? ErrorContext::During::Refresh
                                                        : ErrorContext::During::Other;
    return context;
}

} // namespace

QString doctorCheckText(DoctorCheck check)
{
    switch (check) {
    case DoctorCheck::Folders:
        return Words::tr("folders");
    case DoctorCheck::AccountList:
        return Words::tr("list of accounts");
    case DoctorCheck::SetUpFiles:
        return Words::tr("set-up files");
    case DoctorCheck::Certificates:
        return Words::tr("company certificates");
    case DoctorCheck::Keyring:
        return secretStoreName();
    case DoctorCheck::Browser:
        return Words::tr("browser");
    case DoctorCheck::Agent:
        return Words::tr("agent");
    case DoctorCheck::Loopback:
        return Words::tr("way back");
    case DoctorCheck::BrowserReturn:
        return Words::tr("way back, by browser");
    case DoctorCheck::Proxy:
        return Words::tr("proxy");
    case DoctorCheck::NameLookup:
        return Words::tr("name lookup");
    case DoctorCheck::Connection:
        return Words::tr("connection");
    case DoctorCheck::Discovery:
        return Words::tr("discovery");
    case DoctorCheck::Clock:
        return Words::tr("clock");
    case DoctorCheck::Session:
        return Words::tr("session");
    case DoctorCheck::Token:
        return Words::tr("access token");
    case DoctorCheck::Refresh:
        return Words::tr("renewal");
    }
    Q_UNREACHABLE();
}

QString checkStateText(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Words::tr("ok");
    case CheckState::Warning:
        return Words::tr("warning");
    case CheckState::Problem:
        return Words::tr("problem");
    case CheckState::Skipped:
        return Words::tr("skipped");
    }
    Q_UNREACHABLE();
}

QString doctorSeen(const DoctorLine &line)
{
    const QString text = seen(line);
    return line.subject.isEmpty() ? text
                                  : plainText(line.subject, 100) + QLatin1String(": ") + text;
}

/// What an error says itself, unless there is a better word for it here.
QString doctorHelp(const DoctorLine &line)
{
    switch (line.seen) {
    case DoctorFinding::ListSetAside:
        return Words::tr("put a copy from before back in its place, or sign in again");
    case DoctorFinding::AuthorityExpired:
        return Words::tr("ask your IT team for the current one, and put it in its place");
    case DoctorFinding::KeyringSlow:
        return Words::tr("each token waits that long; look whether the keyring’s program is busy, "
                         "or start it anew");
    case DoctorFinding::BrowserMissing:
        return Words::tr("set $BROWSER, or sign in with lanyard login --print-url or --device")
            + (line.error ? QLatin1String(" (") + plainText(line.error->detail) + u')' : QString());
    case DoctorFinding::AgentIsOther:
        return Words::tr("start it again");
    case DoctorFinding::AgentServesOthers:
        return Words::tr("HOME or an XDG folder was set otherwise where it was started");
    case DoctorFinding::AgentIsSilent:
        return Words::tr("end it, and start it again; until then lanyard token waits for it");
    case DoctorFinding::BrowserDidNotCome:
        return line.error && line.error->kind == ErrorKind::TimedOut
            ? Words::tr("did a page open, and what does it say? A browser in a container, on "
                        "another computer or behind a proxy for local addresses doesn’t get here; "
                        "set $BROWSER to another one, or use lanyard login --print-url")
            : Words::tr("set $BROWSER to one that can be started, or use lanyard login "
                        "--print-url")
                + (line.error ? QLatin1String(" (") + plainText(line.error->detail) + u')'
                              : QString());
    case DoctorFinding::ProxyNotTold:
        return Words::tr("look at the desktop’s proxy settings, and whether their PAC file can be "
                         "fetched; or set https_proxy");
    case DoctorFinding::SecuredNotForLong:
        return Words::tr("whoever runs it has to renew that before; ask your IT team");
    case DoctorFinding::ClockNearlyRight:
        return Words::tr("it is allowed for; set date and time to automatic");
    case DoctorFinding::ClockOff:
        return Words::tr("sign-ins will be refused; set date and time to automatic");
    default: // the error, where there is one
        return line.error ? errorLine(*line.error, contextOf(line)) : QString();
    }
}

QString doctorTable(const DoctorLines &lines)
{
    // Of all there are: the lines come one by one.
    const qsizetype stateWidth = widest(CheckState::Skipped, checkStateText) + 2;
    const qsizetype checkWidth = widest(DoctorCheck::Refresh, doctorCheckText) + 2;
    QString table;
    for (const DoctorLine &line : lines) {
        table += paddedTo(stateWidth, checkStateText(line.state))
            + paddedTo(checkWidth, doctorCheckText(line.check)) + doctorSeen(line) + u'\n';
        if (const QString help = doctorHelp(line); !help.isEmpty()) {
            table += QString(stateWidth, u' ') + help + u'\n';
        }
    }
    return table;
}

} // namespace lanyard
