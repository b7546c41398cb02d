#include "words/command_text.h"

#include "base/error.h"
#include "words/command_words.h"

// What has to be set up at a provider, and is asked once.

namespace lanyard {

using namespace command_words;

namespace {

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

} // namespace lanyard
