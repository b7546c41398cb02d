#include "tools/docker_credential.h"
#include "tools/exec_credential.h"
#include "tools/git_credential.h"

#include <QTest>
#include <QTimeZone>

using namespace lanyard;
using namespace lanyard::tools;

namespace {

const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), QTimeZone::utc());

} // namespace

/// What tools ask, and what they are told.
class RequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatGitAsks()
    {
        const auto request = parseGitCredentialRequest(
            "capability[]=authtype\ncapability[]=state\nprotocol=https\nhost=git.example.com:8443\n"
            "path=a=b.git\nusername=\xc3\xa4"
            "da\nwwwauth[]=Basic realm=\"a\tb\"\n"
            "wwwauth[]=Bearer\npassword=p=1\noauth_refresh_token=r\n\nhost=later\n");
        QVERIFY(request);
        QCOMPARE(request->protocol, QByteArray("https"));
        QCOMPARE(request->host, QByteArray("git.example.com:8443"));
        QCOMPARE(request->username,
                 QByteArray("\xc3\xa4"
                            "da"));
        QCOMPARE(request->capabilities, (QByteArrayList{"authtype", "state"}));
        QCOMPARE(request->wwwAuth, (QByteArrayList{"Basic realm=\"a\tb\"", "Bearer"}));
        QVERIFY(request->password.equals("p=1"));
        QVERIFY(parseGitCredentialRequest("host=a")->host == "a"); // without its line break
        QVERIFY(parseGitCredentialRequest("")->host.isEmpty());
    }

    void refusesWhatIsNoQuestionOfGits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("carriage return") << QByteArray("host=a\r\n");
        QTest::newRow("lone carriage return") << QByteArray("host=a\rb\n");
        QTest::newRow("NUL") << QByteArray("host=a\0b\n", 9);
        QTest::newRow("escape") << QByteArray("path=\x1b[2J\n");
        QTest::newRow("delete") << QByteArray("username=a\x7f\n");
        QTest::newRow("tab") << QByteArray("host=a\tb\n");
        QTest::newRow("in a key") << QByteArray("ho\rst=a\n");
        QTest::newRow("in a header") << QByteArray("wwwauth[]=Bearer\r\n");
        QTest::newRow("in what we do not know") << QByteArray("unknown=a\rb\n");
        QTest::newRow("no key") << QByteArray("=a\n");
        QTest::newRow("no equals sign") << QByteArray("host\n");
        QTest::newRow("two hosts") << QByteArray("host=a\nhost=b\n");
        QTest::newRow("too long") << "path=" + QByteArray(longestGitRequest, 'a');
    }
    void refusesWhatIsNoQuestionOfGits()
    {
        QFETCH(const QByteArray, text);
        const auto request = parseGitCredentialRequest(text);
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ErrorKind::Misconfigured);
    }

    /// What a trial of ours asks, and what it takes for an answer.
    void aTrialReadsWhatWeAnswer()
    {
        const auto origin = ServerOrigin::ofUrl("https://k8s.example:6443");
        const auto info = parseExecInfo(execInfoText(*origin, false));
        QVERIFY(info && info->server == *origin && !info->isInteractive);
        QVERIFY(!parseExecInfo(execInfoText(*origin, true))); // nobody looks at its certificate
        QVERIFY(isExecCredential(execCredential(Secret("t0ken"), noon).reveal()));
        QVERIFY(!isExecCredential(execCredential(Secret(), noon).reveal()));
        for (const char *other : {"", "{}", "[]", "t0ken", "{\"status\":{\"token\":\"t\"}}"}) {
            QVERIFY2(!isExecCredential(other), other);
        }
        QVERIFY(isDockerCredentialAnswer(
            dockerCredentialAnswer({QStringLiteral("r"), QStringLiteral("ada"), Secret("t0ken")})
                .reveal()));
        QVERIFY(!isDockerCredentialAnswer(
            dockerCredentialAnswer({QStringLiteral("r"), QStringLiteral("ada"), Secret()})
                .reveal()));
        QVERIFY(!isDockerCredentialAnswer(noDockerCredential));
    }

    void answersGit()
    {
        const auto answer
            = [](GitCredential::Scheme scheme, const std::optional<QDateTime> &until) {
                  return gitCredentialAnswer({scheme, "oauth2", Secret("t0ken"), until})
                      .reveal()
                      .toByteArray();
              };
        QCOMPARE(answer(GitCredential::Scheme::Basic, std::nullopt),
                 QByteArray("username=oauth2\npassword=t0ken\n"));
        QCOMPARE(answer(GitCredential::Scheme::Basic, noon),
                 QByteArray("username=oauth2\npassword=t0ken\npassword_expiry_utc=1767355200\n"));
        QCOMPARE(answer(GitCredential::Scheme::Bearer, noon),
                 QByteArray("capability[]=authtype\nauthtype=Bearer\nephemeral=1\n"
                            "credential=t0ken\npassword_expiry_utc=1767355200\n"));
    }

    void readsWhatKubectlAsks()
    {
        const QByteArray json
            = "{\"apiVersion\":\"client.authentication.k8s.io/"
              "v1\",\"kind\":\"ExecCredential\",\"spec\":"
              "{\"cluster\":{\"server\":\"https://Cluster.example.com:6443/"
              "k\",\"tls-server-name\":\"x\","
              "\"certificate-authority-data\":\"LS0t\",\"config\":{\"a\":[{\"b\":null}]}},"
              "\"interactive\":true}}";
        const auto info = parseExecInfo(json);
        QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
        QCOMPARE(info->server.text(), QStringLiteral("https://cluster.example.com:6443"));
        QVERIFY(info->isInteractive);
    }

    void refusesWhatIsNoQuestionOfKubectls_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const char *says) {
            QTest::newRow(name) << json << QString::fromLatin1(says);
        };
        const auto with = [](const char *spec) {
            return QByteArray("{\"apiVersion\":\"client.authentication.k8s.io/v1\","
                              "\"kind\":\"ExecCredential\",\"spec\":")
                + spec + '}';
        };
        const char understood[] = "cannot be understood";
        row("nothing", "", understood);
        row("no JSON", "{", understood);
        row("twice", "{\"kind\":\"a\",\"kind\":\"b\"}", understood);
        row("no version", "{}", "put \"apiVersion");
        row("another version",
            "{\"apiVersion\":\"client.authentication.k8s.io/v1beta1\",\"kind\":\"ExecCredential\"}",
            "put \"apiVersion");
        row("another kind", "{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"Pod\"}",
            "put \"apiVersion");
        row("no spec", with("null"), "provideClusterInfo");
        row("spec is a list", with("[]"), "spec is not an object");
        row("cluster is a text", with("{\"cluster\":\"a\"}"), "cluster is not an object");
        row("no cluster", with("{\"interactive\":false}"), "provideClusterInfo");
        row("no server", with("{\"cluster\":{\"config\":1}}"), "server");
        row("http", with("{\"cluster\":{\"server\":\"http://a.example\"}}"), "https only");
        row("no scheme", with("{\"cluster\":{\"server\":\"a.example:6443\"}}"), "https://");
        row("no look at the certificate",
            with("{\"cluster\":{\"server\":\"https://"
                 "a.example\",\"insecure-skip-tls-verify\":true}}"),
            "insecure-skip-tls-verify");
        row("half a look",
            with("{\"cluster\":{\"server\":\"https://"
                 "a.example\",\"insecure-skip-tls-verify\":\"no\"}}"),
            understood);
        row("interactive is a text",
            with("{\"cluster\":{\"server\":\"https://a.example\"},\"interactive\":\"no\"}"),
            understood);
    }
    void refusesWhatIsNoQuestionOfKubectls()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const auto info = parseExecInfo(json);
        QVERIFY(!info);
        QCOMPARE(info.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(info.error().detail.contains(says), qPrintable(info.error().detail));
    }

    void answersKubectl()
    {
        const QByteArray expected
            = "{\"apiVersion\":\"client.authentication.k8s.io/v1\",\"kind\":\"ExecCredential\","
              "\"status\":{\"expirationTimestamp\":\"2026-01-02T12:00:00Z\",\"token\":\"t/k\"}}\n";
        QCOMPARE(execCredential(Secret("t/k"), noon).reveal().toByteArray(), expected);
        QVERIFY(!execCredential(Secret("t"), std::nullopt)
                     .reveal()
                     .toByteArray()
                     .contains("expirationTimestamp"));
    }

    void readsARegistry()
    {
        const auto origins = [](const char *text) {
            QStringList texts;
            const auto registry = parseDockerRegistry(text);
            for (const ServerOrigin &each : registry ? registry->origins : QList<ServerOrigin>()) {
                texts += each.text();
            }
            return texts;
        };
        QCOMPARE(origins("registry.example.com\n"),
                 QStringList{QStringLiteral("https://registry.example.com")});
        QCOMPARE(origins("https://index.docker.io/v1/"),
                 QStringList{QStringLiteral("https://index.docker.io")});
        QCOMPARE(origins("localhost:5000"),
                 (QStringList{QStringLiteral("https://localhost:5000"),
                              QStringLiteral("http://localhost:5000")}));
        QCOMPARE(origins("https://localhost:5000"),
                 QStringList{QStringLiteral("https://localhost:5000")});
        for (const char *none : {"", " \n", "http://registry.example.com", "a b", "a@b", "a\nb"}) {
            QVERIFY2(!parseDockerRegistry(none), none);
        }
    }
};

QTEST_APPLESS_MAIN(RequestsTest)
#include "requests_test.moc"
