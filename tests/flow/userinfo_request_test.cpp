#include "flow/userinfo_request.h"
#include "support/fake_clock.h"
#include "support/problem.h"
#include "support/scripted_server.h"

#include <QTest>

using namespace lanyard;

Q_DECLARE_METATYPE(Reaction)

class UserinfoRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 6750 §2.1 and §2.3: in the header, never in the URL.
    void carriesTheTokenInTheHeader()
    {
        ScriptedServer server;
        server.expect("GET", "/userinfo", jsonAnswer(R"({"sub":"s","name":"Ada"})"));
        const auto info = ask(server, QStringLiteral("s"));
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->name, QStringLiteral("Ada"));
        QCOMPARE(server.requests().first().header("Authorization"), QByteArray("Bearer token-1"));
        QCOMPARE(server.requests().first().target, QByteArray("/userinfo"));
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const Reaction &reaction, ErrorKind kind,
                            const char *code = "") {
            QTest::newRow(name) << reaction << kind << QString::fromLatin1(code);
        };
        row("RFC 6750 3.1 a 401", HttpAnswer{401}, ErrorKind::RequestRefused, "invalid_token");
        row("a 401 with a broken challenge",
            HttpAnswer{401, {{"WWW-Authenticate", "Bearer error=\"x"}}}, ErrorKind::RequestRefused,
            "invalid_token");
        row("RFC 6750 3.1 a 403", HttpAnswer{403}, ErrorKind::RequestRefused);
        row("429", HttpAnswer{429}, ErrorKind::RateLimited);
        row("502", HttpAnswer{502}, ErrorKind::ServerError);
        row("204", HttpAnswer{204}, ErrorKind::InvalidResponse);
        row("a redirect", redirectAnswer("/other"), ErrorKind::InvalidResponse);
        row("Core 5.3.2 application/jwt",
            HttpAnswer{200, {{"Content-Type", "application/jwt"}}, "x"},
            ErrorKind::InvalidResponse);
        row("Core 5.3.2 another sub", jsonAnswer(R"({"sub":"t"})"), ErrorKind::SubjectMismatch);
        row("Core 5.3.2 no sub", jsonAnswer(R"({"name":"Ada"})"), ErrorKind::InvalidResponse);
        row("no answer", Reaction::closeAfterReading(), ErrorKind::Network);
    }
    void saysWhatWentWrong()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        QFETCH(const QString, code);
        ScriptedServer server;
        server.always("GET", "/userinfo", reaction);
        const auto info = ask(server, QStringLiteral("s"));
        QCOMPARE(nameOf(info.error().kind), nameOf(kind));
        QCOMPARE(info.error().code, code);
    }

    void readsAPlainOAuthAnswerByItsMap()
    {
        ScriptedServer server;
        server.expect("GET", "/userinfo", jsonAnswer(R"({"id":7,"login":"octo"})"));
        const auto info = ask(server, {},
                              {{QStringLiteral("sub"), QStringLiteral("id")},
                               {QStringLiteral("name"), QStringLiteral("login")}});
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->subject, QStringLiteral("7"));
        QCOMPARE(info->name, QStringLiteral("octo"));
    }

    /// A list of who may vouch for claims changes nothing about those that are here.
    void keepsNumbersToTheLetterWhereSourcesAreListed()
    {
        ScriptedServer server;
        server.expect("GET", "/userinfo", jsonAnswer(R"({"sub":"s","n":12345678901234567890})"));
        const auto info = ask(server, QStringLiteral("s"), {},
                              {QUrl(QStringLiteral("https://claims.example"))});
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->jsonOf(QStringLiteral("n")), QByteArray("12345678901234567890"));
    }

    /// Without `openid` in the scope there is no ID token to compare with.
    void takesTheSubjectFromTheAnswerWhereNothingElseTells()
    {
        ScriptedServer server;
        server.expect("GET", "/userinfo", jsonAnswer(R"({"sub":"s"})"));
        const auto info = ask(server, {});
        QVERIFY2(info, qPrintable(problemOf(info)));
        QCOMPARE(info->subject, QStringLiteral("s"));
    }

private:
    Result<oauth::UserInfo> ask(const ScriptedServer &server, const QString &subject,
                                const QMap<QString, QString> &claimNames = {},
                                const QList<QUrl> &claimSources = {})
    {
        oauth::ProviderMetadata provider;
        provider.userinfoEndpoint = server.url(QStringLiteral("/userinfo"));
        std::optional<Result<oauth::UserInfo>> result;
        requestUserInfo({provider, QStringLiteral("client-1"), subject, claimNames, claimSources},
                        Secret("token-1"), m_network, m_directory, m_clock, this,
                        [&](const Result<oauth::UserInfo> &info) { result = info; });
        [&] { QTRY_VERIFY(result); }();
        return result.value_or(fail(ErrorKind::Internal, QStringLiteral("no answer")));
    }

    FakeClock m_clock;
    SystemNetworkAccess m_network{m_clock};
    ProviderDirectory m_directory{m_network, m_clock};
};

QTEST_GUILESS_MAIN(UserinfoRequestTest)
#include "userinfo_request_test.moc"
