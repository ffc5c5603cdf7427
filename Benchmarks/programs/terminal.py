"""A program in a pseudo-terminal, and what can be measured from outside it."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

ROWS, COLUMNS = 24, 80


class Terminal:
    """Starts a program with a terminal of its own and takes the time from just before."""

    def __init__(self, arguments, environment=None, folder=None):
        self.controller, line = pty.openpty()
        fcntl.ioctl(self.controller, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        name = os.ttyname(line)
        if folder:
            arguments = ["/usr/bin/env", "-C", folder, *arguments]
        # The first terminal that a session's leader opens becomes its own.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                   (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2),
                   (os.POSIX_SPAWN_CLOSE, line), (os.POSIX_SPAWN_CLOSE, self.controller)]
        variables = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
                     "TZ": "Europe/Stockholm", "HOME": "/nonexistent", **(environment or {})}
        self.started = time.perf_counter()
        self.process = os.posix_spawn(arguments[0], arguments, variables,
                                      file_actions=actions, setsid=True)
        os.close(line)
        self.output = b""
        self.latest = self.started
        self.ended = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if not self.ended:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.controller)

    def receive(self, timeout):
        """Takes what comes within a time; false when nothing does."""
        if self.ended or not select.select([self.controller], [], [], timeout)[0]:
            return False
        moment = time.perf_counter()
        try:
            some = os.read(self.controller, 1 << 20)
        except OSError:  # the program has closed its side
            some = b""
        if not some:
            os.waitpid(self.process, 0)
            self.ended = True
            return False
        self.output += some
        self.latest = moment
        return True

    def settle(self, quiet, limit=60):
        """Takes what comes until nothing has come for a while."""
        end = time.perf_counter() + limit
        while time.perf_counter() < end and self.receive(quiet):
            pass

    def first_screen(self, sign, quiet=0.15):
        """Seconds from the start to the last byte of the first screen that shows a sign."""
        end = time.perf_counter() + 60
        while sign not in self.output and not self.ended and time.perf_counter() < end:
            self.receive(1)
        self.settle(quiet)
        if sign not in self.output:
            raise RuntimeError(f"{sign!r} was never shown: {self.output[-400:]!r}")
        return self.latest - self.started

    def press(self, key, quiet=0.004):
        """Presses a key: seconds to the first byte of the answer (or None), and all its bytes."""
        before = len(self.output)
        pressed = time.perf_counter()
        os.write(self.controller, key)
        delay = self.latest - pressed if self.receive(0.25) else None
        self.settle(quiet)
        return delay, len(self.output) - before

    def status(self, field):
        """A number of kilobytes from what the kernel says of the process."""
        with open(f"/proc/{self.process}/status", encoding="ascii") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith(field + ":"))

    def processor_seconds(self):
        """How long the program has worked."""
        with open(f"/proc/{self.process}/stat", encoding="ascii") as line:
            fields = line.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def median(values):
    return percentile(values, 50)


def percentile(values, percent):
    """The value that so many percent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, -(-len(ordered) * percent // 100) - 1 if percent else 0)]
