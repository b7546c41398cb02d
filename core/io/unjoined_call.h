#pragma once

/// A call that may block for ever and cannot be interrupted, in a thread that nobody joins.
/// Shape:   watch the future with a QFutureWatcher, which may be destroyed at any time; cancelled =
///          no thread was to be had
/// Owner:   `call` owns what it uses: it may outlive everybody else

#include <QFuture>
#include <QPromise>

#include <functional>
#include <system_error>
#include <thread>
#include <utility>

namespace lanyard {

template <class T>
[[nodiscard]] QFuture<T> callUnjoined(std::function<T()> call)
{
    QPromise<T> promise;
    QFuture<T> answer = promise.future();
    promise.start();
    try {
        std::thread([call = std::move(call), promise = std::move(promise)]() mutable {
            promise.addResult(call());
            promise.finish();
        }).detach();
    } catch (const std::system_error &) {
        // The promise went with the thread that was not to be, and a broken promise cancels.
    }
    return answer;
}

} // namespace lanyard
