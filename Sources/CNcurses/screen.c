#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "cncurses.h"
#include "internal.h"
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static SCREEN *screen = NULL;
static bool is_utf8 = true;
static bool uses_colours = false;
static bool keyboard_is_plain = false;
static bool takes_mouse = false;

// Whether the terminal reads sequences with the markers of xterm's and kitty's keyboard modes. An old
// console would print them.
static bool knows_keyboard_modes(void) {
    static const char *const kinds[] = {
        "xterm", "tmux", "rxvt-unicode", "alacritty", "foot", "kitty", "ghostty", "wezterm",
        "konsole", "vte", "gnome", "mintty", "contour", "iterm",
    };
    const char *term = getenv("TERM");
    for (unsigned i = 0; term != NULL && i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strncmp(term, kinds[i], strlen(kinds[i])) == 0) return true;
    }
    return false;
}

// What a program that died may have left on: a keypad and arrows in application mode, the mouse in any
// of its forms, keys told of as Windows, as reports of size and of colours. Then what we want: pastes
// in brackets, and word of the focus.
void cncurses_modes_on(void) {
    CNCURSES_WRITE(STDOUT_FILENO,
                   "\033>\033[?1l\033[?9l\033[?1000l\033[?1001l\033[?1002l\033[?1003l\033[?1005l"
                   "\033[?1006l\033[?1015l\033[?1016l\033[?2031l\033[?2048l\033[?9001l"
                   "\033[?2004h\033[?1004h");
    if (takes_mouse) CNCURSES_WRITE(STDOUT_FILENO, "\033[?1000h\033[?1006h");
}

// kitty keeps the modes of its keyboard for each screen by itself: ours is told when it is shown.
static void plain_keyboard(void) {
    if (knows_keyboard_modes()) CNCURSES_WRITE(STDOUT_FILENO, "\033[>4;0m\033[=0u");
}

void cncurses_modes_off(void) {
    CNCURSES_WRITE(STDOUT_FILENO, "\033[?2026l\033[?2004l\033[?1004l");
    if (takes_mouse) CNCURSES_WRITE(STDOUT_FILENO, "\033[?1006l\033[?1000l");
    // Back to what the terminal has from the beginning.
    if (knows_keyboard_modes()) CNCURSES_WRITE(STDOUT_FILENO, "\033[>4m");
}

// A locale that is not installed leaves the plain C locale, in which no letter beyond ASCII can be
// typed or shown; C.UTF-8 is part of Debian's libc. Only characters follow the locale.
bool cncurses_choose_locale(void) {
    const char *chosen = setlocale(LC_CTYPE, "");
    const char *codes = nl_langinfo(CODESET);
    if (chosen == NULL || strcmp(codes, "ANSI_X3.4-1968") == 0) setlocale(LC_CTYPE, "C.UTF-8");
    is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    return chosen != NULL;
}

// Names that terminal emulators set and Debian does not know are nearly always xterm's relatives.
static SCREEN *open_screen(void) {
    const char *fallbacks[] = {NULL, "xterm-256color", "xterm", "vt100"};
    for (unsigned i = 0; i < sizeof fallbacks / sizeof fallbacks[0]; i++) {
        if (fallbacks[i] != NULL) setenv("TERM", fallbacks[i], 1);
        else if (getenv("TERM") == NULL) continue;
        SCREEN *opened = newterm(NULL, stdout, stdin);
        if (opened == NULL) continue;
        const char *address = tigetstr("cup");
        if (address != NULL && address != (char *)-1) return opened;
        endwin();
        delscreen(opened);
    }
    return NULL;
}

// Bytes are read by us (KeyDecoder): ncurses never looks at them, and never breaks off a frame for
// them either. keypad() stays off, so that arrows and the numeric keypad send what they always do.
static void choose_modes(void) {
    raw();
    nonl();
    noecho();
    intrflush(stdscr, FALSE);
    typeahead(-1);
    // Rows that only move are moved by the terminal, where it knows how.
    idlok(stdscr, TRUE);
    keyboard_is_plain = false;
}

int cncurses_escape_time(void) {
    const char *asked = getenv("ESCDELAY");
    int time = asked == NULL ? 0 : atoi(asked);
    if (time > 0) return time < 2000 ? time : 2000;
    return getenv("SSH_CONNECTION") == NULL ? 25 : 50;
}

const char *cncurses_key_text(const char *capability) {
    const char *text = tigetstr(capability);
    return text == (const char *)-1 ? NULL : text;
}

static void choose_colours(bool wants_colours) {
    uses_colours = wants_colours && has_colors() && start_color() == OK
        && use_default_colors() == OK;
}

int cncurses_open(bool wants_colours) {
    if (screen != NULL) return cncurses_already_open;
    struct termios saved;
    if (!isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &saved) != 0) {
        return cncurses_not_a_terminal;
    }
    cncurses_choose_locale();
    // ncurses believes these and then ignores every change of size.
    unsetenv("LINES");
    unsetenv("COLUMNS");
    if (!cncurses_watch_signals()) return cncurses_not_a_terminal;
    cncurses_guard(&saved);
    screen = open_screen();
    if (screen == NULL) {
        cncurses_unguard();
        cncurses_unwatch_signals();
        return cncurses_unknown_type;
    }
    choose_modes();
    choose_colours(wants_colours);
    cncurses_hold_stderr();
    // What ncurses has begun with lies in a buffer that is the smaller the smaller the screen is, and
    // may have gone out in the midst of a sequence: the rest must go before anything of ours.
    delay_output(0);
    cncurses_modes_on();
    return cncurses_opened;
}

void cncurses_close(void) {
    if (screen == NULL) return;
    cncurses_modes_off();
    endwin();
    cncurses_unguard();
    delscreen(screen);
    screen = NULL;
    takes_mouse = false;
    cncurses_show_stderr();
    cncurses_unwatch_signals();
}

bool cncurses_is_utf8(void) {
    return is_utf8;
}

void cncurses_release(void) {
    cncurses_modes_off();
    endwin();
    cncurses_show_stderr();
}

void cncurses_resume(void) {
    cncurses_hold_stderr();
    cncurses_modes_on();
    reset_prog_mode();
    cncurses_update_size();
    clearok(curscr, TRUE);
    wrefresh(stdscr);
    plain_keyboard();
}

bool cncurses_update_size(void) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
    if (size.ws_row == 0 || size.ws_col == 0) return false;
    if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return false;
    return resizeterm(size.ws_row, size.ws_col) == OK;
}

int cncurses_rows(void) {
    return getmaxy(stdscr);
}

int cncurses_columns(void) {
    return getmaxx(stdscr);
}

int cncurses_colours(void) {
    return uses_colours ? COLORS : 0;
}

bool cncurses_define_pair(int pair, int foreground, int background) {
    if (!uses_colours || pair >= COLOR_PAIRS || foreground >= COLORS) return false;
    return init_extended_pair(pair, foreground, background) == OK;
}

void cncurses_define_ground(int foreground, int background) {
    if (uses_colours) assume_default_colors(foreground, background);
}

void cncurses_ask_background(void) {
    CNCURSES_WRITE(STDOUT_FILENO, "\033]11;?\a\033[c");
}

static void tell_mouse(void) {
    if (takes_mouse) CNCURSES_WRITE(STDOUT_FILENO, "\033[?1000h\033[?1006h");
    else CNCURSES_WRITE(STDOUT_FILENO, "\033[?1000l\033[?1006l");
}

void cncurses_take_mouse(bool is_taken) {
    if (takes_mouse == is_taken) return;
    takes_mouse = is_taken;
    tell_mouse();
}

void cncurses_copy(const char *base64, unsigned long count) {
    CNCURSES_WRITE(STDOUT_FILENO, "\033]52;c;");
    cncurses_write(STDOUT_FILENO, base64, count);
    CNCURSES_WRITE(STDOUT_FILENO, "\a");
}

void cncurses_begin_frame(void) {
    werase(stdscr);
}

void cncurses_put(int row, int column, uint32_t base, uint32_t mark1, uint32_t mark2,
                  uint32_t mark3, uint32_t mark4, int attributes, int pair) {
    wchar_t text[] = {(wchar_t)base, (wchar_t)mark1, (wchar_t)mark2, (wchar_t)mark3,
                      (wchar_t)mark4, 0};
    attr_t curses = WA_NORMAL;
    if (attributes & cncurses_bold) curses |= WA_BOLD;
    if (attributes & cncurses_reverse) curses |= WA_REVERSE;
    if (attributes & cncurses_underline) curses |= WA_UNDERLINE;
    cchar_t cell;
    if (setcchar(&cell, text, curses, 0, &pair) == ERR) return;
    mvwadd_wch(stdscr, row, column, &cell);
}

// Terminals that know mode 2026 show the whole difference at once; the others ignore it.
void cncurses_end_frame(int cursor_row, int cursor_column) {
    CNCURSES_WRITE(STDOUT_FILENO, "\033[?2026h");
    curs_set(cursor_row < 0 ? 0 : 1);
    if (cursor_row >= 0) wmove(stdscr, cursor_row, cursor_column);
    wnoutrefresh(stdscr);
    doupdate();
    if (!keyboard_is_plain) {
        keyboard_is_plain = true;
        plain_keyboard();
    }
    CNCURSES_WRITE(STDOUT_FILENO, "\033[?2026l");
}

void cncurses_redraw(void) {
    clearok(curscr, TRUE);
}
