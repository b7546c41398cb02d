#pragma once

/// The outside world of a test: fakes where a test has to decide, the real network on loopback.

#include "accounts/environment.h"
#include "accounts/places.h"
#include "support/fake_browser.h"
#include "support/fake_clock.h"
#include "support/fake_random.h"
#include "support/fake_vault.h"

#include <QTemporaryDir>

namespace lanyard {

class TestEnvironment {
public:
    FakeClock clock;
    FakeRandom random;
    SystemNetworkAccess network{clock};
    FakeBrowser browser;
    FakeVault vault;
    QTemporaryDir folder;
    Places places = placesBelow(folder.path());

    /// And nothing of what an administrator of the computer that tests has set.
    [[nodiscard]] static Places placesBelow(const QString &root)
    {
        Places places = Places::below(root);
        places.adminConfig = {root + QStringLiteral("/admin")};
        places.adminProviders.clear();
        places.adminCertificates.clear();
        return places;
    }
    [[nodiscard]] Environment environment() { return {clock, random, network, browser, vault}; }
};

} // namespace lanyard
