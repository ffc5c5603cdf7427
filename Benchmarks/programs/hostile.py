"""Folders that one member with the right to write could put into a journal, to stop all others.

Each shape is made by what docs/journal.md says; every line's hashes are right.
"""
import hashlib
import os
import shutil

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
WRITER = "ovan-aaaa"


def sha(data):
    return hashlib.sha256(data).hexdigest()[:32]


def identifier(clock, writer):
    """The identifier of an entry at a millisecond of 2026, with its writer's bits."""
    bits = int.from_bytes(hashlib.sha256(writer.encode()).digest()[:3], "big")
    number = (1_780_000_000_000 + clock) << 80 | bits << 40 | clock
    text = ""
    for _ in range(26):
        text = DIGITS[number & 31] + text
        number >>= 5
    return text


class Lines:
    """One writer's chain."""

    def __init__(self, writer=WRITER):
        self.writer, self.previous, self.number, self.lines = writer, "0" * 32, 0, []
        self.add('{"op":"writer.started","id":"ovan","program":"samverkan 1.0"}')

    def name(self, number):
        return identifier(number, self.writer)

    def fact(self, number):
        return f'"{self.name(number)}#0"'

    def add(self, *facts, clock=None):
        self.number += 1
        body = f'{{"salt":"0123456789abcdef","ops":[{",".join(facts)}]}}'.encode()
        head = (f'{{"v":1,"id":"{self.name(clock or self.number)}","w":"{self.writer}",'
                f'"n":{self.number},"at":"2026-06-01T09:00:00+02:00","by":"polis",'
                f'"p":"{self.previous}","c":"{sha(body)}"').encode()
        self.previous = sha(self.previous.encode() + head)
        self.lines.append(head + b',"d":' + body + f',"h":"{self.previous}"}}\n'.encode())

    def save(self, journal):
        os.makedirs(f"{journal}/{self.writer}")
        with open(f"{journal}/{self.writer}/2026-06.jsonl", "wb") as file:
            file.writelines(self.lines)


def progress(seen="", note="Möte"):
    return f'{{"op":"activity.progressed","id":"A001","seen":[{seen}],"to":"paused","note":"{note}"}}'


def undo(name):
    return f'{{"op":"undone","id":"{name}"}}'


def undos_of_undos(lines):
    lines.add(progress())
    for _ in range(2_000):
        lines.add(undo(lines.name(lines.number)))


def deviations_of_one_number(lines):
    for _ in range(20_000):
        lines.add('{"op":"deviation.opened","id":"AV-2026-01","activity":"A001",'
                  '"description":"Möten ställs in","level":"coordination"}')


def facts_in_one_register(lines):
    for _ in range(2_000):
        lines.add(*[progress() for _ in range(64)])


def seen_in_the_future(lines):
    for _ in range(20_000):
        lines.add(progress(lines.fact(lines.number + 3)))


def descending_identifiers(lines):
    for number in range(20_000):
        lines.add(progress(), clock=30_000 - number)


def chained_corrections(lines):
    lines.add('{"op":"activity.reported","id":"A001","note":"Möte"}')
    for _ in range(20_000):
        lines.add(f'{{"op":"text.corrected","id":{lines.fact(lines.number)},"seen":[],"to":"Mötet"}}')


def conflicting_claims(lines):
    for number in range(2_400):
        lines.add(progress(note=f"Möte {number}"))


SHAPES = [undos_of_undos, deviations_of_one_number, facts_in_one_register, seen_in_the_future,
          descending_identifiers, chained_corrections, conflicting_claims]


def many_writers(journal):
    for number in range(10_000):
        digits = DIGITS.lower()
        Lines(f"ovan-{''.join(digits[number >> shift & 31] for shift in (15, 10, 5, 0))}").save(journal)


def holes(journal):
    os.makedirs(f"{journal}/{WRITER}")
    with open(f"{journal}/{WRITER}/2026-06.jsonl", "wb") as file:
        file.truncate(100 << 30)


def newer(journal):
    os.makedirs(f"{journal}/{WRITER}")
    with open(f"{journal}/{WRITER}/2026-06.jsonl", "wb") as file:
        file.write(b'{"v":2}\n')


def folders():
    """Each shape's words, and what puts it into a journal."""
    for shape in SHAPES:
        def put(journal, shape=shape):
            lines = Lines()
            shape(lines)
            lines.save(journal)
        yield shape.__name__.replace("_", " "), put
    yield "10 000 writers", many_writers
    yield "100 GB of holes", holes
    yield "a newer line alone", newer


def beside(workspace, folder, put):
    """A copy of a workspace with a hostile folder in its journal."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(workspace, folder)
    put(f"{folder}/journal")
    return folder
