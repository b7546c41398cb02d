#include "doctor/provider_check.h"

#include "misbehaving_provider.h"
#include "real_world.h"

#include <algorithm>

using namespace lanyard;

/// Each time one thing is wrong, and its line says so.
class ProviderCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<RealWorld>();
        m_provider = std::make_unique<MisbehavingProvider>(m_world->clock, m_world->random);
    }
    void cleanup()
    {
        QCOMPARE(m_provider->surprises(), QStringList());
        m_provider.reset();
        m_world.reset();
    }

    void findsNothingWrongWhereNothingIs()
    {
        const Result<ProviderLines> lines = look();
        QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().detail));
        QVERIFY(!firstWrong(*lines));
        QCOMPARE(markOf(*lines, ProviderTrait::Document), Mark::Right);
        QCOMPARE(markOf(*lines, ProviderTrait::Endpoints), Mark::Right);
        QCOMPARE(markOf(*lines, ProviderTrait::Keys), Mark::Right);
        QCOMPARE(markOf(*lines, ProviderTrait::Pkce), Mark::Right);
        QCOMPARE(markOf(*lines, ProviderTrait::Authorization), Mark::Right);
        for (const HttpRequest &request : m_provider->requests()) {
            QVERIFY(request.path() != "/token");
        }
    }

    void aDocumentThatCannotBeBelieved_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("of another issuer")
            << Mutation{.metadata = appendedMember("issuer", "INVALID")}
            << ErrorKind::IssuerMismatch;
        QTest::newRow("without a token endpoint")
            << Mutation{.metadata = withoutMember("token_endpoint")} << ErrorKind::InvalidResponse;
        QTest::newRow("labelled as a page") << Mutation{
            .answer = [](const HttpRequest &request, HttpAnswer &answer) {
                if (request.path().startsWith("/.well-known/")) {
                    answer.headers = {{"Content-Type", "text/html"}};
                }
            }} << ErrorKind::InvalidResponse;
    }
    void aDocumentThatCannotBeBelieved()
    {
        QFETCH(Mutation, mutation);
        QFETCH(ErrorKind, kind);
        m_provider->behave(mutation);
        const Result<ProviderLines> lines = look();
        QVERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(markOf(*lines, ProviderTrait::Document), Mark::Wrong);
        QCOMPARE(lines->first().error->kind, kind);
        QCOMPARE(firstWrong(*lines)->kind, kind);
    }

    void oneThingIsWrong_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<ProviderTrait>("trait");
        QTest::newRow("plain PKCE alone")
            << Mutation{.metadata = withMember("code_challenge_methods_supported",
                                               QJsonArray{QStringLiteral("plain")})}
            << ProviderTrait::Pkce;
        QTest::newRow("MACs alone")
            << Mutation{.metadata = withMember("id_token_signing_alg_values_supported",
                                               QJsonArray{QStringLiteral("HS256")})}
            << ProviderTrait::SigningAlgorithms;
        QTest::newRow("a symmetric key is published") << Mutation{.keys = [](QJsonArray &keys) {
            keys.append(QJsonObject{{QStringLiteral("kty"), QStringLiteral("oct")},
                                    {QStringLiteral("k"), QStringLiteral("c2VjcmV0")}});
        }} << ProviderTrait::Keys;
        QTest::newRow("no keys") << Mutation{
            .answer = [](const HttpRequest &request, HttpAnswer &answer) {
                if (request.path() == "/jwks") {
                    answer = {500, {}, {}};
                }
            }} << ProviderTrait::Keys;
        QTest::newRow("an open redirector") << Mutation{
            .answer = [](const HttpRequest &request, HttpAnswer &answer) {
                if (request.path() == "/authorize") {
                    const QMultiMap<QString, QString> form = formOf(request.query());
                    answer = redirectAnswer(form.value(QStringLiteral("redirect_uri")).toUtf8()
                                            + "?error=unauthorized_client");
                }
            }} << ProviderTrait::Authorization;
        QTest::newRow("trouble at the authorization endpoint") << Mutation{
            .answer = [](const HttpRequest &request, HttpAnswer &answer) {
                if (request.path() == "/authorize") {
                    answer = {503, {}, {}};
                }
            }} << ProviderTrait::Authorization;
    }
    void oneThingIsWrong()
    {
        QFETCH(Mutation, mutation);
        QFETCH(ProviderTrait, trait);
        m_provider->behave(mutation);
        const Result<ProviderLines> lines = look();
        QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().detail));
        for (const ProviderLine &line : *lines) {
            QVERIFY2((line.mark == Mark::Wrong) == (line.trait == trait),
                     nameOf(line.trait).data());
        }
    }

    /// A page of its own, to which the browser is sent, is none of a stranger's.
    void aPageOfItsOwnIsFine()
    {
        m_provider->behave({.answer = [](const HttpRequest &request, HttpAnswer &answer) {
            if (request.path() == "/authorize") {
                answer = redirectAnswer("/error?code=unknown_client");
            }
        }});
        const Result<ProviderLines> lines = look();
        QVERIFY(lines);
        QCOMPARE(markOf(*lines, ProviderTrait::Authorization), Mark::Right);
    }

    void aProviderThatIsNotThereIsNoLine()
    {
        m_provider->serve("GET", "/.well-known/oauth-authorization-server", HttpAnswer{404});
        m_provider->behave({.answer = [](const HttpRequest &, HttpAnswer &answer) {
            answer = {404, {}, {}};
        }});
        const Result<ProviderLines> lines = look();
        QVERIFY(!lines);
        QCOMPARE(lines.error().kind, ErrorKind::NotFound);
    }

private:
    [[nodiscard]] Result<ProviderLines> look()
    {
        std::unique_ptr<ProviderCheck> check;
        return await<ProviderLines>([&](QObject *context, Reply<ProviderLines> reply) {
            check = std::make_unique<ProviderCheck>(m_world->environment(), m_provider->issuer(),
                                                    QList<QUrl>(), context, std::move(reply));
            check->start();
        });
    }

    [[nodiscard]] static Mark markOf(const ProviderLines &lines, ProviderTrait trait)
    {
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [trait](const auto &line) { return line.trait == trait; });
        return found == lines.end() ? Mark::NotTried : found->mark;
    }

    std::unique_ptr<RealWorld> m_world;
    std::unique_ptr<MisbehavingProvider> m_provider;
};

QTEST_GUILESS_MAIN(ProviderCheckTest)
#include "provider_check_test.moc"
