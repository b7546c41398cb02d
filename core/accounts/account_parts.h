#pragma once

/// What the accounts of one store have in common.
/// Owner:   AccountStore; the references live as long as the store

#include "accounts/account_index.h"
#include "accounts/background_work.h"
#include "accounts/environment.h"
#include "accounts/late_revocations.h"
#include "accounts/places.h"
#include "flow/dpop_prover.h"
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
        // The first proof for a provider has its time already.
        directory.whenHeard([this](const QUrl &asked, const HttpReply &answer) {
            dpopServers.note(asked, answer);
        });
    }
    Q_DISABLE_COPY_MOVE(AccountParts)
    ~AccountParts() = default;

    Environment environment;
    Places places;
    AccountIndex index;
    ProviderDirectory directory;
    DpopServers dpopServers;
    BackgroundWork background;
    LateRevocations lateRevocations;
};

} // namespace lanyard
