"""Measures the whole program beside others and prints one table.

python3 Benchmarks/programs BINARY TOOLS FOLDER CHECKOUT [--quick] [--build]
"""
import glob
import os
import shutil
import subprocess
import sys

import hostile
import peers
import screens
import weight
import writers
from sizes import HUGE, LARGE, REAL
from table import Row, markdown
from terminal import median, percentile


class Run:
    """One run of everything, with what it needs."""

    def __init__(self, binary, tools, folder, checkout, quick):
        self.binary, self.tools, self.folder, self.checkout = binary, tools, folder, checkout
        self.rounds = 5 if quick else 15
        self.keys = 60 if quick else 200
        self.each = 60 if quick else 250
        self.rows = []

    def workspace(self, size):
        path = f"{self.folder}/{size.name}"
        if not os.path.exists(f"{path}/workspace.yaml"):
            shutil.rmtree(path, ignore_errors=True)
            subprocess.run([f"{self.tools}/make-workspace", path, str(size.activities),
                            str(size.entries)], check=True)
        return path

    def dashboard(self, size):
        return screens.Dashboard(self.binary, self.workspace(size), f"{self.folder}/state")

    def journal(self, size):
        """The journal as one file, for a program that opens one."""
        path = f"{self.folder}/{size.name}.jsonl"
        with open(path, "wb") as whole:
            for part in sorted(glob.glob(f"{self.workspace(size)}/journal/*/*.jsonl")):
                with open(part, "rb") as file:
                    shutil.copyfileobj(file, whole)
        return path

    def add(self, *arguments, **fields):
        self.rows.append(Row(*arguments, **fields))

    def example(self):
        """A copy of the shipped example, and the largest file of its journal."""
        path = f"{self.folder}/example"
        if not os.path.exists(path):
            shutil.copytree(f"{self.checkout}/Data/eskilstuna-2024-2027", path)
        largest = max(glob.glob(f"{path}/journal/*/*.jsonl"), key=os.path.getsize)
        return screens.Dashboard(self.binary, path, f"{self.folder}/state"), largest

    def first_frames(self, ours, what, limits):
        """The first frame beside each peer; a limit is the highest ratio that holds."""
        there = [peer for peer, _ in limits if peer.path]
        times = screens.first_frames([ours, *there], self.rounds)
        for peer, limit in limits:
            target = f"≤ {limit:g} × {peer.name}" if limit else "–"
            if not peer.path:
                self.add(what, target, lacks=f"apt-get install {peer.package}")
                continue
            ratio = screens.paired(times[ours], times[peer])
            beside = f"{median(times[peer]):.1f} ms ({peer.name})"
            self.add(what, target, f"{median(times[ours]):.1f} ms", beside, ratio,
                     ratio <= limit if limit else None)

    def start_up(self):
        folder = f"{self.folder}/peers"
        ours, largest = self.example()
        self.first_frames(ours, "first frame, shipped example", [
            (peers.less(largest), 2.5), (peers.calcurse(f"{folder}/calcurse", 1_000), 0.5)])
        self.first_frames(self.dashboard(REAL), f"first frame, {REAL.words}", [
            (peers.less(self.journal(REAL)), 6),
            (peers.calcurse(f"{folder}/calcurse", 1_000), 0.5),
            (peers.taskwarrior(f"{folder}/task-1000", 1_000), 0.5),
            (peers.tig(self.checkout), None), (peers.floor(self.tools, self.workspace(REAL)), None)])
        self.first_frames(self.dashboard(LARGE), f"first frame, {LARGE.words}", [
            (peers.taskwarrior(f"{folder}/task-10000", 10_000), 0.5),
            (peers.less(self.journal(LARGE)), None)])

    def keys_and_bytes(self):
        ours, moves = self.dashboard(LARGE), [b"j"] * self.keys + [b"k"] * self.keys
        times, sizes = screens.key_times(ours, moves)
        tree_times, tree_sizes = screens.key_times(ours, moves, before=b"1")
        tig = peers.tig(self.checkout)
        beside = "tig is not installed: apt-get install git tig"
        if tig.path:
            other, _ = screens.key_times(tig, moves)
            beside = f"tig {percentile(other, 95):.2f} ms"
        for where, found in (("overview", times), ("tree with detail", tree_times)):
            worst = percentile(found, 95)
            self.add(f"key to first byte, {where}, {LARGE.words}, p95", "≤ 1 ms",
                     f"{worst:.2f} ms (median {median(found):.2f})", beside, None, worst <= 1)
        at_once = screens.keys_at_once(ours, self.rounds, 40)
        worst = percentile(at_once, 95)
        self.add("the same while the journal is verified, p95", "≤ 1 ms",
                 f"{worst:.2f} ms (median {median(at_once):.2f})", "", None, worst <= 1)
        for where, found, limit in (("list", sizes, 150), ("tree with detail", tree_sizes, 600)):
            worst = percentile(found, 95)
            self.add(f"bytes for a cursor move, {where}, p95", f"≤ {limit}",
                     f"{worst} (median {median(found)}, most {max(found)})", "", None,
                     worst <= limit)

    def hostile_folders(self):
        """What one member can cost all others: the first frame with the folder and without."""
        for words, put in hostile.folders():
            path = hostile.beside(self.workspace(LARGE), f"{self.folder}/hostile", put)
            pair = [screens.Dashboard(self.binary, path, f"{self.folder}/state"),
                    self.dashboard(LARGE)]
            times = screens.first_frames(pair, max(3, self.rounds // 3))
            ratio = screens.paired(*[times[program] for program in pair])
            self.add(f"first frame beside {words}, {LARGE.words}", "≤ 2 × without",
                     f"{median(times[pair[0]]):.1f} ms", f"{median(times[pair[1]]):.1f} ms", ratio,
                     ratio <= 2)
        shutil.rmtree(f"{self.folder}/hostile", ignore_errors=True)

    def rest(self):
        sent, worked, memory = screens.idle(self.dashboard(REAL), 3)
        self.add("bytes while idle, 3 s", "0", f"{sent} ({worked * 1000:.0f} ms of processor)", "",
                 None, sent == 0)
        _, _, small = screens.idle(self.example()[0], 1)
        self.add("memory, shipped example", "≤ 14 MB", f"{small:.1f} MB", "", None, small <= 14)
        self.add(f"memory, {REAL.words}", "≤ 40 MB", f"{memory:.1f} MB", "", None, memory <= 40)

    def weighed(self):
        """The size of the program, and the instructions of some commands."""
        size, packed = weight.megabytes(self.binary)
        self.add("program, and what xz -9 makes of it", "≤ 16 MB, 5 MB",
                 f"{size:.1f} MB, {packed:.1f} MB", "", None, size <= 16 and packed <= 5)
        example = f"{self.checkout}/Data/eskilstuna-2024-2027"
        for words, arguments in (
                ("--version", ["--version"]),
                ("show A07, example", ["show", "A07", "-w", example, "--today", screens.DAY]),
                ("list activities --json, example",
                 ["list", "activities", "--json", "-w", example, "--today", screens.DAY])):
            found = weight.instructions([self.binary, *arguments], f"{self.folder}/state")
            if found is None:
                self.add(f"instructions, {words}", "–", lacks="apt-get install valgrind")
            else:
                self.add(f"instructions, {words}", "–", f"{found:.1f} M")

    def growing(self):
        """How the cost of reading grows with entries, activities and writers."""
        most = 100_000 if self.rounds < 15 else 1_000_000
        entries = [(10 ** power, (200, 10 ** power)) for power in (3, 4, 5, 6) if 10 ** power <= most]
        activities = [(count, (count, 1_000)) for count in (100, 1_000, 10_000, 20_000)]
        many = [(count, (200, 10_000, count)) for count in (1, 10, 100, 1_000)]
        for words, sizes in (("entries", entries), ("activities", activities), ("writers", many)):
            points = weight.growth(self.tools, self.binary, self.folder, sizes)
            power = weight.exponent([(size, seconds) for size, seconds, _ in points])
            told = ", ".join(f"{size:_}: {seconds * 1000:.0f} ms, {memory:.0f} MB".replace("_", " ")
                             for size, seconds, memory in points)
            self.add(f"processor by {words}, and the last exponent", "≤ 1.1", told,
                     "", power, power <= 1.1)

    def built(self):
        """The processor seconds of each target of a clean build; only where it is asked for."""
        if "--build" not in sys.argv:
            return
        times = weight.build_times(self.checkout)
        whole = sum(seconds for _, seconds in times)
        told = ", ".join(f"{target} {seconds:.0f}" for target, seconds in times)
        self.add("clean release build, processor seconds", "≤ 330", f"{whole:.0f} ({told})", "",
                 None, whole <= 330)

    def parts(self):
        """What a tool of ours measures: a save beside a bare one, and the largest journal."""
        for size, part in ((REAL, "save"), (HUGE, "replay")):
            answer = subprocess.run(
                [f"{self.tools}/measure-parts", part, self.workspace(size), self.folder],
                check=True, capture_output=True, text=True).stdout.split()
            numbers = [float(word) for word in answer]
            if part == "save":
                saved, bare, ratio = numbers
                self.add("durable save, p50", "≤ 1.3 × append + fdatasync", f"{saved:.0f} µs",
                         f"{bare:.0f} µs", ratio, ratio <= 1.3)
            else:
                seconds, memory = numbers
                self.add("1 000 000 entries replayed", "≤ 1 s", f"{seconds:.2f} s", "", None,
                         seconds <= 1)
                self.add("memory for them", "≤ 300 MB", f"{memory:.0f} MB", "", None,
                         memory <= 300)

    def many_writers(self):
        folder = f"{self.folder}/writers"
        rates, others, lost = [], [], 0
        for _ in range(3):
            rate, gone = writers.ours(f"{self.tools}/record-entries", self.workspace(REAL),
                                      folder, self.each)
            rates.append(rate)
            lost += gone
            others.append(writers.sqlite(folder, self.each))
        ratio = screens.paired(rates, others)
        self.add("16 writers at once", "≥ 8 × SQLite WAL FULL, 0 lost",
                 f"{median(rates):.0f} saves/s, {lost} lost", f"{median(others):.0f}/s", ratio,
                 ratio >= 8 and lost == 0)


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(arguments) != 4:
        sys.exit(__doc__)
    run = Run(*arguments, quick="--quick" in sys.argv)
    for part in (run.start_up, run.keys_and_bytes, run.parts, run.many_writers,
                 run.hostile_folders, run.rest, run.weighed, run.growing, run.built):
        print(f"measuring: {part.__name__.replace('_', ' ')}", file=sys.stderr)
        part()
    print(markdown(run.rows))
    load = os.getloadavg()
    print(f"\n{os.cpu_count()} processors, load average {load[0]:.2f} {load[1]:.2f} {load[2]:.2f}")


if __name__ == "__main__":
    main()
