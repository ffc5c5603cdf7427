#define NCURSES_WIDECHAR 1
#include "cncurses.h"
#include "internal.h"
#include <curses.h>

// Beyond every code of ncurses' own, those it makes up for extended capabilities included.
enum {
    own_codes = 0x4000,
    word_left = own_codes,
    word_right,
    paste_begin,
    paste_end,
    focus_in,
    focus_out,
};

// keypad() knows the arrows as the application mode sends them; some terminals, and ours for a
// moment after another program, send the others.
static const struct { const char *sequence; int code; } sequences[] = {
    {"\033[A", KEY_UP},       {"\033[B", KEY_DOWN},     {"\033[C", KEY_RIGHT},
    {"\033[D", KEY_LEFT},     {"\033[H", KEY_HOME},     {"\033[F", KEY_END},
    {"\033OA", KEY_UP},       {"\033OB", KEY_DOWN},     {"\033OC", KEY_RIGHT},
    {"\033OD", KEY_LEFT},     {"\033OH", KEY_HOME},     {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME},    {"\033[4~", KEY_END},     {"\033[5~", KEY_PPAGE},
    {"\033[6~", KEY_NPAGE},   {"\033[2~", KEY_IC},      {"\033[3~", KEY_DC},
    {"\033[Z", KEY_BTAB},     {"\033[1;5D", word_left}, {"\033[1;5C", word_right},
    {"\033[1;3D", word_left}, {"\033[1;3C", word_right}, {"\033[200~", paste_begin},
    {"\033[201~", paste_end}, {"\033[I", focus_in},     {"\033[O", focus_out},
};

// Reading through stdscr would draw it first; a pad is never drawn.
static WINDOW *input = NULL;

bool cncurses_open_input(void) {
    input = newpad(1, 1);
    if (input == NULL) return false;
    nodelay(input, TRUE);
    keypad(input, TRUE);
    for (unsigned i = 0; i < sizeof sequences / sizeof sequences[0]; i++) {
        define_key(sequences[i].sequence, sequences[i].code);
    }
    return true;
}

void cncurses_close_input(void) {
    if (input != NULL) delwin(input);
    input = NULL;
}

static int own_key(wint_t code) {
    if (code >= KEY_F(1) && code <= KEY_F(12)) return cncurses_key_function + (int)(code - KEY_F0);
    switch (code) {
    case KEY_UP: case KEY_SR: return cncurses_key_up;
    case KEY_DOWN: case KEY_SF: return cncurses_key_down;
    case KEY_LEFT: case KEY_SLEFT: return cncurses_key_left;
    case KEY_RIGHT: case KEY_SRIGHT: return cncurses_key_right;
    case KEY_PPAGE: case KEY_A3: case KEY_SPREVIOUS: return cncurses_key_page_up;
    case KEY_NPAGE: case KEY_C3: case KEY_SNEXT: return cncurses_key_page_down;
    case KEY_HOME: case KEY_A1: case KEY_FIND: case KEY_SHOME: return cncurses_key_home;
    case KEY_END: case KEY_C1: case KEY_SELECT: case KEY_SEND: return cncurses_key_end;
    case KEY_IC: return cncurses_key_insert;
    case KEY_DC: case KEY_SDC: return cncurses_key_delete;
    case KEY_BACKSPACE: return cncurses_key_backspace;
    case KEY_ENTER: return cncurses_key_enter;
    case KEY_BTAB: return cncurses_key_back_tab;
    case word_left: return cncurses_key_word_left;
    case word_right: return cncurses_key_word_right;
    case paste_begin: return cncurses_key_paste_begin;
    case paste_end: return cncurses_key_paste_end;
    case focus_in: return cncurses_key_focus_in;
    case focus_out: return cncurses_key_focus_out;
    default: return cncurses_key_unknown;
    }
}

int cncurses_read_key(void) {
    wint_t code;
    if (input == NULL) return cncurses_no_key;
    switch (wget_wch(input, &code)) {
    case OK: return (int)code;
    case KEY_CODE_YES: return own_key(code);
    default: return cncurses_no_key;
    }
}
