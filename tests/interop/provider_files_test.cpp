#include "accounts/provider_setup.h"
#include "household.h"
#include "node_server.h"
#include "support/ports.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace lanyard;

namespace {

QString behaviourFile(const QString &id)
{
    return QStringLiteral(LANYARD_INTEROP "/behaviours/%1.json").arg(id);
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QUrl moved(const QUrl &url, const QUrl &origin)
{
    QUrl result = url;
    if (!url.isEmpty()) {
        result.setScheme(origin.scheme());
        result.setHost(origin.host());
        result.setPort(origin.port());
    }
    return result;
}

/// The provider at the test's server instead of the company's, and nothing else changed.
void move(Provider &provider, const QUrl &origin)
{
    if (!provider.issuer.isEmpty()) {
        const qsizetype path = provider.issuer.indexOf(u'/', qsizetype(sizeof "https://"));
        provider.issuer = origin.toString() + (path < 0 ? QString() : provider.issuer.mid(path));
    }
    oauth::ProviderMetadata &endpoints = provider.endpoints;
    endpoints.authorizationEndpoint = moved(endpoints.authorizationEndpoint, origin);
    endpoints.tokenEndpoint = moved(endpoints.tokenEndpoint, origin);
    endpoints.userinfoEndpoint = moved(endpoints.userinfoEndpoint, origin);
}

} // namespace

/// Each shipped provider file, and the styles of issuer that need none, against a server that
/// behaves as that provider's documents say.
class ProviderFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFileHasABehaviour()
    {
        const QDir folder(QStringLiteral(LANYARD_PROVIDERS));
        const QStringList files = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QString behaviour = QStringLiteral(LANYARD_INTEROP "/behaviours/") + file;
            QVERIFY2(QFile::exists(behaviour), qPrintable(behaviour));
        }
    }

    void signsInRestartsRefreshesAndSignsOut_data()
    {
        QTest::addColumn<QString>("id");
        const QDir folder(QStringLiteral(LANYARD_INTEROP "/behaviours"));
        for (const QString &file : folder.entryList({QStringLiteral("*.json")})) {
            const QString id = file.chopped(5);
            QTest::newRow(qPrintable(id)) << id;
        }
    }
    void signsInRestartsRefreshesAndSignsOut()
    {
        QFETCH(QString, id);
        const QJsonObject behaviour = readJson(behaviourFile(id));
        const QJsonObject expected = behaviour[QStringLiteral("expect")].toObject();
        Household home;
        NodeServer server;
        Result<Provider> provider = completed(id, behaviour);
        QVERIFY2(provider, qPrintable(provider ? QString() : provider.error().detail));
        QVERIFY(!questionsOf(*provider).any());
        QVERIFY(settlePort(*provider, behaviour));

        const QString problem
            = server.start(QStringLiteral("provider_like.mjs"),
                           {behaviourFile(id), provider->redirectUri().toString()});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        move(*provider, server.origin());
        SignInRequest request;
        request.provider = *provider;
        const auto outcome = home.signIn(request);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->missingScope, QStringList());
        QVERIFY(!outcome->notSaved);

        home.restart();
        QCOMPARE(home.store().accounts().size(), 1);
        Account &account = *home.store().accounts().first();
        QCOMPARE(account.entry().subject, expected[QStringLiteral("subject")].toString());
        QCOMPARE(account.entry().displayName, expected[QStringLiteral("name")].toString());
        QCOMPARE(account.entry().email, expected[QStringLiteral("email")].toString());
        const auto fresh = home.ensureFresh(account, Account::Freshness::IfStale);
        QVERIFY2(fresh, qPrintable(fresh ? QString() : fresh.error().detail));
        QVERIFY(account.accessToken());

        if (expected[QStringLiteral("refresh")].toBool()) {
            for (int turn = 0; turn < 2; ++turn) {
                const Secret before = account.accessToken()->clone();
                const auto refreshed = home.ensureFresh(account, Account::Freshness::Force);
                QVERIFY2(refreshed, qPrintable(refreshed ? QString() : refreshed.error().detail));
                QVERIFY(!account.accessToken()->equals(before.reveal())); // stays in the test
            }
        } else { // the access token is the session
            QVERIFY(home.session(account.id())->refreshToken.isEmpty());
            QVERIFY(!home.session(account.id())->accessToken.isEmpty());
        }
        const auto info = home.userInfo(account);
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->subject, expected[QStringLiteral("subject")].toString());

        const auto receipt = home.signOut(account);
        QVERIFY2(receipt, qPrintable(receipt ? QString() : receipt.error().detail));
        QCOMPARE(receipt->revocation,
                 expected[QStringLiteral("revoked")] == QStringLiteral("Done")
                     ? Account::SignOutReceipt::Revocation::Done
                     : Account::SignOutReceipt::Revocation::NotOffered);
        QVERIFY(home.store().accounts().isEmpty());
    }

    /// Older GitHub Enterprise ignores what we accept, and answers with a form.
    void readsTheFormOfAServerThatDoesNotLookAtAccept()
    {
        const QString id = QStringLiteral("github");
        QJsonObject behaviour = readJson(behaviourFile(id));
        QJsonObject answer = behaviour[QStringLiteral("token_answer")].toObject();
        answer.insert(QStringLiteral("accept"), QStringLiteral("ignored"));
        behaviour.insert(QStringLiteral("token_answer"), answer);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QJsonDocument(behaviour).toJson());
        QVERIFY(file.flush());
        Household home;
        NodeServer server;
        const QString problem
            = server.start(QStringLiteral("provider_like.mjs"), {file.fileName(), QString()});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        SignInRequest request;
        request.provider = completed(id, behaviour).value();
        move(request.provider, server.origin());
        const auto outcome = home.signIn(request);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->missingScope, QStringList());

        home.restart();
        QCOMPARE(home.store().accounts().size(), 1);
        Account &account = *home.store().accounts().first();
        QCOMPARE(account.entry().displayName, QStringLiteral("Ada Lovelace"));
        const auto fresh = home.ensureFresh(account, Account::Freshness::IfStale);
        QVERIFY2(fresh, qPrintable(fresh ? QString() : fresh.error().detail));
        const auto info = home.userInfo(account);
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->subject, QStringLiteral("583231"));

        // It was a form that came: whoever takes JSON alone gets nowhere.
        const auto asJson = home.signIn(asJsonOnly(request));
        QVERIFY(!asJson);
        QCOMPARE(asJson.error().kind, ErrorKind::InvalidResponse);
    }

    void readsAnErrorThatCameWithStatus200() // as GitHub sends it
    {
        const QString id = QStringLiteral("github");
        const QJsonObject behaviour = readJson(behaviourFile(id));
        Household home;
        NodeServer server;
        const QString problem
            = server.start(QStringLiteral("provider_like.mjs"),
                           {behaviourFile(id), QString(), QStringLiteral("--forget-codes")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        SignInRequest request;
        request.provider = completed(id, behaviour).value();
        move(request.provider, server.origin());
        const auto outcome = home.signIn(request);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("bad_verification_code"));
        QVERIFY(home.store().accounts().isEmpty());
    }

private:
    static SignInRequest asJsonOnly(SignInRequest request)
    {
        request.provider.tokenResponse = oauth::TokenResponseFormat::Json;
        return request;
    }

    /// Where the documents say that the port is compared, the file has to name one; the test takes
    /// another that is free here.
    static bool settlePort(Provider &provider, const QJsonObject &behaviour)
    {
        const bool isExact = behaviour[QStringLiteral("client")][QStringLiteral("port")]
            == QStringLiteral("exact");
        if (isExact != (provider.redirectUri().port() > 0)) {
            return false;
        }
        if (isExact) {
            provider.redirectUris.first().setPort(freePort());
        }
        return true;
    }

    /// The shipped file, or a bare issuer where none is shipped, with a person's answers.
    static Result<Provider> completed(const QString &id, const QJsonObject &behaviour)
    {
        const QString path = QStringLiteral(LANYARD_PROVIDERS "/%1.json").arg(id);
        QFile file(path);
        Result<Provider> provider = file.open(QIODevice::ReadOnly)
            ? parseProvider(file.readAll(), id, path)
            : providerForIssuer(QStringLiteral("https://127.0.0.1")
                                + behaviour[QStringLiteral("issuer")].toString());
        if (!provider) {
            return provider;
        }
        const QJsonObject client = behaviour[QStringLiteral("client")].toObject();
        ProviderAnswers answers;
        answers.tenant = behaviour[QStringLiteral("tenant")].toString();
        answers.clientId = client[QStringLiteral("id")].toString();
        answers.clientSecret = Secret(client[QStringLiteral("secret")].toString().toUtf8());
        return withAnswers(std::move(*provider), answers);
    }
};

QTEST_GUILESS_MAIN(ProviderFilesTest)
#include "provider_files_test.moc"
