#include "flow/provider_directory.h"
#include "support/problem.h"
#include "support/scripted_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Metadata = Result<oauth::ProviderMetadata>;
using Keys = Result<ProviderDirectory::Keys>;
using Refetch = ProviderDirectory::Refetch;

namespace {
constexpr auto openIdPlace = "/.well-known/openid-configuration";
constexpr auto oauthPlace = "/.well-known/oauth-authorization-server";
} // namespace

Q_DECLARE_METATYPE(Reaction)

class ProviderDirectoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_network = std::make_unique<SystemNetworkAccess>(*m_clock);
        m_provider = std::make_unique<ScriptedProvider>(*m_clock);
        m_directory = std::make_unique<ProviderDirectory>(*m_network, *m_clock);
    }

    void cleanup()
    {
        m_directory.reset();
        m_provider.reset();
    }

    void fetchesOnceForEverybodyWhoWaits()
    {
        expect(openIdPlace, document());
        int answers = 0;
        for (int caller = 0; caller < 3; ++caller) {
            m_directory->metadata(m_provider->issuer(), this,
                                  [&](const Metadata &metadata) { answers += metadata ? 1 : 0; });
        }
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 3);
        QVERIFY(metadata()); // from the cache
        QCOMPARE(m_provider->server.requests().size(), 1);
    }

    void fetchesAgainAfterAnHour()
    {
        m_provider->publish();
        QVERIFY(metadata());
        m_clock->advance(59min);
        QVERIFY(metadata());
        QCOMPARE(m_provider->server.requests().size(), 1);
        m_clock->advance(1min);
        QVERIFY(metadata());
        QCOMPARE(m_provider->server.requests().size(), 2);
    }

    void doesNotRememberAFailure()
    {
        expect(openIdPlace, HttpAnswer{503});
        QCOMPARE(metadata().error().kind, ErrorKind::ServerError);
        expect(openIdPlace, document());
        QVERIFY(metadata());
    }

    /// RFC 8414 §3: the other place only where the first has nothing.
    void looksAtTheOtherPlaceWhereTheFirstIsEmpty()
    {
        expect(openIdPlace, HttpAnswer{404});
        expect(oauthPlace, document());
        QVERIFY2(metadata(), qPrintable(m_problem));
    }

    void saysNotFoundWhereNoPlaceHasOne()
    {
        expect(openIdPlace, HttpAnswer{404});
        expect(oauthPlace, HttpAnswer{410});
        QCOMPARE(metadata().error().kind, ErrorKind::NotFound);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const Reaction &reaction, ErrorKind kind) {
            QTest::newRow(name) << reaction << kind;
        };
        row("Discovery 4.2 text/html", HttpAnswer{200, {{"Content-Type", "text/html"}}, "{}"},
            ErrorKind::InvalidResponse);
        row("Discovery 4.2 not JSON", jsonAnswer("<html>"), ErrorKind::InvalidResponse);
        row("Discovery 3 a member is missing", jsonAnswer(R"({"issuer":"x"})"),
            ErrorKind::IssuerMismatch);
        row("500", HttpAnswer{500}, ErrorKind::ServerError);
        row("429", HttpAnswer{429}, ErrorKind::RateLimited);
        row("401", HttpAnswer{401}, ErrorKind::InvalidResponse);
        row("no answer", Reaction::closeAfterReading(), ErrorKind::Network);
        row("a redirect to another origin", redirectAnswer("http://127.0.0.1:1/x"),
            ErrorKind::InvalidResponse);
    }
    void refusesWhatIsNoDocument()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        m_provider->server.always("GET", openIdPlace, reaction);
        QCOMPARE(nameOf(metadata().error().kind), nameOf(kind));
        QCOMPARE(m_provider->server.requestsTo(oauthPlace).size(), 0);
    }

    /// quirks: some serve it with a trailing slash only.
    void followsARedirectOnTheSameOrigin()
    {
        expect(openIdPlace, redirectAnswer(QByteArray(openIdPlace) + '/', 301));
        expect("/.well-known/openid-configuration/", document());
        QVERIFY2(metadata(), qPrintable(m_problem));
    }

    /// Discovery §4.3.
    void believesOnlyTheIssuerItAsked()
    {
        m_provider->metadata.insert(QStringLiteral("issuer"),
                                    m_provider->issuer() + QLatin1Char('/'));
        expect(openIdPlace, document());
        QCOMPARE(metadata().error().kind, ErrorKind::IssuerMismatch);
    }

    void refusesWhatIsNoIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::newRow("http") << QStringLiteral("http://op.example");
        QTest::newRow("a bare host") << QStringLiteral("op.example");
        QTest::newRow("a query") << QStringLiteral("https://op.example/?x");
    }
    void refusesWhatIsNoIssuer()
    {
        QFETCH(const QString, issuer);
        QCOMPARE(metadata(issuer).error().kind, ErrorKind::Misconfigured);
    }

    /// OIDC Core §10.1.1.
    void keepsKeysAndFetchesThemAgainForASignIn()
    {
        m_provider->publish();
        const auto first = keys();
        QVERIFY2(first, qPrintable(m_problem));
        QCOMPARE((*first)->keys.size(), std::size_t(1));
        QCOMPARE(*keys(), *first);
        QCOMPARE(asked(), 1);
        QVERIFY(*refetch(Refetch::ForSignIn) != *first);
        QVERIFY(refetch(Refetch::ForSignIn));
        QCOMPARE(asked(), 3);
    }

    void fetchesKeysForRefreshesOnceInFiveMinutes()
    {
        m_provider->publish();
        QVERIFY(keys());
        QVERIFY(refetch(Refetch::ForRefresh));
        QCOMPARE(asked(), 2);
        m_clock->advance(299s);
        QVERIFY(refetch(Refetch::ForRefresh));
        QCOMPARE(asked(), 2);
        m_clock->advance(1s);
        QVERIFY(refetch(Refetch::ForRefresh));
        QCOMPARE(asked(), 3);
    }

    void saysWhyThereAreNoKeys_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("404") << Reaction(HttpAnswer{404}) << ErrorKind::NotFound;
        QTest::newRow("RFC 7517 5 no keys")
            << Reaction(jsonAnswer("{}")) << ErrorKind::InvalidResponse;
        QTest::newRow("a redirect")
            << Reaction(redirectAnswer("/other")) << ErrorKind::InvalidResponse;
        QTest::newRow("no answer") << Reaction::closeAfterReading() << ErrorKind::Network;
    }
    void saysWhyThereAreNoKeys()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        m_provider->server.always("GET", "/jwks", reaction);
        QCOMPARE(nameOf(keys().error().kind), nameOf(kind));
    }

    void canBeDestroyedWhileItFetches()
    {
        m_provider->server.always("GET", openIdPlace, Reaction::silence());
        m_directory->metadata(m_provider->issuer(), this,
                              [](const Metadata &) { QFAIL("called"); });
        QTRY_COMPARE(m_provider->server.requests().size(), 1);
        m_directory.reset();
        QTRY_COMPARE(m_provider->server.openConnections(), 0);
    }

private:
    [[nodiscard]] HttpAnswer document() const
    {
        return jsonAnswer(QJsonDocument(m_provider->metadata).toJson());
    }
    void expect(const QByteArray &path, Reaction reaction)
    {
        m_provider->server.expect("GET", path, std::move(reaction));
    }
    [[nodiscard]] qsizetype asked() const { return m_provider->server.requestsTo("/jwks").size(); }

    Metadata metadata(const QString &issuer = {})
    {
        return await<oauth::ProviderMetadata>([&](auto reply) {
            m_directory->metadata(issuer.isEmpty() ? m_provider->issuer() : issuer, this, reply);
        });
    }
    Keys keys()
    {
        return await<ProviderDirectory::Keys>(
            [&](auto reply) { m_directory->keys(m_provider->parsedMetadata(), this, reply); });
    }
    Keys refetch(Refetch why)
    {
        return await<ProviderDirectory::Keys>([&](auto reply) {
            m_directory->refetchKeys(m_provider->parsedMetadata(), why, this, reply);
        });
    }

    template <class T, class Verb>
    Result<T> await(Verb verb)
    {
        std::optional<Result<T>> result;
        verb([&](const Result<T> &answer) { result = answer; });
        [&] { QTRY_VERIFY(result); }();
        m_problem = result ? problemOf(*result) : QStringLiteral("no answer");
        return result.value_or(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SystemNetworkAccess> m_network;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<ProviderDirectory> m_directory;
    QString m_problem;
};

QTEST_GUILESS_MAIN(ProviderDirectoryTest)
#include "provider_directory_test.moc"
