#pragma once

/// A value or an Error, now (Result) or later (Reply).
///
/// The asynchronous contract, for every function of the form
/// `verb(args…, QObject *context, Reply<T> reply)`: the reply is called
///   - exactly once,
///   - never before the call returns,
///   - never after `context` is destroyed; destroying `context` cancels the work.
/// Everything runs in one thread. Replier keeps the contract for whoever answers.

#include "base/error.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <tl/expected.hpp>
#include <utility>

namespace lanyard {

template <class T>
using Result = tl::expected<T, Error>;

template <class T>
using Reply = std::function<void(Result<T>)>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail, QString code = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// Holds a reply with its context and calls it once, queued, while the context lives.
/// Copyable, so that it fits into callbacks; all copies share the one call.
template <class T>
class Replier {
public:
    Replier() = default;
    Replier(QObject *context, Reply<T> reply) :
        m_call(std::make_shared<Call>(Call{context, std::move(reply)}))
    {
    }

    /// True while an answer would still reach somebody.
    [[nodiscard]] bool isWaiting() const { return m_call && m_call->context && m_call->reply; }

    void operator()(Result<T> result) const
    {
        if (!isWaiting()) {
            return;
        }
        // Result may be move-only, and the queued functor has to be copyable.
        auto held = std::make_shared<Result<T>>(std::move(result));
        auto reply = std::exchange(m_call->reply, nullptr);
        QMetaObject::invokeMethod(
            m_call->context.data(), [held, reply] { reply(std::move(*held)); },
            Qt::QueuedConnection);
    }

private:
    struct Call {
        QPointer<QObject> context;
        Reply<T> reply;
    };
    std::shared_ptr<Call> m_call;
};

} // namespace lanyard
