#include "accounts/account_index.h"
#include "accounts/chosen_settings.h"
#include "accounts/settings_file.h"
#include "ui/copied_token.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

class CopiedTokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    void cleanup() { m_fixture.reset(); }

    void isMarkedAndTakenOffInTime()
    {
        signIn();
        QTest::keyClick(m_fixture->window.get(), Qt::Key_C,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Access token copied"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("It’s cleared from the clipboard in 30 seconds."));
        QCOMPARE(m_fixture->barButtons(), QStringList{QStringLiteral("Clear now")});
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        QCOMPARE(copied(), QStringLiteral("access-1"));
        QCOMPARE(hint(), QByteArray("secret"));
        m_fixture->clock.advance(29s);
        QCOMPARE(copied(), QStringLiteral("access-1"));
        m_fixture->clock.advance(1s);
        QCOMPARE(copied(), QString());
        QCOMPARE(m_fixture->barTitle(), QString());
    }

    void isWrittenAsItIsNeeded_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("text");
        QTest::newRow("alone") << QStringLiteral("copyAsToken") << QStringLiteral("access-1");
        QTest::newRow("header") << QStringLiteral("copyAsHeader")
                                << QStringLiteral("Authorization: Bearer access-1");
        QTest::newRow("variable") << QStringLiteral("copyAsVariable")
                                  << QStringLiteral("export ACCESS_TOKEN='access-1'");
    }
    void isWrittenAsItIsNeeded()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, text);
        signIn();
        trigger(action);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Access token copied"));
        QCOMPARE(copied(), text);
        QCOMPARE(hint(), QByteArray("secret"));
    }

    void theCommandHoldsNoToken()
    {
        signIn();
        trigger(QStringLiteral("copyCommand"));
        QCOMPARE(m_fixture->barTitle(), QStringLiteral("Command copied"));
        QCOMPARE(copied(), QStringLiteral("lanyard token demo"));
        QCOMPARE(hint(), QByteArray());
        m_fixture->clock.advance(1h);
        QCOMPARE(copied(), QStringLiteral("lanyard token demo"));
    }

    /// A shell runs what is pasted.
    void anOddNameIsOneWordOfTheCommand()
    {
        AccountIndex index(Places::below(m_fixture->folder.path()));
        QVERIFY(index.update([](QList<AccountEntry> &entries) {
            AccountEntry entry;
            entry.id = QStringLiteral("a");
            entry.name = QStringLiteral("x'; rm $HOME");
            entry.issuer = QStringLiteral("https://id.example");
            entry.subject = QStringLiteral("s");
            entry.signInRequired = true;
            entries.append(entry);
        }));
        m_fixture->openWindow();
        QCOMPARE(commandForToken(account()), QStringLiteral("lanyard token 'x'\\''; rm $HOME'"));
    }

    void isClearedWhenThePersonSaysSo()
    {
        signIn();
        trigger(QStringLiteral("copyAsToken"));
        QTRY_COMPARE(copied(), QStringLiteral("access-1"));
        m_fixture->clickInBar(QStringLiteral("Clear now"));
        QCOMPARE(copied(), QString());
        QCOMPARE(m_fixture->barTitle(), QString());
    }

    void whatElseWasCopiedStays()
    {
        signIn();
        trigger(QStringLiteral("copyAsToken"));
        QTRY_COMPARE(copied(), QStringLiteral("access-1"));
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        m_fixture->clock.advance(30s);
        QCOMPARE(copied(), QStringLiteral("mine"));
        QCOMPARE(m_fixture->barTitle(), QString());
        m_fixture->closeWindow();
        QCOMPARE(copied(), QStringLiteral("mine"));
    }

    /// As some clipboard managers do with all that is copied.
    void theSameTextInItsPlaceIsTakenOffAsWell()
    {
        signIn();
        trigger(QStringLiteral("copyAsToken"));
        QTRY_COMPARE(copied(), QStringLiteral("access-1"));
        QGuiApplication::clipboard()->setText(copied());
        m_fixture->clock.advance(30s);
        QCOMPARE(copied(), QString());
    }

    void theLastOneCopiedHasItsWholeTime()
    {
        signIn();
        trigger(QStringLiteral("copyAsToken"));
        QTRY_COMPARE(copied(), QStringLiteral("access-1"));
        m_fixture->clock.advance(20s);
        trigger(QStringLiteral("copyAsHeader"));
        QTRY_COMPARE(copied(), QStringLiteral("Authorization: Bearer access-1"));
        m_fixture->clock.advance(29s);
        QCOMPARE(copied(), QStringLiteral("Authorization: Bearer access-1"));
        m_fixture->clock.advance(1s);
        QCOMPARE(copied(), QString());
    }

    void thePersonChoosesTheTime()
    {
        choose(R"({"clear_copied_seconds": 60})");
        signIn();
        trigger(QStringLiteral("copyAsToken"));
        QTRY_COMPARE(m_fixture->barBody(),
                     QStringLiteral("It’s cleared from the clipboard in 60 seconds."));
        m_fixture->clock.advance(59s);
        QCOMPARE(copied(), QStringLiteral("access-1"));
        m_fixture->clock.advance(1s);
        QCOMPARE(copied(), QString());
    }

    void whereItIsNeverClearedItStillEndsWithTheProgram()
    {
        choose(R"({"clear_copied_seconds": 0})");
        signIn();
        trigger(QStringLiteral("copyAsToken"));
        QTRY_COMPARE(m_fixture->barBody(),
                     QStringLiteral("It stays on the clipboard until you copy something else."));
        m_fixture->clock.advance(10min);
        QCOMPARE(copied(), QStringLiteral("access-1"));
        m_fixture->closeWindow();
        QCOMPARE(copied(), QString());
    }

    void aStaleTokenIsRefreshedFirst()
    {
        signIn();
        m_fixture->window->hide(); // so that nobody else refreshes it
        m_fixture->clock.advance(59min + 1s);
        m_fixture->expectRefresh();
        CopiedToken copying(m_fixture->clock, Places::below(m_fixture->folder.path()));
        std::optional<Result<CopiedToken::Stay>> outcome;
        copying.copy(account(), TokenForm::Token, this,
                     [&](const Result<CopiedToken::Stay> &result) { outcome = result; });
        QTRY_VERIFY(outcome);
        QVERIFY(*outcome);
        QCOMPARE(copied(), QStringLiteral("access-2"));
    }

    void withoutATokenTheBarSaysWhy()
    {
        signIn();
        m_fixture->window->hide();
        m_fixture->clock.advance(60min);
        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        trigger(QStringLiteral("copyAsToken"));
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("sign in again")));
        QCOMPARE(copied(), QStringLiteral("before"));
        QVERIFY(!m_fixture->button("copyTokenButton")->isEnabled());
    }

private:
    void signIn()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
    }
    void choose(const QByteArray &settings)
    {
        const Places places = Places::below(m_fixture->folder.path());
        QFile file(places.config + QStringLiteral("/settings.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
    }
    void trigger(const QString &name)
    {
        auto *action = m_fixture->window->findChild<QAction *>(name);
        QVERIFY2(action && action->isEnabled(), qPrintable(name));
        action->trigger();
    }
    [[nodiscard]] Account &account() const { return *m_fixture->store->accounts().first(); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] static QByteArray hint()
    {
        return QGuiApplication::clipboard()->mimeData()->data(
            QStringLiteral("x-kde-passwordManagerHint"));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(CopiedTokenTest)
#include "copied_token_test.moc"
