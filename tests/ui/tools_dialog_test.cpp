#include "ui/tools_dialog.h"

#include "accounts/settings_file.h"
#include "support/files.h"
#include "support/patience.h"
#include "ui/info_bar.h"
#include "ui/record_table.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QTest>

#include <optional>

using namespace lanyard;

/// Who gets tokens without a question, and an end to that.
class ToolsDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    Places m_places;
    std::unique_ptr<Grants> m_grants;

    [[nodiscard]] Grant grant(const char *program) const
    {
        return {QString::fromLatin1(program), m_fixture->store->accounts().first()->id(),
                {QStringLiteral("profile")},  {},
                m_fixture->clock.now(),       std::nullopt};
    }
    [[nodiscard]] bool allow(const Grant &grant)
    {
        std::optional<Result<void>> outcome;
        m_grants->add(grant, this, [&outcome](const Result<void> &done) { outcome = done; });
        return QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kPatience) && *outcome;
    }
    [[nodiscard]] QStringList programs() const
    {
        QStringList programs;
        const auto loaded = m_grants->load();
        for (const Grant &each : loaded ? loaded->grants : QList<Grant>()) {
            programs += each.program;
        }
        return programs;
    }
    [[nodiscard]] ToolsDialog *open() const
    {
        m_fixture->window->findChild<QAction *>(QStringLiteral("toolsAction"))->trigger();
        return dialog();
    }
    [[nodiscard]] ToolsDialog *dialog() const
    {
        return m_fixture->window->findChild<ToolsDialog *>();
    }
    [[nodiscard]] RecordTable *table() const { return dialog()->findChild<RecordTable *>(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                cells += model->index(row, column).data().toString();
            }
            rows += cells.join(u'|').remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return rows;
    }
    [[nodiscard]] QString remark() const
    {
        const auto *label = dialog()->findChild<QLabel *>(QStringLiteral("remark"));
        return label->isHidden() ? QString() : label->text();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_places = Places::below(m_fixture->folder.path());
        m_grants = std::make_unique<Grants>(m_places);
        putFile(settingsFile(m_places), R"({"ask_tools":true})");
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
    }
    void cleanup() { m_fixture.reset(); }

    void saysWhoMayHaveWhatUntilWhen()
    {
        Grant forHours = grant("/usr/bin/kubectl");
        forHours.until = forHours.since.addSecs(3600);
        forHours.resource = QStringLiteral("https://api.example.com");
        Grant asked = grant("/usr/bin/docker");
        asked.isSuspended = true;
        Grant over = grant("/usr/bin/over");
        over.until = over.since;
        Grant ofAnother = grant("/usr/bin/another");
        ofAnother.accountId = QStringLiteral("gone");
        for (const Grant &each : {grant("/usr/bin/git"), forHours, asked, over, ofAnother}) {
            QVERIFY(allow(each));
        }
        QVERIFY(open());
        const QString until
            = QLocale().toString(forHours.until->toLocalTime(), QLocale::ShortFormat);
        QCOMPARE(
            rows(),
            (QStringList{QStringLiteral("/usr/bin/git|demo|read your profile|You revoke it"),
                         QStringLiteral("/usr/bin/kubectl|demo|read your profile; for "
                                        "https://api.example.com alone|")
                             + until,
                         QStringLiteral("/usr/bin/docker|demo|read your profile|Asked again")}));
        QCOMPARE(remark(), QString());
    }

    void revokesWhatIsChosen()
    {
        for (const char *program : {"/usr/bin/git", "/usr/bin/kubectl", "/usr/bin/docker"}) {
            QVERIFY(allow(grant(program)));
        }
        QVERIFY(open());
        QVERIFY(!button("revokeButton")->isEnabled());
        table()->selectRow(1);
        button("revokeButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 2, kPatience);
        QCOMPARE(programs(),
                 (QStringList{QStringLiteral("/usr/bin/git"), QStringLiteral("/usr/bin/docker")}));
        QVERIFY(!button("revokeButton")->isEnabled());
        button("revokeAllButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 0, kPatience);
        QVERIFY(programs().isEmpty());
        QVERIFY(!button("revokeAllButton")->isEnabled());
        QCOMPARE(remark(),
                 QStringLiteral("No program gets tokens without a question on your word."));
    }

    void showsWhatChangesWhileItIsOpen()
    {
        QVERIFY(open());
        QVERIFY(allow(grant("/usr/bin/git")));
        QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 1, kPatience);
        QCOMPARE(remark(), QString());
        putFile(settingsFile(m_places) + QStringLiteral("-new"), R"({"ask_tools":false})");
        QVERIFY(QFile::remove(settingsFile(m_places)));
        QVERIFY(
            QFile::rename(settingsFile(m_places) + QStringLiteral("-new"), settingsFile(m_places)));
        QTRY_VERIFY_WITH_TIMEOUT(remark().startsWith(QStringLiteral("You aren’t asked")),
                                 kPatience);
    }

    void aListThatIsDamagedIsSetAside()
    {
        putFile(m_grants->file(), "{");
        QVERIFY(open());
        QCOMPARE(dialog()->findChild<InfoBar *>()->title(), QStringLiteral("The list was damaged"));
        QVERIFY(QFile::exists(m_grants->file() + QStringLiteral(".broken-1")));
    }

    void saysWhatKeepsItFromRevoking()
    {
        QVERIFY(allow(grant("/usr/bin/git")));
        QVERIFY(open());
        QVERIFY(QFile::remove(m_grants->file()));
        QVERIFY(QDir().mkpath(m_grants->file())); // no file can take its place
        button("revokeAllButton")->click();
        auto *bar = dialog()->findChild<InfoBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->notice().has_value(), kPatience);
        QVERIFY2(bar->notice()->body.contains(m_grants->file()), qPrintable(bar->notice()->body));
    }
};

QTEST_MAIN(ToolsDialogTest)
#include "tools_dialog_test.moc"
