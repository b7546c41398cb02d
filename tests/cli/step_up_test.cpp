#include "demo_client.h"
#include "demo_session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace lanyard;

namespace {

struct ApiAnswer {
    int status = 0;
    QByteArray challenge; ///< WWW-Authenticate
};

} // namespace

/// What `lanyard login` is told about how to sign in and for which API, and `lanyard token` for a
/// resource that wants more (RFC 8707, RFC 9470): the real executable, keyring and demo provider.
class StepUpTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoSession> m_session;

    [[nodiscard]] QString api() const { return m_session->issuer() + QStringLiteral("/api"); }
    [[nodiscard]] Ended login(const QStringList &more = {})
    {
        return m_session->run(QStringList{QStringLiteral("login"), QStringLiteral("--provider"),
                                          QStringLiteral("demo")}
                              + more);
    }
    [[nodiscard]] Ended token(const QStringList &more, const QByteArray &input = {})
    {
        return m_session->run(QStringList{QStringLiteral("token"), QStringLiteral("demo")} + more,
                              input);
    }
    [[nodiscard]] Ended answer(const QByteArray &challenge, const QStringList &more = {})
    {
        return token(QStringList{QStringLiteral("--challenge-stdin")} + more, challenge + "\r\n");
    }
    [[nodiscard]] ApiAnswer transfers(const QByteArray &token)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(api() + QStringLiteral("/transfers")));
        request.setRawHeader("Authorization", "Bearer " + token.trimmed());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("WWW-Authenticate")};
    }

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<DemoSession>();
        const QString problem = m_session->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void cleanup() { m_session.reset(); }

    void aResourcesWishBecomesOneSignIn()
    {
        const Ended in = login({QStringLiteral("--resource"), api()});
        QVERIFY2(in.exitCode == 0, in.errors.constData());
        const Ended first = token({});
        QCOMPARE(first.exitCode, 0);
        const ApiAnswer refused = transfers(first.output);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.challenge.contains("insufficient_user_authentication"));

        const Ended second = answer("WWW-Authenticate: " + refused.challenge);
        QVERIFY2(second.exitCode == 0, second.errors.constData());
        QVERIFY(second.errors.contains("The resource wants you to sign in for it once more"));
        QVERIFY(second.errors.contains(demo::confirmedAcr.data()));
        QCOMPARE(second.output.count('\n'), 1); // the token and nothing else
        QVERIFY(second.output != first.output);
        QCOMPARE(transfers(second.output).status, 200);
        QCOMPARE(token({}).output, second.output); // it is the account's from now on

        // The same once more would bring the same.
        const Ended third = answer(refused.challenge);
        QCOMPARE(third.exitCode, 4);
        QCOMPARE(third.output, QByteArray());
        QVERIFY2(third.errors.contains("asks again"), third.errors.constData());
        QCOMPARE(token({}).output, second.output);
    }

    void theLinkIsToldWhereNoBrowserIsToStart()
    {
        QVERIFY(login({QStringLiteral("--resource"), api()}).exitCode == 0);
        const ApiAnswer refused = transfers(token({}).output);
        const Ended ended = answer(
            refused.challenge,
            {QStringLiteral("--print-url"), QStringLiteral("--timeout"), QStringLiteral("1")});
        QCOMPARE(ended.exitCode, 7); // nobody opened it
        QCOMPARE(ended.output, QByteArray());
        QVERIFY(ended.errors.contains("/authorize?"));
        QVERIFY(ended.errors.contains("max_age=300"));
        QCOMPARE(token({}).exitCode, 0); // the session is as it was
    }

    void whoSaysNoKeepsTheSession()
    {
        QVERIFY(login({QStringLiteral("--resource"), api()}).exitCode == 0);
        const Ended before = token({});
        m_session->personPresses(QStringLiteral("Deny"));
        const Ended ended = answer(transfers(before.output).challenge);
        QCOMPARE(ended.exitCode, 7);
        QCOMPARE(token({}).output, before.output);
    }

    void refusesWhatIsNoChallenge_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray() << QByteArray("held no challenge");
        QTest::newRow("its name alone")
            << QByteArray("WWW-Authenticate:") << QByteArray("held no challenge");
        QTest::newRow("no field") << QByteArray("<html>") << QByteArray("can’t be read");
        QTest::newRow("broken claims")
            << QByteArray("Bearer claims=\"!\"") << QByteArray("can’t be read");
        QTest::newRow("a token that ran out")
            << QByteArray("Bearer error=\"invalid_token\"") << QByteArray("--force-refresh");
        QTest::newRow("too long") << QByteArray(5000, 'x') << QByteArray("lanyard:");
    }
    void refusesWhatIsNoChallenge()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, said);
        QVERIFY(login().exitCode == 0);
        const Ended before = token({});
        const Ended ended = answer(line);
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QByteArray());
        QVERIFY2(ended.errors.contains(said), ended.errors.constData());
        QCOMPARE(token({}).output, before.output);
    }

    void aTokenForAnApiIsNotTheAccounts()
    {
        QVERIFY(login({QStringLiteral("--resource"), api()}).exitCode == 0);
        const Ended own = token({});
        const Ended forApi = token({QStringLiteral("--resource"), api(), QStringLiteral("--json")});
        QVERIFY2(forApi.exitCode == 0, forApi.errors.constData());
        const QByteArray printed = QJsonDocument::fromJson(forApi.output)
                                       .object()
                                       .value(QStringLiteral("access_token"))
                                       .toString()
                                       .toLatin1();
        QVERIFY(!printed.isEmpty());
        QVERIFY(printed != own.output.trimmed());
        QVERIFY(transfers(printed).challenge.contains("insufficient_user_authentication"));
        QCOMPARE(token({}).output, own.output);
    }

    void namesTheResourceThatIsRefused()
    {
        const QString other = QStringLiteral("https://api.example");
        const Ended atLogin = login({QStringLiteral("--resource"), other});
        QCOMPARE(atLogin.exitCode, 2);
        QVERIFY2(atLogin.errors.contains("--resource"), atLogin.errors.constData());
        QVERIFY(atLogin.errors.contains(other.toUtf8()));

        QVERIFY(login().exitCode == 0);
        const Ended own = token({});
        const Ended refused = token({QStringLiteral("--resource"), api()}); // which was not granted
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.errors.contains(api().toUtf8()), refused.errors.constData());
        QCOMPARE(token({}).output, own.output);
    }

    void theAnswerIsHeldAgainstTheWish()
    {
        const Ended weak = login({QStringLiteral("--acr-values"), QStringLiteral("urn:other")});
        QCOMPARE(weak.exitCode, 6);
        QVERIFY2(weak.errors.contains("acr is"), weak.errors.constData());
        QVERIFY(m_session->run({QStringLiteral("list")}).output.isEmpty());

        const Ended strong
            = login({QStringLiteral("--acr-values"),
                     QStringLiteral("urn:other ") + QString(demo::confirmedAcr),
                     QStringLiteral("--max-age"), QStringLiteral("0"), QStringLiteral("--prompt"),
                     QStringLiteral("login"), QStringLiteral("--login-hint"),
                     QStringLiteral("grace@example.com")});
        QVERIFY2(strong.exitCode == 0, strong.errors.constData());
        const QByteArray link = m_session->seenByPerson(QStringLiteral("link"));
        for (const char *part : {"max_age=0", "prompt=login", "login_hint=grace"}) {
            QVERIFY2(link.contains(part), part);
        }
    }

    void silenceIsSaidAsWhatItIs()
    {
        const Ended ended = login({QStringLiteral("--prompt"), QStringLiteral("none")});
        QCOMPARE(ended.exitCode, 3);
        QVERIFY2(ended.errors.contains("login_required"), ended.errors.constData());
        QVERIFY(ended.errors.contains("without --prompt none"));
    }

    void refusesBadWishesBeforeTheBrowserOpens_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *option, const char *value, const char *said) {
            QTest::newRow((QByteArray(option) + ' ' + value).constData())
                << QStringList{QString::fromLatin1(option), QString::fromUtf8(value)}
                << QByteArray(said);
        };
        row("--prompt", "logn", "no prompt");
        row("--prompt", "none login", "cannot be joined");
        row("--prompt", "", "empty");
        row("--max-age", "-1", "max_age");
        row("--max-age", "soon", "max_age");
        row("--acr-values", "é", "no acr value");
        row("--resource", "api", "no resource");
        row("--resource", "https://api.example/#x", "no resource");
        row("--login-hint", "a\nb", "no login hint");
        QTest::newRow("--device with --max-age")
            << QStringList{QStringLiteral("--device"), QStringLiteral("--max-age"),
                           QStringLiteral("1")}
            << QByteArray("--device");
    }
    void refusesBadWishesBeforeTheBrowserOpens()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QByteArray, said);
        const Ended ended = login(options);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains(said), ended.errors.constData());
        QCOMPARE(m_session->seenByPerson(QStringLiteral("link")), QByteArray());
    }
};

QTEST_GUILESS_MAIN(StepUpTest)
#include "step_up_test.moc"
