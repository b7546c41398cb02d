#include "words/provider_text.h"

#include "words/columns.h"
#include "words/error_text.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderCheck)
};

QString untriedText(const ProviderLine &line)
{
    if (line.error) {
        return Words::tr("not tried: %1").arg(errorLine(*line.error, {}));
    }
    switch (line.why) {
    case Untried::NeedsSignIn:
        return Words::tr("not tried: only a sign-in shows it (--sign-in)");
    case Untried::NeedsDocument:
        return Words::tr("not tried: there is no document to go by");
    case Untried::NeedsAnswer:
        return Words::tr("not tried: an earlier step did not bring what it needs");
    case Untried::NotAnnounced:
        return Words::tr("not tried: it is not announced");
    case Untried::NoRefreshToken:
        return Words::tr("not tried: there is no refresh token");
    }
    Q_UNREACHABLE();
}

QString rightText(ProviderTrait trait)
{
    switch (trait) {
    case ProviderTrait::Document:
        return Words::tr("is valid, over https, and the issuer’s own");
    case ProviderTrait::Endpoints:
        return Words::tr("are at the issuer’s own site, or where a provider file says");
    case ProviderTrait::Authorization:
        return Words::tr("answers, and sends nobody on to an address it doesn’t know");
    case ProviderTrait::Pkce:
        return Words::tr("S256 is announced");
    case ProviderTrait::IssuerInAnswer:
        return Words::tr("iss in the answer is announced");
    case ProviderTrait::ResponseTypes:
        return Words::tr("code is announced");
    case ProviderTrait::RefreshGrant:
        return Words::tr("codes and refresh tokens are announced");
    case ProviderTrait::PublicClients:
        return Words::tr("clients without a secret are announced (none)");
    case ProviderTrait::Registration:
        return Words::tr("apps may register themselves");
    case ProviderTrait::Revocation:
        return Words::tr("a sign-out can be told");
    case ProviderTrait::EndSession:
        return Words::tr("the browser can be signed out, too");
    case ProviderTrait::DeviceGrant:
        return Words::tr("another device can be used");
    case ProviderTrait::PushedRequests:
        return Words::tr("requests can be pushed");
    case ProviderTrait::Dpop:
        return Words::tr("tokens can be bound to a key");
    case ProviderTrait::SigningAlgorithms:
        return Words::tr("ID tokens are signed");
    case ProviderTrait::Keys:
        return Words::tr("are of use, and strong enough");
    case ProviderTrait::UserInfo:
        return Words::tr("can be asked");
    case ProviderTrait::LoopbackPort:
        return Words::tr("the browser came back to a random port");
    case ProviderTrait::SignIn:
        return Words::tr("answer, tokens and ID token are as they should be");
    case ProviderTrait::RefreshToken:
        return Words::tr("there is one, and it renews the session");
    case ProviderTrait::Rotation:
        return Words::tr("each is good once, or bound to a key");
    case ProviderTrait::ReuseDetection:
        return Words::tr("one that comes twice ends the session for both");
    case ProviderTrait::CodeOnce:
        return Words::tr("a code that comes twice is refused");
    case ProviderTrait::WrongVerifier:
        return Words::tr("a code with a wrong verifier is refused");
    case ProviderTrait::NoVerifier:
        return Words::tr("a code without its verifier is refused");
    case ProviderTrait::Revoked:
        return Words::tr("the provider took it");
    }
    Q_UNREACHABLE();
}

/// What is wrong, or could be better, or is not there.
QString otherText(const ProviderLine &line)
{
    switch (line.trait) {
    case ProviderTrait::Document:
        return Words::tr("can’t be believed");
    case ProviderTrait::Endpoints:
        return Words::tr("one belongs to another owner");
    case ProviderTrait::Authorization:
        return line.error ? Words::tr("doesn’t answer properly")
                          : Words::tr("sends the browser to whatever address it is given, for a "
                                      "client that it can’t know");
    case ProviderTrait::Pkce:
        return line.mark == Mark::Wrong
            ? Words::tr("S256 is not among the methods")
            : Words::tr("S256 is not announced; Lanyard sends it all the same");
    case ProviderTrait::IssuerInAnswer:
        return Words::tr("iss in the answer is not announced: a second provider could pass for "
                         "this one");
    case ProviderTrait::ResponseTypes:
        return line.mark == Mark::Wrong ? Words::tr("code is not among them")
                                        : Words::tr("are not listed, and have to be");
    case ProviderTrait::RefreshGrant:
        return line.mark == Mark::Wrong
            ? Words::tr("codes are not taken")
            : Words::tr("refresh tokens are not announced: people may have to sign in often");
    case ProviderTrait::PublicClients:
        return Words::tr("clients without a secret are not announced, and no app on a computer "
                         "can keep one");
    case ProviderTrait::Registration:
        return Words::tr("apps can’t register themselves; people have to be told a client id");
    case ProviderTrait::Revocation:
        return Words::tr("a sign-out can’t be told: tokens stay good until they run out");
    case ProviderTrait::EndSession:
        return Words::tr("the browser stays signed in after a sign-out");
    case ProviderTrait::DeviceGrant:
        return Words::tr("another device can’t be used");
    case ProviderTrait::PushedRequests:
        return Words::tr("requests go through the browser");
    case ProviderTrait::Dpop:
        return line.mark == Mark::Lacking
            ? Words::tr("ES256 is not among the algorithms")
            : Words::tr("tokens are bound to no key: whoever has one can use it");
    case ProviderTrait::SigningAlgorithms:
        return line.mark == Mark::Wrong ? Words::tr("there is none that a public key verifies")
            : line.what.isEmpty()       ? Words::tr("are not listed, and have to be")
                                  : Words::tr("none is among them; Lanyard takes no such ID token");
    case ProviderTrait::Keys:
        return line.mark == Mark::Wrong ? Words::tr("can’t be trusted")
                                        : Words::tr("are of use, but not told apart");
    case ProviderTrait::UserInfo:
        return Words::tr("can’t be asked; the ID token has to say it all");
    case ProviderTrait::LoopbackPort:
        return Words::tr("the browser didn’t come back to a random port");
    case ProviderTrait::SignIn:
        return Words::tr("the answer can’t be believed");
    case ProviderTrait::RefreshToken:
        return line.mark == Mark::Wrong ? Words::tr("there is one, and it renews nothing")
                                        : Words::tr("none came: people have to sign in again");
    case ProviderTrait::Rotation:
        return Words::tr("the same one stays good, and is bound to no key");
    case ProviderTrait::ReuseDetection:
        return line.what == QLatin1String("old")
            ? Words::tr("one that was replaced is still taken (some allow it for a moment)")
            : Words::tr("one that comes twice is refused, and the session goes on");
    case ProviderTrait::CodeOnce:
        return Words::tr("a code that comes twice is taken twice");
    case ProviderTrait::WrongVerifier:
        return Words::tr("a code with a wrong verifier is taken: PKCE protects nobody here");
    case ProviderTrait::NoVerifier:
        return Words::tr("a code without its verifier is taken: PKCE can be left out");
    case ProviderTrait::Revoked:
        return Words::tr("the provider didn’t take it");
    }
    Q_UNREACHABLE();
}

/// Ours alone, to choose a sentence by.
bool isForChoiceOnly(ProviderTrait trait)
{
    return trait == ProviderTrait::ReuseDetection;
}

} // namespace

QString traitText(ProviderTrait trait)
{
    switch (trait) {
    case ProviderTrait::Document:
        return Words::tr("document");
    case ProviderTrait::Endpoints:
        return Words::tr("endpoints");
    case ProviderTrait::Authorization:
        return Words::tr("authorization");
    case ProviderTrait::Pkce:
        return QStringLiteral("PKCE");
    case ProviderTrait::IssuerInAnswer:
        return QStringLiteral("iss");
    case ProviderTrait::ResponseTypes:
        return Words::tr("response types");
    case ProviderTrait::RefreshGrant:
        return Words::tr("grant types");
    case ProviderTrait::PublicClients:
        return Words::tr("public clients");
    case ProviderTrait::Registration:
        return Words::tr("registration");
    case ProviderTrait::Revocation:
        return Words::tr("revocation");
    case ProviderTrait::EndSession:
        return Words::tr("sign-out page");
    case ProviderTrait::DeviceGrant:
        return Words::tr("device grant");
    case ProviderTrait::PushedRequests:
        return QStringLiteral("PAR");
    case ProviderTrait::Dpop:
        return QStringLiteral("DPoP");
    case ProviderTrait::SigningAlgorithms:
        return Words::tr("signatures");
    case ProviderTrait::Keys:
        return Words::tr("keys");
    case ProviderTrait::UserInfo:
        return Words::tr("user-info");
    case ProviderTrait::LoopbackPort:
        return Words::tr("any port");
    case ProviderTrait::SignIn:
        return Words::tr("sign-in");
    case ProviderTrait::RefreshToken:
        return Words::tr("refresh token");
    case ProviderTrait::Rotation:
        return Words::tr("rotation");
    case ProviderTrait::ReuseDetection:
        return Words::tr("reuse detection");
    case ProviderTrait::CodeOnce:
        return Words::tr("code, twice");
    case ProviderTrait::WrongVerifier:
        return Words::tr("PKCE, wrong");
    case ProviderTrait::NoVerifier:
        return Words::tr("PKCE, left out");
    case ProviderTrait::Revoked:
        return Words::tr("sign-out");
    }
    Q_UNREACHABLE();
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Right:
        return Words::tr("right");
    case Mark::Lacking:
        return Words::tr("lacking");
    case Mark::Wrong:
        return Words::tr("WRONG");
    case Mark::NotOffered:
        return Words::tr("no");
    case Mark::NotTried:
        return QStringLiteral("-");
    }
    Q_UNREACHABLE();
}

QString providerSeen(const ProviderLine &line)
{
    if (line.mark == Mark::NotTried) {
        return untriedText(line);
    }
    const QString text = line.mark == Mark::Right ? rightText(line.trait) : otherText(line);
    if (line.error) {
        const QString said
            = plainText(line.error->detail.isEmpty() ? line.error->code : line.error->detail, 300);
        return said.isEmpty() ? text : text + QLatin1String(": ") + said;
    }
    return line.what.isEmpty() || isForChoiceOnly(line.trait)
        ? text
        : text + QLatin1String(" (") + line.what + u')';
}

QString providerTable(const ProviderLines &lines)
{
    const qsizetype markWidth = widest(Mark::NotTried, markText) + 2;
    const qsizetype traitWidth = widest(ProviderTrait::Revoked, traitText) + 2;
    QString table;
    for (const ProviderLine &line : lines) {
        table += paddedTo(markWidth, markText(line.mark))
            + paddedTo(traitWidth, traitText(line.trait)) + providerSeen(line)
            + QLatin1String("  [") + sectionOf(line.trait) + QLatin1String("]\n");
    }
    return table;
}

QString trialNeedsBrowser(const QString &host, int round, int rounds)
{
    return Words::tr("Sign in to %1 in your browser (%2 of %3); if no page opens, open this link:")
        .arg(plainText(host, 100))
        .arg(round)
        .arg(rounds);
}

QString trialEnds()
{
    return Words::tr("Nothing of this is kept; the session is ended at the provider now.");
}

} // namespace lanyard
