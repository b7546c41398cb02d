#pragma once

/// What the person has allowed once and nobody has got: whoever comes again for the same is not
/// asked about a second time. So it is where the vault turned out to be locked, and the command
/// that can have it opened comes next.
/// Shape:   for one process and one wish; until a token is given by it, the process ends, the login
///          session is locked, or a minute after the person's word
/// Owner:   whoever asks the person; borrows the clock

#include "agent/grants.h"
#include "agent/token_gate.h"
#include "base/clock.h"

#include <chrono>
#include <memory>
#include <optional>

namespace lanyard {

class OnceAllowed {
public:
    explicit OnceAllowed(Clock &clock);

    /// By the person's word now. Let go without having been called, it is left for the next one.
    [[nodiscard]] TokenGate::NoteUse use(const TokenWish &wish);
    /// The same, by a word that is left. nullopt: there is none.
    [[nodiscard]] std::optional<TokenGate::NoteUse> useLeft(const TokenWish &wish);
    /// Also what is on its way to somebody.
    void forget();

private:
    struct Left;
    class Use;

    [[nodiscard]] TokenGate::NoteUse use(const TokenWish &wish, std::chrono::milliseconds until);

    Clock &m_clock;
    std::shared_ptr<Left> m_left;
};

} // namespace lanyard
