#include "accounts/account_store.h"
#include "support/mock_logind.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"
#include "ui/claim_table.h"
#include "ui/info_bar.h"
#include "ui/token_dialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace lanyard;
using namespace std::chrono_literals;

namespace {
const QString dots(16, u'•');
constexpr auto opaque = "opaque-token-of-some-length-1f9c";
} // namespace

class TokenDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = m_logind.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->publish();
        m_copied = std::make_unique<CopiedToken>(m_environment->clock, m_environment->places);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_copied.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void theTokenIsHiddenAtFirst()
    {
        open(opaque);
        QCOMPARE(label("maskedToken")->text(), dots + QStringLiteral("1f9c"));
        QCOMPARE(spoken(label("maskedToken")),
                 QStringLiteral("Access token, hidden, ends in 1 f 9 c"));
        QVERIFY(!isAnywhere(QLatin1String(opaque)));
        QCOMPARE(text("accessTokenLine"), QStringLiteral("Only Acme can read this token."));
        QVERIFY(!table("accessTokenClaims")->isVisible());
        QVERIFY(text("expiry").startsWith(QStringLiteral("Works for 60 min")));
        m_environment->clock.advance(10min);
        QVERIFY(text("expiry").startsWith(QStringLiteral("Works for 50 min")));
    }

    void ofAShortTokenNothingShows()
    {
        open("twenty-three-characters");
        QCOMPARE(label("maskedToken")->text(), dots);
        QCOMPARE(spoken(label("maskedToken")), QStringLiteral("Access token, hidden"));
    }

    void whatIsShownIsHiddenAgainInHalfAMinute()
    {
        open(opaque);
        click("showButton");
        QVERIFY(shown()->isVisible());
        QVERIFY(!label("maskedToken")->isVisible());
        QCOMPARE(shown()->toPlainText(), QLatin1String(opaque));
        QCOMPARE(shown()->wordWrapMode(), QTextOption::WrapAnywhere);
        QCOMPARE(shown()->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(shown()->accessibleName(), QStringLiteral("Access token"));
        m_environment->clock.advance(29s);
        QVERIFY(shown()->isVisible());
        m_environment->clock.advance(1s);
        expectHidden();
        click("showButton");
        click("showButton"); // which says "Hide" by then
        expectHidden();
    }

    void closesAtOnceAlsoWhileItIsShown()
    {
        open(opaque);
        click("showButton");
        QVERIFY(shown()->isVisible());
        QVERIFY(m_dialog->close());
    }

    void whatIsShownIsHiddenFromOthers_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"another window", "minimised", "closed", "locked", "escape"}) {
            QTest::newRow(why) << QString::fromLatin1(why);
        }
    }
    void whatIsShownIsHiddenFromOthers()
    {
        QFETCH(const QString, why);
        open(opaque);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get(), kPatience));
        click("showButton");
        QWidget other;
        if (why == QLatin1String("another window")) {
            other.show();
            other.activateWindow();
        } else if (why == QLatin1String("minimised")) {
            m_dialog->showMinimized();
        } else if (why == QLatin1String("closed")) {
            m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            m_dialog->close();
        } else if (why == QLatin1String("locked")) {
            const QString session = MockLogind::makeSession("own", ::geteuid());
            QVERIFY(MockLogind::lock(session));
        } else {
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
            QVERIFY(m_dialog->isVisible());
        }
        QTRY_VERIFY(!isAnywhere(QLatin1String(opaque)));
        if (why == QLatin1String("escape")) {
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
            QVERIFY(!m_dialog->isVisible());
        }
    }

    void anotherTokenIsHidden()
    {
        open(opaque);
        click("showButton");
        m_provider->server.expect("POST", "/token",
                                  m_provider->tokenAnswer({.accessToken = "another-one"}));
        click("refreshButton");
        QTRY_COMPARE(label("maskedToken")->text(), dots);
        QVERIFY(label("maskedToken")->isVisible());
        QVERIFY(!isAnywhere(QLatin1String(opaque)) && !isAnywhere(QStringLiteral("another-one")));
    }

    void aJwtIsReadAndNotBelieved()
    {
        open(accessJwt());
        QCOMPARE(text("accessTokenLine"),
                 QStringLiteral(
                     "Shown as sent. Lanyard can’t check it: it’s meant for https://api.example."));
        QVERIFY(!text("accessTokenLine").contains(u'✓'));
        const ClaimTable *claims = table("accessTokenClaims");
        QVERIFY(claims->isVisible());
        QCOMPARE(row(claims, "aud"), QStringLiteral("Meant for|https://api.example"));
        QVERIFY2(row(claims, "exp").endsWith(QStringLiteral(" (in 60 minutes)")),
                 qPrintable(row(claims, "exp")));
        m_environment->clock.advance(10min);
        QVERIFY2(row(claims, "exp").endsWith(QStringLiteral(" (in 50 minutes)")),
                 qPrintable(row(claims, "exp")));
    }

    void anIdTokenSaysWhoCheckedIt()
    {
        open(opaque);
        QVERIFY(text("idTokenLine")
                    .startsWith(QStringLiteral("✓ Signed by Acme (key key-1), checked ")));
        QVERIFY(!text("idTokenLine").contains(QStringLiteral("when it came")));
        QCOMPARE(row(table("idTokenClaims"), "sub"), QStringLiteral("User ID|subject-1"));
    }

    void whenItWasCheckedIsNotGuessed()
    {
        begin(opaque, {.isDated = false});
        open();
        QCOMPARE(text("idTokenLine"),
                 QStringLiteral("✓ Signed by Acme (key key-1), checked when it came."));
    }

    void withoutAnIdTokenThereIsNoneToSee()
    {
        begin(opaque, {.hasIdToken = false});
        open();
        QVERIFY(!label("idTokenLine")->isVisible());
        QVERIFY(!table("idTokenClaims")->isVisible());
        QVERIFY(!button("copyClaimsButton")->isEnabled());
    }

    void theRefreshTokenIsOnlyToldOf()
    {
        open(opaque);
        QTRY_COMPARE(text("refreshTokenLine"), QStringLiteral("Kept in your keyring."));
        m_provider->server.expect(
            "POST", "/token",
            m_provider->tokenAnswer({.accessToken = "access-2", .refreshToken = "refresh-2"}));
        click("refreshButton");
        QTRY_COMPARE(text("refreshTokenLine"),
                     QStringLiteral("Kept in your keyring, replaced just now."));
        QVERIFY(!isAnywhere(QStringLiteral("refresh-1")));
        QVERIFY(!isAnywhere(QStringLiteral("refresh-2")));
    }

    void theTokenIsCopiedAndCleared()
    {
        open(opaque);
        click("copyButton");
        QTRY_COMPARE(copied(), QLatin1String(opaque));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(
            QStringLiteral("x-kde-passwordManagerHint")));
        QCOMPARE(bar()->title(), QStringLiteral("Access token copied"));
        m_environment->clock.advance(30s);
        QCOMPARE(copied(), QString());
        QVERIFY(bar()->isHidden());
        click("copyButton");
        QTRY_COMPARE(copied(), QLatin1String(opaque));
        bar()->firstButton()->click(); // "Clear now"
        QCOMPARE(copied(), QString());
    }

    void soIsAPartOfWhatIsShown()
    {
        open(opaque);
        click("showButton");
        shown()->selectAll();
        QTest::keyClick(shown(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), QLatin1String(opaque));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(
            QStringLiteral("x-kde-passwordManagerHint")));
        m_environment->clock.advance(30s);
        QCOMPARE(copied(), QString());
    }

    void claimsAreCopiedWithoutTheTokens()
    {
        open(accessJwt());
        click("copyClaimsButton");
        const QByteArray json = copied().toUtf8();
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.value(QStringLiteral("access_token"))[QStringLiteral("aud")].toString(),
                 QStringLiteral("https://api.example"));
        QCOMPARE(object.value(QStringLiteral("id_token"))[QStringLiteral("sub")].toString(),
                 QStringLiteral("subject-1"));
        for (const QByteArray &token : {m_access, m_id}) {
            for (const QByteArray &part : token.split('.')) {
                QVERIFY(!json.contains(part));
            }
        }
    }

    void aCellIsCopiedAsItWasSent()
    {
        const QString lengthy(100, u'x');
        open(m_provider->signer.sign({{QStringLiteral("jti"), lengthy}}));
        ClaimTable *claims = table("accessTokenClaims");
        claims->setCurrentCell(0, 2);
        QTest::keyClick(claims, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), lengthy);
    }

    void claimsStayText()
    {
        const QString hostile = QStringLiteral("<b>x</b>\u2069\u202e\n") + QString(20'000, u'W');
        open(m_provider->signer.sign({{hostile, hostile}, {QStringLiteral("aud"), hostile}}));
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            QVERIFY2(each->textFormat() == Qt::PlainText || each->text().isEmpty(),
                     qPrintable(each->objectName()));
            QVERIFY(each->text().size() < 1000 && !each->text().contains(QChar(0x202e)));
        }
        const ClaimTable *claims = table("accessTokenClaims");
        for (int each = 0; each < claims->rowCount(); ++each) {
            for (int column = 0; column < 3; ++column) {
                const QString cell = claims->item(each, column)->text();
                QVERIFY(cell.size() < 400 && !cell.contains(QChar(0x202e)));
                QVERIFY(!cell.contains(u'\n'));
            }
        }
    }

    void itFitsASmallWindow()
    {
        open(accessJwt());
        m_dialog->resize(m_dialog->minimumSize());
        QCOMPARE(m_dialog->size(), QSize(360, 420));
        const ClaimTable *claims = table("accessTokenClaims");
        QTRY_COMPARE(claims->horizontalHeader()->length(), claims->viewport()->width());
        QVERIFY(claims->height() >= claims->verticalHeader()->length());
    }

    void everythingThatActsHasAName()
    {
        open(accessJwt());
        int seen = 0;
        for (QWidget *each : m_dialog->findChildren<QWidget *>()) {
            const bool acts = each->focusPolicy() != Qt::NoFocus && each->isVisible();
            if (acts && !each->objectName().startsWith(QStringLiteral("qt_"))) {
                ++seen;
                QVERIFY2(!spoken(each).isEmpty(), qPrintable(each->objectName()));
            }
        }
        QVERIFY(seen >= 7);
    }

    void itGoesWithItsAccount()
    {
        open(opaque);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_provider->server.expect("POST", "/revoke", HttpAnswer{200});
        bool isSignedOut = false;
        m_account->signOut(this, [&](const auto &) { isSignedOut = true; });
        QTRY_VERIFY(isSignedOut);
        QTRY_VERIFY(!m_dialog->isVisible());
    }

private:
    struct KeptTokens {
        bool hasIdToken = true;
        bool isDated = true;
    };

    void begin(const QByteArray &accessToken, const KeptTokens &kept)
    {
        const QDateTime now = m_environment->clock.now();
        AccountEntry entry;
        entry.id = QStringLiteral("0011");
        entry.name = QStringLiteral("acme");
        entry.providerId = QStringLiteral("acme");
        entry.providerName = QStringLiteral("Acme");
        entry.issuer = m_provider->issuer();
        entry.clientId = QStringLiteral("client-1");
        entry.subject = QStringLiteral("subject-1");
        entry.displayName = QStringLiteral("Ada Lovelace");
        entry.signedInAt = now;
        AccountIndex index(m_environment->places);
        QVERIFY(index.update([&](QList<AccountEntry> &entries) { entries = {entry}; }));
        SessionRecord session;
        session.issuer = entry.issuer;
        session.providerId = entry.providerId;
        session.subject = entry.subject;
        session.refreshToken = Secret("refresh-1");
        session.scope = QStringList{QStringLiteral("openid")};
        session.client.clientId = entry.clientId;
        session.provider = m_provider->parsedMetadata();
        AccessTokenRecord access;
        access.accessToken = Secret(accessToken);
        access.tokenType = QStringLiteral("Bearer");
        access.expiresIn = std::chrono::hours(1);
        access.expiresAt = now.addSecs(3600);
        m_access = accessToken;
        if (kept.hasIdToken) {
            m_id = m_provider->idToken({});
            access.idToken = Secret(m_id);
            access.idTokenCheckedAt = kept.isDated ? std::optional(now) : std::nullopt;
        }
        m_environment->vault.put(sessionKey(entry.id), session.toBytes());
        m_environment->vault.put(accessTokenKey(entry.id), access.toBytes());
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_account = m_store->accounts().first();
    }

    void open()
    {
        m_dialog = std::make_unique<TokenDialog>(*m_account, *m_copied,
                                                 m_environment->environment(), nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get(), kPatience));
        QTRY_VERIFY(m_account->accessToken() && label("maskedToken")->isVisible());
    }
    void open(const QByteArray &accessToken)
    {
        begin(accessToken, {});
        open();
    }

    [[nodiscard]] QByteArray accessJwt() const
    {
        return m_provider->signer.sign(
            {{QStringLiteral("iss"), m_provider->issuer()},
             {QStringLiteral("aud"), QStringLiteral("https://api.example")},
             {QStringLiteral("exp"), m_environment->clock.now().addSecs(3600).toSecsSinceEpoch()}});
    }

    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        QString text = label(name)->isVisible() ? label(name)->text() : QString();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200b));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void click(const char *name)
    {
        QVERIFY2(button(name) && button(name)->isVisible() && button(name)->isEnabled(), name);
        button(name)->click();
    }
    [[nodiscard]] ClaimTable *table(const char *name) const
    {
        return m_dialog->findChild<ClaimTable *>(QString::fromLatin1(name));
    }
    /// "meaning|value" of a claim.
    [[nodiscard]] static QString row(const ClaimTable *table, const char *claim)
    {
        const auto found = table->findItems(QString::fromLatin1(claim), Qt::MatchExactly);
        const auto cell = [&](int column) {
            return table->item(found.value(0)->row(), column)->data(Qt::UserRole).toString();
        };
        return found.isEmpty() ? QString() : cell(1) + u'|' + cell(2);
    }
    [[nodiscard]] QPlainTextEdit *shown() const { return m_dialog->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] InfoBar *bar() const { return m_dialog->findChild<InfoBar *>(); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] static QString spoken(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }

    void expectHidden() const
    {
        QVERIFY(label("maskedToken")->isVisible());
        QVERIFY(!isAnywhere(QLatin1String(opaque)));
    }
    /// In what is shown, or told to a screen reader.
    [[nodiscard]] bool isAnywhere(const QString &secret) const
    {
        for (QWidget *each : m_dialog->findChildren<QWidget *>()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
            QString all = interface->textInterface()
                ? interface->textInterface()->text(0, interface->textInterface()->characterCount())
                : QString();
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help}) {
                all += u'\n' + interface->text(kind);
            }
            for (const char *property : {"text", "plainText", "toolTip"}) {
                all += u'\n' + each->property(property).toString();
            }
            if (all.contains(secret)) {
                return true;
            }
        }
        return false;
    }

    MockLogind m_logind;
    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<CopiedToken> m_copied;
    std::unique_ptr<TokenDialog> m_dialog;
    Account *m_account = nullptr;
    QByteArray m_access;
    QByteArray m_id;
};

QTEST_MAIN(TokenDialogTest)
#include "token_dialog_test.moc"
