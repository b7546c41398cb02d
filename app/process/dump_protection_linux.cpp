#include "dump_protection.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace lanyard {

void keepMemoryPrivate()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0; // not the hard limit: what a browser of ours may do is its own affair
        ::setrlimit(RLIMIT_CORE, &limit);
    }
    // A core pattern with a pipe does not ask for the limit.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace lanyard
