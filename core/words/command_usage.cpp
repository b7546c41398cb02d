#include "words/command_text.h"

#include "base/error.h"
#include "words/command_words.h"

// Bad usage: what was typed and cannot be meant.

namespace lanyard {

using namespace command_words;

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

QString authMethodIsForSecret()
{
    return Words::tr("--auth-method says how a secret is sent: it goes with --client-secret-stdin");
}

QString notADate(const QString &typed)
{
    return filled(Words::tr("“{text}” isn’t a date; write it as 2027-01-31"), {{text, typed}});
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

} // namespace lanyard
