#include "doctor/keyring_check.h"

#include "accounts/vault_home.h"
#include "accounts/vault_trial.h"

namespace lanyard {

namespace {

constexpr std::chrono::seconds longest{2};

DoctorLine trouble(const Error &error)
{
    return {.check = DoctorCheck::Keyring,
            .state = CheckState::Problem,
            .seen = DoctorFinding::KeyringTrouble,
            .error = error};
}

DoctorLine works(const TokenVault &vault, std::chrono::milliseconds took)
{
    if (vault.choice() == VaultChoice::File) { // a passphrase is meant to take its time
        return {.check = DoctorCheck::Keyring, .seen = DoctorFinding::VaultFileWorks};
    }
    if (took <= longest) {
        return {.check = DoctorCheck::Keyring, .seen = DoctorFinding::KeyringWorks};
    }
    return {.check = DoctorCheck::Keyring,
            .state = CheckState::Warning,
            .seen = DoctorFinding::KeyringSlow,
            .span = std::chrono::duration_cast<std::chrono::seconds>(took)};
}

} // namespace

void checkKeyring(const Environment &environment, const Places &places, QObject *context,
                  Reply<DoctorLine> reply)
{
    const Replier<DoctorLine> replier(context, std::move(reply));
    TokenVault &vault = environment.vault;
    if (vault.choice() == VaultChoice::Memory) {
        replier(DoctorLine{.check = DoctorCheck::Keyring,
                           .state = CheckState::Skipped,
                           .seen = DoctorFinding::NothingIsKept});
        return;
    }
    if (vault.choice() == VaultChoice::File) {
        const Result<void> whole = checkVaultFile(vaultFilePlace(places).file);
        if (!whole && whole.error().kind == ErrorKind::VaultUnavailable) {
            replier(DoctorLine{.check = DoctorCheck::Keyring,
                               .state = CheckState::Skipped,
                               .seen = DoctorFinding::NoVaultFile});
            return;
        }
        if (!whole) {
            replier(trouble(whole.error()));
            return;
        }
    }
    const auto begun = environment.clock.monotonic();
    const auto tryIt = [&environment, &places, context, replier, begun](const Result<void> &open) {
        if (!open) {
            replier(trouble(open.error()));
            return;
        }
        tryVault(
            environment, places, nullptr, context, context,
            [&environment, replier, begun](const Result<void> &tried) {
                replier(tried ? works(environment.vault, environment.clock.monotonic() - begun)
                              : trouble(tried.error()));
            },
            VaultTrial::Everything);
    };
    if (vault.choice() == VaultChoice::File) {
        vault.unlock(context, tryIt);
    } else {
        vault.probe(context, tryIt);
    }
}

} // namespace lanyard
