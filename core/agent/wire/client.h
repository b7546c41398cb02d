#pragma once

/// A client's side of a conversation with the agent: says something, waits for the answer.
/// Shape:   the agent is at $XDG_RUNTIME_DIR/lanyard/agent.sock; where that variable is not set,
///          there is none
/// Limits:  an agent that says nothing for 5 s is none; after Working it has 5 min
/// Errors:  there is one only: nobody is there whose answer counts. It is left open why: whoever
///          asks does without
/// Note:    waits where it is called, so it is for programs that do one thing

#include "agent/wire/message.h"

namespace lanyard::wire {

/// As this process's environment has them.
[[nodiscard]] Surroundings ownSurroundings();

/// The name of the socket in the folder of the login session.
constexpr std::string_view socketInFolder = "/lanyard/agent.sock";

class Client {
public:
    Client() = default;
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// `runtimeFolder` is the value of $XDG_RUNTIME_DIR, or null. True: an agent of the same person
    /// is there.
    [[nodiscard]] bool connect(const char *runtimeFolder);

    struct Answer {
        Type type = Type::NotMine; ///< never Working
        std::string_view body; ///< in `room`
    };
    /// Says a whole message and hears the next one into `room`; the message may lie there, too.
    [[nodiscard]] std::optional<Answer> ask(std::string_view message, std::span<char> room);

private:
    [[nodiscard]] std::optional<Answer> receive(std::span<char> room);

    int m_socket = -1;
};

} // namespace lanyard::wire
