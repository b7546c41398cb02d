#include "accounts/account_store.h"
#include "oauth/form.h"
#include "support/ports.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using InBrowser = BrowserSignOut::Receipt::Browser;
using Stage = BrowserSignOut::Stage;

/// RP-Initiated Logout 1.0: what is here goes first, and stands.
class BrowserSignOutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_provider->metadata.insert(QStringLiteral("end_session_endpoint"),
                                    m_provider->issuer() + QStringLiteral("/end-session"));
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
    }
    void cleanup()
    {
        m_sentTo.clear();
        m_page.clear();
        m_signOut.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void saysWhatTheProviderConfirmed()
    {
        const QByteArray idToken = signIn({registered()});
        start();
        QTRY_VERIFY(!m_sentTo.isEmpty());
        QVERIFY(m_store->accounts().isEmpty()); // before the browser is asked
        const auto asked = this->asked();
        // Signed anew by the test, so all but the signature.
        QVERIFY(oauth::formValue(asked, QLatin1String("id_token_hint"))
                    ->startsWith(QString::fromLatin1(idToken.left(idToken.lastIndexOf('.') + 1))));
        QCOMPARE(oauth::formValue(asked, QLatin1String("client_id")),
                 m_provider->provider().clientId);
        QCOMPARE(oauth::formValue(asked, QLatin1String("state"))->size(), 43);
        const QUrl wayBack = this->wayBack();
        QCOMPARE(wayBack.path(), QStringLiteral("/signed-out/acme"));
        comeBack("state=" + oauth::formValue(asked, QLatin1String("state"))->toLatin1());
        waitForEnd();
        QVERIFY2(m_signOut->result(), qPrintable(problemOf(m_signOut->result())));
        QCOMPARE(m_signOut->result()->browser, InBrowser::Done);
        QCOMPARE(m_signOut->result()->here.revocation, Account::SignOutReceipt::Revocation::Done);
        QTRY_VERIFY(m_page.contains("You’re signed out"));
    }

    void believesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("§3: another state") << QByteArray("state=another");
        QTest::newRow("§3: no state") << QByteArray("x=y");
        QTest::newRow("nothing at all") << QByteArray();
    }
    void believesNothingElse()
    {
        QFETCH(const QByteArray, query);
        signIn({registered()});
        start();
        QTRY_VERIFY(!m_sentTo.isEmpty());
        comeBack(query);
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::NotDone);
        QCOMPARE(m_signOut->result()->problem->kind, ErrorKind::StateMismatch);
        QVERIFY(m_store->accounts().isEmpty());
        QTRY_VERIFY(m_page.contains("Sign-out wasn’t confirmed"));
    }

    /// An administrator's ports hold for whatever listens.
    void listensAtASetPort_data()
    {
        QTest::addColumn<bool>("hasWayBack");
        QTest::newRow("the browser comes back") << true;
        QTest::newRow("it is only sent on") << false;
    }
    void listensAtASetPort()
    {
        QFETCH(const bool, hasWayBack);
        const quint16 port = freePort();
        signIn(hasWayBack ? QList<QUrl>{registered()} : QList<QUrl>());
        setPorts(QByteArray::number(port), "");
        QUrl step;
        m_environment->browser.onOpen([&](const QUrl &url) {
            step = url;
            takeTheStep(url);
        });
        start();
        QTRY_VERIFY(!m_sentTo.isEmpty());
        QCOMPARE(step.port(), int(port));
        if (hasWayBack) {
            QCOMPARE(wayBack().port(), int(port));
        }
    }

    void listensAtNoOtherWhereTheyAreLocked()
    {
        const quint16 other = freePort();
        const quint16 port = freePort();
        signIn({QUrl(QStringLiteral("http://127.0.0.1:%1/signed-out/acme").arg(other))});
        setPorts(QByteArray::number(port), R"(,"locked":["redirect_ports"])");
        start();
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::NotDone);
        QCOMPARE(m_signOut->result()->problem->kind, ErrorKind::Misconfigured);
        QVERIFY(m_sentTo.isEmpty());
        QVERIFY(m_store->accounts().isEmpty()); // here it is done
    }

    void leavesTheBrowserThereWhereNoWayBackIsRegistered()
    {
        signIn({});
        start();
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::LeftThere);
        QTRY_VERIFY(!m_sentTo.isEmpty());
        const auto asked = this->asked();
        QVERIFY(oauth::formValue(asked, QLatin1String("id_token_hint")));
        QVERIFY(!oauth::formValue(asked, QLatin1String("post_logout_redirect_uri")));
        QVERIFY(!oauth::formValue(asked, QLatin1String("state")));
    }

    /// Arguments are everybody's to read: the ID token is not in what the browser is started with,
    /// and whoever comes second to that address gets nothing.
    void theBrowserIsStartedWithoutTheIdToken()
    {
        const QByteArray idToken = signIn({registered()});
        start();
        QTRY_VERIFY(!m_sentTo.isEmpty());
        const QUrl opened = m_environment->browser.lastUrl();
        QVERIFY(!opened.toEncoded().contains(idToken.left(60)));
        QCOMPARE(opened.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(m_stepStatus, 303);
        m_sentTo.clear();
        takeTheStep(opened);
        QTRY_COMPARE(m_stepStatus, 404);
        QVERIFY(m_sentTo.isEmpty());
        QCOMPARE(m_signOut->stage(), Stage::AwaitingBrowser);
    }

    void opensNothingWhereThereIsNoPage()
    {
        m_provider->metadata.remove(QStringLiteral("end_session_endpoint"));
        signIn({registered()});
        const qsizetype opened = m_environment->browser.urls().size();
        start();
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::NotOffered);
        QCOMPARE(m_environment->browser.urls().size(), opened);
        QVERIFY(m_store->accounts().isEmpty());
    }

    void standsHereWhateverBecomesOfTheBrowser_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nobody comes back") << QStringLiteral("time") << ErrorKind::TimedOut;
        QTest::newRow("it is canceled") << QStringLiteral("cancel") << ErrorKind::Canceled;
        QTest::newRow("no browser starts")
            << QStringLiteral("browser") << ErrorKind::BrowserUnavailable;
        QTest::newRow("the port is taken")
            << QStringLiteral("port") << ErrorKind::ListenerUnavailable;
    }
    void standsHereWhateverBecomesOfTheBrowser()
    {
        QFETCH(const QString, end);
        QFETCH(const ErrorKind, kind);
        QTcpServer other;
        QUrl wayBack = registered();
        if (end == u"port") {
            QVERIFY(other.listen(QHostAddress::LocalHost));
            wayBack.setPort(other.serverPort());
        }
        signIn({wayBack});
        if (end == u"browser") {
            m_environment->browser.failWith(Error{ErrorKind::BrowserUnavailable, {}, {}});
        }
        start();
        if (end == u"time" || end == u"cancel") {
            QTRY_COMPARE(m_signOut->stage(), Stage::AwaitingBrowser);
        }
        if (end == u"time") {
            m_environment->clock.advance(121s);
        } else if (end == u"cancel") {
            m_signOut->stopWaiting();
        }
        waitForEnd();
        QVERIFY2(m_signOut->result(), qPrintable(problemOf(m_signOut->result())));
        QCOMPARE(m_signOut->result()->browser, InBrowser::NotDone);
        QCOMPARE(m_signOut->result()->problem->kind, kind);
        // For another browser, and without the ID token.
        const QString page = m_provider->issuer() + QStringLiteral("/end-session?client_id=")
            + m_provider->provider().clientId;
        QCOMPARE(m_signOut->result()->page.toString(),
                 kind == ErrorKind::BrowserUnavailable ? page : QString());
        QVERIFY(m_store->accounts().isEmpty());
    }

    /// The person changes their mind while the provider is told.
    void opensNoBrowserWhereItIsStoppedBefore()
    {
        signIn({registered()});
        const qsizetype opened = m_environment->browser.urls().size();
        start();
        m_signOut->stopWaiting();
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::NotDone);
        QCOMPARE(m_signOut->result()->problem->kind, ErrorKind::Canceled);
        QCOMPARE(m_signOut->result()->here.revocation, Account::SignOutReceipt::Revocation::Done);
        QCOMPARE(m_environment->browser.urls().size(), opened);
        QVERIFY(m_store->accounts().isEmpty());
    }

    void saysThatItIsNotKnownWhereTheSessionIsGone()
    {
        signIn({registered()});
        m_environment->vault.erase(sessionKey(m_store->accounts().first()->id()), this,
                                   [](const Result<void> &) {});
        start();
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::NotDone);
        QCOMPARE(m_signOut->result()->problem->kind, ErrorKind::NotFound);
    }

    void isNotDisturbedWhereNobodyIsToComeBack()
    {
        signIn({});
        m_environment->browser.onOpen({});
        start();
        QTRY_COMPARE(m_signOut->stage(), Stage::AwaitingBrowser);
        QUrl address = m_environment->browser.lastUrl();
        address.setPath(QStringLiteral("/sign-out"));
        address.setQuery(QStringLiteral("state=guess"));
        const std::unique_ptr<QNetworkReply> reply(m_person.get(QNetworkRequest(address)));
        QTRY_VERIFY(reply->isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(m_signOut->stage(), Stage::AwaitingBrowser);
        takeTheStep(m_environment->browser.lastUrl());
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::LeftThere);
        QTRY_VERIFY(!m_sentTo.isEmpty());
    }

    void changesNothingWhereTheVaultIsLocked()
    {
        signIn({registered()});
        const qsizetype opened = m_environment->browser.urls().size();
        m_environment->vault.failRead = Error{ErrorKind::VaultLocked, {}, {}};
        start();
        waitForEnd();
        QVERIFY(!m_signOut->result());
        QCOMPARE(m_signOut->result().error().kind, ErrorKind::VaultLocked);
        QCOMPARE(m_store->accounts().size(), 1);
        QCOMPARE(m_environment->browser.urls().size(), opened);
    }

    /// The vault has nothing of it.
    void endsWhatIsInMemoryOnly()
    {
        m_environment->vault.failAll(Error{ErrorKind::VaultUnavailable, {}, {}});
        const QByteArray idToken = signIn({registered()}, SignInRequest::WithoutVault::GoOn);
        QVERIFY(m_store->accounts().first()->isUnsaved());
        bool hasPage = false;
        m_store->hasSignOutPage(*m_store->accounts().first(), this,
                                [&](const Result<bool> &has) { hasPage = has && *has; });
        QTRY_VERIFY(hasPage);
        start();
        QTRY_VERIFY(!m_sentTo.isEmpty());
        const auto asked = this->asked();
        QVERIFY(oauth::formValue(asked, QLatin1String("id_token_hint"))
                    ->startsWith(QString::fromLatin1(idToken.left(idToken.lastIndexOf('.') + 1))));
        comeBack("state=" + oauth::formValue(asked, QLatin1String("state"))->toLatin1());
        waitForEnd();
        QCOMPARE(m_signOut->result()->browser, InBrowser::Done);
    }

    void canBeDestroyedWhileItWaits()
    {
        signIn({registered()});
        start();
        QTRY_COMPARE(m_signOut->stage(), Stage::AwaitingBrowser);
        m_signOut.reset();
        m_environment->clock.advance(121s);
        QCoreApplication::processEvents();
        QVERIFY(m_store->accounts().isEmpty());
    }

private:
    [[nodiscard]] static QUrl registered()
    {
        return QUrl(QStringLiteral("http://127.0.0.1/signed-out/acme"));
    }
    /// The ID token that came.
    QByteArray signIn(const QList<QUrl> &waysBack,
                      SignInRequest::WithoutVault withoutVault = SignInRequest::WithoutVault::End)
    {
        m_provider->publish();
        QByteArray idToken;
        Provider provider = m_provider->provider();
        provider.postLogoutRedirectUris = waysBack;
        m_environment->browser.onOpen([this](const QUrl &url) { m_provider->approve(url); });
        m_provider->expectSignIn();
        SignInRequest request{provider};
        request.withoutVault = withoutVault;
        const auto signIn = m_store->startSignIn(std::move(request));
        [&] { QTRY_COMPARE(signIn->stage(), SignIn::Stage::Finished); }();
        bool isIdle = false; // the access token's item is written behind the person's back
        m_store->whenIdle(this, [&](const Result<void> &) { isIdle = true; });
        [&] { QTRY_VERIFY(isIdle); }();
        m_environment->browser.onOpen([this](const QUrl &step) { takeTheStep(step); });
        m_provider->server.always("POST", "/revoke", HttpAnswer{200});
        return m_provider->idToken(
            {.nonce = ScriptedProvider::parameter(m_environment->browser.lastUrl(),
                                                  QStringLiteral("nonce"))});
    }
    void setPorts(const QByteArray &ports, const QByteArray &more) const
    {
        const QString folder = m_environment->places.adminConfig.first();
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/managed.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"redirect_ports\":[" + ports + ']' + more + '}');
    }
    void start() { m_signOut = m_store->startBrowserSignOut(*m_store->accounts().first(), 120s); }
    void waitForEnd()
    {
        [&] { QTRY_COMPARE(m_signOut->stage(), Stage::Finished); }();
    }
    /// What the person's browser was sent to, in the end.
    [[nodiscard]] oauth::FormParameters asked() const
    {
        return *oauth::splitForm(m_sentTo.query(QUrl::FullyEncoded).toLatin1());
    }
    void takeTheStep(const QUrl &step)
    {
        QNetworkRequest request(step);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_person.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_sentTo = QUrl::fromEncoded(reply->rawHeader("Location"));
            m_stepStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            reply->deleteLater();
        });
    }
    [[nodiscard]] QUrl wayBack() const
    {
        return QUrl(*oauth::formValue(asked(), QLatin1String("post_logout_redirect_uri")));
    }
    void comeBack(const QByteArray &query)
    {
        QUrl url = wayBack();
        if (!query.isEmpty()) {
            url.setQuery(QString::fromLatin1(query));
        }
        QNetworkReply *reply = m_person.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_page = reply->readAll();
            reply->deleteLater();
        });
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<BrowserSignOut> m_signOut;
    QNetworkAccessManager m_person;
    QByteArray m_page;
    QUrl m_sentTo;
    int m_stepStatus = 0;
};

QTEST_GUILESS_MAIN(BrowserSignOutTest)
#include "browser_sign_out_test.moc"
