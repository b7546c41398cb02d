#pragma once

/// Accesses to a vault, one after the other, in the order they were asked for.
/// Shape:   an Operation is a QObject with `bool isWanted()` and `start(std::function<void()>
///          over)`, which calls `over` once, when the next may begin
/// Owner:   owns them; destroying it drops what has not begun, and stops what has

#include <deque>
#include <functional>
#include <memory>

namespace lanyard {

template <class Operation>
class OperationQueue {
public:
    void enqueue(std::unique_ptr<Operation> operation)
    {
        m_waiting.push_back(std::move(operation));
        if (m_waiting.size() == 1) {
            startNext();
        }
    }

private:
    void startNext()
    {
        // Nobody waits any more for what was asked by a context that is gone.
        while (!m_waiting.empty() && !m_waiting.front()->isWanted()) {
            m_waiting.pop_front();
        }
        if (!m_waiting.empty()) {
            m_waiting.front()->start([this] { takeEnd(); });
        }
    }

    void takeEnd()
    {
        // It is inside its own method just now.
        m_waiting.front().release()->deleteLater();
        m_waiting.pop_front();
        startNext();
    }

    std::deque<std::unique_ptr<Operation>> m_waiting; ///< the first one runs
};

} // namespace lanyard
