#include "accounts/provider_setup.h"
#include "io/memory_vault.h"
#include "support/fake_vault.h"
#include "support/problem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

namespace {

const QByteArray ssoFile = R"({"name": "SSO", "issuer": "https://id.example"})";
const QByteArray rentedFile = R"({"name": "R", "issuer": "https://{tenant}.id.example/v2"})";

Provider listed()
{
    return parseProvider(ssoFile, QStringLiteral("sso"), QStringLiteral("sso.json")).value();
}

} // namespace

class ProviderSetupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->filePath(QStringLiteral("own")));
        m_vault = std::make_unique<FakeVault>();
    }

    void asksForWhatAFileLeavesOpen()
    {
        Provider provider = listed();
        QVERIFY(questionsOf(provider).clientId);
        QVERIFY(!questionsOf(provider).tenant);
        provider.clientId = QStringLiteral("file's");
        provider.issuer = QStringLiteral("https://{tenant}.example");
        QVERIFY(!questionsOf(provider).clientId);
        QVERIFY(questionsOf(provider).tenant);
    }

    void anAnswerIsForThisAttemptAlone()
    {
        const auto answered = withAnswers(listed(), {QStringLiteral("client"), {}, Secret("hush")});
        QVERIFY2(answered, qPrintable(problemOf(answered)));
        QCOMPARE(answered->clientId, QStringLiteral("client"));
        QVERIFY(answered->clientSecret->equals("hush"));
        QVERIFY(!questionsOf(*answered).any());
        QVERIFY(questionsOf(*complete(listed())).clientId); // nothing is remembered
        QVERIFY(settings().isEmpty());
        QVERIFY(m_vault->keys().isEmpty());
    }

    void remembersWhatWorked()
    {
        const auto worked = remember(listed(), {QStringLiteral("client"), {}, Secret("hush")});
        QVERIFY2(worked, qPrintable(problemOf(worked)));
        const auto recalled = complete(listed());
        QVERIFY2(recalled, qPrintable(problemOf(recalled)));
        QCOMPARE(recalled->clientId, QStringLiteral("client"));
        QVERIFY(recalled->clientSecret->equals("hush"));
        QVERIFY(!questionsOf(*recalled).any());
        QVERIFY(!settings().contains("hush"));
    }

    void touchesTheVaultOnlyForASecret()
    {
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, {}}));
        QCOMPARE(complete(listed())->clientId, QStringLiteral("client"));
        QVERIFY(m_vault->calls().isEmpty());
    }

    void writesNothingThatIsKnown()
    {
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
        const QStringList before = m_vault->calls();
        const auto recalled = complete(listed());
        makeSettingsUnwritable();
        QVERIFY(remember(*recalled));
        QCOMPARE(m_vault->calls().mid(before.size()),
                 QStringList(QStringLiteral("read client/sso client")));
    }

    void aNewClientsSecretReplacesTheOldOnes()
    {
        QVERIFY(remember(listed(), {QStringLiteral("old"), {}, Secret("hush")}));
        QVERIFY(remember(listed(), {QStringLiteral("new"), {}, Secret("hum")}));
        QVERIFY(complete(listed())->clientSecret->equals("hum"));
        QCOMPARE(m_vault->keys().size(), 1);
        QVERIFY(remember(listed(), {QStringLiteral("new"), {}, {}})); // it became a public one
        QVERIFY(!complete(listed())->clientSecret);
        QVERIFY(m_vault->keys().isEmpty());
    }

    void asksAgainForASecretThatTheKeychainLost()
    {
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
        m_vault = std::make_unique<FakeVault>();
        const auto recalled = complete(listed());
        QVERIFY(recalled);
        QVERIFY(questionsOf(*recalled).clientId);
    }

    /// What was remembered before stays whole, whichever of the two places takes nothing.
    void remembersAllOrNothing_data()
    {
        QTest::addColumn<bool>("vaultRefuses");
        QTest::newRow("the keychain") << true;
        QTest::newRow("settings.json") << false;
    }
    void remembersAllOrNothing()
    {
        QFETCH(const bool, vaultRefuses);
        QVERIFY(remember(listed(), {QStringLiteral("good"), {}, Secret("hush")}));
        const QByteArray before = settings();
        if (vaultRefuses) {
            m_vault->failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        } else {
            makeSettingsUnwritable();
        }
        const auto failed = remember(listed(), {QStringLiteral("other"), {}, Secret("hum")});
        QCOMPARE(failed.error().kind,
                 vaultRefuses ? ErrorKind::VaultFailed : ErrorKind::Misconfigured);
        QCOMPARE(settings(), before);
        const auto recalled = complete(listed());
        QCOMPARE(recalled->clientId, QStringLiteral("good"));
        QVERIFY(recalled->clientSecret->equals("hush"));
        QCOMPARE(m_vault->keys().size(), 1);
    }

    void aVaultThatEndsWithTheProcessRemembersNothing()
    {
        MemoryVault memory;
        std::optional<Result<void>> remembered;
        rememberAnswers(*withAnswers(listed(), {QStringLiteral("client"), {}, Secret("hush")}),
                        m_places, memory, this,
                        [&](const Result<void> &result) { remembered = result; });
        QTRY_VERIFY(remembered.has_value());
        QVERIFY(*remembered);
        QVERIFY(settings().isEmpty());
    }

    void theFilesOwnClientWins()
    {
        Provider provider = listed();
        QVERIFY(remember(provider, {QStringLiteral("client"), {}, {}}));
        provider.clientId = QStringLiteral("file's");
        QCOMPARE(complete(provider)->clientId, QStringLiteral("file's"));
        const auto answered = withAnswers(provider, {QStringLiteral("typed"), {}, Secret("hush")});
        QCOMPARE(answered->clientId, QStringLiteral("file's"));
        QVERIFY(!answered->clientSecret);
    }

    void putsTheTenantIn()
    {
        Provider provider = listed();
        provider.issuer = QStringLiteral("https://{tenant}.example");
        const ProviderAnswers acme{QStringLiteral("c"), QStringLiteral("acme"), {}};
        QCOMPARE(withAnswers(provider, acme)->issuer, QStringLiteral("https://acme.example"));
        QVERIFY(remember(provider, acme));
        QCOMPARE(complete(provider)->issuer, QStringLiteral("https://acme.example"));
        const auto refused = withAnswers(provider, {QStringLiteral("c"), QStringLiteral("?"), {}});
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
    }

    void theTenantIsRememberedWhereTheFileNamesTheClient()
    {
        Provider provider = listed();
        provider.issuer = QStringLiteral("https://{tenant}.example");
        provider.clientId = QStringLiteral("file's");
        QVERIFY(remember(provider, {{}, QStringLiteral("acme"), {}}));
        QCOMPARE(complete(provider)->issuer, QStringLiteral("https://acme.example"));
        QVERIFY(!settings().contains("file's"));
    }

    /// It stays remembered, and is a suggestion until it works or another one does.
    void aRefusedClientIsAskedForAgain()
    {
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
        noteRefusedClient(*complete(listed()), m_places);
        Provider recalled = complete(listed()).value();
        QVERIFY(questionsOf(recalled).clientId);
        QCOMPARE(recalled.clientId, QStringLiteral("client"));
        QVERIFY(recalled.clientSecret->equals("hush"));

        recalled.client = Provider::Client::Remembered; // tried once more
        QVERIFY(remember(recalled));
        QVERIFY(!questionsOf(*complete(listed())).any());
    }

    /// A console may have shown the secret once only.
    void theSameClientGivenAgainKeepsItsSecret()
    {
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
        noteRefusedClient(*complete(listed()), m_places);
        const auto again = withAnswers(*complete(listed()), {QStringLiteral("client"), {}, {}});
        QVERIFY(again->clientSecret);
        QVERIFY(again->clientSecret->equals("hush"));
        QVERIFY(remember(*again));
        QVERIFY(!questionsOf(*complete(listed())).any());
        QVERIFY(complete(listed())->clientSecret->equals("hush"));

        const auto other = withAnswers(*complete(listed()), {QStringLiteral("other"), {}, {}});
        QVERIFY(!other->clientSecret);
    }

    /// As after an attempt whose answers were refused: it is not what is remembered.
    void theSameClientWithoutASecretIsAnAnswerOfItsOwn()
    {
        Provider refused = listed();
        refused.clientId = QStringLiteral("client");
        refused.client = Provider::Client::Refused;
        QVERIFY(remember(refused, {QStringLiteral("client"), {}, {}}));
        QCOMPARE(complete(listed())->clientId, QStringLiteral("client"));
        QVERIFY(!questionsOf(*complete(listed())).any());
    }

    void anAnswerThatIsRefusedSaysNothingOfTheOneBefore()
    {
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
        const QByteArray before = settings();
        for (const char *typed : {"client", "other"}) {
            const auto tried
                = withAnswers(listed(), {QString::fromLatin1(typed), {}, Secret("wrong")});
            noteRefusedClient(*tried, m_places);
            QCOMPARE(settings(), before);
        }
    }

    /// While this process signed in with the client it had read.
    void doesNotUndoWhatAnotherProcessRemembered()
    {
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, {}}));
        const auto recalled = complete(listed());
        QVERIFY(remember(listed(), {QStringLiteral("newer"), {}, {}}));
        QVERIFY(remember(*recalled));
        noteRefusedClient(*recalled, m_places);
        QCOMPARE(complete(listed())->clientId, QStringLiteral("newer"));
        QVERIFY(!questionsOf(*complete(listed())).any());
    }

    /// RFC 6749 Appendix A.1.
    void takesNothingThatIsNoClientId_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::newRow("a line break") << QStringLiteral("a\nb");
        QTest::newRow("not ASCII") << QStringLiteral("caf\u00e9");
        QTest::newRow("DEL") << QStringLiteral("a\x7f");
    }
    void takesNothingThatIsNoClientId()
    {
        QFETCH(const QString, clientId);
        const auto answered = withAnswers(listed(), {clientId, {}, {}});
        QCOMPARE(answered.error().kind, ErrorKind::Misconfigured);
    }

    /// Their ids are the same, since an id is a host's name; their clients are not.
    void twoPortsOfAHostShareNoClient()
    {
        const auto one = providerForIssuer(QStringLiteral("https://sso.example:8443"));
        const auto two = providerForIssuer(QStringLiteral("https://sso.example:9443"));
        QCOMPARE(one->id, two->id);
        QVERIFY(remember(*one, {QStringLiteral("client"), {}, Secret("hush")}));
        const auto recalled = complete(*two);
        QVERIFY(recalled);
        QVERIFY(recalled->clientId.isEmpty());
        QVERIFY(!recalled->clientSecret);
        QVERIFY(remember(*two, {QStringLiteral("client"), {}, Secret("other")}));
        QVERIFY(complete(*one)->clientSecret->equals("hush"));
    }

    /// Nor does a host that is called as a file is.
    void aHostSharesNoClientWithAFileOfItsName()
    {
        const auto bare = providerForIssuer(QStringLiteral("https://sso"));
        QCOMPARE(bare->id, listed().id);
        QVERIFY(remember(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
        QVERIFY(complete(*bare)->clientId.isEmpty());
    }

    void findsTheProviderOfAnAccount_data()
    {
        QTest::addColumn<QString>("providerId");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("found"); // its issuer; empty = none
        const auto row
            = [](const char *name, const char *id, const char *issuer, const char *found) {
                  QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(issuer)
                                      << QString::fromLatin1(found);
              };
        row("of a file", "sso", "https://id.example", "https://id.example");
        row("of a file with tenants", "rented", "https://acme.id.example/v2",
            "https://{tenant}.id.example/v2");
        row("of a bare issuer", "op.example", "https://op.example:8443", "https://op.example:8443");
        row("of a host called as a file is", "sso", "https://sso", "https://sso");
        row("of a file that is gone, plain OAuth", "gone", "", "");
    }
    void findsTheProviderOfAnAccount()
    {
        QFETCH(const QString, providerId);
        QFETCH(const QString, issuer);
        QFETCH(const QString, found);
        put(QStringLiteral("sso"), ssoFile);
        put(QStringLiteral("rented"), rentedFile);
        AccountEntry entry;
        entry.providerId = providerId;
        entry.issuer = issuer;
        const auto provider = providerOf(entry, ProviderCatalog::load(m_places));
        QCOMPARE(provider ? provider->issuer : QString(), found);
    }

private:
    Result<Provider> complete(const Provider &provider)
    {
        std::optional<Result<Provider>> reply;
        completeProvider(provider, m_places, *m_vault, this,
                         [&](Result<Provider> result) { reply = std::move(result); });
        [&] { QTRY_VERIFY(reply.has_value()); }();
        return *reply;
    }
    /// As after a sign-in with them that worked.
    Result<void> remember(const Provider &provider, const ProviderAnswers &answers = {})
    {
        const auto answered = withAnswers(provider, answers);
        if (!answered) {
            return fail(answered.error());
        }
        std::optional<Result<void>> reply;
        rememberAnswers(*answered, m_places, *m_vault, this,
                        [&](const Result<void> &result) { reply = result; });
        [&] { QTRY_VERIFY(reply.has_value()); }();
        return *reply;
    }
    /// It is written under a lock, and this is no place for one.
    void makeSettingsUnwritable() const
    {
        const QString lock = m_places.state + QStringLiteral("/settings.lock");
        QFile::remove(lock);
        QVERIFY(QDir().mkpath(lock));
    }
    [[nodiscard]] QByteArray settings() const
    {
        QFile file(m_places.config + QStringLiteral("/settings.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &id, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(m_places.providers()));
        QFile file(m_places.providers() + QLatin1Char('/') + id + QLatin1String(".json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
    std::unique_ptr<FakeVault> m_vault;
};

QTEST_GUILESS_MAIN(ProviderSetupTest)
#include "provider_setup_test.moc"
