/// Input: account-ID.refresh, which another process left. Who reads such a file when is the matter
/// of accounts/last_refresh_test.

#include "accounts/last_refresh.h"

#include "fuzz/invariants.h"

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto failed = parseFailedRefresh(fuzz::Input(data, size).rest());
    if (!failed) {
        return 0;
    }
    for (const QString &text : {failed->error.code, failed->error.detail, failed->error.place}) {
        require(fuzz::isFit(text), "what is shown is plain");
    }
    // What is written is read again, and what is written then is the same.
    const QByteArray written = failedRefreshBytes(*failed);
    const auto kept = parseFailedRefresh(written);
    require(kept.has_value(), "what was read can be written, and read");
    require(kept->error.kind == failed->error.kind, "it is the same failure");
    require(kept->limits == failed->limits, "of the same refresh");
    require(failedRefreshBytes(*kept) == written, "and is the same");
    return 0;
}
