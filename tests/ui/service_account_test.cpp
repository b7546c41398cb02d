#include "ui/account_list_model.h"
#include "ui/account_row_delegate.h"
#include "ui/page.h"
#include "ui/window_fixture.h"
#include "words/time_text.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QFontMetrics>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

using namespace lanyard;

/// An account of a program: nobody is signed in, so nothing says that somebody is.
class ServiceAccountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void isShownAsWhatItIs()
    {
        openWithRobot();
        QCOMPARE(row(), QStringLiteral("127.0.0.1 · Service account"));
        QCOMPARE(m_fixture->text("name"), QStringLiteral("robot"));
        QCOMPARE(m_fixture->text("mailAndProvider"), QStringLiteral("reports-client · 127.0.0.1"));
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Service account · since ")));
        QTRY_VERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Works for 60 min")));
        QCOMPARE(m_fixture->text("permissions"), QStringLiteral("Permissions: reports.read"));
        QCOMPARE(m_fixture->text("fieldsHeading"), QStringLiteral("Service account"));
        QCOMPARE(m_fixture->text("clientId"), QStringLiteral("reports-client"));
        QCOMPARE(m_fixture->text("tokenEndpoint"), tokenEndpoint());
        QCOMPARE(m_fixture->text("audience"),
                 QStringLiteral("reports https://api.example.com/reports"));
        QCOMPARE(wordsOfPersons(), QStringList());
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        QVERIFY(menuTexts().contains(QStringLiteral("Re&move service account…")));
    }

    /// What a long name leaves no room for is the rest of the name.
    void itsStatusIsReadWhole()
    {
        openWithRobot();
        const auto *list = m_fixture->window->findChild<QListView *>();
        const QFontMetrics metrics = list->fontMetrics();
        const QString status = QStringLiteral("Service account");
        const int narrow = metrics.horizontalAdvance(QStringLiteral("127.0 · ") + status);
        const QString line = secondLineWithin(narrow, list->model()->index(0, 0), metrics);
        QVERIFY2(line.endsWith(status), qPrintable(line));
        QVERIFY2(line.contains(u'…') && !line.contains(QStringLiteral("127.0.0.1")),
                 qPrintable(line));
        QVERIFY(metrics.horizontalAdvance(line) <= narrow);
    }

    /// Where the name has no room at all, neither has what parts it from the status.
    void itsStatusIsReadAlone()
    {
        openWithRobot();
        const auto *list = m_fixture->window->findChild<QListView *>();
        const QString status = QStringLiteral("Service account");
        QCOMPARE(secondLineWithin(list->fontMetrics().horizontalAdvance(status),
                                  list->model()->index(0, 0), list->fontMetrics()),
                 status);
    }

    void aPersonBesideItIsShownAsOne()
    {
        m_fixture->openWindow();
        QVERIFY(m_fixture->signIn());
        addRobot();
        auto *list = m_fixture->window->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_COMPARE(m_fixture->text("name"), QStringLiteral("robot"));
        QCOMPARE(m_fixture->text("email"), QString());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_COMPARE(m_fixture->text("name"), QStringLiteral("Ada Lovelace"));
        QCOMPARE(m_fixture->text("clientId"), QString());
        QCOMPARE(m_fixture->text("fieldsHeading"), QStringLiteral("Profile"));
        QCOMPARE(m_fixture->button("signOutButton")->text(), QStringLiteral("Sign &out…"));
        QVERIFY(menuTexts().contains(QStringLiteral("Sign &out…")));
    }

    void asksForAnotherToken()
    {
        openWithRobot();
        QTRY_VERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Works for 60 min")));
        expectToken("token-2", 1200);
        m_fixture->click("refreshButton");
        QTRY_VERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Works for 20 min")));
        QVERIFY(m_fixture->text("status").startsWith(QStringLiteral("Service account")));
    }

    void saysWhatTheProviderRefused_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("title");
        QTest::newRow("RFC 6749 5.2 invalid_client")
            << QByteArray("invalid_client")
            << QStringLiteral("The client ID or secret isn’t right");
        QTest::newRow("RFC 6749 5.2 unauthorized_client")
            << QByteArray("unauthorized_client")
            << QStringLiteral("127.0.0.1 gives this client no tokens");
        QTest::newRow("RFC 6749 5.2 invalid_scope")
            << QByteArray("invalid_scope") << QStringLiteral("“reports.read” isn’t allowed");
        QTest::newRow("RFC 8707 2 invalid_target")
            << QByteArray("invalid_target")
            << QStringLiteral("127.0.0.1 doesn’t know this audience");
        QTest::newRow("another") << QByteArray("odd")
                                 << QStringLiteral("127.0.0.1 refused the request");
    }
    /// Signing in again would mend nothing of it.
    void saysWhatTheProviderRefused()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, title);
        openWithRobot();
        m_fixture->server.expect("POST", "/token",
                                 jsonAnswer(R"({"error":")" + code + R"("})", 400));
        m_fixture->click("refreshButton");
        QTRY_COMPARE(m_fixture->barTitle(), title);
        QStringList buttons{QStringLiteral("Try again")};
        if (code == "invalid_client") {
            buttons.prepend(QStringLiteral("Enter new secret…"));
        }
        QCOMPARE(m_fixture->barButtons(), buttons);
        QCOMPARE(wordsOfPersons(), QStringList());
        QCOMPARE(row(), QStringLiteral("127.0.0.1 · Service account"));
        expectToken("token-2", 1200);
        m_fixture->clickInBar(QStringLiteral("Try again"));
        QTRY_COMPARE(m_fixture->barTitle(), QString());
    }

    void aSecretThatEndsSoonIsTold_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("not yet") << 15 << QStringLiteral("Service account");
        QTest::newRow("two weeks") << 14 << QStringLiteral("Secret runs out in 14 days");
        QTest::newRow("tomorrow") << 1 << QStringLiteral("Secret runs out tomorrow");
        QTest::newRow("today") << 0 << QStringLiteral("Secret runs out today");
        QTest::newRow("over") << -1 << QStringLiteral("Secret ran out");
    }
    void aSecretThatEndsSoonIsTold()
    {
        QFETCH(const int, days);
        QFETCH(const QString, words);
        const QDate end = today().addDays(days);
        openWithRobot(end);
        QCOMPARE(row(), QStringLiteral("127.0.0.1 · ") + words);
        if (days > 14) {
            QCOMPARE(m_fixture->barTitle(), QString());
            return;
        }
        const QString title = days < 0 ? QStringLiteral("The secret for robot ran out on %1")
                                       : QStringLiteral("The secret for robot runs out on %1");
        QCOMPARE(m_fixture->barTitle(), title.arg(dateText(end.startOfDay())));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Make a new one at 127.0.0.1 and enter it here."));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->clickInBar(QStringLiteral("Not now"));
        QCOMPARE(m_fixture->barTitle(), QString());
        QCOMPARE(row(), QStringLiteral("127.0.0.1 · ") + words);
    }

    void aNewSecretReplacesTheOldOne()
    {
        openWithRobot(today().addDays(6));
        m_fixture->clickInBar(QStringLiteral("Enter new secret…"));
        QCOMPARE(m_fixture->title(), QStringLiteral("Enter the new secret of robot"));
        QTRY_VERIFY(field("secretField")->hasFocus());
        QCOMPARE(field("addressField")->text(), tokenEndpoint());
        QCOMPARE(field("clientIdField")->text(), QStringLiteral("reports-client"));
        field("secretField")->setText(QStringLiteral("another-s3cret"));
        auto *ends = m_fixture->page()->findChild<QDateEdit *>();
        QVERIFY(!ends->isEnabled());
        m_fixture->page()->findChild<QCheckBox *>()->click();
        ends->setDate(today().addDays(90));
        for (const char *path : {"/token/.well-known/openid-configuration",
                                 "/.well-known/oauth-authorization-server/token",
                                 "/.well-known/openid-configuration/token"}) {
            m_fixture->server.expect("GET", path, HttpAnswer{404});
        }
        expectToken("token-2", 1200);
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account updated"));
        QVERIFY(m_fixture->server.requests().last().header("Authorization")->startsWith("Basic "));
        QCOMPARE(m_fixture->store->accounts().size(), 1); // it asks for the same as before
        QCOMPARE(row(), QStringLiteral("127.0.0.1 · Service account"));
        QCOMPARE(m_fixture->store->entries().value(0).secretEnds, today().addDays(90));
        // Another one begins with an empty form.
        m_fixture->window->findChild<QAction *>(QStringLiteral("addServiceAction"))->trigger();
        QCOMPARE(m_fixture->title(), QStringLiteral("Add a service account"));
        QCOMPARE(field("clientIdField")->text(), QString());
    }

    void aLockedKeyringHasItsToo()
    {
        openWithRobot();
        m_fixture->closeWindow();
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->openWindow();
        QTRY_COMPARE(row(), QStringLiteral("127.0.0.1 · Keyring locked"));
        m_fixture->clickInBar(QStringLiteral("Unlock keyring…"));
        QTRY_COMPARE(row(), QStringLiteral("127.0.0.1 · Service account"));
    }

    void isRemovedAndNotSignedOut()
    {
        openWithRobot();
        m_fixture->click("signOutButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Remove robot?"));
        QCOMPARE(m_fixture->text("consequence"),
                 QStringLiteral("Lanyard forgets the service account with its secret or key. Its "
                                "registration at 127.0.0.1 stays."));
        QCOMPARE(m_fixture->button("signOutNowButton")->text(), QStringLiteral("Re&move"));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        QCOMPARE(wordsOfPersons(), QStringList());
        m_fixture->click("signOutNowButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account removed"));
        QVERIFY(m_fixture->store->accounts().isEmpty());
    }

    void isRemovedElsewhere()
    {
        openWithRobot();
        AccountIndex index(Places::below(m_fixture->folder.path()));
        QVERIFY(index.update([](QList<AccountEntry> &entries) { entries.clear(); }));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account removed"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("Another program on this computer removed robot."));
    }

private:
    [[nodiscard]] QString tokenEndpoint() const
    {
        return m_fixture->server.origin().toString() + QStringLiteral("/token");
    }
    void expectToken(const QByteArray &token, int seconds)
    {
        m_fixture->server.expect("POST", "/token",
                                 jsonAnswer(R"({"token_type":"Bearer","access_token":")" + token
                                            + R"(","expires_in":)" + QByteArray::number(seconds)
                                            + '}'));
    }
    void addRobot(const QDate &secretEnds = {})
    {
        expectToken("token-1", 3600);
        ServiceRequest request;
        request.tokenEndpoint = tokenEndpoint();
        request.client.clientId = QStringLiteral("reports-client");
        request.client.clientSecret
            = std::make_shared<const Secret>(Secret::take(QByteArray("s3cret")));
        request.access = {{QStringLiteral("reports.read")},
                          QStringLiteral("reports"),
                          {QStringLiteral("https://api.example.com/reports")}};
        request.name = QStringLiteral("robot");
        request.secretEnds = secretEnds;
        m_fixture->store->addService(
            std::move(request), m_fixture->window.get(),
            [](const Result<SignIn::Outcome> &added) { QVERIFY(added.has_value()); });
    }
    void openWithRobot(const QDate &secretEnds = {})
    {
        m_fixture->openWindow();
        addRobot(secretEnds);
        QTRY_COMPARE(m_fixture->store->accounts().size(), 1);
        m_fixture->closeWindow();
        m_fixture->openWindow();
        QTRY_VERIFY(m_fixture->text("expiry").startsWith(QStringLiteral("Works for")));
    }
    [[nodiscard]] QDate today() const { return m_fixture->clock.now().toLocalTime().date(); }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_fixture->page()->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString row() const
    {
        const QAbstractItemModel *model = m_fixture->window->findChild<QListView *>()->model();
        QString text = model->index(0, 0).data(AccountListModel::SecondLineRole).toString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    [[nodiscard]] QStringList menuTexts() const
    {
        QStringList texts;
        for (const QAction *each : m_fixture->window->findChildren<QAction *>()) {
            texts += each->text();
        }
        return texts;
    }
    /// That show on the page.
    [[nodiscard]] QStringList wordsOfPersons() const
    {
        QStringList texts;
        for (const QLabel *each : m_fixture->page()->findChildren<QLabel *>()) {
            texts += each->isVisibleTo(m_fixture->page()) ? each->text() : QString();
        }
        for (const QPushButton *each : m_fixture->page()->findChildren<QPushButton *>()) {
            texts += each->isVisibleTo(m_fixture->page()) ? each->text() : QString();
        }
        return texts.replaceInStrings(QStringLiteral("&"), QString())
            .filter(QRegularExpression(QStringLiteral("[Ss]ign(ed)? (in|out)|User ID|Profile")));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(ServiceAccountTest)
#include "service_account_test.moc"
