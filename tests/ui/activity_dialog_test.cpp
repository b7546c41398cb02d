#include "ui/activity_dialog.h"

#include "accounts/chosen_settings.h"
#include "accounts/settings_file.h"
#include "support/files.h"
#include "support/patience.h"
#include "ui/info_bar.h"
#include "ui/record_table.h"
#include "ui/window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace lanyard;

/// The journal, as the person sees it.
class ActivityDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;
    Places m_places;
    std::unique_ptr<Journal> m_journal;

    [[nodiscard]] JournalEntry entry(TokenDecision decision, const char *program) const
    {
        return {m_fixture->clock.now(),
                decision,
                QStringLiteral("a1"),
                QStringLiteral("work"),
                QString::fromLatin1(program),
                QStringLiteral("as-it-says"),
                QStringLiteral("/dev/pts/3"),
                {QStringLiteral("profile")},
                QStringLiteral("https://api.example.com")};
    }
    [[nodiscard]] ActivityDialog *open()
    {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_L, Qt::ControlModifier);
        return dialog();
    }
    [[nodiscard]] ActivityDialog *dialog() const
    {
        return m_fixture->window->findChild<ActivityDialog *>();
    }
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        return dialog()->findChild<Part *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QString plain(QString text)
    {
        return text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200b));
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        const auto *model = part<RecordTable>("activity")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            cells += plain(model->index(row, column).data().toString());
        }
        return cells;
    }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *found = part<QLabel>(name);
        return found->isHidden() ? QString() : plain(found->text());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_places = Places::below(m_fixture->folder.path());
        m_journal = std::make_unique<Journal>(m_places);
        m_fixture->openWindow();
    }
    void cleanup() { m_fixture.reset(); }

    void saysWhatHappenedTheLatestFirst()
    {
        for (const TokenDecision decision :
             {TokenDecision::NotAsked, TokenDecision::Granted, TokenDecision::AllowedOnce,
              TokenDecision::AllowedAlways, TokenDecision::Refused, TokenDecision::NobodyToAsk}) {
            QVERIFY(m_journal->append(entry(decision, "/usr/bin/kubectl")));
        }
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "")));
        QVERIFY(open());
        QCOMPARE(
            column(2),
            (QStringList{QStringLiteral("Token given to as-it-says"),
                         QStringLiteral("Token refused to kubectl, as nobody was there to ask"),
                         QStringLiteral("Token refused to kubectl"),
                         QStringLiteral("Token given to kubectl, always allowed from then on"),
                         QStringLiteral("Token given to kubectl, allowed once"),
                         QStringLiteral("Token given to kubectl, which you always allow"),
                         QStringLiteral("Token given to kubectl")}));
        QCOMPARE(column(1), QStringList(7, QStringLiteral("work")));
        QCOMPARE(column(0).first(),
                 QLocale().toString(m_fixture->clock.now().toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(label("nothing"), QString());
    }

    void saysMoreOfWhatIsChosen()
    {
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "/usr/bin/git")));
        QVERIFY(open());
        QCOMPARE(label("facts"), QString());
        part<RecordTable>("activity")->selectRow(0);
        const QString facts = label("facts");
        for (const char *fact :
             {"/usr/bin/git", "/dev/pts/3", "https://api.example.com", "read your profile"}) {
            QVERIFY2(facts.contains(QLatin1String(fact)), qPrintable(facts));
        }
    }

    void showsWhatComesWhileItIsOpen()
    {
        QVERIFY(open());
        QCOMPARE(label("nothing"), QStringLiteral("No tool has asked for a token yet."));
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "/usr/bin/git")));
        QTRY_COMPARE_WITH_TIMEOUT(column(2).size(), 1, kPatience);
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "/usr/bin/kubectl")));
        QTRY_COMPARE_WITH_TIMEOUT(column(2).size(), 2, kPatience);
    }

    void isFilteredByAllThatIsKnown()
    {
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "/usr/bin/git")));
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "/opt/kubectl")));
        QVERIFY(open());
        QTest::keyClicks(part<QLineEdit>("filter"), QStringLiteral("/OPT"));
        QCOMPARE(column(2), QStringList{QStringLiteral("Token given to kubectl")});
        QTest::keyClicks(part<QLineEdit>("filter"), QStringLiteral("x"));
        QCOMPARE(label("nothing"), QStringLiteral("Nothing matches the filter."));
        QVERIFY(!part<QPushButton>("copyButton")->isEnabled());
        QVERIFY(part<QPushButton>("clearButton")->isEnabled());
    }

    void copiesWhatIsChosenElseAllThatIsSeen()
    {
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "/usr/bin/git")));
        QVERIFY(m_journal->append(entry(TokenDecision::Refused, "/opt/kubectl")));
        QVERIFY(open());
        part<QPushButton>("copyButton")->click();
        QString text = plain(QGuiApplication::clipboard()->text());
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY2(text.contains(QStringLiteral("\twork\tToken given to git\tProgram: /usr/bin/git")),
                 qPrintable(text));
        part<RecordTable>("activity")->selectRow(0);
        QTest::keySequence(part<RecordTable>("activity"), QKeySequence::Copy);
        text = plain(QGuiApplication::clipboard()->text());
        QVERIFY2(!text.contains(u'\n') && text.contains(QStringLiteral("refused")),
                 qPrintable(text));
    }

    void isClearedOnceItIsSaidAgain()
    {
        QVERIFY(m_journal->append(entry(TokenDecision::NotAsked, "/usr/bin/git")));
        QVERIFY(open());
        part<QPushButton>("clearButton")->click();
        auto *question = dialog()->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->defaultButton()->text().remove(u'&'), QStringLiteral("Cancel"));
        question->reject();
        QCOMPARE(column(2).size(), 1);
        part<QPushButton>("clearButton")->click();
        QTRY_VERIFY(part<QPushButton>("clearAllButton"));
        part<QPushButton>("clearAllButton")->click();
        QCOMPARE(column(2).size(), 0);
        QVERIFY(!QFile::exists(m_journal->file()));
        QVERIFY(!part<QPushButton>("clearButton")->isEnabled());
    }

    void saysWhereNoneIsKept()
    {
        putFile(settingsFile(m_places), R"({"activity_days":0})");
        QVERIFY(open());
        QCOMPARE(label("nothing"),
                 QStringLiteral("No activity is kept. You can change that in the settings."));
    }

    void saysWhatIsInItsPlace()
    {
        QVERIFY(QDir().mkpath(m_journal->file()));
        QVERIFY(open());
        const auto *bar = dialog()->findChild<InfoBar *>();
        QCOMPARE(bar->title(), QStringLiteral("The activity couldn’t be read"));
        QVERIFY(bar->notice()->body.contains(m_journal->file()));
    }

    void isThereOnce()
    {
        QVERIFY(open());
        QVERIFY(open());
        QCOMPARE(m_fixture->window->findChildren<ActivityDialog *>().size(), 1);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    /// What a screen reader has to say of each that the keyboard comes to.
    void everyPartHasAName()
    {
        QVERIFY(open());
        const auto widgets = dialog()->findChildren<QWidget *>();
        for (QWidget *each : widgets) {
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus)) {
                const auto *interface = QAccessible::queryAccessibleInterface(each);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(each->objectName()));
            }
        }
    }
};

QTEST_MAIN(ActivityDialogTest)
#include "activity_dialog_test.moc"
