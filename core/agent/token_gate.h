#pragma once

/// May the program that asks have this token? The one place in the agent where that is decided.
/// Shape:   asked before anything is fetched, told after a token has been given
/// Note:    OpenGate lets everybody in, which is what a person has who has not chosen to be asked:
///          whoever connects is a program of theirs, and could call lanyard-cli as well

#include "base/result.h"

#include <QString>

namespace lanyard {

struct TokenQuestion {
    int connection
        = -1; ///< the socket, by which the system knows who asks; open while this is asked
    QString accountId;
    QString accountName;
    QString resource; ///< empty = the account's own token
};

class TokenGate {
public:
    virtual ~TokenGate() = default;

    /// Replies with nothing where it may; with AuthorizationDenied, or what else is to be told,
    /// where it may not.
    virtual void ask(const TokenQuestion &question, QObject *context, Reply<void> reply) = 0;
    virtual void noteGiven(const TokenQuestion &question) = 0;
};

class OpenGate final : public TokenGate {
public:
    void ask(const TokenQuestion &question, QObject *context, Reply<void> reply) override;
    void noteGiven(const TokenQuestion &) override { }
};

} // namespace lanyard
