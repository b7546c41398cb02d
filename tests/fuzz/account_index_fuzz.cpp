/// Input: accounts.json. What becomes of such a file on disk is the matter of
/// accounts/account_index_test, with this corpus: a disk makes a slow fuzzer.

#include "accounts/account_index_format.h"

#include "fuzz/invariants.h"

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::Input(data, size).rest().toByteArray();
    const auto entries = parseAccountIndex(bytes);
    if (!entries) {
        fuzz::requireFit(entries.error());
        require(entries.error().kind == ErrorKind::InvalidResponse
                    || entries.error().kind == ErrorKind::Misconfigured,
                "it is damaged, or newer");
        return 0;
    }
    for (const AccountEntry &entry : *entries) {
        require(isPlainName(entry.id), "an id can be a file's name");
        require(!entry.subject.isEmpty() && !entry.name.isEmpty(), "an account is somebody's");
        require(freeName(entry.name, *entries) != entry.name, "a name is taken once");
    }
    // What is written is read again, and what is written then is the same.
    const QByteArray written = accountIndexBytes(*entries);
    const auto kept = parseAccountIndex(written);
    require(kept && kept->size() == entries->size(), "what was read can be written, and read");
    require(accountIndexBytes(*kept) == written, "and is the same");
    return 0;
}
