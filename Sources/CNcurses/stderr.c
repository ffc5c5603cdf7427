#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

static int held = -1;    // where stderr goes while the screen is ours
static int shown = -1;   // the real stderr

void cncurses_write(int descriptor, const char *bytes, unsigned long count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (unsigned long)written;
    }
}

void cncurses_hold_stderr(void) {
    if (held >= 0 || !isatty(STDERR_FILENO)) return;
    int file = memfd_create("stderr", MFD_CLOEXEC);
    if (file < 0) return;
    shown = dup(STDERR_FILENO);
    if (shown < 0 || dup2(file, STDERR_FILENO) < 0) {
        if (shown >= 0) close(shown);
        close(file);
        shown = -1;
        return;
    }
    held = file;
}

void cncurses_show_stderr(void) {
    if (held < 0) return;
    int file = held;
    held = -1;
    dup2(shown, STDERR_FILENO);
    char bytes[512];
    off_t place = 0;
    for (;;) {
        ssize_t count = pread(file, bytes, sizeof bytes, place);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        cncurses_write(STDERR_FILENO, bytes, (unsigned long)count);
        place += count;
    }
    close(file);
    close(shown);
    shown = -1;
}
