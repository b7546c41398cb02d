#include "process_end.h"

#include "io/proxy_choice.h"

#include <cstdio>
#include <cstdlib>

namespace lanyard {

int endProcess(int exitCode)
{
    if (wasSystemProxyAsked()) {
        std::fflush(nullptr);
        std::_Exit(exitCode);
    }
    return exitCode;
}

} // namespace lanyard
