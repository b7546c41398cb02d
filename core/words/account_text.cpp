#include "words/account_text.h"

#include "base/error.h"
#include "words/command_words.h"

namespace lanyard {

using namespace command_words;

QString accountRenamed(const QString &before, const QString &account)
{
    return filled(Words::tr("{text} is called {name} now."), {{text, before}, {name, account}});
}

QString nameIsTaken(const QString &wanted, const QString &account)
{
    return filled(Words::tr("Another account is called {text}, so this one is {name}; lanyard "
                            "rename gives it another name."),
                  {{text, wanted}, {name, account}});
}

QString defaultAccountIs(const QString &account)
{
    return filled(Words::tr("{name} is the default account now."), {{name, account}});
}

QString noDefaultAnyMore()
{
    return Words::tr("There is no default account any more.");
}

QString noDefaultAccount()
{
    return Words::tr("there is no default account; set one with lanyard default NAME");
}

QString sayWhichAccount()
{
    return Words::tr("say which account, or set the default one with lanyard default NAME");
}

QString noAccountAtAll()
{
    return Words::tr("there is no account yet; lanyard login adds one");
}

QString chooseNameOrNone()
{
    return Words::tr("give either NAME or --none");
}

QString choosePosition()
{
    return Words::tr("say where it shall stand: one of --first, --last, --before and --after");
}

QString chooseNameOrAll()
{
    return Words::tr("say what to sign out of: either NAME or --all");
}

QString browserIsForOneAccount()
{
    return Words::tr("--browser waits for you at one provider’s page: use it with NAME, one "
                     "account at a time");
}

QString signedOutTellWhenOnline(const QString &account, const QString &providerName)
{
    return filled(Words::tr("Signed out of {name} on this computer; {provider} will be told when "
                            "you’re back online and next use Lanyard."),
                  {{name, account}, {provider, providerName}});
}

QString signedOutTellLater(const QString &account, const QString &providerName)
{
    return filled(Words::tr("Signed out of {name} on this computer; {provider} couldn’t be told "
                            "just now, and will be when you use Lanyard later."),
                  {{name, account}, {provider, providerName}});
}

QString forgottenNotErased(const QString &account, const QString &storeName)
{
    return filled(Words::tr("Removed {name} from the list. Your {store} couldn’t be used, so what "
                            "it holds of the account wasn’t erased; should it come back, Lanyard "
                            "does that then."),
                  {{name, account}, {store, storeName}});
}

QString forgottenNotTold(const QString &providerName)
{
    return filled(Words::tr("{provider} couldn’t be told, either. Remove Lanyard’s access there to "
                            "be sure."),
                  {{provider, providerName}});
}

QString notSignedOut(const QString &account, const QString &why)
{
    // The reason is no name: it may hold a path, which must stay whole.
    return filled(Words::tr("{name} is still signed in: %1").arg(plainText(why)),
                  {{name, account}});
}

} // namespace lanyard
