#include "base/plain_text.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace lanyard;

using Person = WindowFixture::Person;

/// Whatever a provider calls itself and its people, on every page of a whole life.
class HostileTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void staysTextOnEveryPage_data() { hostileTexts(); }
    void staysTextOnEveryPage()
    {
        QFETCH(QString, hostile);
        m_fixture->renameProvider(hostile);
        m_fixture->renamePerson({{QStringLiteral("sub"), QStringLiteral("4711")},
                                 {QStringLiteral("name"), hostile},
                                 {QStringLiteral("email"), hostile + QStringLiteral("@x")}});
        m_fixture->openWindow();
        lookAtEverything();
        if (!m_fixture->button("provider-demo")) { // no file may say that; a provider still can
            m_fixture->closeWindow();
            m_fixture->renameProvider(QStringLiteral("Demo"));
            m_fixture->openWindow();
        }

        m_fixture->click("provider-demo");
        QTRY_VERIFY(m_fixture->text("waitingText").startsWith(QStringLiteral("Waiting for")));
        lookAtEverything();
        m_fixture->expectSignIn();
        m_fixture->visitRedirect(QStringLiteral("code=code-1"));
        QTRY_VERIFY(m_fixture->barTitle().startsWith(QStringLiteral("Signed in as")));
        lookAtEverything();

        m_fixture->server.expect("POST", "/token", jsonAnswer(R"({"error":"invalid_grant"})", 400));
        m_fixture->click("refreshButton");
        QTRY_VERIFY(m_fixture->barTitle().endsWith(QStringLiteral("sign in again")));
        lookAtEverything();
        m_fixture->click("signOutButton");
        lookAtEverything();
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Signed out here"));
        lookAtEverything();
    }

    void staysTextInTheDetails_data() { hostileTexts(); }
    void staysTextInTheDetails()
    {
        QFETCH(QString, hostile);
        m_fixture->openWindow();
        m_fixture->click("provider-demo");
        QTRY_COMPARE(m_fixture->text("waitingText"), QStringLiteral("Waiting for Demo"));
        const QString said = QString::fromLatin1(QUrl::toPercentEncoding(hostile.left(2000)));
        m_fixture->visitRedirect(QStringLiteral("error=access_denied&error_description=") + said);
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Sign-in was cancelled"));
        m_fixture->page()
            ->bar()
            ->findChild<QPushButton *>(QStringLiteral("detailsButton"))
            ->click();
        lookAtEverything();
    }

    void staysTextInAListFromDisk_data() { hostileTexts(); }
    void staysTextInAListFromDisk()
    {
        QFETCH(QString, hostile);
        AccountIndex index(Places::below(m_fixture->folder.path()));
        QVERIFY(index.update([&](QList<AccountEntry> &entries) {
            AccountEntry entry;
            entry.id = QStringLiteral("a");
            entry.name = hostile;
            entry.providerName = hostile;
            entry.issuer = QStringLiteral("https://issuer.test/") + hostile;
            entry.subject = hostile + u's';
            entry.displayName = hostile;
            entry.email = hostile;
            entry.scope = QStringList(50, hostile);
            entry.signInRequired = true;
            entries.append(entry);
        }));
        m_fixture->openWindow();
        lookAtEverything();
    }

private:
    static void hostileTexts()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("markup") << QStringLiteral("<h1>Hi</h1><img src='file:///etc/passwd'>");
        QTest::newRow("markup that loads")
            << QStringLiteral("<a href='https://evil.test'><img src=\"http://127.0.0.1/x\">x</a>");
        QTest::newRow("an entity first") << QStringLiteral("&lt;b&gt; &amp; <b>x</b>");
        QTest::newRow("mnemonics") << QStringLiteral("&A && &B");
        QTest::newRow("placeholders") << QStringLiteral("%1 %2 {host} %n %L1 {who}");
        QTest::newRow("ANSI escapes") << QStringLiteral("\u001b[31m\u009b2J\u001b]0;x\u0007");
        QTest::newRow("right-to-left override") << QStringLiteral("moc.\u202etset.live");
        QTest::newRow("ends our isolation") << QStringLiteral("x\u2069\u202d Signed out");
        QTest::newRow("lines") << QStringLiteral("Ada\r\n\r\nYour password:\u2028now\tx");
        QTest::newRow("blank") << QStringLiteral("\u3164\u200b\u00ad");
        QTest::newRow("a tower of marks") << QStringLiteral("Z") + QString(400, QChar(0x0301));
        QTest::newRow("endless") << QString(20'000, u'W');
        QTest::newRow("endless, beyond U+FFFF") << QStringLiteral("😀").repeated(5000);
    }

    void lookAtEverything() const
    {
        for (const QLabel *label : m_fixture->window->findChildren<QLabel *>()) {
            const bool isOurs
                = label->buddy() || label->objectName() == QLatin1String("registrationLink");
            QVERIFY2(isOurs || label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->text()));
            look(label->text(), label->objectName() == QLatin1String("barDetails"));
        }
        for (const QAbstractButton *button : m_fixture->window->findChildren<QAbstractButton *>()) {
            look(button->text());
            // One mnemonic at most, and it is ours.
            QVERIFY2(QString(button->text()).remove(QStringLiteral("&&")).count(u'&') <= 1,
                     qPrintable(button->text()));
        }
        for (const QLineEdit *field : m_fixture->window->findChildren<QLineEdit *>()) {
            look(field->text());
        }
        for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            look(widget->toolTip());
            if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget)) {
                look(spoken->text(QAccessible::Name),
                     widget->objectName() == QLatin1String("barDetails"));
                look(spoken->text(QAccessible::Description));
            }
        }
        const QAbstractItemModel *rows = m_fixture->window->findChild<QListView *>()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QMap<int, QVariant> data = rows->itemData(rows->index(row, 0));
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                                   int(Qt::ToolTipRole), int(Qt::UserRole) + 1}) {
                const QString text = rows->index(row, 0).data(role).toString();
                look(text);
                QVERIFY2(!text.contains(QLatin1String("<img")) || role != int(Qt::ToolTipRole),
                         qPrintable(text));
            }
            QVERIFY(!rows->index(row, 0).data().toString().isEmpty());
        }
    }

    /// Only characters that are fit; besides them what we put in ourselves, and that in pairs.
    static void look(const QString &text, bool hasLines = false)
    {
        QVERIFY2(text.size() < 2500, qPrintable(text.left(200)));
        // The one file that is passed over has a line of its own, whatever it holds.
        const bool namesFile = text.contains(QStringLiteral("then start Lanyard again:\n"));
        QVERIFY(!namesFile || text.count(u'\n') == 1);
        int depth = 0;
        int marks = 0;
        const QList<uint> points = text.toUcs4();
        for (const uint point : points) {
            depth += point == 0x2068 ? 1 : point == 0x2069 ? -1 : 0;
            marks = QChar::isMark(point) ? marks + 1 : 0;
            QVERIFY(depth == 0 || depth == 1);
            QVERIFY(marks < 10);
            const bool isOurs = point == 0x2068 || point == 0x2069 || point == 0x200b
                || (point == u'\n' && (hasLines || namesFile));
            QVERIFY2(isOurs || isFitToShow(point), qPrintable(text));
        }
        QCOMPARE(depth, 0);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
