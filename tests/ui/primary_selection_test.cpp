#include "ui/copied_token.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

/// What the middle button pastes under X11 is none of a token's places.
class PrimarySelectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aCopiedTokenLeavesItAlone()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        QVERIFY(clipboard->supportsSelection());
        clipboard->setText(QStringLiteral("mine"), QClipboard::Selection);
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->window->findChild<QAction *>(QStringLiteral("copyAsToken"))->trigger();
        QTRY_COMPARE(clipboard->text(), QStringLiteral("access-1"));
        QCOMPARE(clipboard->text(QClipboard::Selection), QStringLiteral("mine"));
        m_fixture->clock.advance(30s);
        QCOMPARE(clipboard->text(), QString());
        QCOMPARE(clipboard->text(QClipboard::Selection), QStringLiteral("mine"));
    }

    void soDoesATokenThatIsSelected()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        m_fixture->window->findChild<QAction *>(QStringLiteral("showTokenAction"))->trigger();
        auto *dialog = m_fixture->window->findChild<QDialog *>(QStringLiteral("tokenDialog"));
        QVERIFY(QTest::qWaitForWindowExposed(dialog, kPatience));
        dialog->findChild<QPushButton *>(QStringLiteral("showButton"))->click();
        auto *shown = dialog->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(shown->toPlainText(), QStringLiteral("access-1"));
        const QPoint start = shown->cursorRect().center();
        QTest::mousePress(shown->viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(shown->viewport(), start + QPoint(30, 0));
        QTest::mouseMove(shown->viewport(), start + QPoint(50, 0));
        QTest::mouseRelease(shown->viewport(), Qt::LeftButton, {}, start + QPoint(50, 0));
        QTRY_VERIFY(!shown->textCursor().selectedText().isEmpty());
        QCOMPARE(clipboard->text(QClipboard::Selection), QString());
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(PrimarySelectionTest)
#include "primary_selection_test.moc"
