#pragma once

/// The outside world in five references. Whoever builds it keeps them alive longer than everything
/// that was given the Environment.

#include "base/clock.h"
#include "base/random_source.h"
#include "io/browser.h"
#include "io/network_access.h"
#include "io/token_vault.h"

namespace lanyard {

struct Environment {
    Clock &clock;
    RandomSource &random;
    NetworkAccess &network;
    Browser &browser;
    TokenVault &vault;
};

} // namespace lanyard
