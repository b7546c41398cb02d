#pragma once

/// Is there a Secret Service, and is it open? qtkeychain cannot tell "locked" from "not there" on
/// Linux, so it is asked over D-Bus. Never blocks; only unlockSecretService() prompts.
/// Source:  freedesktop.org Secret Service API: ReadAlias, Collection.Locked, Unlock, Prompt
/// Errors:  of the probes none: what cannot be asked is a state, too

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace lanyard {

enum class SecretServiceState {
    NoSessionBus,
    NoService,
    NoAnswer, ///< it is there, or is being started, and says nothing
    NoDefaultCollection,
    Locked,
    Unlocked
};

/// Replies within 10 s, which is when it is NoAnswer.
void probeSecretService(Clock &clock, QObject *context, Reply<SecretServiceState> reply);

/// Asks the service to open the default keyring, which shows the person its own prompt where it
/// needs a password, and waits for as long as the person takes. A context that goes takes the
/// prompt away. Errors: VaultLocked (the person said no, or nothing could be shown),
/// VaultUnavailable
void unlockSecretService(QObject *context, Reply<void> reply);

/// Does this name of the session bus have an owner, or could the bus start one? False also where
/// nobody answers within 10 s.
void probeBusName(const QString &name, Clock &clock, QObject *context, Reply<bool> reply);

} // namespace lanyard
