#include "words/manual_text.h"

#include "words/command_words.h"

#include <QHash>

// The manual is for whoever has the program and not the web: what it says is README's, in fewer
// words.

namespace lanyard {

namespace {

using command_words::Words;

struct CommandManual {
    QStringList paragraphs{};
    QList<ManualEntry> examples{};
};
using Manual = QHash<QString, CommandManual>;

QString words(const char *command)
{
    return QString::fromLatin1(command);
}

void addProgram(Manual &manual)
{
    manual.insert(
        QString(),
        {{Words::tr(
              "You sign in once, with your own browser, to any OAuth 2.0 or OpenID Connect "
              "provider. The refresh token goes into your keyring and nowhere else; from then "
              "on tools get fresh access tokens from lanyard, and never see it."),
          Words::tr("Results go to standard output, and words for a person to standard error; with "
                    "--json, one JSON document to standard output, failures too. Accounts are "
                    "called by their names. lanyard list shows them.")},
         {{words("lanyard login --provider gitlab --client-id ID"),
           Words::tr("Signs in at a provider that is known here.")},
          {words("lanyard login --issuer https://sso.example.com"),
           Words::tr("Signs in at any OpenID Provider.")},
          {words("lanyard header gitlab | curl -H @- https://gitlab.com/api/v4/user"),
           Words::tr("Sends a request with a token that is in no argument, which others could "
                     "see.")}}});
}

void addAccounts(Manual &manual)
{
    manual.insert(words("token"),
                  {{Words::tr("A token that is kept is printed as long as it is good; else the "
                              "provider is asked for another one, and however many programs want "
                              "one, it is asked once. Where an agent runs, lanyard-agent(1), it "
                              "comes from its memory.")},
                   {{words("TOKEN=$(lanyard token work) || exit"),
                     Words::tr("In a script: without a token there is nothing to go on with.")}}});
    manual.insert(
        words("login"),
        {{Words::tr("Your browser opens, you sign in at the provider’s own page, and come "
                    "back. Over ssh, --device finishes on another device, and --print-url "
                    "leaves the browser to you.")},
         {{words("lanyard login --issuer ada@example.com"),
           Words::tr("Finds the provider by an e-mail address, where its host answers "
                     "WebFinger.")}}});
    manual.insert(
        words("logout"),
        {{Words::tr("Where the provider cannot be told now, it is told later; the account "
                    "is gone here at once.")},
         {}});
    manual.insert(words("list"),
                  {{Words::tr("Each line says the name, the state (signed_in, sign_in_required, "
                              "service, or vault_locked, vault_missing and vault_not_answering), "
                              "who it is, the provider, and which one is the default. Nothing is "
                              "unlocked for it.")},
                   {}});
}

void addTools(Manual &manual)
{
    manual.insert(
        words("exec"),
        {{Words::tr("The command takes the place of lanyard: signals, streams and exit "
                    "code are its own. Before that, exit codes are those of lanyard(1); "
                    "127 is a command that is not there, and 126 one that cannot be run. "
                    "The token is in its environment, where what it starts can read it.")},
         {{words("lanyard exec work --env API_TOKEN -- deploy --all"),
           Words::tr("Runs deploy --all with the token in API_TOKEN.")}}});
    manual.insert(words("git-credential"),
                  {{Words::tr("git runs this by the name git-credential-lanyard, where lanyard is "
                              "the helper of a server in its configuration, gitcredentials(7). It "
                              "answers for servers that lanyard-site-add(1) named, and for nothing "
                              "else.")},
                   {{words("git config --global credential.https://git.example.com.helper lanyard"),
                     Words::tr("Has git ask lanyard for this server.")}}});
    manual.insert(words("docker-credential"),
                  {{Words::tr("docker, podman and skopeo run this by the name "
                              "docker-credential-lanyard, where credHelpers in their config.json "
                              "has lanyard for a registry. It answers for servers that "
                              "lanyard-site-add(1) named, and for nothing else.")},
                   {}});
    manual.insert(words("kubectl-credential"),
                  {{Words::tr("For exec in a kubeconfig, with client.authentication.k8s.io/v1 and "
                              "provideClusterInfo: true. It answers for servers that "
                              "lanyard-site-add(1) named, and for nothing else.")},
                   {}});
    manual.insert(words("agent"),
                  {{Words::tr("There is one agent for a person. Start it in a terminal, or have "
                              "systemd start it when it is first asked; nothing is enabled by "
                              "itself.")},
                   {{words("systemctl --user enable --now lanyard-agent.socket"),
                     Words::tr("Has systemd start it when a token is first asked for.")}}});
}

void addCompletion(Manual &manual)
{
    manual.insert(
        words("completion"),
        {{Words::tr("A package puts these scripts where the shells look for them; then there is "
                    "nothing to do. A script asks lanyard what can come next; for the names of "
                    "accounts the list of them is read, and nothing is unlocked. It calls this "
                    "command with -- and the words of the line.")},
         {{words("source <(lanyard completion bash)"),
           Words::tr("In ~/.bashrc; or, in ~/.zshrc behind compinit, the same with zsh.")},
          {words("lanyard completion fish > ~/.config/fish/completions/lanyard.fish"),
           Words::tr("Once, for fish.")}}});
}

Manual manualOfCommands()
{
    Manual manual;
    addProgram(manual);
    addAccounts(manual);
    addTools(manual);
    addCompletion(manual);
    return manual;
}

} // namespace

QStringList manualParagraphs(const QString &command)
{
    return manualOfCommands().value(command).paragraphs;
}

QList<ManualEntry> manualExamples(const QString &command)
{
    return manualOfCommands().value(command).examples;
}

QStringList commandsInManual()
{
    return manualOfCommands().keys();
}

QList<ManualEntry> manualEnvironment()
{
    return {
        {words("BROWSER"), Words::tr("The browser to open, in place of the system’s.")},
        {words("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME"),
         Words::tr("Where the files below are, in place of ~/.config, ~/.local/share and "
                   "~/.local/state.")},
        {words("XDG_RUNTIME_DIR"),
         Words::tr("Where the agent’s socket is. Without it there is no agent.")},
        {words("https_proxy, http_proxy, all_proxy, no_proxy"),
         Words::tr("The way to providers, where the system’s settings name no proxy. This computer "
                   "is never reached through one.")},
        {words("SSL_CERT_FILE"),
         Words::tr("One more file with certificate authorities to trust, besides the system’s.")},
        {words("NO_COLOR"), Words::tr("Where it is set, no QR code is drawn.")},
    };
}

QList<ManualEntry> manualFiles()
{
    return {
        {words("~/.local/share/lanyard/accounts.json"),
         Words::tr("The list of accounts, without secrets.")},
        {words("~/.local/share/lanyard/vault/sessions.vault"),
         Words::tr("Sign-ins that are kept in a file with a passphrase.")},
        {words("~/.config/lanyard/providers/*.json"), Words::tr("Providers of your own.")},
        {words("~/.config/lanyard/certificates/*.pem"),
         Words::tr("Certificate authorities of your company.")},
        {words("~/.local/state/lanyard/journal.jsonl"),
         Words::tr("Which program got a token, and when; lanyard-journal(1).")},
        {words("/etc/xdg/lanyard/managed.json"),
         Words::tr("What an administrator of this computer has set, for everybody.")},
    };
}

QString optionDefault(const QString &value)
{
    return Words::tr("By default %1.").arg(value);
}

QString optionNeeds(const QStringList &options)
{
    return Words::tr("Only with %1.").arg(options.join(QLatin1String(", ")));
}

QString optionExcludes(const QStringList &options)
{
    return Words::tr("Not together with %1.").arg(options.join(QLatin1String(", ")));
}

} // namespace lanyard
