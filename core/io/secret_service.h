#pragma once

/// Is there a Secret Service, and is it open? qtkeychain cannot tell "locked" from "not there" on
/// Linux, so it is asked over D-Bus. Never prompts, never blocks.
/// Source:  freedesktop.org Secret Service API: ReadAlias, Collection.Locked
/// Errors:  none: what cannot be asked is a state, too

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace lanyard {

enum class SecretServiceState { NoSessionBus, NoService, NoDefaultCollection, Locked, Unlocked };

/// Replies within 10 s; a service that does not answer in time counts as NoService.
void probeSecretService(Clock &clock, QObject *context, Reply<SecretServiceState> reply);

/// Does this name of the session bus have an owner, or could the bus start one? False also where
/// nobody answers within 10 s.
void probeBusName(const QString &name, Clock &clock, QObject *context, Reply<bool> reply);

} // namespace lanyard
