#include "tools/kubeconfig.h"
#include "tools/marked_text.h"

#include <QTest>

using namespace lanyard;
using namespace lanyard::tools;

namespace {

const QByteArrayList plugin{"lanyard", "kubectl-credential"};

ServerOrigin server()
{
    return *ServerOrigin::ofUrl("https://k8s.example.com:6443");
}

/// All that a YAML reader sees, as one text; `hidden` is not seen.
QByteArray seen(const MarkedNode &node, const MarkedNode *hidden = nullptr)
{
    QByteArray text = QByteArray::number(int(node.kind)) + ':' + node.value + '(';
    const bool isMapping = node.kind == MarkedNode::Kind::Mapping;
    for (std::size_t index = 0; index < node.items.size(); ++index) {
        const MarkedNode *value = isMapping && index % 2 == 0 ? &node.items[index + 1] : nullptr;
        if (value && value == hidden) {
            ++index;
        } else if (&node.items[index] != hidden) {
            text += seen(node.items[index], hidden) + ',';
        }
    }
    return text + ')';
}

QByteArray execLines(int column)
{
    const QByteArray indent(column, ' ');
    return indent + "exec:\n" + indent + "  apiVersion: client.authentication.k8s.io/v1\n" + indent
        + "  args:\n" + indent + "  - kubectl-credential\n" + indent + "  command: lanyard\n"
        + indent + "  interactiveMode: IfAvailable\n" + indent + "  provideClusterInfo: true\n";
}

const QByteArray head = "# mine\napiVersion: v1\nclusters:\n- cluster:\n    server: "
                        "https://k8s.example.com:6443/base\n  name: c\ncontexts:\n- context:\n"
                        "    cluster: c\n    user: work\n  name: x\n";

} // namespace

/// A user's plugin in kubectl's file, in and out again.
class KubeconfigTest : public QObject {
    Q_OBJECT

    static Result<KubeUser> userIn(const QList<QByteArray> &texts, const QByteArray &wanted = {})
    {
        QList<KubeconfigText> files;
        for (const QByteArray &text : texts) {
            files += KubeconfigText{QStringLiteral("/f%1").arg(files.size()), text};
        }
        return kubeUserFor(files, server(), wanted);
    }

private Q_SLOTS:
    void aChangeAndItsUndoLeaveTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        const QByteArray user = "- name: work\n  user:\n" + execLines(4);
        const QByteArray other = "- name: other # ours\n  user:\n    token: x\n\n# the end\n";
        row("no users", head, "# mine\nusers:\n" + user + head.mid(7));
        row("users that are null", head + "users: null\n", head + "users: # null\n" + user);
        row("users that are none", head + "users: []   # none yet\nkind: Config\n",
            head + "users: # []   # none yet\n" + user + "kind: Config\n");
        row("users without a word", head + "users:\nkind: Config\n",
            head + "users: #\n" + user + "kind: Config\n");
        row("users without a word, but a comment", head + "users: # later\nkind: Config\n",
            head + "users: # # later\n" + user + "kind: Config\n");
        row("no line break at the end", head + "users: ~", head + "users: # ~\n" + user.chopped(1));
        row("other users", head + "users:\n" + other, head + "users:\n" + user + other);
        row("other users, farther to the right", head + "users:\n  - name: o\n    user: {}\n",
            head + "users:\n  - name: work\n    user:\n" + execLines(6)
                + "  - name: o\n    user: {}\n");
        row("the user, with nothing", head + "users:\n- name: work\n  user: {}\n" + other,
            head + "users:\n- name: work\n  user: # {}\n" + execLines(4) + other);
        row("the user, without a word", head + "users:\n- user:\n  name: work\n",
            head + "users:\n- user: #\n" + execLines(4) + "  name: work\n");
        row("the user, with something harmless",
            head + "users:\n- name: work\n  user:\n      as: ada\n",
            head + "users:\n- name: work\n  user:\n" + execLines(6) + "      as: ada\n");
        row("a document's marks", "---\n" + head + "users: []\n...\n",
            "---\n" + head + "users: # []\n" + user + "...\n");
        QByteArray windows = head + "users: []\n";
        QByteArray changed = head + "users: # []\n" + user;
        row("lines of Windows", windows.replace("\n", "\r\n"), changed.replace("\n", "\r\n"));
        row("other letters", "# \xc3\xa4\xf0\x9f\x90\xb3\n" + head + "users: null # \xe2\x82\xac\n",
            "# \xc3\xa4\xf0\x9f\x90\xb3\n" + head + "users: # null # \xe2\x82\xac\n" + user);
    }
    void aChangeAndItsUndoLeaveTheSameBytes()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto changed = withKubePlugin(before, "work", plugin);
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
        QCOMPARE(*changed, after);
        QCOMPARE(*withKubePlugin(*changed, "work", plugin), after); // once is enough
        QCOMPARE(*withoutKubePlugin(*changed, "work"), before);
        QCOMPARE(*withoutKubePlugin(before, "work"), before); // nothing of ours
        const auto user = userIn({*changed});
        QVERIFY(user);
        QCOMPARE(user->plugin, plugin);
        QVERIFY(isOurKubePlugin(user->plugin));
        QVERIFY(user->isUsable);
    }

    /// As `kubectl config set-credentials --exec-command` leaves it, say.
    void seesWhatKubectlWouldNotRun_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("instead");
        const auto row = [](const char *line, const char *instead) {
            QTest::newRow(qPrintable(QString::fromLatin1(line) + QLatin1String(" -> ")
                                     + QString::fromLatin1(instead)))
                << QByteArray(line) << QByteArray(instead);
        };
        row("provideClusterInfo: true", "provideClusterInfo: false");
        row("provideClusterInfo: true", "env: null");
        row("interactiveMode: IfAvailable", "env: null");
        row("interactiveMode: IfAvailable", "interactiveMode: Sometimes");
        row("authentication.k8s.io/v1", "authentication.k8s.io/v1beta1");
    }
    void seesWhatKubectlWouldNotRun()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, instead);
        const QByteArray before = head + "users: []\n";
        const QByteArray changed = *withKubePlugin(before, "work", plugin);
        QByteArray other = changed;
        other.replace(line, instead);
        QVERIFY(other != changed);
        QCOMPARE(userIn({other})->plugin, plugin);
        QVERIFY(!userIn({other})->isUsable);
        QCOMPARE(*withKubePlugin(other, "work", plugin), changed);
        // Any other of its modes is the person's choice.
        QVERIFY(userIn({QByteArray(changed).replace("IfAvailable", "Never")})->isUsable);
        QVERIFY(userIn({QByteArray(changed).replace("IfAvailable", "Always")})->isUsable);
    }

    /// Nobody else's words change their meaning by it.
    void whatElseIsInItMeansTheSame()
    {
        const QByteArray before = head
            + "users:\n# a comment\n- name: other\n  user:\n    token: >-\n      a\n      b\n"
              "preferences: {colors: true}\nextensions: |\n  users:\n  - name: work\n";
        const auto changed = withKubePlugin(before, "work", plugin);
        QVERIFY(changed);
        const auto tree = parseMarkedText(*changed);
        const auto was = parseMarkedText(before);
        QVERIFY(tree && was);
        const MarkedNode &ours = tree->member("users")->items.front();
        QCOMPARE(ours.scalar("name"), QByteArray("work"));
        QCOMPARE(seen(*tree, &ours), seen(*was));
    }

    void anotherWishReplacesOurs()
    {
        const QByteArrayList idToken{"lanyard", "kubectl-credential", "--id-token"};
        const QByteArray before = head + "users: []\n";
        const auto first = withKubePlugin(before, "work", plugin);
        const auto second = withKubePlugin(*first, "work", idToken);
        QVERIFY(second);
        QCOMPARE(userIn({*second})->plugin, idToken);
        QCOMPARE(*withoutKubePlugin(*second, "work"), before);
    }

    /// kubectl writes the whole file anew when somebody asks it for a change.
    void takesItOutOfWhatTheFileHasBecome()
    {
        const QByteArray now
            = "users:\n- name: a\n  user:\n    token: x\n- name: work\n  user:\n    exec:\n"
              "      args:\n      - kubectl-credential\n      command: /usr/bin/lanyard\n"
              "      env: null\n      installHint: |\n        Ask Ada.\n\n- name: z\n  user: {}\n";
        QCOMPARE(*withoutKubePlugin(now, "work"),
                 QByteArray("users:\n- name: a\n  user:\n    token: x\n- name: z\n  user: {}\n"));
        QCOMPARE(*withoutKubePlugin(now, "a"), now);
    }

    void aNameIsQuotedWhereItHasToBe()
    {
        for (const char *name :
             {"\u202e!", "a: b", "true", "12", "x", "# no", "\"", "a\\b", "\xc3\xa4",
              "arn:aws:eks:eu-1:1:cluster/x", "- a", "[x]", "gke_a_b"}) {
            const QByteArray before = "users: []\n";
            const auto changed = withKubePlugin(before, name, plugin);
            QVERIFY2(changed, name);
            QVERIFY2(!changed->contains("\xe2\x80\xae"), name); // what turns a line round
            const auto tree = parseMarkedText(*changed);
            QVERIFY2(tree && tree->member("users")->items.front().scalar("name") == name, name);
            QCOMPARE(*withoutKubePlugin(*changed, name), before);
        }
    }

    void findsWhoSignsInThere()
    {
        QCOMPARE(userIn({head})->name, QByteArray("work"));
        QCOMPARE(userIn({head})->file, 0);
        QVERIFY(userIn({head})->plugin.isEmpty());
        // The first file that names a thing wins; a user may be in another one than the context.
        QCOMPARE(userIn({"a: 1\n", head, "users:\n- name: work\n  user: {token: x}\n"})->file, 2);
        QCOMPARE(userIn({"users:\n- name: work\n  user: {}\n", head, head})->file, 0);
        QVERIFY(!userIn({"clusters:\n- name: c\n  cluster: {server: https://other}\n", head}));
        const QByteArray blind
            = "clusters:\n- name: c\n  cluster: {server: 'https://k8s.example.com:6443', "
              "insecure-skip-tls-verify: true}\n";
        QVERIFY(userIn({blind, head})->isInsecure);
        QVERIFY(!userIn({head})->isInsecure);

        const QByteArray two = head + "- name: y\n  context: {cluster: c, user: root}\n";
        const auto several = userIn({two});
        QVERIFY(!several && several.error().detail.contains(QLatin1String("root, work")));
        QCOMPARE(userIn({two}, "root")->name, QByteArray("root"));
        QVERIFY(!userIn({two}, "nobody"));
        QVERIFY(!userIn({"clusters: []\n"}));
        QVERIFY(!userIn({""}));
    }

    void refusesWhatItCannotChange_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &text, const char *says) {
            QTest::newRow(name) << text << QByteArray(says);
        };
        row("no YAML", head + "users: [\n", "line 1");
        row("a tab", "users:\n\t- name: a\n", "line 2");
        row("two documents", head + "---\nusers: []\n", "several documents");
        row("a key twice", "users: []\nusers: []\n", "\"users\" twice");
        row("no UTF-8", "users: [] # \xff\n", "");
        row("too deep", QByteArray(100, '['), "too deep");
        row("another way in", "users:\n- name: work\n  user:\n    token: x\n", "(token)");
        row("another plugin", "users:\n- name: work\n  user:\n    exec: {command: gcloud}\n",
            "(exec)");
        row("in JSON's style", "{\"users\": []}", "cannot be put into it");
        row("in brackets", "users: [{name: other, user: {}}]\n", "cannot be put into it");
        row("with an anchor", "users: &a []\nother: *a\n", "cannot be put into it");
        row("an alias", "other: &a []\nusers: *a\n", "cannot be put into it");
        row("a user in brackets", "users:\n- {name: work, user: {}}\n", "cannot be put into it");
    }
    void refusesWhatItCannotChange()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, says);
        const auto changed = withKubePlugin(text, "work", plugin);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(changed.error().detail.toUtf8().contains(says),
                 qPrintable(changed.error().detail));
    }

    void takesNothingOutThatIsNotOurs()
    {
        const QByteArray other
            = "users:\n- name: work\n  user:\n    exec:\n      command: lanyard\n"
              "      args: [token]\n";
        QCOMPARE(*withoutKubePlugin(other, "work"), other);
        const auto inBrackets = withoutKubePlugin("users:\n- name: work\n  user: {exec: {command: "
                                                  "lanyard, args: [kubectl-credential]}}\n",
                                                  "work");
        QVERIFY(!inBrackets);
        QVERIFY(inBrackets.error().detail.contains(QLatin1String("yourself")));
    }
};

QTEST_GUILESS_MAIN(KubeconfigTest)
#include "kubeconfig_test.moc"
