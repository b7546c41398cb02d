#include "support/form_browser.h"
#include "support/scripted_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace lanyard;

namespace {

HttpAnswer html(const QByteArray &body, const HttpHeaders &headers = {})
{
    return {200, HttpHeaders{{"Content-Type", "text/html"}} + headers, body};
}

} // namespace

class FormBrowserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnUntilAPageHasNoForm()
    {
        ScriptedServer server;
        server.expect("GET", "/start", redirectAnswer("/sign-in?x=1", 303));
        server.expect("GET", "/sign-in",
                      html(R"(<form action="/sign-in" method="post">
                                <input type="hidden" name="ticket" value="a&amp;b">
                                <input type="text" name="user">
                                <input type="radio" name="kind" value="one" checked>
                                <input type="radio" name="kind" value="two">
                                <button name="go" value="yes">Continue</button>
                                <button name="go" value="no">Deny</button></form>)",
                           {{"Set-Cookie", "session=1; Path=/"}}));
        server.expect("POST", "/sign-in", redirectAnswer("/end", 303));
        server.expect("GET", "/end", html("<h1>Done</h1>"));

        FormBrowser browser;
        browser.type(QStringLiteral("user"), QStringLiteral("ada lovelace"));
        browser.press(QStringLiteral("Deny"));
        QSignalSpy stopped(&browser, &FormBrowser::stopped);
        QObject context;
        browser.open(server.url(QStringLiteral("/start")), &context, [](const Result<void> &) {});
        QVERIFY(stopped.wait(kPatience));

        QCOMPARE(browser.page(), QStringLiteral("<h1>Done</h1>"));
        QCOMPARE(browser.visited().size(), 4);
        const HttpRequest posted = server.requestsTo("/sign-in").last();
        QCOMPARE(posted.header("Cookie"), QByteArray("session=1"));
        QCOMPARE(posted.body, QByteArray("ticket=a%26b&user=ada%20lovelace&kind=one&go=no"));
    }

    void choosesWhatIsTyped()
    {
        ScriptedServer server;
        server.expect("GET", "/", html(R"(<form action="/go" method="post">
                                            <input type="radio" name="who" value="one" checked>
                                            <input type="radio" name="who" value="two">
                                            <button>Go</button></form>)"));
        server.expect("POST", "/go", html("Done"));
        FormBrowser browser;
        browser.type(QStringLiteral("who"), QStringLiteral("two"));
        QSignalSpy stopped(&browser, &FormBrowser::stopped);
        QObject context;
        browser.open(server.url(QStringLiteral("/")), &context, [](const Result<void> &) {});
        QVERIFY(stopped.wait(kPatience));
        QCOMPARE(server.requests().last().body, QByteArray("who=two"));
    }
};

QTEST_GUILESS_MAIN(FormBrowserTest)
#include "form_browser_test.moc"
