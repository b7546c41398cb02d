/// Input: grants.json. What becomes of such a file on disk is the matter of agent/grants_test.

#include "accounts/account_index.h"
#include "agent/grants.h"

#include "fuzz/invariants.h"

#include <algorithm>

using namespace lanyard;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::Input(data, size).rest().toByteArray();
    const auto grants = parseGrantList(bytes);
    if (!grants) {
        fuzz::requireFit(grants.error());
        require(grants.error().kind == ErrorKind::InvalidResponse
                    || grants.error().kind == ErrorKind::Misconfigured,
                "it is damaged, or newer");
        return 0;
    }
    for (const Grant &each : *grants) {
        require(each.program.startsWith(u'/'), "a program is a path");
        require(isPlainName(each.accountId), "an account is one");
        TokenWish wish;
        wish.caller.program = each.program;
        wish.accountId = each.accountId;
        wish.scope = each.scope;
        wish.resource = each.resource;
        require(!covers(each, wish), "a file that is not there has no grant");
        wish.caller.isProgramThere = true;
        require(covers(each, wish), "it covers what it names");
        wish.caller.program += u'x';
        require(!covers(each, wish), "and no other program");
    }
    // What is written is read again, and what is written then is the same.
    const QByteArray written = grantListBytes(*grants);
    const auto kept = parseGrantList(written);
    require(kept && kept->size() == grants->size(), "what was read can be written, and read");
    require(grantListBytes(*kept) == written, "and is the same");
    return 0;
}
