#include "accounts/protections.h"

#include <QTest>

#include <functional>

using namespace lanyard;
using oauth::ProviderMetadata;

namespace {

using Change = std::function<void(ProviderMetadata &)>;

const QString issuer = QStringLiteral("https://op.example");

/// Everything that can be lost is there.
ProviderMetadata careful()
{
    ProviderMetadata metadata;
    metadata.issuer = issuer;
    metadata.codeChallengeMethodsSupported
        = QStringList{QStringLiteral("plain"), QStringLiteral("S256")};
    metadata.authorizationResponseIssParameterSupported = true;
    metadata.idTokenSigningAlgValuesSupported
        = QStringList{QStringLiteral("RS256"), QStringLiteral("ES256")};
    metadata.revocationEndpoint = QUrl(QStringLiteral("https://op.example/revoke"));
    metadata.pushedAuthorizationRequestEndpoint = QUrl(QStringLiteral("https://op.example/par"));
    metadata.dpopSigningAlgValuesSupported = QStringList{QStringLiteral("ES256")};
    return metadata;
}

AccountEntry signedIn(const ProviderMetadata &metadata, int day = 1)
{
    AccountEntry entry;
    entry.issuer = metadata.issuer;
    entry.signedInAt = QDateTime(QDate(2026, 1, day), QTime(12, 0)).toUTC();
    entry.protections = protectionsOf(metadata);
    return entry;
}

Change algorithms(const std::optional<QStringList> &names)
{
    return
        [names](ProviderMetadata &metadata) { metadata.idTokenSigningAlgValuesSupported = names; };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class ProtectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The index of every installation has them.
    void theNamesStayWhatTheyAre()
    {
        QCOMPARE(protectionsOf(careful()).join(u' '),
                 QStringLiteral("pkce iss signed strong_signatures revocation par dpop"));
        QCOMPARE(protectionsOf(ProviderMetadata()), QStringList());
    }

    void noticesWhatIsGone_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<Protection>>("lost");
        const auto row = [](const char *name, const Change &change, const QList<Protection> &lost) {
            QTest::newRow(name) << change << lost;
        };
        row("nothing", [](ProviderMetadata &) {}, {});
        row("RFC 7636: no methods", [](auto &m) { m.codeChallengeMethodsSupported.reset(); },
            {Protection::CodeProof});
        row("RFC 7636: plain alone",
            [](auto &m) { m.codeChallengeMethodsSupported = QStringList{QStringLiteral("plain")}; },
            {Protection::CodeProof});
        row("RFC 7636: S256 alone is no loss",
            [](auto &m) { m.codeChallengeMethodsSupported = QStringList{QStringLiteral("S256")}; },
            {});
        row("RFC 9207: iss", [](auto &m) { m.authorizationResponseIssParameterSupported = false; },
            {Protection::IssuerInAnswer});
        row("Discovery §3: none beside the others",
            algorithms(QStringList{QStringLiteral("ES256"), QStringLiteral("none")}),
            {Protection::SignedTokens});
        row("Discovery §3: the list is gone", algorithms(std::nullopt),
            {Protection::SignedTokens, Protection::StrongSignatures});
        row("FAPI 2.0 §5.4: RS256 alone", algorithms(QStringList{QStringLiteral("RS256")}),
            {Protection::StrongSignatures});
        row("FAPI 2.0 §5.4: EdDSA for ES256", algorithms(QStringList{QStringLiteral("EdDSA")}), {});
        row("FAPI 2.0 §5.4: PS256 for ES256", algorithms(QStringList{QStringLiteral("PS256")}), {});
        row("RFC 7009: revocation", [](auto &m) { m.revocationEndpoint.clear(); },
            {Protection::Revocation});
        row("RFC 9126: pushed requests",
            [](auto &m) { m.pushedAuthorizationRequestEndpoint.clear(); },
            {Protection::PushedRequests});
        row("RFC 9449: DPoP", [](auto &m) { m.dpopSigningAlgValuesSupported.clear(); },
            {Protection::BoundTokens});
        row("a move of an endpoint is no loss",
            [](auto &m) { m.revocationEndpoint = QUrl(QStringLiteral("https://op.example/r2")); },
            {});
    }
    void noticesWhatIsGone()
    {
        QFETCH(const Change, change);
        QFETCH(const QList<Protection>, lost);
        ProviderMetadata now = careful();
        change(now);
        QCOMPARE(lostProtections({signedIn(careful())}, now), lost);
    }

    void whatIsNewIsNoLoss()
    {
        ProviderMetadata before;
        before.issuer = issuer;
        QCOMPARE(lostProtections({signedIn(before)}, careful()), QList<Protection>());
    }

    void theFirstSignInHasNothingToCompareWith()
    {
        ProviderMetadata now;
        now.issuer = issuer;
        QCOMPARE(lostProtections({}, now), QList<Protection>());
    }

    void anotherIssuerIsNoMeasure()
    {
        ProviderMetadata now;
        now.issuer = issuer + u'/';
        QCOMPARE(lostProtections({signedIn(careful())}, now), QList<Protection>());
    }

    /// Its endpoints are in a file, and all those accounts have no issuer.
    void plainOAuthIsNotCompared()
    {
        ProviderMetadata before = careful();
        before.issuer.clear();
        QCOMPARE(lostProtections({signedIn(before)}, ProviderMetadata()), QList<Protection>());
    }

    void theLastSignInCountsWhoeverItWas()
    {
        ProviderMetadata bare;
        bare.issuer = issuer;
        const AccountEntry old = signedIn(careful(), 1);
        const AccountEntry late = signedIn(bare, 2);
        QCOMPARE(lostProtections({old, late}, bare), QList<Protection>());
        QCOMPARE(lostProtections({late, old}, bare), QList<Protection>());
        QCOMPARE(lostProtections({signedIn(careful(), 3), late}, bare).size(),
                 qsizetype(allProtections.size()));
    }

    void aNameOfANewerVersionIsNeverLost()
    {
        AccountEntry entry = signedIn(careful());
        entry.protections.append(QStringLiteral("of-2030"));
        QCOMPARE(lostProtections({entry}, careful()), QList<Protection>());
    }
};

QTEST_APPLESS_MAIN(ProtectionsTest)
#include "protections_test.moc"
