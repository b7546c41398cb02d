#include "tools/config_places.h"
#include "tools/shown_diff.h"

#include <QTest>

using namespace lanyard::tools;

/// What a person sees of a change, and where the files are.
class ShownDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesWhatOthersKeepSecret_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *line, const char *shown) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(shown);
        };
        row(" \t\t\"auth\": \"YWRhOnB3\",", " \t\t\"auth\": …,");
        row(" \"identitytoken\": \"a\\\"b\"", " \"identitytoken\": …");
        row("+{\"auths\": {\"r\": {\"auth\": \"YWRh\"}}, \"x\": 1}",
            "+{\"auths\": {\"r\": {\"auth\": …}}, \"x\": 1}");
        row("     token: abc.def", "     token: …");
        row("     password: \"a b\" # old", "     password: … # old");
        row("     client-key-data: LS0tLS1CRUdJTg==", "     client-key-data: …");
        row("     client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t",
            "     client-certificate-data: …");
        row(" \textraHeader = AUTHORIZATION: basic YWRh", " \textraHeader = …");
        row(" [url \"https://ada:pw@git.example.com/\"]", " [url \"https://…@git.example.com/\"]");
        row("-\tproxy = http://ada:pw@proxy:8080", "-\tproxy = http://…@proxy:8080");
        row("\x1b[2J = a", " [2J = a"); // diff has marks of its own alone
        row("       - hunter2", "       …");
        row("       ZGVlcCBzZWNyZXQ", "       …");
        row("       - --token=abc", "       - --token=…");
        row(" \"secret\": \"cut off", " \"secret\": …");
    }
    void hidesWhatOthersKeepSecret()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, shown);
        const QString all = shownDiff("--- f\n+++ f\n@@ -1 +1 @@\n" + line + '\n');
        QCOMPARE(all, QStringLiteral("--- f\n+++ f\n@@ -1 +1 @@\n") + shown + u'\n');
    }

    void showsTheRest()
    {
        const QByteArray diff
            = "--- /home/ada/.kube/config\n+++ /home/ada/.kube/config\n@@ -1,3 +1,9 @@\n"
              " # mine\n [user]\n \tname = Ada\n+[credential \"https://git.example.com\"]\n"
              "+\thelper = \n+\thelper = lanyard\n \"credsStore\": \"desktop\",\n {\n },\n"
              " - cluster:\n     server: https://k8s.example.com:6443\n+- name: work\n+  user:\n"
              "+    exec:\n+      apiVersion: client.authentication.k8s.io/v1\n+      args:\n"
              "+      - kubectl-credential\n+      - --id-token\n"
              "\\ No newline at end of file\n";
        QCOMPARE(shownDiff(diff), QString::fromUtf8(diff));
    }

    void aTerminalObeysNothingOfIt()
    {
        const QString shown
            = shownDiff("--- a\x1b[2J\n+++ b\n name = x\x1b]0;y\x07\xe2\x80\xae\r\n");
        QVERIFY(!shown.contains(u'\x1b'));
        QVERIFY(!shown.contains(u'\r'));
        QVERIFY(!shown.contains(QChar(0x202e)));
        const QString line = shownDiff("--- a\n+++ b\n+" + QByteArray(100'000, '{') + '\n');
        QVERIFY(line.size() < 3000);
    }

    void theFilesAreWhereTheToolsLook()
    {
        QProcessEnvironment world;
        const auto set = [&world](const char *name, const char *value) {
            world.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        };
        QStringList there;
        const auto git = [&] {
            return gitConfigFile(world,
                                 [&there](const QString &path) { return there.contains(path); });
        };
        set("HOME", "/h");
        QCOMPARE(git(), QStringLiteral("/h/.gitconfig"));
        there = QStringList{QStringLiteral("/h/.config/git/config")};
        QCOMPARE(git(), there.first());
        set("XDG_CONFIG_HOME", "/x");
        QCOMPARE(git(), QStringLiteral("/h/.gitconfig"));
        there = QStringList{QStringLiteral("/x/git/config")};
        QCOMPARE(git(), there.first());
        there += QStringLiteral("/h/.gitconfig");
        QCOMPARE(git(), QStringLiteral("/h/.gitconfig"));
        set("GIT_CONFIG_GLOBAL", "/g");
        QCOMPARE(git(), QStringLiteral("/g"));

        QCOMPARE(dockerConfigFile(world), QStringLiteral("/h/.docker/config.json"));
        set("DOCKER_CONFIG", "/d");
        QCOMPARE(dockerConfigFile(world), QStringLiteral("/d/config.json"));

        QCOMPARE(kubeconfigFiles(world), QStringList{QStringLiteral("/h/.kube/config")});
        set("KUBECONFIG", ":/a::/b:");
        QCOMPARE(kubeconfigFiles(world), (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
    }
};

QTEST_GUILESS_MAIN(ShownDiffTest)
#include "shown_diff_test.moc"
