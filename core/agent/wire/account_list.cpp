#include "agent/wire/account_list.h"

#include "agent/wire/message_bytes.h"

namespace lanyard::wire {

std::size_t write(std::span<const ListedAccount> accounts, std::span<char> room)
{
    Writer writer(Type::Accounts, room);
    writer.size(accounts.size());
    for (const ListedAccount &each : accounts) {
        writer.text(each.name);
        writer.text(each.email);
        writer.text(each.provider);
        writer.number(static_cast<std::uint8_t>(each.state));
        writer.number(each.isDefault ? 1 : 0);
    }
    return writer.finish();
}

std::optional<std::vector<ListedAccount>> parseAccounts(std::string_view body)
{
    Reader reader(body);
    std::vector<ListedAccount> accounts;
    // Not reserved for what a stranger says: as many as there really are.
    for (std::size_t left = reader.size(); left > 0 && reader.isSound(); --left) {
        ListedAccount each;
        each.name = reader.text();
        each.email = reader.text();
        each.provider = reader.text();
        const std::uint8_t state = reader.number();
        const std::uint8_t isDefault = reader.number();
        if (state > static_cast<std::uint8_t>(AccountState::VaultLocked) || isDefault > 1) {
            return std::nullopt;
        }
        each.state = static_cast<AccountState>(state);
        each.isDefault = isDefault == 1;
        accounts.push_back(each);
    }
    if (!reader.isWhole()) {
        return std::nullopt;
    }
    return accounts;
}

} // namespace lanyard::wire
