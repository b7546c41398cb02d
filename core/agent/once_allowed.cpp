#include "agent/once_allowed.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace lanyard {

namespace {

using namespace std::chrono_literals;

constexpr auto longest = 1min;

/// Of one that cannot be told from another there is no next time.
bool isOfOneProcess(const Caller &caller)
{
    return caller.processId != 0 && caller.startedAt != 0;
}

} // namespace

struct OnceAllowed::Left {
    struct Word {
        TokenWish wish;
        std::chrono::milliseconds until; ///< as Clock::monotonic() tells time
    };
    std::vector<Word> words;
};

/// One word, on its way to a token. Let go without that, it is left.
class OnceAllowed::Use {
public:
    Use(Left::Word word, const std::shared_ptr<Left> &left) : m_word(std::move(word)), m_left(left)
    {
    }
    ~Use()
    {
        const auto left = m_left.lock();
        if (left && !m_isUsed && isOfOneProcess(m_word.wish.caller)) {
            left->words.push_back(std::move(m_word));
        }
    }
    Q_DISABLE_COPY_MOVE(Use)

    void note() { m_isUsed = true; }

private:
    Left::Word m_word;
    std::weak_ptr<Left> m_left; ///< gone = it is forgotten
    bool m_isUsed = false;
};

OnceAllowed::OnceAllowed(Clock &clock) : m_clock(clock), m_left(std::make_shared<Left>()) { }

TokenGate::NoteUse OnceAllowed::use(const TokenWish &wish)
{
    return use(wish, m_clock.monotonic() + longest);
}

std::optional<TokenGate::NoteUse> OnceAllowed::useLeft(const TokenWish &wish)
{
    std::vector<Left::Word> &words = m_left->words;
    const auto now = m_clock.monotonic();
    words.erase(std::remove_if(words.begin(), words.end(),
                               [now](const Left::Word &each) { return each.until <= now; }),
                words.end());
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&wish](const Left::Word &each) { return each.wish == wish; });
    if (found == words.end()) {
        return std::nullopt;
    }
    const auto until = found->until; // of the person's word, however often it was in vain
    words.erase(found);
    return use(wish, until);
}

void OnceAllowed::forget()
{
    m_left = std::make_shared<Left>();
}

TokenGate::NoteUse OnceAllowed::use(const TokenWish &wish, std::chrono::milliseconds until)
{
    return [use = std::make_shared<Use>(Left::Word{wish, until}, m_left)] { use->note(); };
}

} // namespace lanyard
