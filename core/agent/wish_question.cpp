#include "agent/wish_question.h"

#include "base/error.h"

namespace lanyard {

namespace {

/// All of them together have to fit a message.
constexpr qsizetype longestText = 4096;

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

TokenWish wishFor(Caller caller, const Account &account, const TokenLimits &limits)
{
    const bool isNarrowed = !limits.scope.isEmpty();
    return {std::move(caller), account.id(),
            account.name(),    isNarrowed ? limits.scope : account.scope(),
            limits.resource,   isNarrowed};
}

ToolQuestion questionFor(const TokenWish &wish)
{
    const Caller &caller = wish.caller;
    return {caller.program,      caller.isProgramThere,
            caller.command,      caller.terminal,
            wish.accountName,    wish.scope,
            wish.resource,       grantFor(wish, {}, std::nullopt).has_value(),
            wish.isScopeNarrowed};
}

QByteArray messageFor(const TokenWish &wish, std::uint8_t number)
{
    const ToolQuestion question = questionFor(wish);
    std::vector<QByteArray> texts;
    texts.reserve(6);
    const auto plain = [&texts](const QString &text) {
        const QByteArray &bytes = texts.emplace_back(plainText(text, longestText).toUtf8());
        return std::string_view(bytes.constData(), std::size_t(bytes.size()));
    };
    const wire::Question message{.number = number,
                                 .program = plain(question.program),
                                 .isProgramThere = question.isProgramThere,
                                 .command = plain(question.command),
                                 .terminal = plain(question.terminal),
                                 .account = plain(question.account),
                                 .scope = plain(question.scope.join(u' ')),
                                 .resource = plain(question.resource),
                                 .canBeKept = question.canBeKept};
    QByteArray room(qsizetype(wire::largestAnswer), Qt::Uninitialized);
    room.truncate(qsizetype(wire::write(message, {room.data(), std::size_t(room.size())})));
    return room;
}

ToolQuestion questionOf(const wire::Question &message)
{
    return {textOf(message.program),
            message.isProgramThere,
            textOf(message.command),
            textOf(message.terminal),
            textOf(message.account),
            textOf(message.scope).split(u' ', Qt::SkipEmptyParts),
            textOf(message.resource),
            message.canBeKept,
            false}; // it is not for a window to say how it is granted elsewhere
}

} // namespace lanyard
