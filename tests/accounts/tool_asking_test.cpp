#include "accounts/settings_file.h"
#include "accounts/tool_asking.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/problem.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace lanyard;

/// "Ask before a tool gets a token": the person's word, and an administrator's.
class ToolAskingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;

    void putManaged(const QByteArray &content) const
    {
        putFile(m_places.adminConfig.first() + QStringLiteral("/managed.json"), content);
    }
    [[nodiscard]] Result<void> choose(bool ask)
    {
        std::optional<Result<void>> outcome;
        chooseToolAsking(m_places, ask, this,
                         [&outcome](const Result<void> &done) { outcome = done; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience)
            ? *outcome
            : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->filePath(QStringLiteral("own")));
        m_places.adminConfig = {m_root->filePath(QStringLiteral("admin"))};
    }

    void isOffUntilItIsChosen()
    {
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(false));
        QCOMPARE(chosenToolAsking(m_places), Result<std::optional<bool>>(std::nullopt));
        QVERIFY(choose(true));
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(true));
        QVERIFY(choose(false));
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(false));
        QCOMPARE(chosenToolAsking(m_places), Result<std::optional<bool>>(false));
    }

    void leavesTheOtherSettingsAsTheyAre()
    {
        putFile(settingsFile(m_places), "{\"clients\":{\"x\":{\"client_id\":\"me\"}},\"new\":[1]}");
        QVERIFY(choose(true));
        const auto settings = readSettings(m_places);
        QVERIFY2(settings, qPrintable(problemOf(settings)));
        QCOMPARE(settings->keys(),
                 (QStringList{QStringLiteral("ask_tools"), QStringLiteral("clients"),
                              QStringLiteral("new")}));
    }

    void anAdministratorsIsForWhoHasNotChosen()
    {
        putManaged("{\"ask_tools\":true}");
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(true));
        QVERIFY(choose(false));
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(false));
    }

    void anAdministratorsLockHolds_data()
    {
        QTest::addColumn<QByteArray>("managed");
        QTest::addColumn<bool>("expected");
        QTest::newRow("on") << QByteArray("{\"ask_tools\":true,\"locked\":[\"ask_tools\"]}")
                            << true;
        QTest::newRow("off") << QByteArray("{\"ask_tools\":false,\"locked\":[\"ask_tools\"]}")
                             << false;
        QTest::newRow("without a value") << QByteArray("{\"locked\":[\"ask_tools\"]}") << false;
    }
    void anAdministratorsLockHolds()
    {
        QFETCH(const QByteArray, managed);
        QFETCH(const bool, expected);
        QVERIFY(choose(!expected)); // before there was one
        putManaged(managed);
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(expected));
        const Result<void> refused = choose(!expected);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(refused.error().detail.contains(QLatin1String("ask_tools of "))
                     && refused.error().detail.contains(QLatin1String("managed.json")),
                 qPrintable(refused.error().detail));
        QVERIFY(choose(expected));
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(expected));
    }

    /// Nobody can tell then that tools may have tokens.
    void whatIsDamagedAllowsNothing_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QByteArray>("managed");
        QTest::newRow("settings") << QByteArray("{") << QByteArray("{}");
        QTest::newRow("a word") << QByteArray("{\"ask_tools\":\"on\"}") << QByteArray("{}");
        QTest::newRow("managed") << QByteArray("{}") << QByteArray("{");
        QTest::newRow("a managed word") << QByteArray("{}") << QByteArray("{\"ask_tools\":1}");
    }
    void whatIsDamagedAllowsNothing()
    {
        QFETCH(const QByteArray, settings);
        QFETCH(const QByteArray, managed);
        putFile(settingsFile(m_places), settings);
        putManaged(managed);
        const auto asked = areToolsAskedFor(m_places);
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Misconfigured);
        QVERIFY(!choose(true));
        QCOMPARE(contentOf(settingsFile(m_places)), settings);
    }

    void aDamagedFileIsSetAside()
    {
        const QByteArray damaged("{\"ask_tools\":\"on\"}");
        putFile(settingsFile(m_places), damaged);
        const QString aside = setBrokenSettingsAside(m_places);
        QCOMPARE(contentOf(aside), damaged);
        QCOMPARE(areToolsAskedFor(m_places), Result<bool>(false));
    }
};

QTEST_GUILESS_MAIN(ToolAskingTest)
#include "tool_asking_test.moc"
