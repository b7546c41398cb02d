#include "ui/copied_token.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
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

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(PrimarySelectionTest)
#include "primary_selection_test.moc"
