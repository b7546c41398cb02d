#include "cli_main.h"

int main(int argc, char **argv)
{
    return lanyard::cliMain(argc, argv);
}
