#pragma once

/// The browser that the person has chosen in Settings; without a choice, another.
/// Shape:   the choice is read each time: it takes effect at once. It is a desktop file's id
///          ("firefox-esr.desktop"), or a command as an entry of $BROWSER
/// Errors:  those of browser.h. One that is not there any more is said, and no other opened: the
///          person may be somebody else there
/// Note:    not for the command line, where $BROWSER is what the person says last

#include "accounts/places.h"
#include "io/browser.h"
#include "io/installed_browsers.h" // for whoever offers a choice

#include <memory>
#include <vector>

namespace lanyard {

class BrowserStart;

class ChosenBrowser final : public Browser {
public:
    /// `otherwise` outlives it.
    ChosenBrowser(Places places, Browser &otherwise);
    ~ChosenBrowser() override; ///< what was started runs on
    void open(const QUrl &url, QObject *context, Reply<void> reply) override;

private:
    const Places m_places;
    Browser &m_otherwise;
    std::vector<std::unique_ptr<BrowserStart>> m_starts; ///< some of them over
};

} // namespace lanyard
