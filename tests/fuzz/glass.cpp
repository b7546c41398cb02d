/// A target that breaks on purpose, for the test of the replay.

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    lanyard::fuzz::require(lanyard::fuzz::Input(data, size).rest() != "a stone", "it is whole");
    return 0;
}
