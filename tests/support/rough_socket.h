#pragma once

/// A client of loopback who has no event loop and no manners, for threads of their own.
/// Units:   waits at most 20 s for each byte

#include <QByteArray>

#include <functional>

namespace lanyard {

class RoughSocket {
public:
    enum class Waits { Yes, No }; ///< No: whatever cannot be done at once is not done

    explicit RoughSocket(int port, Waits waits = Waits::Yes);
    ~RoughSocket();
    RoughSocket(const RoughSocket &) = delete;
    RoughSocket &operator=(const RoughSocket &) = delete;

    /// On loopback a connection stands at once, or the listener's queue is full.
    [[nodiscard]] bool isConnected() const;
    /// False when the listener has had enough.
    bool send(const QByteArray &bytes) const; // NOLINT(modernize-use-nodiscard): often nobody cares
    /// All that comes until the listener hangs up.
    [[nodiscard]] QByteArray receive() const;

private:
    int m_socket;
};

/// Connections that say nothing, half a request or something else than HTTP; a hundred are open at
/// a time. Ends when all of them were made, or `goesOn` says no. Returns how many were made.
int throwJunk(int port, int connections, const std::function<bool()> &goesOn = {});

} // namespace lanyard
