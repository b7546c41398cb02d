#include "words/command_text.h"

#include "base/error.h"
#include "words/command_words.h"

// The list of accounts, tokens and service accounts; the rest of what the command line says is in
// the command_* files beside this one.

namespace lanyard {

using namespace command_words;

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

QString waitingForRotation()
{
    return Words::tr("Waiting for the provider’s answer, so that the session isn’t lost; Ctrl-C "
                     "again stops at once.");
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

QString outputCannotBeWritten(const QString &reason)
{
    return Words::tr("the output couldn’t be written (%1)").arg(reason);
}

} // namespace lanyard
