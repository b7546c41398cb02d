#include "io/split_operation.h"

#include "base/log.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

/// A writer that changes it under a reader every time is none of ours.
constexpr int mostLooks = 4;
/// More are not ours to erase: 64 KiB in parts of 2560 bytes are 26.
constexpr int mostParts = 4096;

} // namespace

SplitOperation::SplitOperation(Verb verb, TokenVault &vault, qsizetype largestItem, QString key,
                               Secret value, Replier<Value> replier) :
    m_verb(verb),
    m_vault(vault), m_largestItem(largestItem), m_key(std::move(key)), m_value(std::move(value)),
    m_replier(std::move(replier))
{
}

void SplitOperation::start(std::function<void()> over)
{
    m_over = std::move(over);
    look();
}

void SplitOperation::look()
{
    ++m_looks;
    m_vault.read(m_key, this, [this](Result<Value> item) { takeItem(std::move(item)); });
}

void SplitOperation::takeItem(Result<Value> item)
{
    // What cannot be read as an item can still be erased.
    const bool isUnreadable = !item && item.error().kind == ErrorKind::VaultFailed;
    if (!item && !(isUnreadable && m_verb == Verb::Erase)) {
        finish(fail(item.error()));
        return;
    }
    const auto before = std::exchange(m_head, std::nullopt);
    if (item && *item) {
        auto head = SplitHead::fromBytes((*item)->reveal()); // into the head, which is no secret
        // One that means nothing to us is in nobody's way: its value is lost already.
        if (!head && m_verb == Verb::Read) {
            finish(fail(head.error()));
            return;
        }
        m_head = head ? std::move(*head) : std::nullopt;
    }
    switch (m_verb) {
    case Verb::Read:
        if (!m_head) {
            finish(std::move(item));
        } else if (m_head->generation == SplitGeneration::None) {
            finish(std::nullopt);
        } else if (m_head == before) {
            finish(fail(ErrorKind::VaultFailed,
                        QStringLiteral("the item is kept in %1 parts, and they are not whole")
                            .arg(m_head->parts)));
        } else {
            m_part = 0;
            m_joined = {};
            readPart();
        }
        return;
    case Verb::Write:
        write();
        return;
    case Verb::Erase:
        markErased();
        return;
    }
}

void SplitOperation::readPart()
{
    if (m_part < m_head->parts) {
        m_vault.read(splitPartKey(m_key, m_head->generation, m_part), this,
                     [this](Result<Value> part) { takePart(std::move(part)); });
        return;
    }
    if (m_head->isOf(m_joined)) {
        finish(Value(std::move(m_joined)));
    } else {
        lookAgain();
    }
}

void SplitOperation::takePart(Result<Value> part)
{
    if (!part) {
        finish(fail(part.error()));
        return;
    }
    const bool isTooMuch = *part && m_joined.size() + (*part)->size() > m_head->size;
    if (!*part || isTooMuch) {
        lookAgain();
        return;
    }
    QByteArray joined;
    joined.reserve(m_joined.size() + (*part)->size()); // growing would leave copies behind
    joined.append(m_joined.reveal()); // into the value that is read
    joined.append((*part)->reveal()); // likewise
    m_joined = Secret::take(std::move(joined));
    ++m_part;
    readPart();
}

/// A writer may have come between the head and its parts. Then there is another head by now.
void SplitOperation::lookAgain()
{
    if (m_looks == mostLooks) {
        finish(
            fail(ErrorKind::VaultFailed, QStringLiteral("the item changes each time it is read")));
        return;
    }
    look();
}

void SplitOperation::write()
{
    const bool isPlain = m_value.size() <= m_largestItem
        && !looksLikeSplitHead(m_value.reveal()); // looked at only
    if (isPlain && !m_head) {
        m_vault.write(m_key, std::move(m_value), this, [this](const Result<void> &written) {
            finish(written ? Result<Value>(std::nullopt) : fail(written.error()));
        });
        return;
    }
    const auto counts = m_head ? m_head->generation : SplitGeneration::None;
    m_next = SplitHead::of(m_value, otherGeneration(counts), m_largestItem);
    m_part = 0;
    writePart();
}

void SplitOperation::writePart()
{
    if (m_part == m_next.parts) {
        writeHead();
        return;
    }
    const qsizetype start = m_part * m_largestItem;
    const qsizetype size = std::min(m_largestItem, m_value.size() - start);
    m_vault.write(splitPartKey(m_key, m_next.generation, m_part),
                  Secret(m_value.reveal().sliced(start, size)), // to the vault behind this one
                  this, [this](const Result<void> &written) {
                      if (!written) {
                          takeBackParts(written.error());
                          return;
                      }
                      ++m_part;
                      writePart();
                  });
}

/// The one step that counts.
void SplitOperation::writeHead()
{
    m_vault.write(m_key, Secret(m_next.toBytes()), this, [this](const Result<void> &written) {
        if (!written) {
            takeBackParts(written.error());
            return;
        }
        sweep(m_next.generation, m_next.parts, &SplitOperation::clearUpWritten);
    });
}

void SplitOperation::clearUpWritten()
{
    m_writeFault.reset();
    sweep(otherGeneration(m_next.generation), 0, &SplitOperation::eraseItem);
}

/// They count for nobody, and whatever made the write fail may be a want of room. Not where the
/// head may have been written all the same: then they count.
void SplitOperation::takeBackParts(const Error &why)
{
    m_writeFault = why;
    if (m_part == m_next.parts) {
        finish(fail(why));
        return;
    }
    sweep(m_next.generation, 0, &SplitOperation::eraseItem);
}

/// From here on it is not there for anybody, and what is left is found by the next one.
void SplitOperation::markErased()
{
    if (!m_head) {
        eraseParts();
        return;
    }
    m_vault.write(m_key, Secret(SplitHead{}.toBytes()), this, [this](const Result<void> &written) {
        if (!written) {
            finish(fail(written.error()));
            return;
        }
        eraseParts();
    });
}

void SplitOperation::eraseParts()
{
    if (m_sweptGeneration == SplitGeneration::None) {
        sweep(SplitGeneration::A, 0, &SplitOperation::eraseParts);
    } else {
        sweep(SplitGeneration::B, 0, &SplitOperation::eraseItem);
    }
}

void SplitOperation::eraseItem()
{
    if (m_verb == Verb::Write) { // which is done
        finish(m_writeFault ? Result<Value>(fail(*m_writeFault)) : std::nullopt);
        return;
    }
    m_vault.erase(m_key, this, [this](const Result<void> &erased) {
        finish(erased ? Result<Value>(std::nullopt) : fail(erased.error()));
    });
}

void SplitOperation::sweep(SplitGeneration generation, int from, Then then)
{
    m_sweptGeneration = generation;
    m_sweptFrom = from;
    m_sweptEnd = from;
    m_afterSweep = then;
    countSwept();
}

void SplitOperation::countSwept()
{
    m_vault.read(splitPartKey(m_key, m_sweptGeneration, m_sweptEnd), this,
                 [this](const Result<Value> &part) {
                     const bool isThere
                         = part ? part->has_value() : part.error().kind == ErrorKind::VaultFailed;
                     if (isThere && m_sweptEnd < mostParts) {
                         ++m_sweptEnd;
                         countSwept();
                     } else if (!part) {
                         endSweep(part.error());
                     } else {
                         eraseSwept();
                     }
                 });
}

void SplitOperation::eraseSwept()
{
    if (m_sweptEnd == m_sweptFrom) {
        (this->*m_afterSweep)();
        return;
    }
    --m_sweptEnd;
    m_vault.erase(splitPartKey(m_key, m_sweptGeneration, m_sweptEnd), this,
                  [this](const Result<void> &erased) {
                      if (!erased) {
                          endSweep(erased.error());
                      } else {
                          eraseSwept();
                      }
                  });
}

/// What was written is written; the next write tries again. What was to be erased is not.
void SplitOperation::endSweep(const Error &why)
{
    if (m_verb == Verb::Erase) {
        finish(fail(why));
        return;
    }
    qCWarning(logIo) << "parts that count no more could not be erased:" << nameOf(why.kind);
    (this->*m_afterSweep)();
}

void SplitOperation::finish(Result<Value> result)
{
    m_replier(std::move(result));
    if (auto over = std::exchange(m_over, nullptr)) {
        over();
    }
}

} // namespace lanyard
