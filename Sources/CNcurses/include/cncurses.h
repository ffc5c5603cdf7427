// What Swift needs of ncurses, in plain C types. <curses.h> stays out: its macros, mutable globals
// and short global names cannot be imported. One terminal a process; call from one thread.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// Opening and closing

enum {
    cncurses_opened = 0,
    cncurses_not_a_terminal = 1,
    cncurses_unknown_type = 2,
    cncurses_already_open = 3,
};

/// Takes the terminal: locale, signals, modes, colours, and stderr into a file in memory.
int cncurses_open(bool wants_colours);
/// Gives the terminal back as it was and shows what went to stderr meanwhile. May be called twice.
void cncurses_close(void);
/// Whether the terminal shows UTF-8.
bool cncurses_is_utf8(void);

// Before anything is opened

/// The name of the encoding that characters have here, and whether the locale that is asked for exists.
const char *cncurses_encoding(bool *has_locale);
/// How many colours a type of terminal has, 0 for none; negative where the type is unknown.
int cncurses_colours_of(const char *type);
/// The size of the terminal behind a descriptor; false where there is none.
bool cncurses_size_of(int descriptor, int *columns, int *rows);

// Size

/// Asks the terminal for its size and follows it; true if it has changed.
bool cncurses_update_size(void);
int cncurses_rows(void);
int cncurses_columns(void);

// Colours

/// The number of colours, 0 if none are to be used.
int cncurses_colours(void);
/// Gives a pair, from 1, a foreground and a background (-1: the terminal's own); false if it cannot. What
/// is shown with the pair changes at the end of the next frame.
bool cncurses_define_pair(int pair, int foreground, int background);
/// Gives what is shown without a pair a foreground and a background (-1: the terminal's own).
void cncurses_define_ground(int foreground, int background);
/// Asks for the colour of the background, and then for what every terminal answers. The answers come
/// among the bytes that are typed.
void cncurses_ask_background(void);

// Drawing

enum {
    cncurses_bold = 1,
    cncurses_reverse = 2,
    cncurses_underline = 4,
};

/// Empties the picture that is being drawn.
void cncurses_begin_frame(void);
/// Puts a character and up to four marks (0: none) in a cell.
void cncurses_put(int row, int column, uint32_t base, uint32_t mark1, uint32_t mark2,
                  uint32_t mark3, uint32_t mark4, int attributes, int pair);
/// Sends what has changed and places the cursor; a negative row hides it.
void cncurses_end_frame(int cursor_row, int cursor_column);
/// Draws everything anew at the next frame.
void cncurses_redraw(void);

/// Has the mouse told of, or leaves it to the terminal.
void cncurses_take_mouse(bool is_taken);
/// Hands a text, in base 64, to the terminal for what is copied; a terminal may refuse it unseen.
void cncurses_copy(const char *base64, unsigned long count);

// Input: bytes are read by whoever opens the terminal, and ncurses never sees them.

/// How long to wait after an Escape for the rest of a key, in milliseconds.
int cncurses_escape_time(void);
/// The bytes that a key sends, by its name in terminfo, such as "kf1"; NULL if the terminal lacks it.
const char *cncurses_key_text(const char *capability);

// Signals

/// The end of the pipe that becomes readable when a signal has come.
int cncurses_signal_descriptor(void);
/// Returns the number of a signal that has come, or 0.
int cncurses_next_signal(void);

/// Whether one that asks the program to end has come, be it told of already or not.
bool cncurses_is_asked_to_end(void);

// Leaving for a while

/// Gives the terminal back for as long as another program needs it.
void cncurses_release(void);
/// Takes the terminal again.
void cncurses_resume(void);
/// Releases, stops the process group as Ctrl-Z would, and resumes when it is continued.
void cncurses_suspend(void);

#endif
