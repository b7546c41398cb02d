#include "words/vault_text.h"

#include "words/error_text.h"

#include <QTest>

using namespace lanyard;

namespace {

const QString kFile = QStringLiteral("/home/ada/vault");

Error fault(ErrorKind kind, const char *detail)
{
    return {kind, {}, QString::fromUtf8(detail)};
}

} // namespace

class VaultTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatHelps()
    {
        QCOMPARE(vaultFileLine(fault(ErrorKind::VaultLocked, "the vault file x has another one")),
                 QStringLiteral("the vault file x has another one; try again with the right one"));
        QCOMPARE(vaultFileLine(fault(ErrorKind::VaultUnavailable, "the vault file x is not there")),
                 QStringLiteral("the vault file x is not there; put it back where it was"));
        // As of any other vault, with its name.
        const Error failed = fault(ErrorKind::VaultFailed, "the vault file x is cut off");
        QCOMPARE(vaultFileLine(failed), QString());
        ErrorContext context;
        context.store = vaultFileName();
        QVERIFY(errorLine(failed, context).startsWith(QStringLiteral("your vault file didn’t do")));
        QCOMPARE(vaultFileLine(fault(ErrorKind::Network, "not its own")), QString());
    }

    void tellsWhereTheAccountsWent()
    {
        const QStringList names{QStringLiteral("home"), QStringLiteral("work")};
        QCOMPARE(accountsMoved(names, kFile),
                 QStringLiteral("Moved to the vault file /home/ada/vault: home, work."));
        QCOMPARE(accountsMoved(names, {}),
                 QStringLiteral("Moved to your %1: home, work.").arg(secretStoreName()));
        QCOMPARE(registrationsMoved({QStringLiteral("https://a.example"),
                                     QStringLiteral("https://b.example\u202e")}),
                 QStringLiteral("Lanyard’s registrations went along: https://a.example, "
                                "https://b.example."));
        QVERIFY(
            accountsMoved({}, kFile).startsWith(QStringLiteral("There was no account to move")));
        QVERIFY(accountsAreThere(kFile).contains(kFile));
        QVERIFY(accountsAreThere({}).contains(secretStoreName()));
        QVERIFY(copiesAreLeft(vaultFileName(), QStringLiteral("keyring"))
                    .contains(QStringLiteral("lanyard vault move --to=keyring")));
    }

    void isOneLineEach()
    {
        const QString odd = QStringLiteral("/home/a\nb\u202e/vault");
        for (const QString &line :
             {askForPassphrase(odd), askForNewPassphrase(odd), askForPassphraseAgain(),
              passphrasesDiffer(), passphraseIsEmpty(), nobodyKnowsThePassphrase(odd),
              accountsAreInFile(odd), accountsMoved({}, odd), registrationsMoved({odd}),
              accountsAreThere(odd), memoryHasNothingToMove(), waitingForMove()}) {
            QVERIFY2(!line.isEmpty() && !line.contains(u'\n') && !line.contains(u'\u202e'),
                     qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(VaultTextTest)
#include "vault_text_test.moc"
