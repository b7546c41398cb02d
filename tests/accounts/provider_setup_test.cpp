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

    void remembersWhatWasAnswered()
    {
        const auto answered = answer(listed(), {QStringLiteral("client"), {}, Secret("hush")});
        QVERIFY2(answered, qPrintable(problemOf(answered)));
        QCOMPARE(answered->clientId, QStringLiteral("client"));
        QVERIFY(answered->clientSecret->equals("hush"));

        const auto recalled = complete(listed());
        QVERIFY2(recalled, qPrintable(problemOf(recalled)));
        QCOMPARE(recalled->clientId, QStringLiteral("client"));
        QVERIFY(recalled->clientSecret->equals("hush"));
        QVERIFY(!settings().contains("hush"));
    }

    void touchesTheVaultOnlyForASecret()
    {
        QVERIFY(answer(listed(), {QStringLiteral("client"), {}, {}}));
        QCOMPARE(complete(listed())->clientId, QStringLiteral("client"));
        QVERIFY(m_vault->calls().isEmpty());
    }

    void asksAgainForASecretThatTheKeychainLost()
    {
        QVERIFY(answer(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
        m_vault = std::make_unique<FakeVault>();
        const auto recalled = complete(listed());
        QVERIFY(recalled);
        QVERIFY(questionsOf(*recalled).clientId);
    }

    void remembersNoClientWhoseSecretWasNotKept()
    {
        m_vault->failWrite = Error{ErrorKind::VaultFailed, {}, {}};
        const auto answered = answer(listed(), {QStringLiteral("client"), {}, Secret("hush")});
        QCOMPARE(answered.error().kind, ErrorKind::VaultFailed);
        QVERIFY(settings().isEmpty());
    }

    void remembersNoClientWhoseSecretEndsWithTheProcess()
    {
        MemoryVault memory;
        std::optional<Result<Provider>> answered;
        answerProvider(listed(), {QStringLiteral("client"), {}, Secret("hush")}, m_places, memory,
                       this, [&](Result<Provider> result) { answered = std::move(result); });
        QTRY_VERIFY(answered.has_value());
        QVERIFY((*answered)->clientSecret->equals("hush"));
        QVERIFY(settings().isEmpty());
    }

    void theFilesOwnClientWins()
    {
        Provider provider = listed();
        QVERIFY(answer(provider, {QStringLiteral("client"), {}, {}}));
        provider.clientId = QStringLiteral("file's");
        QCOMPARE(complete(provider)->clientId, QStringLiteral("file's"));
    }

    void putsTheTenantIn()
    {
        Provider provider = listed();
        provider.issuer = QStringLiteral("https://{tenant}.example");
        QCOMPARE(answer(provider, {QStringLiteral("c"), QStringLiteral("acme"), {}})->issuer,
                 QStringLiteral("https://acme.example"));
        QCOMPARE(complete(provider)->issuer, QStringLiteral("https://acme.example"));
        const auto refused = answer(provider, {QStringLiteral("c"), QStringLiteral("?"), {}});
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
    }

    /// RFC 6749 Appendix A.1.
    void remembersNothingThatIsNoClientId_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::newRow("a line break") << QStringLiteral("a\nb");
        QTest::newRow("not ASCII") << QStringLiteral("caf\u00e9");
        QTest::newRow("DEL") << QStringLiteral("a\x7f");
    }
    void remembersNothingThatIsNoClientId()
    {
        QFETCH(const QString, clientId);
        const auto answered = answer(listed(), {clientId, {}, {}});
        QCOMPARE(answered.error().kind, ErrorKind::Misconfigured);
        QVERIFY(settings().isEmpty());
    }

    /// Their ids are the same, since an id is a host's name; their clients are not.
    void twoPortsOfAHostShareNoClient()
    {
        const auto one = providerForIssuer(QStringLiteral("https://sso.example:8443"));
        const auto two = providerForIssuer(QStringLiteral("https://sso.example:9443"));
        QCOMPARE(one->id, two->id);
        QVERIFY(answer(*one, {QStringLiteral("client"), {}, Secret("hush")}));
        const auto recalled = complete(*two);
        QVERIFY(recalled);
        QVERIFY(recalled->clientId.isEmpty());
        QVERIFY(!recalled->clientSecret);
        QVERIFY(answer(*two, {QStringLiteral("other"), {}, Secret("other")}));
        QVERIFY(complete(*one)->clientSecret->equals("hush"));
    }

    /// Nor does a host that is called as a file is.
    void aHostSharesNoClientWithAFileOfItsName()
    {
        const auto bare = providerForIssuer(QStringLiteral("https://sso"));
        QCOMPARE(bare->id, listed().id);
        QVERIFY(answer(listed(), {QStringLiteral("client"), {}, Secret("hush")}));
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
    Result<Provider> answer(const Provider &provider, ProviderAnswers answers)
    {
        std::optional<Result<Provider>> reply;
        answerProvider(provider, std::move(answers), m_places, *m_vault, this,
                       [&](Result<Provider> result) { reply = std::move(result); });
        [&] { QTRY_VERIFY(reply.has_value()); }();
        return *reply;
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
