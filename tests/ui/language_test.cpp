#include "languages.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QListView>
#include <QMenuBar>
#include <QTest>

using namespace lanyard;

using Person = WindowFixture::Person;

/// Another language while the window is open.
class LanguageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] QString firstMenu() const
    {
        return m_fixture->window->menuBar()->actions().first()->text().remove(u'&');
    }
    [[nodiscard]] bool speaksGerman() const
    {
        return QTest::qWaitFor([this] { return firstMenu() == QLatin1String("Datei"); }, kPatience);
    }

private Q_SLOTS:
    void init()
    {
        speak(QStringLiteral("en"));
        m_fixture = std::make_unique<WindowFixture>();
    }
    void cleanup()
    {
        m_fixture.reset();
        speak(QStringLiteral("en"));
    }

    void theFirstPageChangesAtOnce()
    {
        m_fixture->openWindow();
        m_fixture->window->setRemark(QStringLiteral("soon"));
        speak(QStringLiteral("de"));
        QVERIFY(speaksGerman());
        QCOMPARE(m_fixture->title(), QStringLiteral("Melden Sie sich an, um loszulegen"));
        QCOMPARE(m_fixture->text("remark"), QStringLiteral("soon"));
        QVERIFY(m_fixture->button("provider-demo"));
        speak(QStringLiteral("en"));
        QTRY_COMPARE(firstMenu(), QStringLiteral("File"));
        QVERIFY(m_fixture->signIn()); // and it works as before
    }

    void theAccountThatIsShownStays()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        speak(QStringLiteral("de"));
        QVERIFY(speaksGerman());
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        QVERIFY(m_fixture->text("expiry").contains(QStringLiteral("60 Min")));
        QVERIFY(m_fixture->window->findChild<QListView *>()->currentIndex().isValid());
        m_fixture->expectRefresh();
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->server.requestsTo("/token").size(), 2);
    }

    void nobodyIsDisturbedInMidSignIn()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(!m_fixture->browser.urls().isEmpty());
        speak(QStringLiteral("de"));
        QTRY_COMPARE(QLocale().language(), QLocale::German);
        QCoreApplication::processEvents();
        QCOMPARE(firstMenu(), QStringLiteral("File"));
        m_fixture->expectSignIn();
        m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_COMPARE(m_fixture->store->accounts().size(), 1);
        QVERIFY(speaksGerman());
        QCOMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
    }

    /// Whose buttons are about an attempt that another window would not have.
    void whatCameOfItIsReadFirst()
    {
        m_fixture->decide(Person::SaysNo);
        m_fixture->openWindow();
        m_fixture->browser.onOpen([this](const QUrl &) {
            speak(QStringLiteral("de"));
            m_fixture->visitRedirect(QStringLiteral("error=access_denied"));
        });
        m_fixture->click("provider-demo");
        QTRY_VERIFY(!m_fixture->barTitle().isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(!m_fixture->barTitle().isEmpty());
        QCOMPARE(firstMenu(), QStringLiteral("File"));
        auto *back = m_fixture->page()->findChild<QPushButton *>(
            QStringLiteral("repair%1").arg(int(Repair::Back)));
        QVERIFY(back);
        back->click();
        QVERIFY(speaksGerman());
    }

    void whoCancelsSeesItThen()
    {
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_VERIFY(!m_fixture->browser.urls().isEmpty());
        speak(QStringLiteral("de"));
        QCoreApplication::processEvents();
        m_fixture->click("cancelButton");
        QVERIFY(speaksGerman());
        QVERIFY(m_fixture->store->accounts().isEmpty());
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
