#include "token_by_agent.h"

#include "agent/wire/client.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

namespace lanyard {

namespace {

constexpr int fixSettings = 2;
constexpr int signInAgain = 3;

/// With a byte more, for a line break behind the token. Zero pages until they are used.
std::array<char, wire::largestAnswer + 1> room;

/// How many of them were written; errno says why not all.
std::size_t writeAll(int descriptor, std::string_view bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            break;
        }
        done += std::size_t(written);
    }
    return done;
}

void say(std::string_view text)
{
    (void)writeAll(STDERR_FILENO, text); // there is nowhere else to say it
}

int fail(int exitCode, std::string_view sentence)
{
    say("lanyard: ");
    say(sentence);
    say("\n");
    return exitCode;
}

/// What could not be written at all is lanyard-cli's to try, and to say why not.
std::optional<int> print(const wire::GivenToken &given)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that left is an error to be told
    std::signal(SIGXFSZ, SIG_IGN);
    const std::size_t start = std::size_t(given.token.data() - room.data());
    const std::size_t size = given.token.size();
    room[start + size] = '\n';
    const std::size_t written = writeAll(STDOUT_FILENO, {room.data() + start, size + 1});
    if (written == 0) {
        return std::nullopt;
    }
    if (written < size + 1) {
        return fail(fixSettings, std::strerror(errno));
    }
    if (!given.note.empty()) {
        say(given.note);
        say("\n");
    }
    return 0;
}

std::optional<int> tell(const wire::Client::Answer &answer)
{
    if (answer.type == wire::Type::GivenToken) {
        const auto given = wire::parseGivenToken(answer.body);
        return given ? print(*given) : std::nullopt;
    }
    if (answer.type == wire::Type::SignInNeeded) {
        const auto needed = wire::parseSignInNeeded(answer.body);
        return needed ? std::optional(fail(signInAgain, needed->sentence)) : std::nullopt;
    }
    if (answer.type == wire::Type::Failure) {
        const auto failure = wire::parseFailure(answer.body);
        return failure ? std::optional(fail(failure->exitCode, failure->sentence)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> plainTokenCall(int argc, char **argv)
{
    if (argc < 2 || argc > 3 || std::string_view(argv[1]) != "token") {
        return std::nullopt;
    }
    // Called by a helper's name it is no word of ours (called_as.h).
    std::string_view program = argv[0];
    program.remove_prefix(program.rfind('/') + 1); // npos + 1 is 0
    if (program != "lanyard") {
        return std::nullopt;
    }
    const std::string_view name = argc == 3 ? argv[2] : "";
    const bool isOption = name.starts_with('-');
    const bool isEmpty = argc == 3 && name.empty(); // a variable that was not set: an error
    return isOption || isEmpty ? std::nullopt : std::optional(name);
}

std::optional<int> printTokenOfAgent(std::string_view name)
{
    wire::Client agent;
    if (!agent.connect(std::getenv("XDG_RUNTIME_DIR"))) {
        return std::nullopt;
    }
    const std::span<char> bytes = std::span(room).first(wire::largestAnswer);
    const std::size_t size
        = wire::write(wire::TokenRequest{.surroundings = wire::ownSurroundings(), .account = name},
                      bytes.first(wire::largestRequest));
    if (size == 0) {
        return std::nullopt;
    }
    const auto answer = agent.ask({bytes.data(), size}, bytes);
    const auto exitCode = answer ? tell(*answer) : std::nullopt;
    // Of an answer that was cut off, nobody knows how much came.
    wire::wipe(answer ? std::span(room).first(wire::headerSize + answer->body.size() + 1)
                      : std::span(room));
    return exitCode;
}

} // namespace lanyard
