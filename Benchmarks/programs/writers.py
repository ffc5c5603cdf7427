"""Sixteen writers at once: ours, and SQLite with its log brought to disk at each commit."""
import glob
import multiprocessing
import os
import shutil
import sqlite3
import subprocess
import time

WRITERS = 16


def ours(program, workspace, folder, each):
    """Saves a second, and how many of them cannot be found afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    copy = f"{folder}/workspace"
    shutil.copytree(workspace, copy, ignore=shutil.ignore_patterns("journal"))
    writers = [subprocess.Popen([program, copy, f"{folder}/state-{number}", str(each)],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE)
               for number in range(WRITERS)]
    for writer in writers:
        writer.stdout.readline()
    begun = time.perf_counter()
    for writer in writers:
        writer.stdin.write(b"\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate()
    seconds = time.perf_counter() - begun
    if any(writer.returncode for writer in writers):
        raise RuntimeError("a writer has failed")
    found = 0
    for path in glob.glob(f"{copy}/journal/*/*.jsonl"):
        with open(path, "rb") as file:
            found += sum(b'"activity.reported"' in line for line in file)
    return WRITERS * each / seconds, WRITERS * each - found


def sqlite(folder, each):
    """Commits a second of rows as long as our lines."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    path = f"{folder}/journal.sqlite"
    with sqlite3.connect(path) as base:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, writer INTEGER, line TEXT)")
    barrier = multiprocessing.Barrier(WRITERS + 1)
    writers = [multiprocessing.Process(target=insert, args=(path, number, each, barrier))
               for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    barrier.wait()
    begun = time.perf_counter()
    for writer in writers:
        writer.join()
    seconds = time.perf_counter() - begun
    with sqlite3.connect(path) as base:
        found = base.execute("SELECT count(*) FROM entry").fetchone()[0]
    if found != WRITERS * each:
        raise RuntimeError("SQLite has lost rows")
    return found / seconds


def insert(path, number, each, barrier):
    base = sqlite3.connect(path, timeout=60, isolation_level=None)
    base.execute("PRAGMA synchronous = FULL")
    line = "x" * 330
    barrier.wait()
    for _ in range(each):
        base.execute("BEGIN IMMEDIATE")
        base.execute("INSERT INTO entry (writer, line) VALUES (?, ?)", (number, line))
        base.execute("COMMIT")
