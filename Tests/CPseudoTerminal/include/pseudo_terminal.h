#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/// Runs a program in a new pseudo-terminal; returns its process, or -1.
pid_t pseudo_terminal_spawn(const char *path, char *const arguments[], char *const environment[],
                            const char *folder, unsigned short rows, unsigned short columns,
                            int *controller);
/// Gives the terminal another size and tells the program so; false if it cannot.
bool pseudo_terminal_resize(int controller, unsigned short rows, unsigned short columns);

/// The columns that the C library gives a character in a UTF-8 locale; -1 if it is not printable.
int pseudo_terminal_columns(unsigned int scalar);

#endif
