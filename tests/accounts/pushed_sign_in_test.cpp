#include "accounts/account_store.h"
#include "oauth/form.h"
#include "support/problem.h"
#include "support/scripted_provider.h"
#include "support/test_environment.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;
using namespace std::chrono_literals;

using Stage = SignIn::Stage;

Q_DECLARE_METATYPE(Reaction)

/// A sign-in whose request goes to the provider before the browser does (RFC 9126).
class PushedSignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_environment = std::make_unique<TestEnvironment>();
        m_provider = std::make_unique<ScriptedProvider>(m_environment->clock);
        m_store
            = std::make_unique<AccountStore>(m_environment->environment(), m_environment->places);
        QVERIFY(m_store->load());
        m_pushed = 0;
        m_pushes.clear();
    }
    void cleanup()
    {
        m_signIn.reset();
        m_store.reset();
        m_provider.reset();
        m_environment.reset();
    }

    void theBrowserCarriesANameOnly()
    {
        publish(Offered);
        takePushes();
        QVERIFY(start());
        const QUrl opened = m_environment->browser.lastUrl();
        const auto asked = *oauth::splitForm(opened.query(QUrl::FullyEncoded).toLatin1());
        QCOMPARE(asked,
                 (oauth::FormParameters{
                     {QStringLiteral("client_id"), m_provider->provider().clientId},
                     {QStringLiteral("request_uri"), QStringLiteral("urn:example:1")}}));

        const auto pushed = lastPushed();
        QCOMPARE(oauth::formValue(pushed, QLatin1String("redirect_uri")),
                 m_signIn->redirectUri().toString(QUrl::FullyEncoded));
        QCOMPARE(oauth::formValue(pushed, QLatin1String("code_challenge_method")),
                 QStringLiteral("S256"));
        m_provider->expectSignIn(
            {.nonce = oauth::formValue(pushed, QLatin1String("nonce"))->toLatin1()});
        m_provider->approve(asIfByTheBrowser());
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY2(m_signIn->result(), qPrintable(problemOf(m_signIn->result())));
    }

    void eachBrowserAndEachCopyGetsItsOwn()
    {
        publish(Offered);
        takePushes();
        QVERIFY(start());
        QCOMPARE(m_environment->browser.urls().size(), 1);
        m_signIn->openBrowserAgain();
        QTRY_COMPARE(m_environment->browser.urls().size(), 2);
        QVERIFY(m_environment->browser.urls().at(0) != m_environment->browser.urls().at(1));
        const QUrl copied = newLink();
        const QUrl copiedAgain = newLink();
        QVERIFY(!m_environment->browser.urls().contains(copied));
        QVERIFY(copied != copiedAgain);
        QCOMPARE(m_pushed, 4);
        QCOMPARE(stateOf(m_pushes.first()), stateOf(m_pushes.last())); // one attempt
    }

    void aBrowserThatDidNotStartHasNotTakenIt()
    {
        publish(Offered);
        takePushes();
        m_environment->browser.failWith(Error{ErrorKind::BrowserUnavailable, {}, {}});
        QVERIFY(start());
        QTRY_VERIFY(m_signIn->browserProblem());
        QCOMPARE(newLink(), m_environment->browser.lastUrl());
        QCOMPARE(m_pushed, 1);
    }

    void aLinkThatNobodyTookIsMadeAnewBeforeItRunsOut()
    {
        publish(Offered);
        takePushes();
        QVERIFY(start(SignInRequest::Open::LinkOnly));
        const QUrl first = m_signIn->authorizationUrl();
        QSignalSpy changed(m_signIn.get(), &SignIn::stageChanged);
        m_environment->clock.advance(60s);
        QTRY_VERIFY(m_signIn->authorizationUrl() != first);
        QTRY_VERIFY(!changed.isEmpty());
        const QUrl second = newLink();
        QCOMPARE(second, m_signIn->authorizationUrl());
        m_environment->clock.advance(60s);
        QCoreApplication::processEvents();
        QCOMPARE(m_pushed, 2); // the second one was taken
    }

    void goesByTheBrowserWhereThePushIsRefusedAndNotRequired_data() { refusals(); }
    void goesByTheBrowserWhereThePushIsRefusedAndNotRequired()
    {
        QFETCH(const Reaction, reaction);
        publish(Offered);
        m_provider->server.expect("POST", "/par", reaction);
        QVERIFY(start());
        const QUrl opened = m_environment->browser.lastUrl();
        QVERIFY(opened.query().contains(QStringLiteral("code_challenge=")));
        QCOMPARE(newLink(), opened);
        m_signIn->openBrowserAgain();
        QCOMPARE(m_environment->browser.lastUrl(), opened);
        QCOMPARE(m_provider->server.requestsTo("/par").size(), 1);
    }

    void endsBeforeTheBrowserWhereThePushIsRequired_data() { refusals(); }
    void endsBeforeTheBrowserWhereThePushIsRequired()
    {
        QFETCH(const Reaction, reaction);
        QFETCH(const ErrorKind, kind);
        publish(Required);
        m_provider->server.expect("POST", "/par", reaction);
        m_signIn = m_store->startSignIn({m_provider->provider()});
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QVERIFY(!m_signIn->result());
        QCOMPARE(m_signIn->result().error().kind, kind);
        QVERIFY(m_environment->browser.urls().isEmpty());
        QCOMPARE(m_provider->server.requestsTo("/par").size(), 1);
    }

    void asksForLessWhereThePushRefusesTheScope()
    {
        publish(Required);
        m_provider->server.expect("POST", "/par", jsonAnswer(R"({"error":"invalid_scope"})", 400));
        m_signIn = m_store->startSignIn({m_provider->provider()});
        QTRY_COMPARE(m_signIn->stage(), Stage::Finished);
        QCOMPARE(m_signIn->result().error().code, QStringLiteral("invalid_scope"));
        takePushes();
        QVERIFY(start());
        QVERIFY(!oauth::formValue(lastPushed(), QLatin1String("scope"))
                     ->contains(QStringLiteral("offline_access")));
    }

    void saysWhereTheNextLinkCannotBeHad()
    {
        publish(Required);
        takePushes();
        QVERIFY(start());
        m_provider->server.expect("POST", "/par", HttpAnswer{503});
        m_signIn->openBrowserAgain();
        QTRY_VERIFY(m_signIn->browserProblem());
        QCOMPARE(m_signIn->browserProblem()->kind, ErrorKind::ServerError);
        QCOMPARE(m_signIn->stage(), Stage::AwaitingBrowser);
        m_signIn->openBrowserAgain();
        QTRY_VERIFY(!m_signIn->browserProblem());
    }

    void givesNoLinkWhenNobodyIsAwaited()
    {
        publish(Offered);
        takePushes();
        QVERIFY(start());
        m_signIn->cancel();
        std::optional<Result<SignIn::Link>> given;
        m_signIn->link(this, [&](const Result<SignIn::Link> &link) { given = link; });
        QTRY_VERIFY(given);
        QCOMPARE(given->error().kind, ErrorKind::Canceled);
        QCOMPARE(m_pushed, 1);
    }

    void canBeDestroyedWhileItPushes()
    {
        publish(Required);
        m_provider->server.expect("POST", "/par", [this](const HttpRequest &) {
            QMetaObject::invokeMethod(
                this, [this] { m_signIn.reset(); }, Qt::QueuedConnection);
            return HttpAnswer{503};
        });
        m_signIn = m_store->startSignIn({m_provider->provider()});
        QTRY_VERIFY(!m_signIn);
    }

private:
    enum Announced { Offered, Required };
    void publish(Announced announced)
    {
        m_provider->metadata.insert(QStringLiteral("pushed_authorization_request_endpoint"),
                                    m_provider->issuer() + QStringLiteral("/par"));
        m_provider->metadata.insert(QStringLiteral("require_pushed_authorization_requests"),
                                    announced == Required);
        m_provider->publish();
    }
    void takePushes()
    {
        m_provider->server.always("POST", "/par", [this](const HttpRequest &request) {
            m_pushes.append(request.body);
            return jsonAnswer("{\"request_uri\":\"urn:example:" + QByteArray::number(++m_pushed)
                                  + "\",\"expires_in\":60}",
                              201);
        });
    }
    static void refusals()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const HttpAnswer &answer, ErrorKind kind) {
            QTest::newRow(name) << Reaction([answer](const HttpRequest &) { return answer; })
                                << kind;
        };
        row("RFC 9126 §2.3: a public client", jsonAnswer(R"({"error":"invalid_client"})", 401),
            ErrorKind::Misconfigured);
        row("503", HttpAnswer{503}, ErrorKind::ServerError);
        row("no name", jsonAnswer(R"({"expires_in":60})", 201), ErrorKind::InvalidResponse);
        row("a redirect", {307, {{"Location", "/elsewhere"}}, {}}, ErrorKind::InvalidResponse);
    }
    [[nodiscard]] bool start(SignInRequest::Open open = SignInRequest::Open::Browser)
    {
        SignInRequest request{m_provider->provider()};
        request.open = open;
        m_signIn = m_store->startSignIn(std::move(request));
        return QTest::qWaitFor([this] { return m_signIn->stage() == Stage::AwaitingBrowser; },
                               kPatience);
    }
    [[nodiscard]] QUrl newLink()
    {
        std::optional<Result<SignIn::Link>> given;
        m_signIn->link(this, [&](const Result<SignIn::Link> &link) { given = link; });
        return QTest::qWaitFor([&] { return given.has_value(); }, kPatience) && *given
            ? (*given)->url
            : QUrl();
    }
    [[nodiscard]] oauth::FormParameters lastPushed() const
    {
        return *oauth::splitForm(m_pushes.last());
    }
    [[nodiscard]] static std::optional<QString> stateOf(const QByteArray &pushed)
    {
        return oauth::formValue(*oauth::splitForm(pushed), QLatin1String("state"));
    }
    /// What the provider knows of the request, as if the browser had brought it.
    [[nodiscard]] QUrl asIfByTheBrowser() const
    {
        QUrl url(m_provider->issuer() + QStringLiteral("/authorize"));
        url.setQuery(QString::fromLatin1(m_pushes.last()));
        return url;
    }

    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<SignIn> m_signIn;
    int m_pushed = 0;
    QByteArrayList m_pushes;
};

QTEST_GUILESS_MAIN(PushedSignInTest)
#include "pushed_sign_in_test.moc"
