#include "accounts/client_choice.h"
#include "accounts/settings_file.h"
#include "io/process_lock.h"
#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lanyard;

class ClientChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->filePath(QStringLiteral("own")));
        m_file = m_places.config + QStringLiteral("/settings.json");
    }

    void nothingChosenIsEmpty()
    {
        QCOMPARE(readClientChoice(m_places, m_id), Result<ClientChoice>(ClientChoice()));
        QVERIFY(!QFile::exists(m_file));
    }

    void remembersEachProvider()
    {
        const ClientChoice google{QStringLiteral("c-1"), {}, true};
        const ClientChoice other{QStringLiteral("c-2"), QStringLiteral("tenant"), false, true};
        QVERIFY(writeClientChoice(m_places, m_id, google));
        QVERIFY(writeClientChoice(m_places, QStringLiteral("other"), other));
        QCOMPARE(readClientChoice(m_places, m_id), Result<ClientChoice>(google));
        QCOMPARE(readClientChoice(m_places, QStringLiteral("other")), Result<ClientChoice>(other));
        QVERIFY(writeClientChoice(m_places, m_id, other));
        QCOMPARE(readClientChoice(m_places, m_id), Result<ClientChoice>(other));
    }

    void isForThePersonAlone()
    {
        QVERIFY(writeClientChoice(m_places, m_id, {QStringLiteral("c"), {}, false}));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_file) & others));
        QVERIFY(!(QFile::permissions(m_places.config) & others));
    }

    void keepsWhatItDoesNotKnow()
    {
        put(R"({"language": "de", "nested": {"a": [1, 2.5, null, {"b": true}]},
                "clients": {"google": {"client_id": "old", "note": "mine"}, "x": {"y": 1}}})");
        QVERIFY(writeClientChoice(m_places, m_id, {QStringLiteral("new"), {}, false}));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject now = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject expected
            = QJsonDocument::fromJson(
                  R"({"language": "de", "nested": {"a": [1, 2.5, null, {"b": true}]},
                "clients": {"google": {"client_id": "new", "note": "mine", "tenant": "",
                "has_secret": false, "refused": false}, "x": {"y": 1}}})")
                  .object();
        QCOMPARE(now, expected);
    }

    void leavesABadFileAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{ // mine");
        QTest::newRow("clients is no object") << QByteArray(R"({"clients": []})");
        QTest::newRow("an entry is no object") << QByteArray(R"({"clients": {"google": "c"}})");
        QTest::newRow("another provider's entry")
            << QByteArray(R"({"clients": {"other": {"client_id": 5}}})");
        QTest::newRow("nothing") << QByteArray();
    }

    void leavesABadFileAlone()
    {
        QFETCH(QByteArray, content);
        put(content);
        const auto read = readClientChoice(m_places, m_id);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Misconfigured);
        QVERIFY(read.error().detail.contains(m_file));
        QVERIFY2(read.error().detail.contains(QLatin1String("move that file away")),
                 qPrintable(read.error().detail));
        const auto written = writeClientChoice(m_places, m_id, {QStringLiteral("c"), {}, false});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Misconfigured);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void setsABadFileAside_data() { leavesABadFileAlone_data(); }
    void setsABadFileAside()
    {
        QFETCH(QByteArray, content);
        put("taken");
        QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".broken-1")));
        put(content);
        const QString aside = m_file + QStringLiteral(".broken-2");
        QCOMPARE(setBrokenSettingsAside(m_places), aside);
        QFile file(aside);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(readClientChoice(m_places, m_id), Result<ClientChoice>(ClientChoice()));
        QVERIFY(writeClientChoice(m_places, m_id, {QStringLiteral("c"), {}, false}));
        QCOMPARE(setBrokenSettingsAside(m_places), QString());
        QVERIFY(QFile::exists(m_file));
    }

    void setsNothingElseAside()
    {
        QCOMPARE(setBrokenSettingsAside(m_places), QString()); // there is none
        QVERIFY(QDir().mkpath(m_file)); // no file, so nothing in it can be damaged
        QCOMPARE(setBrokenSettingsAside(m_places), QString());
        QVERIFY(QFileInfo(m_file).isDir());
    }

    void saysWhatIsWrongWithAnEntry()
    {
        put(R"({"clients": {"google": {"client_id": 5}}})");
        const auto read = readClientChoice(m_places, m_id);
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(QLatin1String("client_id")));
    }

    void aFileInTheFoldersPlaceCannotBeWritten()
    {
        QFile file(m_places.config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto written = writeClientChoice(m_places, m_id, {QStringLiteral("c"), {}, false});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Misconfigured);
    }

    void secretsHaveAKeyOfTheirOwn()
    {
        const QString one = QStringLiteral("one");
        QVERIFY(clientSecretKey(m_id, one) != clientSecretKey(QStringLiteral("other"), one));
        QVERIFY(clientSecretKey(m_id, one) != clientSecretKey(m_id, QStringLiteral("two")));
        // An issuer is a key as well, and its path may look like more of it.
        QVERIFY(clientSecretKey(QStringLiteral("https://a"), QStringLiteral("b/c"))
                != clientSecretKey(QStringLiteral("https://a/b"), QStringLiteral("c")));
    }

    void waitsForTheSettingsWhileTheProgramGoesOn()
    {
        const ClientChoice choice{QStringLiteral("c-1"), {}, true};
        auto held = ProcessLock::acquireNow(m_places.state + QStringLiteral("/settings.lock"),
                                            std::chrono::milliseconds(0));
        QVERIFY(held);
        QCOMPARE(writeClientChoice(m_places, m_id, choice).error().kind, ErrorKind::Busy);

        std::optional<Result<void>> written;
        writeClientChoice(m_places, m_id, choice, this,
                          [&](const Result<void> &result) { written = result; });
        QMetaObject::invokeMethod(
            this, [&held] { held->reset(); }, Qt::QueuedConnection);
        QTRY_VERIFY(written.has_value());
        QVERIFY(written->has_value());
        QCOMPARE(readClientChoice(m_places, m_id), Result<ClientChoice>(choice));
    }

private:
    void put(const QByteArray &content) { putFile(m_file, content); }

    const QString m_id = QStringLiteral("google");
    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;
    QString m_file;
};

QTEST_GUILESS_MAIN(ClientChoiceTest)
#include "client_choice_test.moc"
