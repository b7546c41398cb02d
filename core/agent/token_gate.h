#pragma once

/// May the program that asks have this token? The one place in the agent where that is decided.
/// Shape:   asked before anything is fetched; whoever then hands out the token says so, by calling
///          what came with the permission, unless that is empty; whoever does not lets go of it
/// Errors:  AuthorizationDenied with the `code` nobodyToAsk (consent.h): the person has to be
///          asked, and not by us; those of consent.h

#include "base/result.h"

#include <QString>

#include <chrono>
#include <functional>

namespace lanyard {

class Account;
struct TokenLimits;

/// Who asks: a connected socket, by which the system knows; open while this is asked.
struct TokenAsker {
    int connection = -1;
    std::chrono::milliseconds connectedBy{}; ///< as sinceBoot() tells time

    friend bool operator==(const TokenAsker &, const TokenAsker &) = default;
};

class TokenGate {
public:
    using NoteUse = std::function<void()>;

    virtual ~TokenGate() = default;

    /// `limits`: none = the account's own token.
    virtual void ask(const TokenAsker &asker, const Account &account, const TokenLimits &limits,
                     QObject *context, Reply<NoteUse> reply)
        = 0;
    /// The person is going away: what they said and nobody made use of counts no more.
    virtual void forget() { }
};

} // namespace lanyard
