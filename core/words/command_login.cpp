#include "words/command_text.h"

#include "base/error.h"
#include "words/command_words.h"
#include "words/protection_text.h"
#include "words/time_text.h"

// While a sign-in waits for somebody, and how it ended.

namespace lanyard {

using namespace command_words;

namespace {

constexpr qsizetype longestAddress = 1000;

} // namespace

QString continueInBrowser(const QString &providerName, const QDateTime &until)
{
    return filled(Words::tr("Continue in your browser: sign in to {provider} there. This command "
                            "goes on by itself; the link works until {text}, Ctrl-C cancels."),
                  {{provider, providerName}, {text, timeText(until)}});
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
                  {{text, timeText(until)}});
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

QString protectionsLost(const QString &providerName, const QList<Protection> &protections)
{
    // The list is no name: it is ours, and must stay whole.
    return filled(Words::tr("Careful: {provider} no longer offers what it did at your last "
                            "sign-in: %1. If nobody there can say why, don’t go on, or sign out "
                            "again.")
                      .arg(protectionText(protections)),
                  {{provider, providerName}});
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

} // namespace lanyard
