#include "ui/settings_dialog.h"

#include "accounts/chosen_settings.h"
#include "accounts/journal.h"
#include "accounts/settings_file.h"
#include "accounts/tool_asking.h"
#include "support/files.h"
#include "support/patience.h"
#include "support/ports.h"
#include "support/problem.h"
#include "ui/info_bar.h"
#include "ui/settings_page.h"
#include "ui/window_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QUrlQuery>

Q_DECLARE_METATYPE(bool lanyard::ChosenSettings::*)

using namespace lanyard;
using namespace std::chrono_literals;

/// What is chosen in Settings: written at once, shown as it is, and obeyed.
class SettingsDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    Places m_places;
    QString m_managed;
    QList<QUrl> m_opened;

    [[nodiscard]] SettingsDialog *open()
    {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        return dialog();
    }
    [[nodiscard]] SettingsDialog *dialog() const
    {
        return m_fixture->window->findChild<SettingsDialog *>();
    }
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        auto *found = dialog()->findChild<Part *>(QString::fromLatin1(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *found = part<QLabel>(name);
        return found->isVisible() ? found->text().remove(QChar(0x200b)) : QString();
    }
    [[nodiscard]] InfoBar *bar() const { return dialog()->findChild<InfoBar *>(); }
    /// As a person does.
    void pick(const char *name, const QString &text) const
    {
        auto *box = part<QComboBox>(name);
        const int index = box->findText(text);
        QVERIFY2(index >= 0 && box->isEnabled(), qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    [[nodiscard]] ChosenSettings chosen() const
    {
        return readChosenSettings(m_places).value_or(ChosenSettings());
    }
    /// As another process writes it.
    void put(const QString &file, const QByteArray &content) const
    {
        putFile(file + QStringLiteral(".new"), content);
        QFile::remove(file);
        QVERIFY(QFile::rename(file + QStringLiteral(".new"), file));
    }

private Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_places = Places::below(m_fixture->folder.path());
        const QString folders = m_fixture->folder.filePath(QStringLiteral("etc-xdg"));
        qputenv("XDG_CONFIG_DIRS", folders.toUtf8());
        m_managed = folders + QStringLiteral("/lanyard/managed.json");
        qputenv("XDG_DATA_HOME", m_fixture->folder.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_DATA_DIRS", m_fixture->folder.filePath(QStringLiteral("usr")).toUtf8());
        putFile(m_fixture->folder.filePath(QStringLiteral("usr/applications/fox.desktop")),
                "[Desktop Entry]\nName=Fox\nExec=/bin/true\nMimeType=x-scheme-handler/https;\n");
        m_opened.clear();
        m_fixture->openWindow();
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        m_fixture.reset();
        for (const char *name : {"XDG_CONFIG_DIRS", "XDG_DATA_HOME", "XDG_DATA_DIRS"}) {
            qunsetenv(name);
        }
    }

    void eachChoiceIsWrittenAtOnce()
    {
        QVERIFY(open());
        pick("appearance", QStringLiteral("Dark"));
        pick("timeLimit", QStringLiteral("20 minutes"));
        pick("activityDays", QStringLiteral("7 days"));
        pick("port", QStringLiteral("Fixed"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen().redirectPort, quint16(8400), kPatience);
        part<QSpinBox>("fixedPort")->setValue(8410);
        pick("browser", QStringLiteral("\u2068Fox\u2069"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen().browser, QStringLiteral("fox.desktop"), kPatience);
        const ChosenSettings written = chosen();
        QCOMPARE(written.appearance, Appearance::Dark);
        QCOMPARE(written.timeLimit, 20min);
        QCOMPARE(written.activityDays, 7);
        QCOMPARE(written.redirectPort, quint16(8410));
        pick("port", QStringLiteral("Automatic"));
        pick("browser", QStringLiteral("System default"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen().browser, QString(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(chosen().redirectPort, quint16(0), kPatience);
        QVERIFY(!part<QSpinBox>("fixedPort")->isVisible());
        QVERIFY(!bar()->notice());
    }

    void switchesAreWrittenAtOnce_data()
    {
        QTest::addColumn<bool ChosenSettings::*>("member");
        QTest::newRow("keepRunning") << &ChosenSettings::keepRunning;
        QTest::newRow("showsTray") << &ChosenSettings::showsTray;
        QTest::newRow("notifiesSignInNeeded") << &ChosenSettings::notifiesSignInNeeded;
        QTest::newRow("notifiesSignedIn") << &ChosenSettings::notifiesSignedIn;
        QTest::newRow("notifiesSecretRunsOut") << &ChosenSettings::notifiesSecretRunsOut;
    }
    void switchesAreWrittenAtOnce()
    {
        QFETCH(bool ChosenSettings::*const, member);
        const bool unchosen = ChosenSettings().*member;
        QVERIFY(open());
        auto *box = part<QCheckBox>(QTest::currentDataTag());
        QCOMPARE(box->isChecked(), unchosen);
        box->click();
        QTRY_COMPARE_WITH_TIMEOUT(chosen().*member, !unchosen, kPatience);
        box->click();
        QTRY_COMPARE_WITH_TIMEOUT(chosen().*member, unchosen, kPatience);
        QCOMPARE(chosen(), ChosenSettings());
    }

    void copiedTokensAreClearedWhenTheChoiceSays()
    {
        QVERIFY(open());
        pick("clearCopied", QStringLiteral("Never"));
        QTRY_VERIFY_WITH_TIMEOUT(!chosen().clearCopied, kPatience);
        pick("clearCopied", QStringLiteral("After 60 seconds"));
        QTRY_VERIFY_WITH_TIMEOUT(chosen().clearCopied == 60s, kPatience);
    }

    void anotherProgramIsTyped()
    {
        QVERIFY(open());
        auto *command = part<QLineEdit>("browserCommand");
        QVERIFY(!command->isVisible());
        pick("browser", QStringLiteral("Another program…"));
        QVERIFY(command->isVisible());
        QTest::keyClicks(command, QStringLiteral("firefox -P work"));
        put(settingsFile(m_places), "{\"time_limit_minutes\":5}"); // meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(part<QComboBox>("timeLimit")->currentText(),
                                  QStringLiteral("5 minutes"), kPatience);
        QCOMPARE(command->text(), QStringLiteral("firefox -P work"));
        QTest::keyClick(command, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chosen().browser, QStringLiteral("firefox -P work"), kPatience);
        QCOMPARE(chosen().timeLimit, 5min); // it stayed
        QVERIFY(dialog());
    }

    void whatAnotherProcessChoosesShows()
    {
        QVERIFY(open());
        put(settingsFile(m_places),
            R"({"appearance":"light","ask_tools":true,"redirect_port":8500,"browser":"lynx",
                "activity_days":90})");
        QTRY_COMPARE_WITH_TIMEOUT(part<QComboBox>("appearance")->currentText(),
                                  QStringLiteral("Light"), kPatience);
        QVERIFY(part<QCheckBox>("askTools")->isChecked());
        QCOMPARE(part<QSpinBox>("fixedPort")->value(), 8500);
        QCOMPARE(part<QLineEdit>("browserCommand")->text(), QStringLiteral("lynx"));
        QCOMPARE(part<QComboBox>("activityDays")->currentText(), QStringLiteral("90 days"));
        put(settingsFile(m_places), "{}");
        QTRY_COMPARE_WITH_TIMEOUT(part<QComboBox>("activityDays")->currentText(),
                                  QStringLiteral("30 days"), kPatience);
        QCOMPARE(part<QComboBox>("activityDays")->count(), 3);
        QVERIFY(!part<QCheckBox>("askTools")->isChecked());
    }

    void whatCannotBeWrittenIsSaidAndPutBack()
    {
        QVERIFY(open());
        const QString lock = m_places.state + QStringLiteral("/settings.lock");
        QVERIFY(QDir().mkpath(lock)); // no file can take its place
        pick("timeLimit", QStringLiteral("20 minutes"));
        QTRY_COMPARE_WITH_TIMEOUT(bar()->title(), QStringLiteral("That couldn’t be changed"),
                                  kPatience);
        QCOMPARE(part<QComboBox>("timeLimit")->currentText(), QStringLiteral("10 minutes"));
        QVERIFY2(bar()->notice()->body.contains(lock), qPrintable(bar()->notice()->body));
        QVERIFY(QDir().rmdir(lock));
        pick("timeLimit", QStringLiteral("20 minutes"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen().timeLimit, 20min, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!bar()->notice(), kPatience);
    }

    void whatIsDamagedIsSaidUntilItIsMended()
    {
        QVERIFY(open());
        put(settingsFile(m_places), "{");
        QTRY_COMPARE_WITH_TIMEOUT(bar()->title(), QStringLiteral("The settings couldn’t be read"),
                                  kPatience);
        QVERIFY(!part<QCheckBox>("askTools")->isEnabled()); // nobody can tell
        pick("timeLimit", QStringLiteral("20 minutes"));
        QTRY_COMPARE_WITH_TIMEOUT(bar()->title(), QStringLiteral("That couldn’t be changed"),
                                  kPatience);
        QCOMPARE(contentOf(settingsFile(m_places)), QByteArray("{"));
        put(settingsFile(m_places), "{}");
        QTRY_VERIFY_WITH_TIMEOUT(!bar()->notice(), kPatience);
        QVERIFY(part<QCheckBox>("askTools")->isEnabled());
    }

    void toolsAreAskedForAsTheBoxSays()
    {
        QVERIFY(open());
        auto *box = part<QCheckBox>("askTools");
        QVERIFY(!box->isChecked());
        box->click();
        QTRY_COMPARE_WITH_TIMEOUT(areToolsAskedFor(m_places), Result<bool>(true), kPatience);
        box->click();
        QTRY_COMPARE_WITH_TIMEOUT(areToolsAskedFor(m_places), Result<bool>(false), kPatience);
    }

    void whatAnAdministratorLockedIsShownAndSaysByWhichFile()
    {
        putFile(m_managed,
                R"({"ask_tools":true,"locked":["ask_tools","redirect_ports","certificates"]})");
        QVERIFY(open());
        auto *box = part<QCheckBox>("askTools");
        QVERIFY(box->isChecked());
        QVERIFY(!box->isEnabled());
        QVERIFY(!part<QComboBox>("port")->isEnabled());
        for (const char *remark : {"askToolsRemark", "portRemark", "certificatesRemark"}) {
            QVERIFY2(label(remark).contains(m_managed), qPrintable(label(remark)));
        }
    }

    void theDefaultAccountIsOneOfTheStores()
    {
        QVERIFY(m_fixture->signIn());
        QVERIFY(open());
        pick("defaultAccount", QStringLiteral("\u2068demo\u2069 (\u2068Demo\u2069)"));
        const Account *account = m_fixture->store->accounts().first();
        QTRY_VERIFY_WITH_TIMEOUT(account->entry().isDefault, kPatience);
        pick("defaultAccount", QStringLiteral("None"));
        QTRY_VERIFY_WITH_TIMEOUT(!account->entry().isDefault, kPatience);
        m_fixture->window->findChild<QAction *>(QStringLiteral("defaultAction"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(part<QComboBox>("defaultAccount")->currentIndex(), 1, kPatience);
    }

    void activityThatIsNotWantedAnyMoreGoes()
    {
        const Journal journal(m_places);
        JournalEntry entry;
        entry.at = m_fixture->clock.now();
        entry.accountId = entry.accountName = QStringLiteral("a");
        QVERIFY(journal.append(entry));
        QVERIFY(open());
        pick("activityDays", QStringLiteral("Off"));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(journal.file()), kPatience);
    }

    void certificatesAreCountedAndTheirFolderOpens()
    {
        putFile(m_places.ownCertificates() + QStringLiteral("/no.pem"), "nothing");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
        QVERIFY(open());
        QCOMPARE(label("certificatesCount"), QStringLiteral("No company certificates"));
        QVERIFY(label("certificatesRemark").contains(QStringLiteral("no.pem")));
        QVERIFY(QDir(m_places.ownCertificates()).removeRecursively());
        part<QPushButton>("openCertificates")->click();
        QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(m_places.ownCertificates())});
        QVERIFY(QDir(m_places.ownCertificates()).exists());
    }

    void aSignInObeysPortAndTimeLimit()
    {
        const quint16 port = freePort();
        putFile(settingsFile(m_places),
                "{\"time_limit_minutes\":5,\"redirect_port\":" + QByteArray::number(port) + '}');
        m_fixture->click("provider-demo");
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->browser.urls().size(), 1, kPatience);
        const QUrl redirect(
            QUrlQuery(m_fixture->browser.lastUrl())
                .queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QCOMPARE(redirect.port(), int(port));
        m_fixture->clock.advance(5min - 1s);
        QCOMPARE(m_fixture->title(), QStringLiteral("Continue in your browser"));
        m_fixture->clock.advance(1s);
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->barTitle(),
                                  QStringLiteral("The sign-in wasn’t finished in time"), kPatience);
    }

    /// It shows what the system has, whatever was clicked.
    void startingAtLoginIsTheSystems()
    {
        bool isStarted = false;
        bool isWritable = true;
        DesktopOffers offers;
        offers.isStartedAtLogin = [&isStarted] { return isStarted; };
        offers.setStartedAtLogin = [&](bool wanted) {
            isStarted = isWritable && wanted;
            return isWritable ? Result<void>()
                              : fail(ErrorKind::Misconfigured, QStringLiteral("no room"));
        };
        m_fixture->window->setOffers(offers);
        QVERIFY(open());
        QVERIFY(!part<QCheckBox>("startsAtLogin")->isChecked());
        part<QCheckBox>("startsAtLogin")->click();
        QVERIFY(isStarted);
        QVERIFY(part<QCheckBox>("startsAtLogin")->isChecked());
        isWritable = false;
        part<QCheckBox>("startsAtLogin")->click();
        part<QCheckBox>("startsAtLogin")->click();
        QVERIFY(!part<QCheckBox>("startsAtLogin")->isChecked());
        QVERIFY(dialog()->findChild<InfoBar *>()->isVisible());
    }

    void aLanguageIsChosenByItsName()
    {
        DesktopOffers offers;
        offers.languages = {{QStringLiteral("en"), QStringLiteral("English")},
                            {QStringLiteral("fr"), QStringLiteral("Français")}};
        m_fixture->window->setOffers(offers);
        QVERIFY(open());
        pick("language", QStringLiteral("Français"));
        QTRY_COMPARE(readChosenSettings(m_places)->language, QStringLiteral("fr"));
        pick("language", QStringLiteral("System"));
        QTRY_COMPARE(readChosenSettings(m_places)->language, QString());
    }

    /// The page at its narrowest, and what a screen reader has to say.
    void everyPartHasANameAndFits()
    {
        QVERIFY(open());
        dialog()->resize(360, 420);
        pick("browser", QStringLiteral("Another program…"));
        pick("port", QStringLiteral("Fixed"));
        const auto *page = dialog()->findChild<SettingsPage *>();
        const auto widgets = dialog()->findChildren<QWidget *>();
        for (QWidget *each : widgets) {
            if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus)
                || each->objectName().startsWith(QStringLiteral("qt_"))) {
                continue;
            }
            const auto *interface = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
            QTRY_VERIFY2(each->mapTo(dialog(), QPoint(each->width(), 0)).x() <= page->width(),
                         qPrintable(each->objectName()));
        }
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
