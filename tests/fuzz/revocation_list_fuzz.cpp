/// Input: revocations.json. What becomes of such a file on disk is the matter of
/// accounts/late_revocations_test.

#include "accounts/account_index.h"
#include "accounts/revocation_attempt.h"
#include "accounts/revocation_list.h"

#include "fuzz/invariants.h"

#include <QTimeZone>

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::Input(data, size).rest().toByteArray();
    const auto revocations = parseRevocationList(bytes);
    if (!revocations) {
        fuzz::requireFit(revocations.error());
        require(revocations.error().kind == ErrorKind::InvalidResponse
                    || revocations.error().kind == ErrorKind::Misconfigured,
                "it is damaged, or newer");
        return 0;
    }
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::utc());
    for (const LateRevocation &each : *revocations) {
        require(isPlainName(each.id), "an id can be a file's name");
        const QDateTime next = nextAttemptAfter(each.attempts, now, each.nextAttemptAt);
        require(next > now && next <= now.addDays(1), "whatever it says, it is tried within a day");
    }
    // What is written is read again, and what is written then is the same.
    const QByteArray written = revocationListBytes(*revocations);
    const auto kept = parseRevocationList(written);
    require(kept && kept->size() == revocations->size(), "what was read can be written, and read");
    require(revocationListBytes(*kept) == written, "and is the same");
    return 0;
}
