#include "ui/shortcuts_dialog.h"

#include "ui/window_fixture.h"

#include <QTest>

using namespace lanyard;

/// What the keyboard does, as the window says it.
class ShortcutsDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWhatTheMenusHaveAndMore()
    {
        WindowFixture fixture;
        fixture.openWindow();
        QTest::keyClick(fixture.window.get(), Qt::Key_Question, Qt::ControlModifier);
        const auto *dialog = fixture.window->findChild<ShortcutsDialog *>();
        QVERIFY(dialog);
        QStringList lines;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            lines += label->accessibleName();
        }
        for (const char *line :
             {"Settings: Ctrl+,", "Activity: Ctrl+L", "Keyboard shortcuts: Ctrl+?", "Rename: F2",
              "Go between the list and the page: F6"}) {
            QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(lines.join(u'\n')));
        }
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "shortcuts_dialog_test.moc"
