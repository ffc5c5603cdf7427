#define _GNU_SOURCE
#include "cncurses.h"
#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};
static volatile sig_atomic_t guarded = 0;
static volatile sig_atomic_t asked_to_end = 0;
static struct termios saved_modes;
static char alternate_stack[64 * 1024];

// ncurses would restore the screen and exit at once on the first two, and know nothing of the
// third; what is unsaved must be saved first.
static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT, SIGTSTP};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV, SIGFPE, SIGQUIT};
enum { watched_count = sizeof watched / sizeof watched[0], fatal_count = sizeof fatal / sizeof fatal[0] };
static struct sigaction watched_before[watched_count], fatal_before[fatal_count];
static bool installed = false;

static void note(int number) {
    int before = errno;
    unsigned char byte = (unsigned char)number;
    if (number == SIGTERM || number == SIGHUP) asked_to_end = 1;
    // A full pipe means that signals are waiting already.
    ssize_t ignored = write(pipe_ends[1], &byte, 1);
    (void)ignored;
    errno = before;
}

// Only async-signal-safe calls: what is wrong may be anything.
static void restore_and_raise(int number) {
    if (guarded) {
        guarded = 0;
        CNCURSES_WRITE(STDOUT_FILENO,
                       "\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1000l"
                       "\033[?25h\033[0m\033[?1049l\033[?1l\033>\r");
        tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
        cncurses_show_stderr();
    }
    signal(number, SIG_DFL);
    raise(number);
}

void cncurses_guard(const struct termios *saved) {
    saved_modes = *saved;
    guarded = 1;
}

void cncurses_unguard(void) {
    guarded = 0;
}

// Whoever started the program may have blocked signals, and a mask is inherited.
static void let_through(void) {
    sigset_t wanted;
    sigemptyset(&wanted);
    for (unsigned i = 0; i < watched_count; i++) sigaddset(&wanted, watched[i]);
    for (unsigned i = 0; i < fatal_count; i++) sigaddset(&wanted, fatal[i]);
    sigprocmask(SIG_UNBLOCK, &wanted, NULL);
}

bool cncurses_watch_signals(void) {
    if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) < 0) return false;
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = note;
    for (unsigned i = 0; i < watched_count; i++) sigaction(watched[i], &action, &watched_before[i]);
    action.sa_handler = restore_and_raise;
    action.sa_flags = SA_ONSTACK;
    for (unsigned i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &fatal_before[i]);
    let_through();
    installed = true;
    return true;
}

void cncurses_unwatch_signals(void) {
    if (!installed) return;
    installed = false;
    for (unsigned i = 0; i < watched_count; i++) sigaction(watched[i], &watched_before[i], NULL);
    for (unsigned i = 0; i < fatal_count; i++) sigaction(fatal[i], &fatal_before[i], NULL);
}

bool cncurses_is_asked_to_end(void) {
    return asked_to_end != 0;
}

int cncurses_signal_descriptor(void) {
    return pipe_ends[0];
}

int cncurses_next_signal(void) {
    unsigned char byte;
    ssize_t count;
    do count = read(pipe_ends[0], &byte, 1);
    while (count < 0 && errno == EINTR);
    return count == 1 ? byte : 0;
}

void cncurses_suspend(void) {
    cncurses_release();
    struct sigaction before, standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &standard, &before);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
    cncurses_resume();
}
