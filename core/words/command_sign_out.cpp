#include "words/command_text.h"

#include "words/command_words.h"

// Signing out: here, at the provider, and in the browser.

namespace lanyard {

using namespace command_words;

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

QString signOutAtThisPage(const QString &providerName)
{
    return filled(Words::tr("To sign out of {provider} there, open this link in the browser that "
                            "you signed in with:"),
                  {{provider, providerName}});
}

QString signedOutHere(const QString &account, const QString &providerName)
{
    return filled(Words::tr("Signed out of {name} on this computer; {provider} can’t be told from "
                            "here. Remove Lanyard’s access there to be sure."),
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

QString waitingForSignOut()
{
    return Words::tr("Waiting for the sign-out to be finished; Ctrl-C again stops at once.");
}

} // namespace lanyard
