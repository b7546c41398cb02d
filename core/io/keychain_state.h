#pragma once

/// Can the keychain that qtkeychain would use be used right now? One file per platform.
/// Errors:  VaultUnavailable, VaultLocked; the detail says what is missing and what helps

#include "base/clock.h"
#include "base/result.h"

#include <optional>

namespace lanyard {

/// Error::code where it is there, and did not answer in time: it may only be slow.
constexpr auto keychainNoAnswerCode = "no_answer";

/// Bytes that one item may hold; nullopt = as many as a vault promises (token_vault.h). Where it is
/// less, SplitVault stands before the keychain.
[[nodiscard]] std::optional<qsizetype> largestKeychainItem();

/// Never prompts, never blocks. Where the platform tells "locked" from "not there" by itself, there
/// is nothing to ask.
void checkKeychain(Clock &clock, QObject *context, Reply<void> reply);

/// Lets the platform ask the person to open it, where it does that only when it is told to.
/// Afterwards it is open, or the error says why not.
void unlockKeychain(Clock &clock, QObject *context, Reply<void> reply);

/// libsecret holds on to its session with a service that has ended since, and then every job fails
/// until the program ends. Afterwards the next job begins a new one. No job may be running.
void forgetKeychainSession();

} // namespace lanyard
