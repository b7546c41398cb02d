#include "words/command_text.h"

#include "words/command_words.h"

// What --help says.

namespace lanyard {

using command_words::Words;

QString commandHelp(CommandHelp help)
{
    switch (help) {
    case CommandHelp::Program:
        return Words::tr("Signs you in with your own browser and keeps the session in your "
                         "keychain.");
    case CommandHelp::ExitCodes:
        return Words::tr("Exit codes: 0 done, 1 a fault of Lanyard, 2 fix what the message names, "
                         "3 sign in again,\n4 try again later, 5 the keychain needs you, 6 the "
                         "answer couldn’t be trusted, 7 the sign-in\nended without a result.");
    case CommandHelp::Login:
        return Words::tr("Sign in to an account");
    case CommandHelp::List:
        return Words::tr("List the accounts");
    case CommandHelp::UserInfo:
        return Words::tr("Ask the provider who an account is");
    case CommandHelp::Token:
        return Words::tr("Print an access token that is still good, and nothing else");
    case CommandHelp::DpopProof:
        return Words::tr("Print a proof for one request with the account’s access token, where "
                         "that is bound to a key (DPoP); with --json the token as well");
    case CommandHelp::ProofMethod:
        return Words::tr("The request’s HTTP method; else GET");
    case CommandHelp::ProofUrl:
        return Words::tr("The request’s address");
    case CommandHelp::ProofNonce:
        return Words::tr("What the last answer from there had in its DPoP-Nonce header");
    case CommandHelp::Logout:
        return Words::tr("Sign out: tell the provider and erase what is kept here");
    case CommandHelp::Settings:
        return Words::tr("Show what an administrator of this computer has set, and locked");
    case CommandHelp::LogoutBrowser:
        return Words::tr("Then sign out in the browser, too, at the provider’s own page");
    case CommandHelp::LogoutAll:
        return Words::tr("Sign out of every account");
    case CommandHelp::LogoutForget:
        return Words::tr("Take the account off the list even where the keychain can’t be used; "
                         "what that holds of it then stays there");
    case CommandHelp::Rename:
        return Words::tr("Give an account another name");
    case CommandHelp::NewName:
        return Words::tr("The new name: letters, digits, “-”, “_” and “.”");
    case CommandHelp::Default:
        return Words::tr("Say which account is meant where none is named, or set it");
    case CommandHelp::DefaultNone:
        return Words::tr("From now on, none is");
    case CommandHelp::Order:
        return Words::tr("Move an account in the list, and print the names in their order");
    case CommandHelp::OrderFirst:
        return Words::tr("To the top");
    case CommandHelp::OrderLast:
        return Words::tr("To the end");
    case CommandHelp::OrderBefore:
        return Words::tr("Before this account");
    case CommandHelp::OrderAfter:
        return Words::tr("After this account");
    case CommandHelp::Name:
        return Words::tr("The account’s name, or its e-mail where only one account has it");
    case CommandHelp::NameOrDefault:
        return Words::tr("The account’s name, or its e-mail where only one account has it; left "
                         "out, the default account, or the only one");
    case CommandHelp::Provider:
        return Words::tr("A provider that is known here, by its id");
    case CommandHelp::Issuer:
        return Words::tr("Any OpenID Provider, by its issuer address or an e-mail address there");
    case CommandHelp::ClientId:
        return Words::tr("The client id that the provider gave for Lanyard; remembered "
                         "once it has worked");
    case CommandHelp::ClientSecretStdin:
        return Words::tr("Read the client secret from the first line of standard input; kept in "
                         "the keychain");
    case CommandHelp::Tenant:
        return Words::tr("The organisation’s tenant, where the provider has one; remembered "
                         "once it has worked");
    case CommandHelp::Scope:
        return Words::tr("What to ask for, separated by spaces, in place of the usual");
    case CommandHelp::RedirectUri:
        return Words::tr("The loopback address registered at the provider, where a free port "
                         "won’t do");
    case CommandHelp::AccountName:
        return Words::tr("What to call the account here; else the provider’s id");
    case CommandHelp::Timeout:
        return Words::tr("How many seconds to wait for the browser");
    case CommandHelp::PrintUrl:
        return Words::tr("Print the sign-in link and start no browser (with --json it goes to "
                         "standard error)");
    case CommandHelp::Device:
        return Words::tr("Show an address and a code to finish with on another device, and start "
                         "no browser");
    case CommandHelp::Prompt:
        return Words::tr("What the provider shall ask: login, consent, select_account or create, "
                         "also several, separated by spaces; or none");
    case CommandHelp::LoginHint:
        return Words::tr("Who is to sign in, for the provider’s page to suggest");
    case CommandHelp::MaxAge:
        return Words::tr("Sign in anew where the last time is longer ago than this many seconds; "
                         "the answer is checked");
    case CommandHelp::AcrValues:
        return Words::tr("How to sign in, by the provider’s names for it (acr), separated by "
                         "spaces; the answer has to be one of them");
    case CommandHelp::LoginResource:
        return Words::tr("Which API the tokens are for, by its address; may be given again, and "
                         "lanyard token then prints those for the first one");
    case CommandHelp::TokenResource:
        return Words::tr("A token for this API alone, by its address; asked for each time and not "
                         "kept");
    case CommandHelp::TokenScope:
        return Words::tr("A token that allows no more than this of what the account may, separated "
                         "by spaces; you don’t get it where the provider says that it allows more");
    case CommandHelp::ChallengeStdin:
        return Words::tr("Sign in once more for a resource that wants it (RFC 9470), and print "
                         "the new token; its WWW-Authenticate value is read from standard input");
    case CommandHelp::ChallengeTimeout:
        return Words::tr("How many seconds to wait for the browser then");
    case CommandHelp::ChallengePrintUrl:
        return Words::tr("Then start no browser, and print the sign-in link on standard error");
    case CommandHelp::ForceRefresh:
        return Words::tr("Get a new token even where the old one is still good");
    case CommandHelp::Service:
        return Words::tr("Service accounts: tokens for a program instead of a person");
    case CommandHelp::ServiceAdd:
        return Words::tr("Add a service account by the client id and secret or key that a provider "
                         "gave it; lanyard token then prints its tokens");
    case CommandHelp::ServiceIssuer:
        return Words::tr("The provider, by its issuer address");
    case CommandHelp::TokenEndpoint:
        return Words::tr("The provider’s token endpoint, where it publishes nothing about itself");
    case CommandHelp::ServiceClientId:
        return Words::tr("The service account’s client id");
    case CommandHelp::AuthMethod:
        return Words::tr("How the secret is sent: as HTTP Basic, or in the body; without this, as "
                         "the provider says, or as it takes it");
    case CommandHelp::PrivateKey:
        return Words::tr("Sign with this private key (PEM) instead of sending a secret; kept in "
                         "the keychain, the file is not needed afterwards");
    case CommandHelp::KeyId:
        return Words::tr("The key’s id (kid), where the provider asks for one");
    case CommandHelp::SecretExpires:
        return Words::tr("The day on which the secret or key stops working; the window says so two "
                         "weeks before");
    case CommandHelp::ServiceScope:
        return Words::tr("What the tokens shall allow, separated by spaces");
    case CommandHelp::Audience:
        return Words::tr("Which API the tokens are for, where the provider calls it audience");
    case CommandHelp::Resource:
        return Words::tr("Which API the tokens are for, by its address; may be given again");
    case CommandHelp::Json:
        return Words::tr("Print JSON, failures too");
    case CommandHelp::Vault:
        return Words::tr("Where sign-ins are kept: in the system’s keychain, in a file with a "
                         "passphrase, or in memory, where they end with this command and are "
                         "listed nowhere");
    case CommandHelp::VaultPassphraseFd:
        return Words::tr("Read the file’s passphrase from the first line of this descriptor");
    case CommandHelp::VaultCommand:
        return Words::tr("Where sign-ins are kept");
    case CommandHelp::VaultMove:
        return Words::tr("Move all accounts to a file with a passphrase, or to the keyring");
    case CommandHelp::VaultMoveTo:
        return Words::tr("Where to; from then on they are looked for there");
    case CommandHelp::ConfigDir:
        return Words::tr("Keep accounts list, settings, providers and locks in this folder");
    case CommandHelp::Help:
        return Words::tr("Print this help");
    case CommandHelp::Version:
        return Words::tr("Print the version");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard
