#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#include <stdbool.h>
#include <termios.h>

/// Writes bytes whatever interrupts; async-signal-safe.
void cncurses_write(int descriptor, const char *bytes, unsigned long count);
#define CNCURSES_WRITE(descriptor, text) cncurses_write((descriptor), (text), sizeof(text) - 1)

// Modes that ncurses does not know. Unknown ones are ignored by terminals.
void cncurses_modes_on(void);
void cncurses_modes_off(void);

// screen.c: false where the locale that is asked for is not installed.
bool cncurses_choose_locale(void);

// stderr.c: messages would otherwise land in the middle of the picture.
void cncurses_hold_stderr(void);
/// Async-signal-safe.
void cncurses_show_stderr(void);

// signals.c
bool cncurses_watch_signals(void);
void cncurses_unwatch_signals(void);
/// What a fatal signal is to put back; kept from before the terminal was opened.
void cncurses_guard(const struct termios *saved);
void cncurses_unguard(void);

#endif
