#pragma once

/// The answer to List: the accounts, in the person's order, without secrets.
/// Shape:   how many (32 bits), then the members of each
/// Note:    apart from the other messages, since this one needs memory, and the fast client none

#include "agent/wire/message.h"

#include <vector>

namespace lanyard::wire {

enum class AccountState : std::uint8_t { SignedIn = 0, SignInNeeded = 1, VaultLocked = 2 };

struct ListedAccount {
    std::string_view name{};
    std::string_view email{}; ///< empty = nobody told
    std::string_view provider{}; ///< what people call it
    AccountState state = AccountState::SignedIn;
    bool isDefault = false;

    friend bool operator==(const ListedAccount &, const ListedAccount &) = default;
};

/// 0 = it does not fit, or a text holds what a text may not.
[[nodiscard]] std::size_t write(std::span<const ListedAccount> accounts, std::span<char> room);
/// nullopt = it is no such body.
[[nodiscard]] std::optional<std::vector<ListedAccount>> parseAccounts(std::string_view body);

} // namespace lanyard::wire
