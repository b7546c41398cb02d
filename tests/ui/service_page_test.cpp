#include "support/own_key.h"
#include "ui/info_bar.h"
#include "ui/page.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace lanyard;

/// The form of a service account, up to the account.
class ServicePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void isFoundOnTheWelcomePageAndInTheMenu()
    {
        m_fixture->openWindow();
        QCOMPARE(m_fixture->button("serviceButton")->text(),
                 QStringLiteral("Add a ser&vice account…"));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        m_fixture->click("serviceButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Add a service account"));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
        QTRY_VERIFY(field("nameField")->hasFocus());
        m_fixture->click("cancelButton");
        QCOMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        menuAction(QStringLiteral("Ctrl+Shift+N"))->trigger();
        QCOMPARE(m_fixture->title(), QStringLiteral("Add a service account"));
        proof()->setCurrentIndex(1);
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
    }

    void aFormThatIsNotCompleteIsNotSent()
    {
        openForm();
        QVERIFY(!m_fixture->button("testButton")->isEnabled());
        field("addressField")->setText(tokenAddress());
        field("clientIdField")->setText(QStringLiteral("reports-client"));
        QVERIFY(!m_fixture->button("testButton")->isEnabled());
        field("secretField")->setText(QStringLiteral("s3cret-typed"));
        QVERIFY(m_fixture->button("testButton")->isEnabled());
        proof()->setCurrentIndex(1);
        QVERIFY(!m_fixture->button("testButton")->isEnabled());
        QVERIFY(!field("secretField")->isVisibleTo(m_fixture->page()));
    }

    void theFirstTokenMakesTheAccount()
    {
        openForm();
        fill();
        QCOMPARE(field("secretField")->echoMode(), QLineEdit::Password);
        field("nameField")->setText(QStringLiteral("robot"));
        field("permissionsField")->setText(QStringLiteral(" reports.read  reports.list"));
        field("audienceField")->setText(QStringLiteral("reports"));
        expectToken();
        m_fixture->click("testButton");
        QCOMPARE(m_fixture->text("askingText"), QStringLiteral("Asking 127.0.0.1 for a token…"));
        QVERIFY(!m_fixture->button("testButton")->isEnabled());
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account added"));
        QCOMPARE(m_fixture->barBody(),
                 QStringLiteral("127.0.0.1 gives it tokens. Tools ask for it as robot."));
        QCOMPARE(m_fixture->text("name"), QStringLiteral("robot"));
        const AccountEntry entry = m_fixture->store->entries().value(0);
        QCOMPARE(entry.service->access.scope,
                 QStringList({QStringLiteral("reports.list"), QStringLiteral("reports.read")}));
        QCOMPARE(entry.service->access.audience, QStringLiteral("reports"));
        QCOMPARE(entry.service->tokenEndpoint, tokenAddress());
        QVERIFY(entry.issuer.isEmpty());
    }

    void theAddressMayBeAnIssuer()
    {
        openForm();
        fill();
        const QString issuer = m_fixture->server.origin().toString();
        field("addressField")->setText(issuer);
        m_fixture->server.expect("GET", "/.well-known/openid-configuration",
                                 jsonAnswer(R"({"issuer":")" + issuer.toUtf8()
                                            + R"(","authorization_endpoint":")" + issuer.toUtf8()
                                            + R"(/authorize","token_endpoint":")"
                                            + tokenAddress().toUtf8() + R"(","jwks_uri":")"
                                            + issuer.toUtf8() + R"(/jwks",
                                                "response_types_supported":["code"],
                                                "subject_types_supported":["public"],
                                                "id_token_signing_alg_values_supported":["RS256"]
                                            })"));
        m_fixture->server.expect("POST", "/token", tokenAnswer());
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account added"));
        QCOMPARE(m_fixture->store->entries().value(0).issuer, issuer);
    }

    void theSameOnceMoreIsUpdated()
    {
        openForm();
        for (const char *title : {"Service account added", "Service account updated"}) {
            fill();
            expectToken();
            m_fixture->click("testButton");
            QTRY_COMPARE(m_fixture->barTitle(), QLatin1String(title));
            menuAction(QStringLiteral("Ctrl+Shift+N"))->trigger();
        }
        QCOMPARE(m_fixture->store->accounts().size(), 1);
    }

    /// RFC 7523 §2.2.
    void aKeyFileProvesItAsWell()
    {
        openForm();
        fill();
        proof()->setCurrentIndex(1);
        const QString file = writeFile(OwnKey(QStringLiteral("P-256")).pem());
        m_fixture->click("chooseKeyButton");
        auto *dialog = m_fixture->window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_COMPARE(field("keyFileField")->text(), file);
        field("keyIdField")->setText(QStringLiteral("key-1"));
        expectToken();
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account added"));
        QVERIFY(m_fixture->server.requests().last().body.contains("client_assertion="));
    }

    void whatIsTypedWrongIsToldAtItsField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *what, const char *field, const char *typed, const char *words) {
                  QTest::newRow(what) << QString::fromUtf8(field) << QString::fromUtf8(typed)
                                      << QString::fromUtf8(words);
              };
        row("plain http", "addressField", "http://sso.example.com/token",
            "This isn’t a web address Lanyard can use.");
        row("no address", "addressField", "sso example", "This isn’t a web address");
        row("a name", "nameField", "../x", "Use letters from A to Z");
        row("RFC 6749 A.1", "clientIdField", "clïent", "This can’t be a client ID.");
        row("RFC 6749 3.3", "permissionsField", "a\"b", "One of these can’t be a permission.");
    }
    void whatIsTypedWrongIsToldAtItsField()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QFETCH(const QString, words);
        openForm();
        fill();
        field(qPrintable(name))->setText(typed);
        m_fixture->click("testButton");
        QTRY_VERIFY2(problemAt(name).startsWith(words), qPrintable(problemAt(name)));
        QVERIFY(field(qPrintable(name))->hasFocus());
        QVERIFY(field(qPrintable(name))->accessibleDescription().startsWith(words));
        QVERIFY(m_fixture->button("testButton")->isEnabled());
        QVERIFY(m_fixture->server.requests().isEmpty());
        field(qPrintable(name))->setText(QStringLiteral("x"));
        QCOMPARE(problemAt(name), QString());
    }

    void aKeyFileThatIsNoneIsTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << QByteArray() << QStringLiteral("There is no such file.");
        QTest::newRow("no key") << QByteArray("hush")
                                << QStringLiteral("There is no private key in this file");
    }
    void aKeyFileThatIsNoneIsTold()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        openForm();
        fill();
        proof()->setCurrentIndex(1);
        field("keyFileField")
            ->setText(content.isEmpty() ? m_fixture->folder.filePath(QStringLiteral("no.pem"))
                                        : writeFile(Secret(content)));
        m_fixture->click("testButton");
        QVERIFY(problemAt(QStringLiteral("keyFileField")).startsWith(words));
        QVERIFY(field("keyFileField")->hasFocus());
        QVERIFY(m_fixture->server.requests().isEmpty());
    }

    void whatTheProviderRefusesIsToldAtItsField_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("RFC 6749 5.2 invalid_client")
            << QByteArray("invalid_client") << QStringLiteral("clientIdField")
            << QStringLiteral("The client ID or secret isn’t right\nCopy both again from "
                              "127.0.0.1’s console; look for spaces at the ends.");
        QTest::newRow("RFC 6749 5.2 invalid_scope")
            << QByteArray("invalid_scope") << QStringLiteral("permissionsField")
            << QStringLiteral("“reports.read” isn’t allowed\nRemove it, or ask 127.0.0.1’s admin "
                              "to allow it.");
        QTest::newRow("RFC 8707 2 invalid_target")
            << QByteArray("invalid_target") << QStringLiteral("audienceField")
            << QStringLiteral("127.0.0.1 doesn’t know this audience\nCorrect it, or ask "
                              "127.0.0.1’s admin for the right one.");
    }
    void whatTheProviderRefusesIsToldAtItsField()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QString, name);
        QFETCH(const QString, words);
        openForm();
        fill();
        field("permissionsField")->setText(QStringLiteral("reports.read"));
        expectNoDocument();
        const HttpAnswer refusal = jsonAnswer(R"({"error":")" + code + R"("})", 400);
        m_fixture->server.expect("POST", "/token", refusal);
        if (code == "invalid_client") { // the secret is sent in another way, too
            m_fixture->server.expect("POST", "/token", refusal);
        }
        m_fixture->click("testButton");
        QTRY_COMPARE(problemAt(name), words);
        QVERIFY(field(qPrintable(name))->hasFocus());
        QCOMPARE(m_fixture->barTitle(), QString());
        QVERIFY(m_fixture->store->accounts().isEmpty());
        QCOMPARE(field("secretField")->text(), QStringLiteral("s3cret-typed")); // another may be it
        QVERIFY(m_fixture->button("testButton")->isEnabled());
    }

    void anAddressWhereNothingIsIsTold()
    {
        openForm();
        fill();
        expectNoDocument();
        m_fixture->server.expect("POST", "/token", HttpAnswer{404});
        m_fixture->click("testButton");
        QTRY_VERIFY(problemAt(QStringLiteral("addressField"))
                        .startsWith(QStringLiteral("No token address at 127.0.0.1\n")));
        QVERIFY(field("addressField")->hasFocus());
    }

    void otherTroubleIsInTheBar()
    {
        openForm();
        fill();
        expectNoDocument();
        m_fixture->server.expect("POST", "/token", HttpAnswer{503});
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("127.0.0.1 isn’t answering properly"));
        QVERIFY(m_fixture->barBody().endsWith(
            QStringLiteral("Nothing was saved; try again in a few minutes.")));
        QCOMPARE(m_fixture->barButtons(), QStringList());
        expectToken();
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account added"));
    }

    void goesOnWhenTheNetworkIsBack()
    {
        openForm();
        fill();
        m_fixture->network.isThere = false;
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("You’re offline"));
        m_fixture->network.isThere = true;
        expectToken();
        m_fixture->clock.advance(std::chrono::seconds(5));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account added"));
    }

    void aLockedKeyringIsUnlocked()
    {
        openForm();
        fill();
        m_fixture->vault.trouble = Error{ErrorKind::VaultLocked, {}, {}};
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Your keyring is locked"));
        QVERIFY(m_fixture->server.requests().isEmpty());
        expectToken();
        m_fixture->clickInBar(QStringLiteral("Unlock keyring…"));
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account added"));
    }

    void withoutAKeyringItSaysHowToGetOne()
    {
        openForm();
        fill();
        m_fixture->vault.trouble = Error{ErrorKind::VaultUnavailable, {}, {}};
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("No place to keep sign-ins"));
        QCOMPARE(m_fixture->barButtons(), QStringList(QStringLiteral("How to set one up")));
        QCOMPARE(m_fixture->doubleMnemonics(), QString());
    }

    void anotherWordEndsTheQuestion()
    {
        openForm();
        fill();
        expectNoDocument();
        m_fixture->server.expect("POST", "/token", Reaction::silence());
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->server.requestsTo("/token").size(), 1);
        field("clientIdField")->setText(QStringLiteral("another"));
        QTRY_COMPARE(m_fixture->server.openConnections(), 0);
        QCOMPARE(m_fixture->text("askingText"), QString());
        QVERIFY(m_fixture->button("testButton")->isEnabled());
    }

    void leavingEndsTheQuestionAndForgetsTheSecret()
    {
        openForm();
        fill();
        const QPointer<QLineEdit> secret = field("secretField");
        const QPointer<QLineEdit> clientId = field("clientIdField");
        expectNoDocument();
        m_fixture->server.expect("POST", "/token", Reaction::silence());
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->server.requestsTo("/token").size(), 1);
        menuAction(QKeySequence::New)->trigger();
        QTRY_COMPARE(m_fixture->title(), QStringLiteral("Sign in to get started"));
        QTRY_COMPARE(m_fixture->server.openConnections(), 0);
        QCOMPARE(secret->text(), QString());
        QVERIFY(!secret->isUndoAvailable());
        QCOMPARE(clientId->text(), QStringLiteral("reports-client")); // it goes on there
    }

    void cancelForgetsAllOfIt()
    {
        openForm();
        fill();
        const QList<QLineEdit *> fields = m_fixture->page()->findChildren<QLineEdit *>(
            QRegularExpression(QStringLiteral("Field$")));
        QCOMPARE(fields.size(), 8);
        m_fixture->click("cancelButton");
        for (const QLineEdit *each : fields) {
            QCOMPARE(each->text(), QString());
        }
    }

    void aTypedSecretIsInNoFile()
    {
        openForm();
        fill();
        const QPointer<QLineEdit> secret = field("secretField");
        expectToken();
        m_fixture->click("testButton");
        QTRY_COMPARE(m_fixture->barTitle(), QStringLiteral("Service account added"));
        QCOMPARE(secret->text(), QString());
        bool idWasSeen = false;
        QDirIterator files(m_fixture->folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            idWasSeen |= content.contains("reports-client");
            QVERIFY2(!content.contains("s3cret-typed"), qPrintable(file.fileName()));
        }
        QVERIFY(idWasSeen);
    }

    void fitsASmallWindow()
    {
        openForm();
        m_fixture->window->resize(360, 420);
        QTRY_COMPARE(m_fixture->window->size(), QSize(360, 420));
        for (const QLineEdit *each : m_fixture->page()->findChildren<QLineEdit *>()) {
            if (each->isVisibleTo(m_fixture->page())) {
                const int right = each->mapTo(m_fixture->page(), QPoint(each->width(), 0)).x();
                QVERIFY2(right <= m_fixture->page()->width(), qPrintable(each->objectName()));
            }
        }
    }

private:
    void openForm()
    {
        m_fixture->openWindow();
        m_fixture->click("serviceButton");
    }
    void fill()
    {
        field("addressField")->setText(tokenAddress());
        field("clientIdField")->setText(QStringLiteral("reports-client"));
        field("secretField")->setText(QStringLiteral("s3cret-typed"));
    }
    [[nodiscard]] QString tokenAddress() const
    {
        return m_fixture->server.origin().toString() + QStringLiteral("/token");
    }
    /// The address is no issuer's.
    void expectNoDocument()
    {
        for (const char *path : {"/token/.well-known/openid-configuration",
                                 "/.well-known/oauth-authorization-server/token",
                                 "/.well-known/openid-configuration/token"}) {
            m_fixture->server.expect("GET", path, HttpAnswer{404});
        }
    }
    [[nodiscard]] static HttpAnswer tokenAnswer()
    {
        return jsonAnswer(R"({"token_type":"Bearer","access_token":"at-1","expires_in":3600})");
    }
    void expectToken()
    {
        expectNoDocument();
        m_fixture->server.expect("POST", "/token", tokenAnswer());
    }
    QString writeFile(const Secret &content)
    {
        QFile file(m_fixture->folder.filePath(QStringLiteral("key.pem")));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        const QByteArrayView bytes = content.reveal(); // the test's own key
        file.write(bytes.data(), bytes.size());
        return file.fileName();
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_fixture->page()->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QComboBox *proof() const
    {
        return m_fixture->page()->findChild<QComboBox *>(QStringLiteral("proofBox"));
    }
    [[nodiscard]] QAction *menuAction(const QKeySequence &keys) const
    {
        const auto actions = m_fixture->window->findChildren<QAction *>();
        const auto found
            = std::find_if(actions.begin(), actions.end(),
                           [&keys](const QAction *each) { return each->shortcut() == keys; });
        [&] { QVERIFY2(found != actions.end(), qPrintable(keys.toString())); }();
        return *found;
    }
    [[nodiscard]] QString problemAt(const QString &name) const
    {
        return m_fixture->text(qPrintable(name + QStringLiteral("Problem")));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(ServicePageTest)
#include "service_page_test.moc"
