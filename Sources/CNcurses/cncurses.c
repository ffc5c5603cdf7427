#include "cncurses.h"
int cncurses_version(void) { return 1; }
