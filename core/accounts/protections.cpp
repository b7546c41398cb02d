#include "accounts/protections.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isStrong(const QString &algorithm)
{
    return algorithm.startsWith(QLatin1String("PS")) || algorithm.startsWith(QLatin1String("ES"))
        || algorithm.startsWith(QLatin1String("Ed"));
}

bool isAnnounced(Protection protection, const oauth::ProviderMetadata &metadata)
{
    // An absent list promises nothing.
    const QStringList algorithms
        = metadata.idTokenSigningAlgValuesSupported.value_or(QStringList());
    switch (protection) {
    case Protection::CodeProof:
        return metadata.codeChallengeMethodsSupported.value_or(QStringList())
            .contains(QLatin1String("S256"));
    case Protection::IssuerInAnswer:
        return metadata.authorizationResponseIssParameterSupported;
    case Protection::SignedTokens:
        return !algorithms.isEmpty() && !algorithms.contains(QLatin1String("none"));
    case Protection::StrongSignatures:
        return std::any_of(algorithms.begin(), algorithms.end(), isStrong);
    case Protection::Revocation:
        return !metadata.revocationEndpoint.isEmpty();
    case Protection::PushedRequests:
        return !metadata.pushedAuthorizationRequestEndpoint.isEmpty();
    case Protection::BoundTokens:
        return !metadata.dpopSigningAlgValuesSupported.isEmpty();
    }
    Q_UNREACHABLE();
}

/// Null: nobody has signed in there, as far as the list of accounts knows.
const AccountEntry *lastSignIn(const QList<AccountEntry> &known, const QString &issuer)
{
    const AccountEntry *last = nullptr;
    for (const AccountEntry &entry : known) {
        const bool isThere = !issuer.isEmpty() && entry.issuer == issuer;
        if (isThere && (!last || last->signedInAt < entry.signedInAt)) {
            last = &entry;
        }
    }
    return last;
}

} // namespace

QStringList protectionsOf(const oauth::ProviderMetadata &metadata)
{
    QStringList names;
    for (const Protection protection : allProtections) {
        if (isAnnounced(protection, metadata)) {
            names.append(nameOf(protection));
        }
    }
    return names;
}

QList<Protection> lostProtections(const QList<AccountEntry> &known,
                                  const oauth::ProviderMetadata &metadata)
{
    const AccountEntry *last = lastSignIn(known, metadata.issuer);
    const QStringList before = last ? last->protections : QStringList();
    QList<Protection> lost;
    for (const Protection protection : allProtections) {
        if (before.contains(nameOf(protection)) && !isAnnounced(protection, metadata)) {
            lost.append(protection);
        }
    }
    return lost;
}

} // namespace lanyard
