#include "dump_protection.h"
#include "hand_over.h"
#include "token_by_agent.h"

/// `lanyard`: the one thing that is asked a thousand times is answered here, all else by
/// lanyard-cli.
int main(int argc, char **argv)
{
    lanyard::keepMemoryPrivate();
    if (const auto name = lanyard::plainTokenCall(argc, argv)) {
        if (const auto exitCode = lanyard::printTokenOfAgent(*name)) {
            return *exitCode;
        }
    }
    return lanyard::handOver(argv);
}
