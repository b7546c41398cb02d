#include "doctor/provider_trial.h"

#include "demo_client.h"
#include "misbehaving_provider.h"
#include "oauth/provider_metadata.h"
#include "real_world.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>

using namespace lanyard;

namespace {

/// Which token request a misbehaviour is about.
using Meant = std::function<bool(const QMultiMap<QString, QString> &form)>;

QString field(const QMultiMap<QString, QString> &form, const char *name)
{
    return form.value(QString::fromLatin1(name));
}

/// A refusal becomes tokens.
Mutation taking(const Meant &isMeant)
{
    return {.answer = [isMeant](const HttpRequest &request, HttpAnswer &answer) {
        if (request.path() == "/token" && answer.status >= 400 && isMeant(formOf(request.body))) {
            answer = jsonAnswer("{\"access_token\":\"given\",\"token_type\":\"Bearer\","
                                "\"refresh_token\":\"anyway\"}");
        }
    }};
}

} // namespace

/// A person signs in, up to three times, at a provider that does one thing wrong.
class ProviderTrialTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clientId = QString(demo::clientId);
        m_endsAtRound = 0;
        m_world = std::make_unique<RealWorld>();
        m_world->browser.press(QStringLiteral("Continue"));
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
        const ProviderLines lines = attempt();
        QCOMPARE(lines.size(), 9);
        for (const ProviderLine &line : lines) {
            QVERIFY2(line.mark == Mark::Right, nameOf(line.trait).data());
        }
        QCOMPARE(m_rounds, 3);
        QVERIFY(m_world->vault.keys().isEmpty());
    }

    void everythingIsGivenBack()
    {
        (void)attempt();
        QStringList revoked;
        for (const HttpRequest &request : m_provider->requests()) {
            if (request.path() == "/revoke") {
                revoked += field(formOf(request.body), "token");
            }
        }
        QVERIFY(!revoked.isEmpty());
        QCOMPARE(QSet<QString>(revoked.begin(), revoked.end()).size(), revoked.size());
    }

    void theCodesComeWithTheProofsThatAreTried()
    {
        (void)attempt();
        QStringList verifiers; // of the code grant
        QStringList codes;
        for (const HttpRequest &request : m_provider->requests()) {
            const auto form = formOf(request.body);
            if (request.path() == "/token"
                && field(form, "grant_type") == QLatin1String("authorization_code")) {
                verifiers += field(form, "code_verifier");
                codes += field(form, "code");
            }
        }
        QCOMPARE(codes.size(), 4); // once, twice, with a wrong verifier, without one
        QCOMPARE(codes[0], codes[1]);
        QCOMPARE(verifiers[0], verifiers[1]);
        QVERIFY(codes[2] != codes[3] && codes[2] != codes[0]);
        QCOMPARE(verifiers[2].size(), 43);
        QVERIFY(verifiers[2] != verifiers[0]);
        QVERIFY(verifiers[3].isEmpty());
    }

    void oneThingIsWrong_data()
    {
        QTest::addColumn<Mutation>("mutation");
        QTest::addColumn<ProviderTrait>("trait");
        QTest::addColumn<Mark>("mark");
        const auto isCode = [](const QMultiMap<QString, QString> &form) {
            return field(form, "grant_type") == QLatin1String("authorization_code");
        };
        const auto hasVerifier = [](const QMultiMap<QString, QString> &form) {
            return !field(form, "code_verifier").isEmpty();
        };
        QTest::newRow("a code without its verifier is taken")
            << taking([=](const auto &form) { return isCode(form) && !hasVerifier(form); })
            << ProviderTrait::NoVerifier << Mark::Wrong;
        // The second refusal of a code that has a verifier is that of the wrong one.
        QTest::newRow("a code with a wrong verifier is taken")
            << taking([=, seen = std::make_shared<int>(0)](const auto &form) {
                   return isCode(form) && hasVerifier(form) && ++*seen == 2;
               })
            << ProviderTrait::WrongVerifier << Mark::Wrong;
        QTest::newRow("a code is taken twice")
            << taking([=, seen = std::make_shared<int>(0)](const auto &form) {
                   return isCode(form) && hasVerifier(form) && ++*seen == 1;
               })
            << ProviderTrait::CodeOnce << Mark::Wrong;
        QTest::newRow("an old refresh token is taken")
            << taking([=](const auto &form) { return !isCode(form); })
            << ProviderTrait::ReuseDetection << Mark::Lacking;
        QTest::newRow("the session goes on after a reuse")
            << taking([=, seen = std::make_shared<int>(0)](const auto &form) {
                   return !isCode(form) && ++*seen == 2;
               })
            << ProviderTrait::ReuseDetection << Mark::Lacking;
        QTest::newRow("refresh tokens stay") << Mutation{
            .tokens = [seen = std::make_shared<int>(0)](QJsonObject &tokens) {
                if (++*seen > 1) { // after that of the code
                    tokens.remove(QStringLiteral("refresh_token"));
                }
            }} << ProviderTrait::Rotation << Mark::Lacking;
        QTest::newRow("there is no refresh token")
            << Mutation{.tokens = withoutMember("refresh_token")} << ProviderTrait::RefreshToken
            << Mark::Lacking;
        QTest::newRow("the sign-out is refused") << Mutation{
            .answer = [](const HttpRequest &request, HttpAnswer &answer) {
                if (request.path() == "/revoke") {
                    answer = jsonAnswer("{\"error\":\"invalid_request\"}", 400);
                }
            }} << ProviderTrait::Revoked << Mark::Wrong;
        QTest::newRow("another issuer answers")
            << Mutation{.redirect = appendToParameter("iss", "x")} << ProviderTrait::SignIn
            << Mark::Wrong;
        QTest::newRow("the ID token is for somebody else")
            << Mutation{.idToken = append("aud", "x")} << ProviderTrait::SignIn << Mark::Wrong;
    }
    void oneThingIsWrong()
    {
        QFETCH(Mutation, mutation);
        QFETCH(ProviderTrait, trait);
        QFETCH(Mark, mark);
        m_provider->behave(mutation);
        const ProviderLines lines = attempt();
        QCOMPARE(lines.size(), 9);
        for (const ProviderLine &line : lines) {
            const bool isBad = line.mark == Mark::Wrong || line.mark == Mark::Lacking;
            QVERIFY2(isBad == (line.trait == trait), nameOf(line.trait).data());
            QVERIFY2(!isBad || line.mark == mark, nameOf(line.trait).data());
        }
    }

    void thePersonDoesNotWant()
    {
        m_world->browser.press(QStringLiteral("Deny"));
        const ProviderLines lines = attempt();
        QCOMPARE(lines.size(), 9);
        QCOMPARE(markOf(lines, ProviderTrait::LoopbackPort), Mark::Right);
        QCOMPARE(markOf(lines, ProviderTrait::SignIn), Mark::NotTried);
        QCOMPARE(markOf(lines, ProviderTrait::NoVerifier), Mark::NotTried);
        QVERIFY(!firstWrong(lines));
        QCOMPARE(m_rounds, 1);
    }

    /// Nobody gave a client id, and nobody gives one.
    void thereIsNoClient()
    {
        m_clientId.clear();
        const ProviderLines lines = attempt();
        QCOMPARE(lines.size(), 9);
        for (const ProviderLine &line : lines) {
            QCOMPARE(line.mark, Mark::NotTried);
        }
        QCOMPARE(m_rounds, 0);
    }

    /// What was issued by then is given back all the same.
    void endsInOrder()
    {
        m_endsAtRound = 2;
        const ProviderLines lines = attempt();
        QCOMPARE(markOf(lines, ProviderTrait::Rotation), Mark::Right);
        QCOMPARE(markOf(lines, ProviderTrait::WrongVerifier), Mark::NotTried);
        QCOMPARE(markOf(lines, ProviderTrait::Revoked), Mark::Right);
    }

private:
    [[nodiscard]] ProviderLines attempt()
    {
        HttpRequest document;
        document.method = "GET";
        document.target = "/.well-known/openid-configuration";
        document.headers = {{"Host", QUrl(m_provider->issuer()).authority().toUtf8()}};
        TrialWish wish;
        wish.provider
            = oauth::parseProviderMetadata(m_provider->answer(document).body, m_provider->issuer())
                  .value_or(oauth::ProviderMetadata());
        wish.clientId = m_clientId;
        wish.redirectUri = QUrl(QStringLiteral("http://127.0.0.1/callback/demo"));
        ProviderTrial trial(m_world->environment(), wish, std::chrono::seconds(300));
        QSignalSpy finished(&trial, &ProviderTrial::finished);
        m_rounds = 0;
        connect(&trial, &ProviderTrial::awaitsBrowser, this, [this, &trial] {
            m_rounds = trial.round();
            if (m_rounds == m_endsAtRound) {
                trial.cancel();
            }
        });
        trial.start();
        return finished.wait(kPatience) || !finished.isEmpty() ? trial.lines() : ProviderLines();
    }

    [[nodiscard]] static Mark markOf(const ProviderLines &lines, ProviderTrait trait)
    {
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [trait](const auto &line) { return line.trait == trait; });
        return found == lines.end() ? Mark::NotOffered : found->mark;
    }

    std::unique_ptr<RealWorld> m_world;
    std::unique_ptr<MisbehavingProvider> m_provider;
    QString m_clientId;
    int m_rounds = 0;
    int m_endsAtRound = 0;
};

QTEST_GUILESS_MAIN(ProviderTrialTest)
#include "provider_trial_test.moc"
