#pragma once

/// Keeps a Secret by key, as a seam. The OS keychain behind it, or the sealed file that a person
/// has chosen instead, is the only place where a refresh token rests.
/// Shape:   keys are ours ("account/<random id>"); values are binary, up to largestVaultValue
/// Errors:  VaultUnavailable (there is none, or it does not answer), VaultLocked (it is there, and
///          locked), VaultFailed (it refused, or lost the item). "Not there" is a value, and is
///          said only when the vault is known to be open.

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <functional>
#include <optional>

namespace lanyard {

constexpr qsizetype largestVaultValue = 64 * 1024; ///< bytes

/// Where a person has their sessions kept.
enum class VaultChoice { Keychain, File, Memory };

class TokenVault {
public:
    virtual ~TokenVault() = default;

    [[nodiscard]] virtual VaultChoice choice() const { return VaultChoice::Keychain; }

    /// False: it forgets everything with the process.
    [[nodiscard]] virtual bool isLasting() const { return true; }

    /// Can it be used right now? Asked before a browser opens. Never prompts.
    virtual void probe(QObject *context, Reply<void> reply) = 0;

    /// Has the person asked to open it, by whatever shows such questions here, and replies when
    /// that is done. For a click that says so; destroying the context takes the question back.
    /// Errors: VaultLocked when it stayed locked
    virtual void unlock(QObject *context, Reply<void> reply) { probe(context, std::move(reply)); }

    /// What opened it leaves this process's memory, where it was in there: then it is locked, until
    /// somebody unlocks it. No access may be under way that has something to save.
    virtual void forget() { }

    /// Calls `changed` whenever the vault may have come back, or somebody has opened it, until
    /// `context` goes: a reason to probe(). A vault that is always there never does.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): those that call it keep it
    virtual void watch(QObject * /*context*/, std::function<void()> /*changed*/) { }

    /// nullopt = there is no such item, and the vault is open.
    virtual void read(const QString &key, QObject *context, Reply<std::optional<Secret>> reply) = 0;
    /// Replaces what is there. The reply comes when the item is stored.
    virtual void write(const QString &key, Secret value, QObject *context, Reply<void> reply) = 0;
    /// Success when the item is gone, also when it never was there.
    virtual void erase(const QString &key, QObject *context, Reply<void> reply) = 0;
};

} // namespace lanyard
