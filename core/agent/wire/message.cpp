#include "agent/wire/message.h"

#include "agent/wire/message_bytes.h"

namespace lanyard::wire {

namespace {

constexpr std::uint8_t largestExitCode = 7;

template <class Message>
std::optional<Message> wholeOf(const Reader &reader, const Message &read)
{
    return reader.isWhole() ? std::optional(read) : std::nullopt;
}

} // namespace

std::size_t write(Type bare, std::span<char> room)
{
    return Writer(bare, room).finish();
}

std::size_t write(const ListRequest &message, std::span<char> room)
{
    Writer writer(Type::List, room);
    writeSurroundings(writer, message.surroundings);
    return writer.finish();
}

std::optional<ListRequest> parseListRequest(std::string_view body)
{
    Reader reader(body);
    const ListRequest read{readSurroundings(reader)};
    return wholeOf(reader, read);
}

std::size_t write(const LockRequest &message, std::span<char> room)
{
    Writer writer(Type::Lock, room);
    writeSurroundings(writer, message.surroundings);
    return writer.finish();
}

std::optional<LockRequest> parseLockRequest(std::string_view body)
{
    Reader reader(body);
    const LockRequest read{readSurroundings(reader)};
    return wholeOf(reader, read);
}

std::size_t write(const TokenRequest &message, std::span<char> room)
{
    Writer writer(Type::Token, room);
    writeSurroundings(writer, message.surroundings);
    writer.text(message.account);
    writer.number(static_cast<std::uint8_t>(message.freshness));
    writer.text(message.resource);
    writer.text(message.scope);
    return writer.finish();
}

std::optional<TokenRequest> parseTokenRequest(std::string_view body)
{
    Reader reader(body);
    TokenRequest read;
    read.surroundings = readSurroundings(reader);
    read.account = reader.text();
    const std::uint8_t freshness = reader.number();
    read.freshness = static_cast<Freshness>(freshness);
    read.resource = reader.text();
    read.scope = reader.text();
    if (freshness > static_cast<std::uint8_t>(Freshness::Force)) {
        return std::nullopt;
    }
    return wholeOf(reader, read);
}

std::size_t write(const AskRequest &message, std::span<char> room)
{
    Writer writer(Type::Ask, room);
    writeSurroundings(writer, message.surroundings);
    writer.text(message.account);
    writer.text(message.resource);
    writer.text(message.scope);
    return writer.finish();
}

std::optional<AskRequest> parseAskRequest(std::string_view body)
{
    Reader reader(body);
    AskRequest read;
    read.surroundings = readSurroundings(reader);
    read.account = reader.text();
    read.resource = reader.text();
    read.scope = reader.text();
    return wholeOf(reader, read);
}

std::size_t write(const WatchRequest &message, std::span<char> room)
{
    Writer writer(Type::Watch, room);
    writeSurroundings(writer, message.surroundings);
    writer.number(message.shown);
    return writer.finish();
}

std::optional<WatchRequest> parseWatchRequest(std::string_view body)
{
    Reader reader(body);
    WatchRequest read;
    read.surroundings = readSurroundings(reader);
    read.shown = reader.number();
    return wholeOf(reader, read);
}

std::size_t write(const DecideRequest &message, std::span<char> room)
{
    Writer writer(Type::Decide, room);
    writeSurroundings(writer, message.surroundings);
    writer.number(message.number);
    writer.number(static_cast<std::uint8_t>(message.decision));
    return writer.finish();
}

std::optional<DecideRequest> parseDecideRequest(std::string_view body)
{
    Reader reader(body);
    DecideRequest read;
    read.surroundings = readSurroundings(reader);
    read.number = reader.number();
    const std::uint8_t decision = reader.number();
    read.decision = static_cast<Decision>(decision);
    if (read.number == noQuestion || decision > static_cast<std::uint8_t>(Decision::AlwaysAllow)) {
        return std::nullopt;
    }
    return wholeOf(reader, read);
}

std::size_t write(const Question &message, std::span<char> room)
{
    Writer writer(Type::Question, room);
    writer.number(message.number);
    if (message.number != noQuestion) {
        writer.text(message.program);
        writer.number(message.isProgramThere ? 1 : 0);
        writer.text(message.command);
        writer.text(message.terminal);
        writer.text(message.account);
        writer.text(message.scope);
        writer.text(message.resource);
        writer.number(message.canBeKept ? 1 : 0);
    }
    return writer.finish();
}

std::optional<Question> parseQuestion(std::string_view body)
{
    Reader reader(body);
    Question read;
    read.number = reader.number();
    if (read.number == noQuestion) {
        return wholeOf(reader, read);
    }
    read.program = reader.text();
    const std::uint8_t isProgramThere = reader.number();
    read.isProgramThere = isProgramThere == 1;
    read.command = reader.text();
    read.terminal = reader.text();
    read.account = reader.text();
    read.scope = reader.text();
    read.resource = reader.text();
    const std::uint8_t canBeKept = reader.number();
    read.canBeKept = canBeKept == 1;
    if (isProgramThere > 1 || canBeKept > 1) {
        return std::nullopt;
    }
    return wholeOf(reader, read);
}

std::size_t write(const Welcome &message, std::span<char> room)
{
    Writer writer(Type::Welcome, room);
    writer.text(message.program);
    return writer.finish();
}

std::optional<Welcome> parseWelcome(std::string_view body)
{
    Reader reader(body);
    const Welcome read{reader.text()};
    return wholeOf(reader, read);
}

std::size_t write(const GivenToken &message, std::span<char> room)
{
    Writer writer(Type::GivenToken, room);
    writer.text(message.note);
    writer.text(message.token);
    return writer.finish();
}

std::optional<GivenToken> parseGivenToken(std::string_view body)
{
    Reader reader(body);
    GivenToken read;
    read.note = reader.text();
    read.token = reader.text();
    if (read.token.empty()) {
        return std::nullopt;
    }
    return wholeOf(reader, read);
}

std::size_t write(const Failure &message, std::span<char> room)
{
    Writer writer(Type::Failure, room);
    writer.number(message.exitCode);
    writer.text(message.sentence);
    return writer.finish();
}

std::optional<Failure> parseFailure(std::string_view body)
{
    Reader reader(body);
    Failure read;
    read.exitCode = reader.number();
    read.sentence = reader.text();
    if (read.exitCode == 0 || read.exitCode > largestExitCode) {
        return std::nullopt;
    }
    return wholeOf(reader, read);
}

std::size_t write(const SignInNeeded &message, std::span<char> room)
{
    Writer writer(Type::SignInNeeded, room);
    writer.text(message.account);
    writer.text(message.sentence);
    return writer.finish();
}

std::optional<SignInNeeded> parseSignInNeeded(std::string_view body)
{
    Reader reader(body);
    SignInNeeded read;
    read.account = reader.text();
    read.sentence = reader.text();
    return wholeOf(reader, read);
}

} // namespace lanyard::wire
