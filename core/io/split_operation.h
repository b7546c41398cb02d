#pragma once

/// One access to an item that may be kept as several.
/// Shape:   look at what stands under the key, then read: the parts in order, believed only if they
///          add up to what the head says; write: the parts that do not count, the head, and away
///          with the others; erase: a head that counts nothing, the parts of both generations, the
///          head itself. The parts of a generation are written upwards and erased downwards, so
///          that they are always 0 … n without a gap, whoever died when: looking until one is
///          missing finds all
/// Owner:   SplitVault

#include "base/result.h"
#include "io/split_head.h"
#include "io/token_vault.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace lanyard {

class SplitOperation final : public QObject {
public:
    enum class Verb { Read, Write, Erase };
    using Value = std::optional<Secret>;

    /// `value` is what Write writes.
    SplitOperation(Verb verb, TokenVault &vault, qsizetype largestItem, QString key, Secret value,
                   Replier<Value> replier);

    /// Calls `over` once, when the next access may begin.
    void start(std::function<void()> over);
    [[nodiscard]] bool isWanted() const { return m_replier.isWaiting(); }

private:
    using Then = void (SplitOperation::*)();

    void look();
    void takeItem(Result<Value> item);

    void readPart();
    void takePart(Result<Value> part);
    void lookAgain();

    void write();
    void writePart();
    void writeHead();
    void clearUpWritten();
    void takeBackParts(const Error &why);

    void markErased();
    void eraseParts();
    void eraseItem();

    /// Erases a generation's parts from a number on, then goes on.
    void sweep(SplitGeneration generation, int from, Then then);
    void countSwept();
    void eraseSwept();
    void endSweep(const Error &why);

    void finish(Result<Value> result);

    Verb m_verb;
    TokenVault &m_vault;
    qsizetype m_largestItem;
    QString m_key;
    Secret m_value;
    Replier<Value> m_replier;
    std::function<void()> m_over;

    std::optional<SplitHead> m_head; ///< that stands there; nullopt = nothing, or the value itself
    SplitHead m_next; ///< that is written
    int m_part = 0;
    int m_looks = 0;
    Secret m_joined;
    std::optional<Error> m_writeFault;

    SplitGeneration m_sweptGeneration = SplitGeneration::None;
    int m_sweptFrom = 0;
    int m_sweptEnd = 0;
    Then m_afterSweep = nullptr;
};

} // namespace lanyard
