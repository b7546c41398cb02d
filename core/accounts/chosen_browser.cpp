#include "accounts/chosen_browser.h"

#include "accounts/chosen_settings.h"
#include "io/browser_start.h"
#include "io/system_browser.h"
#include "io/web_url.h"

#include <utility>

namespace lanyard {

namespace {

Result<QStringList> commandFor(const QString &browser, const QString &url)
{
    if (browser.endsWith(QLatin1String(".desktop"))) {
        return installedBrowserCommand(browser, url);
    }
    return browserCommand(browser, url);
}

} // namespace

ChosenBrowser::ChosenBrowser(Places places, Browser &otherwise) :
    m_places(std::move(places)), m_otherwise(otherwise)
{
}

ChosenBrowser::~ChosenBrowser() = default;

void ChosenBrowser::open(const QUrl &url, QObject *context, Reply<void> reply)
{
    const QString browser = readChosenSettings(m_places).value_or(ChosenSettings()).browser;
    if (browser.isEmpty() || !isSafeWebUrl(url)) { // which the other one refuses as well
        m_otherwise.open(url, context, std::move(reply));
        return;
    }
    Replier<void> replier(context, std::move(reply));
    const auto command = commandFor(browser, QString::fromLatin1(url.toEncoded()));
    if (!command) {
        replier(fail(command.error()));
        return;
    }
    std::erase_if(m_starts, [](const auto &each) { return each->isOver(); });
    m_starts.push_back(std::make_unique<BrowserStart>(
        QList<QStringList>{*command},
        QStringLiteral("%1, which is chosen in the settings, did not open the page")
            .arg(plainText(browser, 100)),
        std::move(replier)));
}

} // namespace lanyard
