#include "words/command_text.h"

#include "base/error.h"
#include "words/placeholders.h"
#include "words/protection_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString filled(const QString &pattern, PlaceholderValues values)
{
    return fillPlaceholders(pattern, values, Names::Bare);
}

constexpr QLatin1String who("who");
constexpr QLatin1String name("name");
constexpr QLatin1String provider("provider");
constexpr QLatin1String text("text");

constexpr qsizetype longestAddress = 1000;

QString timeOf(const QDateTime &instant)
{
    return QLocale().toString(instant.toLocalTime().time(), QLocale::ShortFormat);
}

QString whereToRegister(const QString &providerName, const QString &registrationHelp)
{
    if (registrationHelp.isEmpty()) {
        return filled(Words::tr("{provider} has to know Lanyard: register a native (desktop) "
                                "client there, or ask your IT team for its client id"),
                      {{provider, providerName}});
    }
    // The address is not a name: it may be long, and it must stay whole.
    return filled(Words::tr("{provider} has to know Lanyard: register a native (desktop) client "
                            "at %1")
                      .arg(plainText(registrationHelp)),
                  {{provider, providerName}});
}

} // namespace

QString continueInBrowser(const QString &providerName, const QDateTime &until)
{
    return filled(Words::tr("Continue in your browser: sign in to {provider} there. This command "
                            "goes on by itself; the link works until {text}, Ctrl-C cancels."),
                  {{provider, providerName}, {text, timeOf(until)}});
}

QString useAnotherDevice(const QString &address, const QString &userCode)
{
    // Neither is a name: each has to stay whole.
    return Words::tr("On your phone or another computer, open %1 and enter %2.")
        .arg(plainText(address, longestAddress), plainText(userCode));
}

QString onlyIfYouStartedIt()
{
    return Words::tr("Only go on if you started this yourself.");
}

QString deviceGoesOn(const QDateTime &until)
{
    return filled(Words::tr("This command goes on by itself; the code works until {text}, Ctrl-C "
                            "cancels."),
                  {{text, timeOf(until)}});
}

QString staysSignedIn()
{
    return Words::tr("You stay signed in until you sign out with lanyard logout.");
}

QString openThisLink()
{
    return Words::tr("Open this link in a browser on this computer:");
}

QString orTypeTheAddress()
{
    return Words::tr(
        "Is the browser on another computer? Its last page won’t load there. Copy that "
        "page’s address, paste it here and press Enter:");
}

QString linkHasRunOut()
{
    return Words::tr("Not there yet? That link may have run out. This one is good for the same "
                     "sign-in:");
}

QString notThisSignInsAddress()
{
    return Words::tr("That isn’t the address of this sign-in’s last page. It begins with the "
                     "redirect URI and ends in a code; still waiting.");
}

QString askForChallenge()
{
    return Words::tr("The value of the resource’s WWW-Authenticate field:");
}

QString resourceWantsSignIn(const QString &asked)
{
    return filled(Words::tr("The resource wants you to sign in for it once more ({text})."),
                  {{text, asked}});
}

QString browserDidNotOpen()
{
    return Words::tr("No browser could be started. Open this link in any browser on this "
                     "computer:");
}

QString dontSeeIt()
{
    return Words::tr("Don’t see it? Open this link in any browser on this computer:");
}

QString pageShowsAnError(const QString &providerName, const QString &redirectUri)
{
    return filled(Words::tr("The page shows an error? {provider} has to know the client id, and "
                            "with it this redirect URI, to the letter: %1")
                      .arg(plainText(redirectUri)),
                  {{provider, providerName}});
}

QString strangerAnswered()
{
    return Words::tr("A page answered that isn’t from this sign-in. It wasn’t used; still "
                     "waiting.");
}

QString signedIn(const QString &person, const QString &account, const QString &providerName)
{
    return filled(Words::tr("Signed in to {provider} as {who}; the account is called {name}."),
                  {{provider, providerName}, {who, person}, {name, account}});
}

QString signInUpdated(const QString &person, const QString &account, const QString &providerName)
{
    return filled(Words::tr("You were already signed in to {provider} as {who}; {name} was "
                            "updated."),
                  {{provider, providerName}, {who, person}, {name, account}});
}

QString scopeNotGranted(const QString &providerName, const QStringList &scope)
{
    return filled(Words::tr("{provider} didn’t grant everything that was asked for; missing: "
                            "{text}."),
                  {{provider, providerName}, {text, scope.join(u' ')}});
}

QString protectionsLost(const QString &providerName, const QList<Protection> &protections)
{
    // The list is no name: it is ours, and must stay whole.
    return filled(Words::tr("Careful: {provider} no longer offers what it did at your last "
                            "sign-in: %1. If nobody there can say why, don’t go on, or sign out "
                            "again.")
                      .arg(protectionText(protections)),
                  {{provider, providerName}});
}

QString serviceAdded(const QString &client, const QString &account, const QString &providerName)
{
    return filled(Words::tr("Added the service account {who} at {provider}; it is called {name}."),
                  {{provider, providerName}, {who, client}, {name, account}});
}

QString serviceUpdated(const QString &client, const QString &account, const QString &providerName)
{
    return filled(Words::tr("The service account {who} at {provider} was here already; {name} was "
                            "updated."),
                  {{provider, providerName}, {who, client}, {name, account}});
}

QString keptInMemoryOnly()
{
    return Words::tr("Nothing is kept: with --vault memory the sign-in ends with this command.");
}

QString answersNotRemembered(const QString &providerName, const QString &why)
{
    // The reason is no name: it may hold a path, which must stay whole.
    return filled(Words::tr("What you said about {provider} couldn’t be remembered for the next "
                            "sign-in: %1")
                      .arg(plainText(why)),
                  {{provider, providerName}});
}

QString userInfoOfIdToken(const QString &providerName)
{
    return filled(Words::tr("{provider} can’t be asked who you are; this is what its last ID token "
                            "said."),
                  {{provider, providerName}});
}

QString tokenIsBound(const QString &account)
{
    return filled(
        Words::tr("This token is bound to a key: send it as “Authorization: DPoP”, with a "
                  "proof from lanyard dpop-proof {name} (--json says so without this "
                  "note)."),
        {{name, account}});
}

QString signedOutAndRevoked(const QString &account, const QString &providerName)
{
    return filled(Words::tr("Signed out of {name}; {provider} ended the sign-in, too."),
                  {{name, account}, {provider, providerName}});
}

QString signedOutNotRevoked(const QString &account, const QString &providerName)
{
    return filled(Words::tr("Signed out of {name} on this computer; {provider} couldn’t be told. "
                            "Remove Lanyard’s access there to be sure."),
                  {{name, account}, {provider, providerName}});
}

QString continueSignOutInBrowser(const QString &providerName)
{
    return filled(Words::tr("{provider} signs you out in your browser, too, and may ask there; "
                            "Ctrl-C stops waiting for it."),
                  {{provider, providerName}});
}

QString signedOutInBrowser(const QString &providerName)
{
    return filled(Words::tr("Signed out of {provider} in the browser, too."),
                  {{provider, providerName}});
}

QString leftAtSignOutPage(const QString &providerName)
{
    return filled(
        Words::tr("{provider}’s sign-out page is open in your browser; it says the rest."),
        {{provider, providerName}});
}

QString noSignOutPage(const QString &providerName)
{
    return filled(Words::tr("{provider} has no sign-out page; sign out in the browser there."),
                  {{provider, providerName}});
}

QString notSignedOutInBrowser(const QString &providerName)
{
    return filled(Words::tr("Whether {provider} signed you out in the browser isn’t known; look "
                            "there."),
                  {{provider, providerName}});
}

QString signedOutHere(const QString &account, const QString &providerName)
{
    return filled(Words::tr("Signed out of {name} on this computer; {provider} can’t be told from "
                            "here. Remove Lanyard’s access there to be sure."),
                  {{name, account}, {provider, providerName}});
}

QString waitingForRotation()
{
    return Words::tr("Waiting for the provider’s answer, so that the session isn’t lost; Ctrl-C "
                     "again stops at once.");
}

QString waitingForSignOut()
{
    return Words::tr("Waiting for the sign-out to be finished; Ctrl-C again stops at once.");
}

QString noAccounts()
{
    return Words::tr("There is no account yet; lanyard login adds one.");
}

QString noAccountsInMemory()
{
    return Words::tr("With --vault memory there is never an account to list: a sign-in ends with "
                     "its command.");
}

QString nothingIsManaged()
{
    return Words::tr("No administrator of this computer has set anything for Lanyard.");
}

QString indexWasSetAside(const QString &file)
{
    return Words::tr("The list of accounts couldn’t be read and was set aside as %1; sign in again "
                     "to the accounts you miss.")
        .arg(plainText(file));
}

QString settingsWereSetAside(const QString &file)
{
    return Words::tr("The settings couldn’t be read and were set aside as %1; you are asked again "
                     "for what they held, such as client ids.")
        .arg(plainText(file));
}

QString registerClientFirst(const QString &providerName, const QString &registrationHelp,
                            const QString &redirectUri)
{
    return whereToRegister(providerName, registrationHelp) + u'\n'
        + Words::tr("Its redirect URI, to the letter: %1").arg(plainText(redirectUri));
}

QString clientWasRefused(const QString &providerName, const QString &clientId)
{
    return filled(Words::tr("{provider} refused the client id “{text}” at the last sign-in; give "
                            "it once more (an empty secret is the one that is kept), or another "
                            "one."),
                  {{provider, providerName}, {text, clientId}});
}

QString refusedClientIsMissing(const QString &providerName, const QString &clientId)
{
    return filled(Words::tr("{provider} refused the client id “{text}” at the last sign-in; pass "
                            "it once more with --client-id, or another one"),
                  {{provider, providerName}, {text, clientId}});
}

QString clientIdIsMissing(const QString &providerName, const QString &registrationHelp,
                          const QString &redirectUri)
{
    return Words::tr("--client-id is missing") + QLatin1String(": ")
        + whereToRegister(providerName, registrationHelp) + QLatin1String("; ")
        + Words::tr("its redirect URI, to the letter: %1").arg(plainText(redirectUri));
}

QString tenantIsMissing(const QString &providerName, const QString &tenantHelp)
{
    const QString pattern = tenantHelp.isEmpty()
        ? Words::tr("--tenant is missing: {provider} needs your organisation’s id there")
        : Words::tr("--tenant is missing: {provider} needs %1").arg(plainText(tenantHelp));
    return filled(pattern, {{provider, providerName}});
}

QString tenantIsNotAsked(const QString &providerName)
{
    return filled(Words::tr("{provider} has no tenants; leave --tenant out"),
                  {{provider, providerName}});
}

QString askForClientId()
{
    return Words::tr("Client id:");
}

QString askForClientSecret()
{
    return Words::tr("Client secret (not shown; empty where there is none):");
}

QString askForServiceSecret()
{
    return Words::tr("Client secret (not shown):");
}

QString askForTenant(const QString &providerName, const QString &tenantHelp)
{
    const QString pattern = tenantHelp.isEmpty()
        ? Words::tr("{provider} needs your organisation’s id there:")
        : Words::tr("{provider} needs %1:").arg(plainText(tenantHelp));
    return filled(pattern, {{provider, providerName}});
}

QString badUsage(const QString &problem, const QString &command)
{
    return Words::tr("%1; see %2 --help").arg(problem, command);
}

QString commandIsMissing()
{
    return Words::tr("a command is missing");
}

QString valueIsEmpty()
{
    return Words::tr("the value is empty");
}

QString chooseProviderOrIssuer()
{
    return Words::tr("say where to sign in: either --provider or --issuer");
}

QString chooseIssuerOrTokenEndpoint()
{
    return Words::tr("choose a provider: give either --issuer or --token-endpoint");
}

QString chooseSecretOrKey()
{
    return Words::tr("a service account proves itself: give either --client-secret-stdin or "
                     "--private-key");
}

QString keyFileIsMissing()
{
    return Words::tr("there is no such file");
}

QString keyFileCannotBeRead(const QString &file, const QString &reason)
{
    return filled(Words::tr("the private key {text} couldn’t be read"), {{text, file}})
        + QLatin1String(" (") + reason + u')';
}

QString unknownProvider(const QString &id, const QStringList &known)
{
    return filled(Words::tr("no provider “{text}” is known here; known are:"), {{text, id}}) + u' '
        + plainText(known.join(QLatin1String(", ")));
}

QString notAPlainName(const QString &account)
{
    return filled(Words::tr("“{text}” isn’t a plain name; use letters, digits, “-”, “_” and “.”"),
                  {{text, account}});
}

QString notAClientId(const QString &clientId)
{
    return filled(Words::tr("“{text}” isn’t a client id; copy it again from the provider"),
                  {{text, clientId}});
}

QString notAScope(const QString &scope)
{
    return filled(Words::tr("“{text}” isn’t a scope"), {{text, scope}});
}

QString notALoopbackUri(const QString &uri)
{
    return filled(Words::tr("“{text}” can’t be a redirect URI; it has to be like "
                            "http://127.0.0.1:8400/callback, in lower case up to the path and "
                            "without needless %-escapes"),
                  {{text, uri}});
}

QString secretIsMissingOnStdin()
{
    return Words::tr("--client-secret-stdin was given, and standard input held no secret");
}

QString challengeIsMissingOnStdin()
{
    return Words::tr("--challenge-stdin was given, and standard input held no challenge; it wants "
                     "the value of the resource’s WWW-Authenticate field");
}

QString notAChallenge(const QString &reason)
{
    return Words::tr("the challenge on standard input can’t be read (%1)").arg(reason);
}

QString challengeAsksForNoSignIn(const QString &error)
{
    return error.isEmpty()
        ? Words::tr("the challenge on standard input asks for no other sign-in")
        : filled(Words::tr("the challenge on standard input asks for no other sign-in, but says "
                           "“{text}”; --force-refresh gets another token"),
                 {{text, error}});
}

QString outputCannotBeWritten(const QString &reason)
{
    return Words::tr("the output couldn’t be written (%1)").arg(reason);
}

} // namespace lanyard
