#define _GNU_SOURCE
#include "cncurses.h"
#include "internal.h"
#include <curses.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

const char *cncurses_encoding(bool *has_locale) {
    *has_locale = cncurses_choose_locale();
    return nl_langinfo(CODESET);
}

int cncurses_colours_of(const char *type) {
    int problem = 0;
    TERMINAL *before = cur_term;
    if (setupterm(type, STDOUT_FILENO, &problem) != OK) return -1;
    int colours = tigetnum("colors");
    TERMINAL *found = cur_term;
    set_curterm(before);
    del_curterm(found);
    return colours < 0 ? 0 : colours;
}

bool cncurses_size_of(int descriptor, int *width, int *height) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
    *width = size.ws_col;
    *height = size.ws_row;
    return true;
}
