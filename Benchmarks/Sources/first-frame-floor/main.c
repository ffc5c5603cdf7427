// The floor of a first frame: maps the same files as the program, finds their lines, and paints one
// screen. `first-frame-floor WORKSPACE` waits for a key after it.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <dirent.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static long files, lines, bytes;
static char first[24][256];

static int ends_with(const char *name, const char *end) {
    size_t length = strlen(name), suffix = strlen(end);
    return length >= suffix && strcmp(name + length - suffix, end) == 0;
}

static void read_file(int folder, const char *name) {
    int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    struct stat found;
    if (file < 0 || fstat(file, &found) != 0 || found.st_size == 0) {
        if (file >= 0) close(file);
        return;
    }
    size_t size = (size_t)found.st_size;
    char *start = mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    close(file);
    if (start == MAP_FAILED) return;
    files++;
    bytes += found.st_size;
    for (char *line = start, *end = start + size; line < end;) {
        char *newline = memchr(line, '\n', (size_t)(end - line));
        if (newline == NULL) break;
        if (lines < 24) snprintf(first[lines], sizeof first[lines], "%.*s", 78, line);
        lines++;
        line = newline + 1;
    }
    munmap(start, size);
}

static void walk(int folder, int depth) {
    DIR *stream = fdopendir(folder);
    if (stream == NULL) return;
    struct dirent *entry;
    while ((entry = readdir(stream)) != NULL) {
        if (entry->d_name[0] == '.') continue;
        if (ends_with(entry->d_name, ".yaml") || ends_with(entry->d_name, ".jsonl")) {
            read_file(dirfd(stream), entry->d_name);
        } else if (depth < 3) {
            int below = openat(dirfd(stream), entry->d_name,
                               O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (below >= 0) walk(below, depth + 1);
        }
    }
    closedir(stream);
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    setlocale(LC_CTYPE, "");
    int folder = open(arguments[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return 66;
    walk(folder, 0);
    if (newterm(NULL, stdout, stdin) == NULL) return 69;
    raw();
    noecho();
    for (int row = 0; row < LINES && row < 24; row++) mvaddnstr(row, 0, first[row], COLS - 1);
    mvprintw(0, 0, "%ld files, %ld lines, %ld bytes", files, lines, bytes);
    mvaddstr(LINES - 1, 0, "H\303\244rn\303\244st");
    refresh();
    char key;
    ssize_t ignored = read(STDIN_FILENO, &key, 1);
    (void)ignored;
    endwin();
    return 0;
}
