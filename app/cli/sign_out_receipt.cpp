#include "sign_out_receipt.h"

#include "words/account_text.h"
#include "words/command_text.h"
#include "words/error_text.h"
#include "words/vault_text.h"

namespace lanyard {

namespace {

using Receipt = Account::SignOutReceipt;
using Revocation = Receipt::Revocation;

QJsonValue asJson(Revocation revocation)
{
    switch (revocation) {
    case Revocation::Done:
        return true;
    case Revocation::Later:
    case Revocation::Failed:
        return false;
    case Revocation::NotOffered:
        return QJsonValue::Null;
    }
    Q_UNREACHABLE();
}

QString tellLater(const Receipt &receipt, const AccountEntry &entry)
{
    const bool isOffline
        = receipt.revocationError && receipt.revocationError->kind == ErrorKind::Network;
    return isOffline ? signedOutTellWhenOnline(entry.name, entry.providerName)
                     : signedOutTellLater(entry.name, entry.providerName);
}

QString forgottenText(const Receipt &receipt, const AccountEntry &entry)
{
    const QString store
        = isOfVaultFile(*receipt.erasureError) ? vaultFileName() : secretStoreName();
    const QString text = forgottenNotErased(entry.name, store);
    const bool isTold = receipt.revocation == Revocation::Done;
    return isTold ? text : text + u' ' + forgottenNotTold(entry.providerName);
}

} // namespace

QString receiptText(const Receipt &receipt, const AccountEntry &entry)
{
    if (receipt.erasureError) {
        return forgottenText(receipt, entry);
    }
    switch (receipt.revocation) {
    case Revocation::Done:
        return signedOutAndRevoked(entry.name, entry.providerName);
    case Revocation::Later:
        return tellLater(receipt, entry);
    case Revocation::Failed:
        return signedOutNotRevoked(entry.name, entry.providerName);
    case Revocation::NotOffered:
        return signedOutHere(entry.name, entry.providerName);
    }
    Q_UNREACHABLE();
}

QJsonObject receiptJson(const Receipt &receipt, const AccountEntry &entry)
{
    QJsonObject object{{QStringLiteral("account"), entry.name},
                       {QStringLiteral("revoked"), asJson(receipt.revocation)},
                       {QStringLiteral("erased"), !receipt.erasureError}};
    if (receipt.revocation == Revocation::Later) {
        object.insert(QStringLiteral("will_be_revoked"), true);
    }
    return object;
}

} // namespace lanyard
