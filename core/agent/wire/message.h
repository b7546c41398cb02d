#pragma once

/// What the agent and its clients say to each other, as bytes. Plain C++: the fast client loads no
/// Qt, and throws nothing.
///
/// A connection goes over a Unix socket, between two programs of one person, each of which asks the
/// kernel who the other one is. The client says one message and hears one back; then it may say
/// another. Before the answer there may be a Working, at once: it takes longer, wait for it.
///
///   message = "LY" version type size body     version, type: a byte; size: of the body, 32 bits
///   text    = size bytes                      size: 32 bits; UTF-8 without control characters
///   number  = a byte
///
/// All numbers are little-endian. A body holds exactly what its type has, in the order of the
/// members below; one byte too many, or a value that is not listed, makes it no message at all.
/// Whoever hears another version answers with its own Welcome, or goes its own way: there is
/// nothing to negotiate, as the two are installed together.
///
/// Limits:  a request has at most 16 KiB, an answer 128 KiB, with their headers
/// Owner:   what is parsed points into the bytes that it was parsed from
/// Note:    a request says whose accounts are meant by what places.h makes of the environment: an
///          agent that keeps others answers NotMine, and the client does without it

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace lanyard::wire {

constexpr std::uint8_t ourVersion = 2;
constexpr std::size_t headerSize = 8;
constexpr std::size_t largestRequest = 16 * 1024;
constexpr std::size_t largestAnswer = 128 * 1024;

enum class Type : std::uint8_t {
    Hello = 1, ///< who is there? Nothing else in it
    List = 2,
    Token = 3,
    Lock = 4, ///< the person is going away
    Ask = 5, ///< may whoever runs me have a token? It is Done, or a Failure
    Watch = 6, ///< from a window: which question is the person to be asked now?
    Decide = 7, ///< from a window: what the person says

    Welcome = 129, ///< to Hello, and to whoever speaks another version
    Accounts = 130, ///< to List
    GivenToken = 131,
    Failure = 132,
    SignInNeeded = 133,
    NotMine = 134, ///< do it without me; nothing in it
    Working = 135, ///< the answer comes later; nothing in it
    Done = 136, ///< to Lock: no token is in memory any more; to Ask: it may; to Decide
    Question = 137, ///< to Watch
};

struct Header {
    std::uint8_t version = ourVersion;
    Type type = Type::Hello;
    std::size_t bodySize = 0;
};

/// Of a whole header. nullopt: it is none of ours, or more than `largest` would follow.
[[nodiscard]] std::optional<Header> parseHeader(std::string_view bytes, std::size_t largest);

constexpr std::uint8_t noQuestion = 0;

/// Which accounts are meant: these variables as they are set, empty where they are not.
struct Surroundings {
    std::string_view home{}; ///< $HOME
    std::string_view dataHome{}; ///< $XDG_DATA_HOME
    std::string_view configHome{}; ///< $XDG_CONFIG_HOME
    std::string_view stateHome{}; ///< $XDG_STATE_HOME
    std::string_view configDirs{}; ///< $XDG_CONFIG_DIRS
};

struct ListRequest {
    Surroundings surroundings{};
};

struct LockRequest {
    Surroundings surroundings{};
};

enum class Freshness : std::uint8_t {
    IfStale = 0,
    Force = 1, ///< the token that is there is of no use
};

struct TokenRequest {
    Surroundings surroundings{};
    std::string_view account{}; ///< name or e-mail; empty = the one by default
    Freshness freshness = Freshness::IfStale;
    std::string_view resource{}; ///< for this one alone (RFC 8707); empty = the account's own
    std::string_view scope{}; ///< no more than this, with spaces between; empty = all of it
};

struct AskRequest {
    Surroundings surroundings{};
    std::string_view account{}; ///< name or e-mail; empty = the one by default
    std::string_view resource{}; ///< for this one alone (RFC 8707); empty = the account's own
    std::string_view scope{}; ///< no more than this, with spaces between; empty = all of it
};

/// Answered as soon as another question is to be shown than `shown`, or none any more.
struct WatchRequest {
    Surroundings surroundings{};
    std::uint8_t shown = noQuestion; ///< the question that is on the screen now
};

enum class Decision : std::uint8_t { DontAllow = 0, AllowOnce = 1, AlwaysAllow = 2 };

struct DecideRequest {
    Surroundings surroundings{};
    std::uint8_t number = noQuestion; ///< of the question; one that is over is of no effect
    Decision decision = Decision::DontAllow;
};

/// What a window shows; each question of a time has another number than the one before.
struct Question {
    std::uint8_t number = noQuestion; ///< noQuestion = there is none, and nothing else in it
    std::string_view program{}; ///< a path; empty = it is hidden
    bool isProgramThere = false; ///< what stands there is what asks
    std::string_view command{}; ///< what it calls itself
    std::string_view terminal{}; ///< empty = none
    std::string_view account{}; ///< its name
    std::string_view scope{}; ///< with spaces between
    std::string_view resource{}; ///< empty = the account's own token
    bool canBeKept = false; ///< AlwaysAllow is an answer
};

struct Welcome {
    std::string_view program{}; ///< its version, as --version has it
};

struct GivenToken {
    std::string_view note{}; ///< for the person, on standard error; empty = there is nothing to say
    std::string_view token{}; ///< last: the bytes behind it are the reader's
};

struct Failure {
    std::uint8_t exitCode = 1; ///< 1 to 7, as README has them
    std::string_view sentence{}; ///< for the person
};

struct SignInNeeded {
    std::string_view account{}; ///< its name
    std::string_view sentence{};
};

// Each writes a whole message to `room`, and says how long it is; 0 = it does not fit, or a text
// holds what a text may not.
[[nodiscard]] std::size_t write(Type bare, std::span<char> room); ///< of a type with nothing in it
[[nodiscard]] std::size_t write(const ListRequest &message, std::span<char> room);
[[nodiscard]] std::size_t write(const LockRequest &message, std::span<char> room);
[[nodiscard]] std::size_t write(const TokenRequest &message, std::span<char> room);
[[nodiscard]] std::size_t write(const AskRequest &message, std::span<char> room);
[[nodiscard]] std::size_t write(const WatchRequest &message, std::span<char> room);
[[nodiscard]] std::size_t write(const DecideRequest &message, std::span<char> room);
[[nodiscard]] std::size_t write(const Question &message, std::span<char> room);
[[nodiscard]] std::size_t write(const Welcome &message, std::span<char> room);
[[nodiscard]] std::size_t write(const GivenToken &message, std::span<char> room);
[[nodiscard]] std::size_t write(const Failure &message, std::span<char> room);
[[nodiscard]] std::size_t write(const SignInNeeded &message, std::span<char> room);

// Each reads a body of that type, to its last byte. nullopt = it is none.
[[nodiscard]] std::optional<ListRequest> parseListRequest(std::string_view body);
[[nodiscard]] std::optional<LockRequest> parseLockRequest(std::string_view body);
[[nodiscard]] std::optional<TokenRequest> parseTokenRequest(std::string_view body);
[[nodiscard]] std::optional<AskRequest> parseAskRequest(std::string_view body);
[[nodiscard]] std::optional<WatchRequest> parseWatchRequest(std::string_view body);
[[nodiscard]] std::optional<DecideRequest> parseDecideRequest(std::string_view body);
[[nodiscard]] std::optional<Question> parseQuestion(std::string_view body);
[[nodiscard]] std::optional<Welcome> parseWelcome(std::string_view body);
[[nodiscard]] std::optional<GivenToken> parseGivenToken(std::string_view body);
[[nodiscard]] std::optional<Failure> parseFailure(std::string_view body);
[[nodiscard]] std::optional<SignInNeeded> parseSignInNeeded(std::string_view body);

/// Overwrites bytes in a way the optimiser may not drop.
void wipe(std::span<char> bytes);

} // namespace lanyard::wire
