#include "pages.h"

#include "demo_client.h"
#include "people.h"

#include <QCryptographicHash>
#include <QUrl>

namespace lanyard::demo {

namespace {

const QByteArray &style()
{
    static const QByteArray sheet = R"(
:root{color-scheme:light dark;--back:#f3f4f7;--card:#fff;--text:#1d1e22;--soft:#5a5c66;--line:#d8dae1;--accent:#3355c4;--on:#fff}
@media(prefers-color-scheme:dark){:root{--back:#17181c;--card:#212329;--text:#f1f1f4;--soft:#b2b4bf;--line:#3b3d46;--accent:#9db4ff;--on:#10182e}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
main{width:100%;max-width:27rem;padding:2rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem}
.brand{margin:0 0 1rem;color:var(--soft);font-size:.875rem}
h1{margin:0 0 .5rem;font-size:1.375rem;line-height:1.3}
p{margin:.5rem 0}
fieldset{margin:1.25rem 0;padding:0;border:0}
legend{padding:0;font-weight:600}
label{display:flex;align-items:center;gap:.75rem;margin-top:.5rem;padding:.625rem .875rem;border:1px solid var(--line);border-radius:.5rem}
label:has(:checked){border-color:var(--accent)}
input.text{flex:1;width:auto;height:auto;padding:.25rem;border:0;background:transparent;color:inherit;font:1.25rem/1.5 ui-monospace,monospace}
input{accent-color:var(--accent);width:1.125rem;height:1.125rem;margin:0}
small{display:block;color:var(--soft);font-size:.875rem}
ul{margin:.5rem 0 0;padding-left:1.25rem}
.buttons{display:flex;gap:.75rem;margin-top:1.5rem}
button{flex:1;padding:.625rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:transparent;color:inherit;font:inherit;font-weight:600;cursor:pointer}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.note{margin:1.5rem 0 0;color:var(--soft);font-size:.875rem}
)";
    return sheet;
}

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

/// `formTarget`: a browser applies form-action to the redirect after the form as well, so the
/// page that ends there has to name it.
HttpAnswer page(int status, const QByteArray &title, const QByteArray &content,
                const QByteArray &formTarget)
{
    const QByteArray hash
        = QCryptographicHash::hash(style(), QCryptographicHash::Sha256).toBase64();
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Content-Security-Policy",
              "default-src 'none'; style-src 'sha256-" + hash + "'; img-src data:; form-action "
                  + formTarget + "; base-uri 'none'; frame-ancestors 'none'"},
             {"Cache-Control", "no-store"},
             {"Referrer-Policy", "no-referrer"},
             {"X-Content-Type-Options", "nosniff"},
             {"Cross-Origin-Opener-Policy", "same-origin"},
             {"Cross-Origin-Resource-Policy", "same-origin"}},
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
            "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
            "<meta name=\"color-scheme\" content=\"light dark\">"
            "<link rel=\"icon\" href=\"data:,\"><title>"
                + escaped(title) + " \xe2\x80\x93 Demo</title><style>" + style()
                + "</style></head><body><main><p class=\"brand\">Demo provider</p><h1>"
                + escaped(title) + "</h1>" + content + "</main></body></html>\n"};
}

/// Chromium's form-action knows no IPv6 address.
QByteArray formTargetFor(const QByteArray &redirectUri)
{
    if (redirectUri.isEmpty()) {
        return "'self'";
    }
    const QUrl url = QUrl::fromEncoded(redirectUri, QUrl::StrictMode);
    const QByteArray origin
        = url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return "'self' " + (url.host().contains(u':') ? QByteArray("http:") : origin);
}

QByteArray wordsFor(const QString &scope)
{
    if (scope == u"openid") {
        return "Know who you are";
    }
    if (scope == u"profile") {
        return "See your name";
    }
    if (scope == u"email") {
        return "See your e-mail address";
    }
    return "Keep you signed in until you sign out"; // offline_access
}

QByteArray choiceOf(const Person &person, bool isChecked)
{
    return "<label><input type=\"radio\" name=\"person\" value=\""
        + escaped(person.subject.toUtf8()) + '"' + (isChecked ? " checked" : "") + "><span>"
        + escaped(person.name().toUtf8()) + "<small>" + escaped(person.email.toUtf8())
        + "</small></span></label>";
}

} // namespace

HttpAnswer consentPage(const AuthorizationRequest &request, const QByteArray &clientName,
                       const QByteArray &ticket)
{
    QString chosen = people().first().subject;
    QByteArray choices;
    QByteArray permissions;
    for (const Person &person : people()) {
        if (request.loginHint == person.email || request.loginHint == person.username) {
            chosen = person.subject;
        }
    }
    for (const Person &person : people()) {
        choices += choiceOf(person, person.subject == chosen);
    }
    for (const QString &scope : request.scope) {
        permissions += "<li>" + escaped(wordsFor(scope)) + "</li>";
    }
    // RFC 8628 §5.4: whoever sent the code may be somebody else.
    const QByteArray warning = request.userCode.isEmpty()
        ? QByteArray()
        : "<p>This is for another device, which shows the code <strong>" + escaped(request.userCode)
            + "</strong>. Only go on if you started this yourself.</p>";
    const QByteArray confirmation = request.acr == confirmedAcr
        ? QByteArray("<p>It asks you to confirm this time: <strong>Continue</strong> does.</p>")
        : QByteArray();
    const QByteArray content = warning + confirmation
        + "<p>Choose who you are today. These people are made up, and no "
          "password is needed.</p><form method=\"post\" action=\"/decision\">"
          "<input type=\"hidden\" name=\"ticket\" value=\""
        + escaped(ticket) + "\"><fieldset><legend>Sign in as</legend>" + choices
        + "</fieldset><strong>" + escaped(clientName) + " will be able to</strong><ul>"
        + permissions
        + "</ul><div class=\"buttons\">"
          "<button class=\"main\" name=\"decision\" value=\"continue\">Continue</button>"
          "<button name=\"decision\" value=\"deny\">Deny</button></div></form>"
          "<p class=\"note\">This provider runs on your own computer. Nothing leaves it, and it "
          "forgets everything when it stops.</p>";
    return page(200, "Sign in to " + clientName, content, formTargetFor(request.redirectUri));
}

HttpAnswer userCodePage(const QByteArray &userCode)
{
    return page(200, "Enter the code",
                "<p>Your other device shows it.</p><form method=\"post\" action=\"/device\">"
                "<label>Code<input class=\"text\" name=\"user_code\" required autofocus "
                "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" "
                "maxlength=\"32\" value=\""
                    + escaped(userCode)
                    + "\"></label><div class=\"buttons\">"
                      "<button class=\"main\">Next</button></div></form>",
                "'self'");
}

HttpAnswer deviceResultPage(bool isApproved)
{
    return isApproved
        ? page(200, "You\xe2\x80\x99re signed in on your other device",
               "<p>You can close this tab and go back to it.</p>", "'none'")
        : page(200, "Access wasn\xe2\x80\x99t allowed",
               "<p>Your other device gets nothing. You can close this tab.</p>", "'none'");
}

HttpAnswer problemPage(const QByteArray &heading, const QByteArray &text)
{
    return page(400, heading,
                "<p>" + escaped(text)
                    + "</p><p class=\"note\">Nothing was sent to any app. You can "
                      "close this tab.</p>",
                "'none'");
}

HttpAnswer signOutPage()
{
    return page(200, "Sign out?",
                "<p>Do you want to sign out of the demo provider in this browser?</p>"
                "<form method=\"post\" action=\"/end-session\"><div class=\"buttons\">"
                "<button class=\"main\" name=\"decision\" value=\"sign-out\">Sign out</button>"
                "</div></form>",
                "'self'");
}

HttpAnswer signedOutPage()
{
    return page(200, "You\xe2\x80\x99re signed out", "<p>You can close this tab.</p>", "'none'");
}

} // namespace lanyard::demo
