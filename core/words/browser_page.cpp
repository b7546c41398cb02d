#include "words/browser_page.h"

#include "base/error.h"
#include "words/visit_page.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanyard {

namespace {

/// Keeps a page below 3 KB whatever a provider calls itself or its people.
constexpr qsizetype nameCap = 60;

class Words {
    Q_DECLARE_TR_FUNCTIONS(BrowserPage)
};

enum class Mark { Good, Bad, Busy };

struct Text {
    Mark mark = Mark::Bad;
    QString title;
    QString heading;
    QString body;
};

/// Empty where nothing of the name can be shown.
QString escaped(const QString &name)
{
    const QString plain = plainText(name, nameCap);
    return plain.isEmpty()
        ? QString()
        : QLatin1String("<bdi>") + plain.toHtmlEscaped() + QLatin1String("</bdi>");
}

Text signedIn(const QString &provider, const QString &who)
{
    const QString close = Words::tr("You can close this tab.");
    const QString ready = Words::tr("%1 is ready to use in Lanyard.", "a person’s name");
    const QString where = escaped(provider);
    const QString name = escaped(who);
    return {Mark::Good, Words::tr("Signed in – Lanyard"),
            where.isEmpty() ? Words::tr("You’re signed in")
                            : Words::tr("You’re signed in to %1").arg(where),
            name.isEmpty() ? close : ready.arg(name) + QLatin1String("</p><p>") + close};
}

Text textOf(BrowserPage page, const QString &provider, const QString &who)
{
    switch (page) {
    case BrowserPage::SignedIn:
        return signedIn(provider, who);
    case BrowserPage::Denied:
        return {Mark::Bad, Words::tr("Sign-in was cancelled – Lanyard"),
                Words::tr("Sign-in was cancelled"),
                Words::tr("Nothing was changed. You can close this tab.")};
    case BrowserPage::Problem:
        return {Mark::Bad, Words::tr("Sign-in wasn’t finished – Lanyard"),
                Words::tr("Sign-in wasn’t finished"),
                Words::tr("Lanyard shows what to do next. You can close this tab.")};
    case BrowserPage::Finishing:
        return {Mark::Busy, Words::tr("Finishing sign-in – Lanyard"),
                Words::tr("Finishing sign-in"),
                Words::tr("Go back to Lanyard; it’s finishing your sign-in.")};
    case BrowserPage::NotOurs:
        return {Mark::Bad, Words::tr("Not from this sign-in – Lanyard"),
                Words::tr("This isn’t from your sign-in"),
                Words::tr("Lanyard didn’t use it and waits on. You can close this tab.")};
    case BrowserPage::Used:
        return {Mark::Bad, Words::tr("Already used – Lanyard"),
                Words::tr("This sign-in was already used."),
                Words::tr("Lanyard shows how it ended. You can close this tab.")};
    case BrowserPage::Late:
        return {Mark::Bad, Words::tr("Link has run out – Lanyard"),
                Words::tr("This sign-in link has run out"), Words::tr("Start again in Lanyard.")};
    case BrowserPage::SignedOut:
        return {Mark::Good, Words::tr("Signed out – Lanyard"),
                Words::tr("You’re signed out, here and in Lanyard"),
                Words::tr("You can close this tab.")};
    case BrowserPage::SignOutUnconfirmed:
        return {Mark::Bad, Words::tr("Sign-out wasn’t confirmed – Lanyard"),
                Words::tr("Sign-out wasn’t confirmed"),
                Words::tr("You are signed out in Lanyard. Whether this browser is still signed in, "
                          "the provider’s own page shows. You can close this tab.")};
    }
    Q_UNREACHABLE();
}

/// Colours twice (light, dark); system colours win in high contrast by forced-color-adjust's
/// default, so the card only needs its border there.
constexpr auto styleSheet
    = ":root{color-scheme:light dark;--back:#f4f5f7;--card:#fff;--text:#1d1f23;--soft:#565961;"
      "--edge:#d6d8de;--good:#197a3a;--bad:#b02a22}"
      "@media(prefers-color-scheme:dark){:root{--back:#17181b;--card:#222428;--text:#f1f2f4;"
      "--soft:#b6b9c1;--edge:#3b3e45;--good:#5ac474;--bad:#ff8f84}}"
      "body{margin:0;min-height:100vh;display:flex;align-items:center;justify-content:center;"
      "background:var(--back);color:var(--text);font:1.0625rem/1.5 system-ui,sans-serif}"
      "main{box-sizing:border-box;width:min(30rem,100% - 3rem);margin:1.5rem;padding:2.25rem;"
      "background:var(--card);border:1px solid var(--edge);border-radius:12px;"
      "overflow-wrap:anywhere}"
      "svg{width:2.75rem;height:2.75rem;color:var(--soft)}.good svg{color:var(--good)}"
      ".bad svg{color:var(--bad)}h1{margin:.75rem 0 .5rem;font-size:1.5rem;line-height:1.25}"
      "p{margin:.25rem 0;color:var(--soft)}"
      "@media(forced-colors:active){main{border-color:CanvasText}svg{color:CanvasText!important}"
      "p{color:CanvasText}}";

QLatin1String classOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return QLatin1String("good");
    case Mark::Bad:
        return QLatin1String("bad");
    case Mark::Busy:
        return QLatin1String("busy");
    }
    Q_UNREACHABLE();
}

/// The lines inside the circle: a tick, an exclamation mark, a clock's hands.
QLatin1String pathOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return QLatin1String("M7.5 12.5l3 3 6-6.5");
    case Mark::Bad:
        return QLatin1String("M12 7v6M12 16.5v.5");
    case Mark::Busy:
        return QLatin1String("M12 7v5l3.5 2");
    }
    Q_UNREACHABLE();
}

QLatin1String direction()
{
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return rightToLeft ? QLatin1String("rtl") : QLatin1String("ltr");
}

QByteArray documentOf(const Text &text)
{
    const QString document
        = QLatin1String("<!doctype html><html lang=\"") + Words::tr("en", "language of the pages")
        + QLatin1String("\" dir=\"") + direction()
        + QLatin1String(
              "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width="
              "device-width,initial-scale=1\"><meta name=\"color-scheme\" content=\"light "
              "dark\"><meta name=\"robots\" content=\"noindex\"><title>")
        + text.title.toHtmlEscaped()
        + QLatin1String("</title><link rel=\"icon\" href=\"data:,\"><style>")
        + QLatin1String(styleSheet) + QLatin1String("</style></head><body><main class=\"")
        + classOf(text.mark)
        + QLatin1String("\"><svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" "
                        "stroke-width=\"2\" stroke-linecap=\"round\" aria-hidden=\"true\"><circle "
                        "cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"")
        + pathOf(text.mark) + QLatin1String("\"/></svg><h1>") + text.heading
        + QLatin1String("</h1><p>") + text.body + QLatin1String("</p></main></body></html>\n");
    return document.toUtf8();
}

} // namespace

QByteArray browserPageStyle()
{
    return styleSheet;
}

QByteArray browserPage(BrowserPage page, const QString &provider, const QString &who)
{
    return documentOf(textOf(page, provider, who));
}

QByteArray visitPage()
{
    return documentOf({Mark::Good, Words::tr("Your browser reaches Lanyard"),
                       Words::tr("Your browser reaches Lanyard"),
                       Words::tr("The way back from a sign-in works. You can close this tab.")});
}

} // namespace lanyard
