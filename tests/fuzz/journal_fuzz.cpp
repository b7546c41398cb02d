/// Input: journal.jsonl. What becomes of such a file on disk is the matter of
/// accounts/journal_test.

#include "accounts/journal.h"

#include "fuzz/invariants.h"

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::Input(data, size).rest();
    const QList<JournalEntry> entries = parseJournal(bytes);
    require(entries.size() <= bytes.count('\n'), "each entry is a line");
    QByteArray written;
    for (const JournalEntry &each : entries) {
        const QByteArray line = journalLine(each);
        require(line.indexOf('\n') == line.size() - 1, "an entry is one line");
        require(parseJournal(line).size() == 1, "what was read can be written, and read");
        written += line;
    }
    QByteArray again;
    const QList<JournalEntry> kept = parseJournal(written);
    for (const JournalEntry &each : kept) {
        again += journalLine(each);
    }
    require(again == written, "and is the same");
    // A line that is cut off takes none of those before along.
    require(parseJournal(written + "{\"at\":\"2026").size() == entries.size(), "nothing is lost");
    require(parseJournal(written + "{\"at\":\"2026\n" + written).size() == 2 * entries.size(),
            "and what follows is there");
    return 0;
}
