#include "tools/docker_config.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lanyard;
using namespace lanyard::tools;

namespace {

const QString registry = QStringLiteral("registry.example.com:5000");
const QString helpersName = QStringLiteral("credHelpers");

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject withOurs(QJsonObject config)
{
    QJsonObject helpers = config.value(helpersName).toObject();
    helpers.insert(registry, QStringLiteral("lanyard"));
    config.insert(helpersName, helpers);
    return config;
}

} // namespace

/// One member of docker's file, in and out again.
class DockerConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Which docker takes out of an image's name.
    void namesARegistryAsItWasTyped()
    {
        QCOMPARE(dockerConfigKey("registry.example.com"), QStringLiteral("registry.example.com"));
        QCOMPARE(dockerConfigKey("Registry.example.com:443"),
                 QStringLiteral("Registry.example.com:443"));
        QCOMPARE(dockerConfigKey(" https://r.example:443/v2/a:b\n"),
                 QStringLiteral("r.example:443"));
        QCOMPARE(dockerConfigKey("http://[::1]:80?\"#"), QStringLiteral("[::1]:80"));
        QCOMPARE(dockerConfigKey("r.example/https://x"), QStringLiteral("r.example"));
    }

    void aChangeAndItsUndoLeaveTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("as docker writes it",
            "{\n\t\"auths\": {\n\t\t\"a\": {\n\t\t\t\"auth\": \"eA==\"\n\t\t}\n\t}\n}",
            "{\n\t\"credHelpers\": {\n\t\t\"registry.example.com:5000\": \"lanyard\"\n\t},\n"
            "\t\"auths\": {\n\t\t\"a\": {\n\t\t\t\"auth\": \"eA==\"\n\t\t}\n\t}\n}");
        row("spaces, and a store", "{\n  \"credsStore\": \"desktop\"\n}\n",
            "{\n  \"credHelpers\": {\n    \"registry.example.com:5000\": \"lanyard\"\n  },\n"
            "  \"credsStore\": \"desktop\"\n}\n");
        row("lines of Windows", "{\r\n  \"a\": 1\r\n}\r\n",
            "{\r\n  \"credHelpers\": {\r\n    \"registry.example.com:5000\": \"lanyard\"\r\n  "
            "},\r\n"
            "  \"a\": 1\r\n}\r\n");
        row("on one line", "{\"a\":1,\"b\":[true,null]}",
            "{\"credHelpers\": {\"registry.example.com:5000\": \"lanyard\"}, "
            "\"a\":1,\"b\":[true,null]}");
        row("other helpers", "{\n\t\"credHelpers\": {\n\t\t\"x\": \"y\"\n\t}\n}",
            "{\n\t\"credHelpers\": {\n\t\t\"registry.example.com:5000\": \"lanyard\",\n"
            "\t\t\"x\": \"y\"\n\t}\n}");
        row("no helpers", "{\"credHelpers\":{}}",
            "{\"credHelpers\":{ \"registry.example.com:5000\": \"lanyard\" }}");
        row("no helpers, but a line", "{\"credHelpers\": {\n}}",
            "{\"credHelpers\": { \"registry.example.com:5000\": \"lanyard\" \n}}");
        row("nothing in it", "{}",
            "{ \"credHelpers\": {\"registry.example.com:5000\": \"lanyard\"} }");
        row("blanks in it", "{ }\n",
            "{ \"credHelpers\": {\"registry.example.com:5000\": \"lanyard\"}  }\n");
        row("other letters", "{\"\xc3\xa4\": \"\xf0\x9f\x90\xb3 \\\" \\\\ \\u003c\", \"z\": 1.5e3}",
            "{\"credHelpers\": {\"registry.example.com:5000\": \"lanyard\"}, "
            "\"\xc3\xa4\": \"\xf0\x9f\x90\xb3 \\\" \\\\ \\u003c\", \"z\": 1.5e3}");
    }
    void aChangeAndItsUndoLeaveTheSameBytes()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto changed = withDockerHelper(before, registry);
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
        QCOMPARE(*changed, after);
        QCOMPARE(objectOf(*changed), withOurs(objectOf(before)));
        QCOMPARE(*dockerHelperOf(*changed, registry), QStringLiteral("lanyard"));
        QCOMPARE(*withDockerHelper(*changed, registry), after); // once is enough
        QCOMPARE(*withoutDockerHelper(*changed, registry), before);
        QCOMPARE(*withoutDockerHelper(before, registry), before); // nothing of ours
    }

    /// Of a file that was not there, an empty one stays.
    void makesAFile()
    {
        for (const char *before : {"", "\n"}) {
            const auto changed = withDockerHelper(before, registry);
            QVERIFY(changed);
            QCOMPARE(objectOf(*changed), withOurs({}));
            QCOMPARE(*withoutDockerHelper(*changed, registry), QByteArray("{}\n"));
        }
        QCOMPARE(*withoutDockerHelper("", registry), QByteArray());
    }

    /// The person changes other lines in the meantime, or another program writes the file anew.
    void takesItOutOfWhatTheFileHasBecome()
    {
        for (const char *now :
             {"{\"a\": 1, \"credHelpers\": {\"registry.example.com:5000\": \"lanyard\"}}",
              "{\"credHelpers\": {\"x\": \"y\", \"registry.example.com:5000\": \"lanyard\"}}",
              "{\"credHelpers\": {\"registry.example.com:5000\": \"lanyard\", \"x\": \"y\"}, "
              "\"a\": 1}",
              "{\"a\": 1, \"credHelpers\": {\"x\": \"y\", \"registry.example.com:5000\": "
              "\"lanyard\",\n\"z\": \"w\"}, \"b\": 2}"}) {
            const auto left = withoutDockerHelper(now, registry);
            QVERIFY2(left, now);
            QJsonObject expected = objectOf(now);
            QJsonObject helpers = expected.value(helpersName).toObject();
            helpers.remove(registry);
            if (helpers.isEmpty()) {
                expected.remove(helpersName);
            } else {
                expected.insert(helpersName, helpers);
            }
            QCOMPARE(objectOf(*left), expected);
        }
    }

    void refusesWhatItCannotChange_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &json, const char *says) {
            QTest::newRow(name) << json << QByteArray(says);
        };
        row("no JSON", "{\"a\": 1,}", "not JSON");
        row("cut off", "{\"a\": 1", "not JSON");
        row("a list", "[]", "object");
        row("a member twice", "{\"a\": 1, \"a\": 2}", "duplicate");
        row("helpers that are none", "{\"credHelpers\": []}", "credHelpers is no object");
        row("another helper", "{\"credHelpers\": {\"registry.example.com:5000\": \"pass\"}}",
            "docker-credential-pass answers for registry.example.com:5000 already");
        row("too large", '{' + QByteArray(2 * 1024 * 1024, ' ') + '}', "");
    }
    void refusesWhatItCannotChange()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, says);
        const auto changed = withDockerHelper(json, registry);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(changed.error().detail.toUtf8().contains(says),
                 qPrintable(changed.error().detail));
    }
};

QTEST_GUILESS_MAIN(DockerConfigTest)
#include "docker_config_test.moc"
