#include "ui/doctor_dialog.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QTest>

using namespace lanyard;

/// What `lanyard doctor` sees, in a window.
class DoctorDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void listsWhatASignInNeeds()
    {
        openDialog();
        QVERIFY(rowOf("folders") == QStringLiteral("folders: you may write to them"));
        QCOMPARE(rowOf("keyring"), QStringLiteral("keyring: is open, and keeps what it is given"));
        QVERIFY(rowOf("way back").startsWith(QStringLiteral("way back: ")));
        for (int row = 0; row < list()->count(); ++row) {
            QVERIFY(!list()->item(row)->icon().isNull());
        }
    }

    void saysWhatHelpsAndLooksAgain()
    {
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        openDialog();
        const QStringList lines = rowOf("keyring").split(u'\n');
        QCOMPARE(lines.value(0), QStringLiteral("keyring, problem: can’t be used"));
        QVERIFY(!lines.value(1).isEmpty());
        QVERIFY2(outcome().contains(QStringLiteral("needs a look")), qPrintable(outcome()));
        m_fixture->vault.trouble.reset();
        button("checkAgainButton")->click();
        QVERIFY(!button("copyReportButton")->isEnabled());
        QTRY_VERIFY(button("checkAgainButton")->isEnabled());
        QVERIFY(rowOf("keyring").startsWith(QStringLiteral("keyring: ")));
    }

    void copiesAReportWithoutSecrets()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        // Plain OAuth: the token endpoint is asked, which has to refuse that.
        m_fixture->server.always("GET", "/token", HttpAnswer{405});
        openDialog();
        QVERIFY(!rowOf("session").isEmpty());
        button("copyReportButton")->click();
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.startsWith(QStringLiteral("lanyard-desktop ")));
        QVERIFY(report.contains(QStringLiteral("you may write to them")));
        for (const char *secret : {"access-1", "refresh-1", "ada@example.com"}) {
            QVERIFY2(!report.contains(QLatin1String(secret)), secret);
        }
        QVERIFY(outcome().startsWith(QStringLiteral("The report is copied.")));
    }

    void isOneDialogAndCanBeClosedWhileItLooks()
    {
        m_fixture->openWindow();
        action()->trigger();
        action()->trigger();
        QCOMPARE(m_fixture->window->findChildren<DoctorDialog *>().size(), 1);
        QVERIFY(!button("checkAgainButton")->isEnabled());
        dialog()->close();
        QTRY_VERIFY(!dialog());
        action()->trigger();
        QTRY_VERIFY(button("checkAgainButton")->isEnabled());
    }

private:
    void openDialog()
    {
        if (!m_fixture->window) {
            m_fixture->openWindow();
        }
        action()->trigger();
        QTRY_VERIFY(button("checkAgainButton")->isEnabled());
    }
    [[nodiscard]] QAction *action() const
    {
        return m_fixture->window->findChild<QAction *>(QStringLiteral("doctorAction"));
    }
    [[nodiscard]] DoctorDialog *dialog() const
    {
        return m_fixture->window->findChild<DoctorDialog *>();
    }
    [[nodiscard]] QListWidget *list() const { return dialog()->findChild<QListWidget *>(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString outcome() const
    {
        return dialog()->findChild<QLabel *>(QStringLiteral("outcome"))->text();
    }
    /// The first one about it.
    [[nodiscard]] QString rowOf(const char *check) const
    {
        for (int row = 0; row < list()->count(); ++row) {
            const QString text = list()->item(row)->text();
            if (text.startsWith(QLatin1String(check))) {
                return text;
            }
        }
        return {};
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(DoctorDialogTest)
#include "doctor_dialog_test.moc"
