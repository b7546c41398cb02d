#include "io/web_url.h"

#include <QTest>

using namespace lanyard;

class WebUrlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOwnersApart_data();
    void tellsOwnersApart();
};

/// The public suffixes are of https://publicsuffix.org, from both of its parts.
void WebUrlTest::tellsOwnersApart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const char *left, const char *right, bool isSame) {
        QTest::newRow(name) << QString::fromLatin1(left) << QString::fromLatin1(right) << isSame;
    };
    row("one host", "https://sso.example.com", "https://sso.example.com/token", true);
    row("another port", "https://sso.example.com", "https://sso.example.com:8443", true);
    row("in capitals", "https://sso.example.com", "https://SSO.EXAMPLE.COM", true);
    row("with the dot of the root", "https://sso.example.com", "https://api.example.com.", true);
    row("beside it", "https://sso.example.com", "https://api.example.com", true);
    row("above it", "https://sso.example.com", "https://example.com", true);
    row("below it", "https://example.com", "https://a.b.example.com", true);
    row("a suffix of two labels", "https://sso.example.co.uk", "https://api.example.co.uk", true);
    row("another name", "https://sso.example.com", "https://example.net", false);
    row("under one top-level domain", "https://example.com", "https://evil.com", false);
    row("under one suffix", "https://example.co.uk", "https://evil.co.uk", false);
    row("the suffix itself", "https://example.co.uk", "https://co.uk", false);
    row("under a wildcard", "https://a.b.ck", "https://c.b.ck", false);
    row("two tenants of one host", "https://ada.github.io", "https://evil.github.io", false);
    row("one tenant", "https://a.ada.github.io", "https://b.ada.github.io", true);
    row("an end alike", "https://example.com", "https://evilexample.com", false);
    row("as a label of its own", "https://example.com", "https://example.com.evil.net", false);
    row("an address", "https://192.0.2.1", "https://192.0.2.1:444", true);
    row("two addresses", "https://192.0.2.1", "https://198.51.2.1", false);
    row("an address and a name", "https://192.0.2.1", "https://localhost", false);
    row("IPv6", "https://[2001:db8::1]", "https://[2001:db8::2]", false);
    row("this machine", "http://localhost:1", "http://localhost:2", true);
    row("this machine by two names", "http://localhost:1", "http://127.0.0.1:1", false);
    row("names without a dot", "https://sso", "https://api", false);
    row("under a name that nobody lists", "https://sso.intern", "https://api.intern", false);
    row("a company's own", "https://sso.acme.intern", "https://api.acme.intern", true);
}

void WebUrlTest::tellsOwnersApart()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(isSameSite(QUrl(left), QUrl(right)), "isSame");
    QTEST(isSameSite(QUrl(right), QUrl(left)), "isSame");
}

QTEST_APPLESS_MAIN(WebUrlTest)
#include "web_url_test.moc"
