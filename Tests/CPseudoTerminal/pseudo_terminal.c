#define _GNU_SOURCE
#include "pseudo_terminal.h"
#include <fcntl.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

pid_t pseudo_terminal_spawn(const char *path, char *const arguments[], char *const environment[],
                            const char *folder, unsigned short rows, unsigned short columns,
                            int *controller) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    pid_t child = forkpty(controller, NULL, NULL, &size);
    if (child > 0) fcntl(*controller, F_SETFD, FD_CLOEXEC);
    if (child == 0) {
        // Threads of the test's runtime block signals, and exec keeps the mask.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        // Nor does exec undo what the runtime ignores.
        for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
        if (folder == NULL || chdir(folder) == 0) execve(path, arguments, environment);
        _exit(127);
    }
    return child;
}

bool pseudo_terminal_resize(int controller, unsigned short rows, unsigned short columns) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    return ioctl(controller, TIOCSWINSZ, &size) == 0;
}

int pseudo_terminal_columns(unsigned int scalar) {
    static locale_t locale = (locale_t)0;
    if (locale == (locale_t)0) locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    locale_t before = uselocale(locale);
    int columns = wcwidth((wchar_t)scalar);
    uselocale(before);
    return columns;
}
