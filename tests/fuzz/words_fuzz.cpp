/// Input: a line with a provider's name, one with a person's, one with an error's code, then its
/// detail: all that strangers write and we show.

#include "base/error.h"
#include "fuzz/invariants.h"
#include "words/browser_page.h"
#include "words/command_text.h"
#include "words/error_text.h"
#include "words/shown_text.h"

#include <QHash>
#include <QPair>

#include <functional>
#include <iterator>

using namespace lanyard;
using fuzz::require;

namespace {

/// Our own isolates around a name are the only ones.
bool isFitInAWindow(QString text)
{
    const qsizetype opened = text.count(QChar(u'\u2068'));
    if (opened != text.count(QChar(u'\u2069'))) {
        return false;
    }
    return fuzz::isFit(text.remove(QChar(u'\u2068')).remove(QChar(u'\u2069')));
}

/// Of names that are ours: made once.
QByteArray pageOf(BrowserPage page, const QString &provider = {}, const QString &who = {})
{
    static QHash<QPair<int, QString>, QByteArray> pages;
    QByteArray &html = pages[{int(page), provider + who}];
    if (html.isEmpty()) {
        html = browserPage(page, provider, who);
    }
    return html;
}

void requireOurPage(const QString &provider, const QString &who)
{
    constexpr qsizetype cap = 60; // of a name on a page
    const QByteArray html = browserPage(BrowserPage::SignedIn, provider, who);
    const QByteArray usual
        = pageOf(BrowserPage::SignedIn,
                 plainText(provider, cap).isEmpty() ? QString() : QStringLiteral("Demo"),
                 plainText(who, cap).isEmpty() ? QString() : QStringLiteral("Ada"));
    for (const char mark : {'<', '>', '"'}) { // our attributes are in double quotes
        require(html.count(mark) == usual.count(mark), "a name is no markup");
    }
    require(html.size() < usual.size() + 4 * 1024, "a name is short");
    require(fuzz::isFit(QString::fromUtf8(html).remove(QChar(u'\n'))), "a page is plain");
}

void requirePlainWords(const Error &error, const ErrorContext &context)
{
    const ErrorText text = errorText(error, context);
    require(isFitInAWindow(text.title) && isFitInAWindow(text.body), "a bar is plain");
    require(text.title.size() <= 200 && text.body.size() <= 800, "a bar is short");
    const QString line = errorLine(error, context);
    require(fuzz::isFit(line), "a line for a terminal is plain");
    require(line.size() <= 1600, "a line for a terminal is short");
    const QString details = errorDetails(error, context);
    require(isFitInAWindow(QString(details).remove(QChar(u'\n'))), "details are plain");
    const QString request = approvalRequest(error, context);
    require(isFitInAWindow(QString(request).remove(QChar(u'\n'))), "a request is plain");
}

void requirePlainNames(const QString &name)
{
    constexpr qsizetype longestHost = 82; // a cap of 80 and an ellipsis on either side
    constexpr qsizetype longestAddress = 301;
    require(isFitInAWindow(isolated(name)), "a name in a sentence is plain");
    const QString host = shownHost(name);
    require(fuzz::isFit(host) && host.size() <= longestHost, "a host is plain, and short");
    const QString address = shownAddress(name);
    require(fuzz::isFit(address) && address.size() <= longestAddress,
            "an address is plain, and short");
}

void requirePlainNote(std::size_t which, const QString &provider, const QString &who)
{
    const QString name = QStringLiteral("demo");
    const std::function<QString()> notes[] = {
        [&] { return signedIn(who, name, provider); },
        [&] { return signInUpdated(who, name, provider); },
        [&] {
            return scopeNotGranted(provider, {who, provider});
        },
        [&] { return signedOutNotRevoked(who, provider); },
        [&] { return signedOutAndRevoked(who, provider); },
        [&] { return signedOutHere(who, provider); },
        [&] { return tenantIsNotAsked(provider); },
        [&] { return notAClientId(who); },
        [&] { return unknownProvider(provider, {who}); },
        [&] { return notAPlainName(who); },
        [&] { return notAScope(who); },
        [&] { return notALoopbackUri(who); },
        [&] { return tenantIsMissing(provider, who); },
        [&] { return askForTenant(provider, who); },
        [&] { return indexWasSetAside(who); },
        [&] { return settingsWereSetAside(who); },
        [&] {
            return pageShowsAnError(provider, QStringLiteral("http://127.0.0.1/callback/demo"));
        },
        [&] { return clientIdIsMissing(provider, who, name); },
    };
    require(fuzz::isFit(notes[which % std::size(notes)]()), "a note for a terminal is plain");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const QString provider = QString::fromUtf8(input.line());
    const QString who = QString::fromUtf8(input.line());
    const QString code = QString::fromUtf8(input.line());
    const QString detail = QString::fromUtf8(input.rest());

    constexpr qsizetype cap = 20;
    const QString plain = plainText(detail, cap);
    require(fuzz::isFit(plain) && plain.size() <= cap + 1, "plain text is plain, and capped");
    require(plain.size() > cap || plainText(plain, cap) == plain, "and stays what it is");

    // Of the many texts one each time: all of them would take most of the time.
    constexpr std::size_t pages = std::size_t(BrowserPage::Late) + 1;
    const auto page = BrowserPage(size % pages);
    if (page == BrowserPage::SignedIn) {
        requireOurPage(provider, who);
    } else { // which names nobody
        require(browserPage(page, provider, who) == pageOf(page), "a page is ours");
    }
    requirePlainNote(size, provider, who);
    requirePlainNames(size % 2 == 0 ? who : detail);
    const ErrorContext context{.provider = provider,
                               .host = who,
                               .store = QStringLiteral("keyring"),
                               .who = who,
                               .other = detail,
                               .clientId = code,
                               .scope = detail,
                               .nextTry = {},
                               .worksUntil = {},
                               .during = ErrorContext::During::SignIn};
    constexpr std::size_t kinds = std::size_t(ErrorKind::Internal) + 1;
    requirePlainWords({ErrorKind(size % kinds), code, detail}, context);
    return 0;
}
