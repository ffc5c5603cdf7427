"""What the dashboard does in a terminal: first frame, keys, bytes, memory."""
import random
import shutil
import time

from terminal import Terminal, median

DAY = "2026-11-20"


class Dashboard:
    """The program on a workspace."""

    def __init__(self, binary, workspace, state):
        self.arguments = [binary, "-w", workspace, "--today", DAY, "--by", "samordnare"]
        self.environment = {"XDG_STATE_HOME": state, "SAMVERKAN_DATA": workspace}
        self.state = state
        self.sign, self.folder = "Härnäst".encode(), None
        self.path = binary

    def start(self):
        # A window that was cut off comes back where it was; each start is to begin at the overview.
        shutil.rmtree(f"{self.state}/samverkan", ignore_errors=True)
        return Terminal(self.arguments, self.environment)


def start(program):
    if isinstance(program, Dashboard):
        return program.start()
    return Terminal(program.arguments, program.environment, program.folder)


def first_frames(programs, rounds):
    """Milliseconds to the first complete screen of each program, one after the other in rounds."""
    times = {program: [] for program in programs}
    for number in range(rounds + 1):
        for program in programs:
            with start(program) as terminal:
                seconds = terminal.first_screen(program.sign)
            if number > 0:  # the first round fills the caches
                times[program].append(seconds * 1000)
    return times


def paired(times, other):
    """The middle one of the ratios round by round, which a busy machine disturbs least."""
    return median([one / two for one, two in zip(times, other)])


def key_times(program, keys, before=b"", sign=None):
    """Milliseconds from each key to the first byte of its answer, and the bytes of each answer."""
    random.seed(1)
    times, sizes = [], []
    with start(program) as terminal:
        terminal.first_screen(program.sign)
        rest(terminal)
        if before:
            terminal.press(before, quiet=0.1)
        for key in keys:
            delay, size = terminal.press(key)
            if delay is not None:
                times.append(delay * 1000)
                sizes.append(size)
            time.sleep(random.uniform(0.002, 0.012))
    return times, sizes


def rest(terminal):
    """Waits until the program does nothing any more."""
    worked = -1
    while worked != (worked := terminal.processor_seconds()):
        terminal.settle(0.3)


def keys_at_once(program, starts, keys_each):
    """Milliseconds of keys pressed right after the first frame, while the journal is verified."""
    times = []
    for _ in range(starts):
        with start(program) as terminal:
            terminal.first_screen(program.sign, quiet=0.003)
            for number in range(keys_each):
                delay, _ = terminal.press(b"j" if number % 2 == 0 else b"k", quiet=0.001)
                if delay is not None:
                    times.append(delay * 1000)
    return times


def idle(program, seconds):
    """Bytes sent and processor seconds used while nothing happens, and the most memory in MB."""
    with start(program) as terminal:
        terminal.first_screen(program.sign)
        rest(terminal)
        memory = terminal.status("VmHWM") / 1024
        sent, worked = len(terminal.output), terminal.processor_seconds()
        terminal.settle(seconds)
        return len(terminal.output) - sent, terminal.processor_seconds() - worked, memory
