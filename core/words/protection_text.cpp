#include "words/protection_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace lanyard {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

QString textOf(Protection protection)
{
    switch (protection) {
    case Protection::CodeProof:
        return Words::tr("proof that the answer went to the right program (PKCE)");
    case Protection::IssuerInAnswer:
        return Words::tr("its name in the answer (iss)");
    case Protection::SignedTokens:
        return Words::tr("a signature on every ID token");
    case Protection::StrongSignatures:
        return Words::tr("stronger signatures (ES256, PS256 or EdDSA)");
    case Protection::Revocation:
        return Words::tr("ending access when you sign out");
    case Protection::PushedRequests:
        return Words::tr("requests that the browser can’t change (PAR)");
    case Protection::BoundTokens:
        return Words::tr("tokens that work on one device only (DPoP)");
    }
    Q_UNREACHABLE();
}

} // namespace

QString protectionText(const QList<Protection> &protections)
{
    QStringList texts;
    std::transform(protections.begin(), protections.end(), std::back_inserter(texts), textOf);
    return texts.join(Words::tr(", ", "between the items of a list"));
}

} // namespace lanyard
