/// Input: a message between the agent and a client, with its header, of either side.

#include "agent/wire/account_list.h"

#include "fuzz/invariants.h"

#include <algorithm>
#include <array>

using namespace lanyard::wire;
using lanyard::fuzz::require;

namespace {

std::array<char, largestAnswer> room;

/// There is one way to say a thing, so what was believed is said again to the letter.
void requireSame(std::string_view message, std::size_t written)
{
    require(std::string_view(room.data(), written) == message, "it is written as it was read");
}

template <class Body, class Message>
void requireRead(std::string_view message, const std::optional<Body> &read, const Message &again)
{
    if (read) {
        requireSame(message, write(again(*read), room));
    }
}

template <class Body>
void requireRead(std::string_view message, const std::optional<Body> &read)
{
    requireRead(message, read, [](const Body &body) { return body; });
}

void read(Type type, std::string_view message)
{
    const std::string_view body = message.substr(headerSize);
    switch (type) {
    case Type::List:
        requireRead(message, parseListRequest(body));
        return;
    case Type::Lock:
        requireRead(message, parseLockRequest(body));
        return;
    case Type::Token:
        requireRead(message, parseTokenRequest(body));
        return;
    case Type::Ask:
        requireRead(message, parseAskRequest(body));
        return;
    case Type::Watch:
        requireRead(message, parseWatchRequest(body));
        return;
    case Type::Decide:
        requireRead(message, parseDecideRequest(body));
        return;
    case Type::Question:
        requireRead(message, parseQuestion(body));
        return;
    case Type::Welcome:
        requireRead(message, parseWelcome(body));
        return;
    case Type::Accounts:
        requireRead(message, parseAccounts(body), [](const std::vector<ListedAccount> &accounts) {
            return std::span<const ListedAccount>(accounts);
        });
        return;
    case Type::GivenToken:
        requireRead(message, parseGivenToken(body));
        return;
    case Type::Failure:
        requireRead(message, parseFailure(body));
        return;
    case Type::SignInNeeded:
        requireRead(message, parseSignInNeeded(body));
        return;
    case Type::Hello:
    case Type::NotMine:
    case Type::Working:
    case Type::Done:
        if (body.empty()) {
            requireSame(message, write(type, room));
        }
        return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto header = parseHeader(bytes, largestAnswer);
    if (!header) {
        return 0;
    }
    require(headerSize + header->bodySize <= largestAnswer, "a body is bounded");
    if (header->version == ourVersion && size == headerSize + header->bodySize) {
        read(header->type, bytes);
    }
    return 0;
}
