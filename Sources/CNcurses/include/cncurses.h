#ifndef CNCURSES_H
#define CNCURSES_H
int cncurses_version(void);
#endif
