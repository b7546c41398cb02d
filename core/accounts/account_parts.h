#pragma once

/// What the accounts of one store have in common.
/// Owner:   AccountStore; the references live as long as the store

#include "accounts/account_index.h"
#include "accounts/background_work.h"
#include "accounts/environment.h"
#include "accounts/late_revocations.h"
#include "accounts/places.h"
#include "flow/provider_directory.h"

namespace lanyard {

struct AccountParts {
    AccountParts(const Environment &outside, Places folders) :
        environment(outside), places(std::move(folders)),
        index(places,
              outside.vault.isLasting() ? AccountIndex::Kept::OnDisk : AccountIndex::Kept::InMemory,
              outside.vault.choice()),
        directory(outside.network, outside.clock),
        background(outside.network, outside.clock, outside.random),
        lateRevocations(environment, places, index)
    {
    }

    Environment environment;
    Places places;
    AccountIndex index;
    ProviderDirectory directory;
    BackgroundWork background;
    LateRevocations lateRevocations;
};

} // namespace lanyard
