#include "cli_main.h"
#include "process_end.h"

int main(int argc, char **argv)
{
    return lanyard::endProcess(lanyard::cliMain(argc, argv));
}
