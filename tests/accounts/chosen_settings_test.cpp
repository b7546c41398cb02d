#include "accounts/chosen_settings.h"
#include "accounts/settings_file.h"
#include "accounts/settings_watch.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/problem.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace lanyard;
using namespace std::chrono_literals;

/// What the person has chosen in Settings, and what others wrote beside it.
class ChosenSettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    Places m_places;

    [[nodiscard]] Result<void> choose(const ChosenSettings &before, const ChosenSettings &chosen)
    {
        std::optional<Result<void>> outcome;
        chooseSettings(m_places, before, chosen, this,
                       [&outcome](const Result<void> &done) { outcome = done; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience)
            ? *outcome
            : fail(ErrorKind::Internal, QStringLiteral("no reply"));
    }
    [[nodiscard]] static ChosenSettings another()
    {
        ChosenSettings chosen;
        chosen.language = QStringLiteral("pt-BR");
        chosen.appearance = Appearance::Dark;
        chosen.keepRunning = true;
        chosen.showsTray = true;
        chosen.browser = QStringLiteral("firefox");
        chosen.redirectPort = 65'535;
        chosen.timeLimit = 20min;
        chosen.clearCopied = std::nullopt;
        chosen.notifiesSignInNeeded = false;
        chosen.notifiesSignedIn = false;
        chosen.notifiesSecretRunsOut = false;
        chosen.activityDays = 0;
        return chosen;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_root->path());
    }

    void noFileIsNoChoice()
    {
        QCOMPARE(readChosenSettings(m_places), Result<ChosenSettings>(ChosenSettings()));
    }

    void everyChoiceIsKept()
    {
        const Result<void> chosen = choose({}, another());
        QVERIFY2(chosen, qPrintable(problemOf(chosen)));
        QCOMPARE(readChosenSettings(m_places), Result<ChosenSettings>(another()));
    }

    /// What a later version does without a choice is for its persons, too.
    void whatIsChosenBackStandsInNoFile()
    {
        QVERIFY(choose({}, another()));
        QVERIFY(choose(another(), {}));
        QCOMPARE(readSettings(m_places), Result<QJsonObject>(QJsonObject()));
    }

    void onlyWhatChangedIsWritten()
    {
        putFile(settingsFile(m_places),
                R"({"ask_tools":true,"tray":true,"new":[1],"notifications":{"new":1}})");
        ChosenSettings chosen; // of a window that has not heard of the tray yet
        chosen.notifiesSignedIn = false;
        chosen.timeLimit = 5min;
        QVERIFY(choose({}, chosen));
        chosen.showsTray = true;
        QCOMPARE(readChosenSettings(m_places), Result<ChosenSettings>(chosen));
        const auto settings = readSettings(m_places);
        QVERIFY2(settings, qPrintable(problemOf(settings)));
        QVERIFY(settings->value(QLatin1String("ask_tools")).toBool());
        QCOMPARE(settings->value(QLatin1String("new")).toArray().size(), 1);
        QCOMPARE(settings->value(QLatin1String("notifications")).toObject().size(), 2);
    }

    void whatIsNoneOfItIsNamed_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *settings, const char *member) {
            QTest::newRow(settings) << QByteArray(settings) << QString::fromLatin1(member);
        };
        row(R"({"appearance":"blue"})", "appearance");
        row(R"({"appearance":1})", "appearance");
        row(R"({"language":1})", "language");
        row(R"({"tray":"yes"})", "tray");
        row(R"({"redirect_port":-1})", "redirect_port");
        row(R"({"redirect_port":65536})", "redirect_port");
        row(R"({"redirect_port":8400.5})", "redirect_port");
        row(R"({"redirect_port":"8400"})", "redirect_port");
        row(R"({"time_limit_minutes":0})", "time_limit_minutes");
        row(R"({"clear_copied_seconds":-1})", "clear_copied_seconds");
        row(R"({"activity_days":1e9})", "activity_days");
        row(R"({"notifications":[]})", "notifications");
        row(R"({"notifications":{"signed_in":1}})", "signed_in");
    }
    void whatIsNoneOfItIsNamed()
    {
        QFETCH(const QByteArray, settings);
        QFETCH(const QString, member);
        putFile(settingsFile(m_places), settings);
        const auto read = readChosenSettings(m_places);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(read.error().detail.contains(member), qPrintable(read.error().detail));
        QVERIFY(!choose({}, another()));
        QCOMPARE(contentOf(settingsFile(m_places)), settings);
        QCOMPARE(contentOf(setBrokenSettingsAside(m_places)), settings);
    }

    void aChangeIsHeardOf()
    {
        const SettingsWatch watch(m_places); // before there is a folder
        QSignalSpy changed(&watch, &SettingsWatch::changed);
        QVERIFY(choose({}, another()));
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, kPatience);
    }
};

QTEST_GUILESS_MAIN(ChosenSettingsTest)
#include "chosen_settings_test.moc"
