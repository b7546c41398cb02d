#include "household.h"
#include "node_server.h"
#include "support/problem.h"

#include "base/protection.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace lanyard;

/// Against npm oidc-provider that takes no authorization request but a pushed one (RFC 9126 §5).
class OidcPushedTest : public QObject {
    Q_OBJECT

    NodeServer m_server;

    [[nodiscard]] SignInRequest request(Household &home) const
    {
        home.browser().type(QStringLiteral("login"), QStringLiteral("ada"));
        home.browser().type(QStringLiteral("password"), QStringLiteral("any"));
        SignInRequest request;
        request.provider = *providerForIssuer(m_server.origin().toString());
        request.provider.clientId = QStringLiteral("native");
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString problem
            = m_server.start(QStringLiteral("oidc_provider.mjs"),
                             {QStringLiteral("http://127.0.0.1/callback/127.0.0.1"), QString(),
                              QStringLiteral("pushed")});
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    /// Nothing of the request goes through the browser, but the name that it was given.
    void signsInByAPushedRequest()
    {
        Household home;
        QSignalSpy leaving(&home.browser(), &FormBrowser::leaving);
        SignInRequest wish = request(home);
        wish.authentication.loginHint = QStringLiteral("ada@example.com");
        const auto outcome = home.signIn(std::move(wish));
        QVERIFY2(outcome, qPrintable(problemOf(outcome)));
        const QUrlQuery query(leaving.first().first().toUrl());
        const QString name
            = query.queryItemValue(QStringLiteral("request_uri"), QUrl::FullyDecoded);
        QVERIFY2(name.startsWith(QLatin1String("urn:ietf:params:oauth:request_uri:")),
                 qPrintable(name));
        QStringList names;
        for (const auto &[each, value] : query.queryItems()) {
            names += each;
        }
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("client_id"), QStringLiteral("request_uri")}));
        Account &account = *home.store().accounts().first();
        QVERIFY(account.entry().protections.contains(nameOf(Protection::PushedRequests)));
        const auto refreshed = home.ensureFresh(account, Account::Freshness::Force);
        QVERIFY2(refreshed, qPrintable(problemOf(refreshed)));
    }

    /// The twin: the same by the browser alone is none for this server.
    void oneThatIsNotPushedIsRefused()
    {
        FormBrowser browser;
        QSignalSpy stopped(&browser, &FormBrowser::stopped);
        QUrl url(m_server.origin().toString() + QStringLiteral("/auth"));
        url.setQuery(QStringLiteral(
            "client_id=native&response_type=code&scope=openid&code_challenge_method=S256&"
            "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
            "http%3A%2F%2F127.0.0.1%2Fcallback%2F127.0.0.1"));
        browser.beOnAnotherComputer();
        browser.open(url, this, [](const Result<void> &) {});
        QTRY_COMPARE(stopped.size(), 1);
        const QString said = browser.page()
            + QUrlQuery(browser.visited().last())
                  .queryItemValue(QStringLiteral("error_description"), QUrl::FullyDecoded)
                  .replace(u'+', u' ');
        QVERIFY2(said.contains(QLatin1String("Pushed Authorization Request")), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(OidcPushedTest)
#include "oidc_pushed_test.moc"
