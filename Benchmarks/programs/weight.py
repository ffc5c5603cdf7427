"""What the program weighs and what it costs to run: bytes, instructions, growth."""
import lzma
import math
import os
import re
import resource
import shutil
import subprocess
import tempfile

from peers import find


def megabytes(path):
    """The size of a file, and what xz -9 makes of it."""
    with open(path, "rb") as file:
        content = file.read()
    return len(content) / 1e6, len(lzma.compress(content, preset=9)) / 1e6


def variables(state):
    return {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "Europe/Stockholm",
            "HOME": "/nonexistent", "XDG_STATE_HOME": state}


def instructions(arguments, state):
    """Millions of instructions of a command; None where the machine has no means to count them."""
    valgrind = find("valgrind")
    if not valgrind:
        return None
    with tempfile.NamedTemporaryFile() as out:
        answer = subprocess.run(
            [valgrind, "--tool=callgrind", f"--callgrind-out-file={out.name}", *arguments],
            env=variables(state), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    found = re.search(r"Collected : (\d+)", answer.stderr)
    return int(found.group(1)) / 1e6 if found and answer.returncode == 0 else None


def processor_seconds(arguments, state, rounds=3):
    """The least processor time of some runs of a command, and the most memory in MB."""
    least, memory = math.inf, 0
    for _ in range(rounds):
        process = subprocess.Popen(arguments, env=variables(state), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        _, code, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(code)
        if process.returncode != 0:
            raise RuntimeError(f"{arguments} failed")
        least = min(least, used.ru_utime + used.ru_stime)
        memory = max(memory, used.ru_maxrss / 1024)
    return least, memory


def exponent(points):
    """The power with which a cost grows between the two largest sizes: 1 is linear."""
    (small, less), (large, more) = points[-2:]
    return math.log(more / less) / math.log(large / small)


def growth(tools, program, folder, sizes):
    """The cost of reading a workspace at each size: (size, seconds, megabytes)."""
    points = []
    for size, shape in sizes:
        path = f"{folder}/growing"
        shutil.rmtree(path, ignore_errors=True)
        subprocess.run([f"{tools}/make-workspace", path, *map(str, shape)], check=True)
        seconds, memory = processor_seconds(
            [program, "list", "activities", "--json", "-w", path, "--today", "2026-11-20"],
            f"{folder}/state", 1 if shape[1] > 100_000 else 3)
        points.append((size, seconds, memory))
    shutil.rmtree(f"{folder}/growing", ignore_errors=True)
    return points


TARGETS = ["PlanDomain", "Cells", "CNcurses", "CLibYAML", "CNettle", "PlanStorage", "PlanReports",
           "Dashboard", "Curses", "samverkan"]


def build_times(checkout):
    """Processor seconds of each target of a clean release build, one after another."""
    times = []
    with tempfile.TemporaryDirectory() as scratch:
        for target in TARGETS:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(
                ["swift", "build", "--package-path", checkout, "--scratch-path", scratch, "-c",
                 "release", "--static-swift-stdlib", "--target", target], check=True,
                stdout=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append((target, after.ru_utime + after.ru_stime
                          - before.ru_utime - before.ru_stime))
    return times
