#!/usr/bin/env python3
"""Checks journals from what docs/journal.md says, and shares nothing with the program.

    verify.py WORKSPACE...              prints what is found in each, and which entries count
    verify.py --state WORKSPACE...      prints the state as well that the entries lead to

For each workspace: its name, a line "finding FILE:LINE KIND" for all that is to be said of its
journal, and a line "entry WRITER NUMBER ID" for each entry that counts, in the order of the
identifiers. With --state there follows what state.py derives, in the form of the frozen states in
Tests/PlanStorageTests/Journal/Fixtures. Ends with 0 when no journal is damaged, else with 65. Needs
nothing but Python 3.
"""

import hashlib
import os
import re
import sys
import unicodedata

# Nothing is left behind beside the two files.
sys.dont_write_bytecode = True
from state import Recorded, State, is_known  # noqa: E402

LINE_BYTES, FACTS, DEPTH, SCALARS = 65_536, 64, 8, 8_000
END_OF_TIME = 253_402_300_800_000  # the year 10000, in milliseconds since 1970
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
WRITER = re.compile(r"[a-z0-9]{1,16}-[a-z0-9]{4}\Z", re.ASCII)
FILE = re.compile(r"(\d{4})-(\d{2})\.jsonl\Z", re.ASCII)
# The last forty bytes of a line: its hash, and the end of the object.
TAIL = b',"h":"' + b"\0" * 32 + b'"}'
DAMAGE = {
    "damaged", "unreadableEnd", "brokenChain", "fork", "erased", "authorErased",
    "foreignIdentifiers", "takenIdentifier", "unusable",
}
# What stands in place of a text, or of an author, that is masked.
PLACEHOLDER = "[\u2026]"


class Bad(Exception):
    """A line that does not follow the grammar, or whose hashes do not fit."""


class Newer(Exception):
    """A line in a newer format."""


class Reader:
    """Reads values from bytes, in the one spelling that each has."""

    def __init__(self, data, start, end):
        self.data, self.at, self.end = data, start, end

    def take(self, text):
        if not self.data.startswith(text, self.at, self.end):
            return False
        self.at += len(text)
        return True

    def expect(self, text):
        if not self.take(text):
            raise Bad(f"{text!r} expected at {self.at}")

    def match(self, pattern):
        found = re.compile(pattern).match(self.data, self.at, self.end)
        if not found:
            raise Bad(f"{pattern!r} expected at {self.at}")
        self.at = found.end()
        return found.group()

    def number(self):
        return int(self.match(rb"(?:0|[1-9][0-9]{0,14})(?![0-9])"))

    def entry_id(self):
        text = self.match(rb"[0-7][%s]{25}" % CROCKFORD.encode()).decode()
        bits = 0
        for character in text:
            bits = bits << 5 | CROCKFORD.index(character)
        if bits >> 80 >= END_OF_TIME:
            raise Bad("an identifier without end")
        return text

    def fact_id(self):
        self.expect(b'"')
        entry = self.entry_id()
        self.expect(b"#")
        if self.number() >= FACTS:
            raise Bad("a place that no fact has")
        self.expect(b'"')
        return entry

    def text(self):
        """A text in UTF-8, normal form C, in which only controls, quotes and backslashes are escaped."""
        self.expect(b'"')
        raw = self.match(rb'(?:[^"\\\x00-\x1f\x7f]|\\.)*')
        self.expect(b'"')
        try:
            plain = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Bad("no UTF-8") from error
        if any("\x80" <= character <= "\x9f" for character in plain):
            raise Bad("a control that is not escaped")
        text = re.sub(r"\\(u00([0-9a-f]{2})|.)", self.unescaped, plain, flags=re.DOTALL)
        if len(text) > SCALARS:
            raise Bad("a text that is too long")
        if not unicodedata.is_normalized("NFC", text):
            raise Bad("a text that is not in normal form C")
        return text

    @staticmethod
    def unescaped(found):
        simple = {"\\\"": "\"", "\\\\": "\\", "\\n": "\n", "\\t": "\t"}
        if found.group() in simple:
            return simple[found.group()]
        if found.group(2):
            character = chr(int(found.group(2), 16))
            if unicodedata.category(character) == "Cc" and character not in "\n\t":
                return character
        raise Bad("an escape that is none")

    def timestamp(self):
        """A day that exists, a time of day, and the distance from UTC: never -00:00."""
        text = self.match(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d").decode()
        year, month, day = int(text[:4]), int(text[5:7]), int(text[8:10])
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        days = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if year < 1 or not 1 <= month <= 12 or not 1 <= day <= days[month - 1]:
            raise Bad("no day")
        hours, minutes = (11, 20), (14, 17, 23)
        if any(int(text[at:at + 2]) > 23 for at in hours):
            raise Bad("no time of day")
        if any(int(text[at:at + 2]) > 59 for at in minutes) or text.endswith("-00:00"):
            raise Bad("no time of day")

    def value(self, depth):
        """Any value that a fact may hold, also one of a newer program."""
        # A known fact may be restated within another; see where the facts are judged.
        if depth >= 2 * DEPTH:
            raise Bad("too deep")
        if self.data.startswith(b'"', self.at, self.end):
            return self.text()
        if self.take(b"["):
            values = []
            if self.take(b"]"):
                return values
            while True:
                values.append(self.value(depth + 1))
                if not self.take(b","):
                    self.expect(b"]")
                    return values
        if self.take(b"{"):
            fields = {}
            if self.take(b"}"):
                return fields
            while True:
                name = self.text()
                if name in fields:
                    raise Bad("a name twice")
                self.expect(b":")
                fields[name] = self.value(depth + 1)
                if not self.take(b","):
                    self.expect(b"}")
                    return fields
        for word in (b"true", b"false", b"null"):
            if self.take(word):
                return None
        negative = self.take(b"-")
        number = self.number()
        if self.take(b"."):
            self.match(rb"[0-9]{1,15}(?![0-9])")
        return -number if negative else number


def nesting(value):
    """How many levels stand within a value."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return max((1 + nesting(one) for one in inner), default=0)


class Line:
    """A line whose grammar and hashes are right."""

    def __init__(self, data, writer):
        if len(data) >= LINE_BYTES:
            raise Bad("too long")
        reader = Reader(data, 0, len(data))
        reader.expect(b'{"v":')
        version = reader.number()
        if version > 1:
            raise Newer(version)
        if version < 1:
            raise Bad("no format")
        reader.expect(b',"id":"')
        self.id = reader.entry_id()
        reader.expect(b'","w":"' + writer.encode() + b'","n":')
        self.number = reader.number()
        reader.expect(b',"at":"')
        start = reader.at
        reader.timestamp()
        self.at = data[start:reader.at].decode()
        reader.expect(b'","by":')
        self.author = reader.text()
        reader.expect(b',"p":"')
        self.previous = reader.match(rb"[0-9a-f]{32}")
        reader.expect(b'","c":"')
        content = reader.match(rb"[0-9a-f]{32}")
        reader.expect(b'"')
        head = data[:reader.at]
        reader.expect(b',"d":')
        body = data[reader.at:len(data) - len(TAIL)]
        tail = Reader(data, max(reader.at, len(data) - len(TAIL)), len(data))
        tail.expect(b',"h":"')
        self.hash = tail.match(rb"[0-9a-f]{32}")
        tail.expect(b'"}')
        if tail.at != len(data) or self.number < 1:
            raise Bad("no line")
        self.facts = self.read_facts(body)
        if self.facts and sha(body) != content:
            raise Bad("the facts have been altered")
        # What the line is without its author, where that has been taken away.
        self.without_author = None
        if sha(self.previous + head) != self.hash:
            if self.author != PLACEHOLDER:
                raise Bad("the line has been altered")
            self.without_author = sha(self.hash + head).decode()

    @staticmethod
    def read_facts(body):
        """The facts; none where they have been taken away by decision."""
        reader = Reader(body, 0, len(body))
        if reader.take(b'{"masked":'):
            reader.fact_id()
            reader.expect(b"}")
            if reader.at != len(body):
                raise Bad("more than a mask")
            return []
        reader.expect(b'{"salt":"')
        reader.match(rb"[0-9a-f]{16}")
        reader.expect(b'","ops":')
        start = reader.at
        facts = reader.value(2)
        reader.expect(b"}")
        if reader.at != len(body) or not isinstance(facts, list) or not 1 <= len(facts) <= FACTS:
            raise Bad("no facts")
        for fact in facts:
            # Every fact begins with its name and with what it is about.
            if not isinstance(fact, dict) or list(fact)[:2] != ["op", "id"]:
                raise Bad(f"no fact after {start}")
            if not isinstance(fact["op"], str) or not isinstance(fact["id"], str):
                raise Bad(f"no fact after {start}")
            restated = fact.get("ops") if fact["op"] == "masked" and is_known(fact) else None
            for one, above in [(fact, 3)] + [(one, 5) for one in restated or []]:
                # What this version knows is no deeper than its form.
                if not is_known(one) and above + nesting(one) >= DEPTH:
                    raise Bad("too deep")
        return facts

    def bears(self, writer):
        bits = 0
        for character in self.id:
            bits = bits << 5 | CROCKFORD.index(character)
        name = hashlib.sha256(writer.encode()).digest()[:3]
        return (bits >> 40) & 0xFFFFFF == int.from_bytes(name, "big")


def sha(data):
    return hashlib.sha256(data).hexdigest()[:32].encode()


def seems_whole(data):
    """Whether a line that cannot be read ends as lines do, but for two bytes at most."""
    if len(data) < len(TAIL):
        return False
    digits = b"0123456789abcdefABCDEF"
    same = sum(b in digits if t == 0 else b == t for b, t in zip(data[-len(TAIL):], TAIL))
    return same >= len(TAIL) - 2


class History:
    """What one writer has written."""

    def __init__(self, writer):
        self.writer = writer
        self.number, self.hash = 0, b"0" * 32
        self.findings, self.pending, self.entries = [], [], []
        self.known = {}  # the hashes of the lines by their numbers
        self.without_bits = []

    def note(self, kind, place):
        self.findings.append((place, kind))

    def read(self, path, name):
        with open(path, "rb") as file:
            lines = file.read().split(b"\n")[:-1]  # what stands after the last newline is no line
        for place, data in enumerate(lines, 1):
            where = f"{name}:{place}"
            try:
                self.accept(Line(data, self.writer), where)
            except Newer:
                self.pending.append((where, "newerFormat"))
            except Bad:
                torn = "unreadableEnd" if seems_whole(data) else "interruptedWrite"
                self.pending.append((where, torn))

    def accept(self, line, where):
        if line.number == self.number + 1 and line.previous == self.hash:
            self.settle("interruptedWrite")
            self.go_on(line)
        elif line.hash in self.known.get(line.number, ()):
            return self.note("duplicate", where)
        elif line.number <= self.number:
            self.note("fork" if line.number in self.known else "brokenChain", where)
        else:
            newer = any(kind == "newerFormat" for _, kind in self.pending)
            if not newer and line.number == self.number + 1:
                self.note("brokenChain", where)
            elif not newer:
                self.note("damaged", self.pending[0][0] if self.pending else where)
            self.settle(None)
            self.go_on(line)
        self.known.setdefault(line.number, set()).add(line.hash)
        self.entries.append((line, where))
        if line.number == 1 and not hasattr(self, "begins_with_bits"):
            self.begins_with_bits = line.bears(self.writer)
        if not line.bears(self.writer):
            self.without_bits.append(where)

    def go_on(self, line):
        self.number, self.hash = line.number, line.hash

    def settle(self, kind):
        """What the lines that could not be read have been, now that one could be."""
        for where, was in self.pending:
            if was == "newerFormat" or kind:
                self.note(was if was == "newerFormat" else kind, where)
        self.pending = []

    def finish(self):
        self.findings += self.pending
        if getattr(self, "begins_with_bits", False) and self.without_bits:
            self.note("foreignIdentifiers", self.without_bits[0])


def check(workspace):
    """What is to be said of a workspace's journal, and the entries that count."""
    journal = os.path.join(workspace, "journal")
    findings, histories = [], []
    for name in sorted(os.listdir(journal)) if os.path.isdir(journal) else []:
        folder = os.path.join(journal, name)
        if name.startswith("."):
            continue
        if not WRITER.match(name):
            findings.append((f"journal/{name}:0", "foreignFile"))
            continue
        history = History(name)
        for file in sorted(os.listdir(folder)):
            found = FILE.match(file)
            if found and found.group(1) != "0000" and 1 <= int(found.group(2)) <= 12:
                history.read(os.path.join(folder, file), f"journal/{name}/{file}")
            elif not file.startswith("."):
                findings.append((f"journal/{name}/{file}:0", "foreignFile"))
        history.finish()
        findings += history.findings
        histories.append(history)
    return findings, count(histories, findings)


def count(histories, findings):
    """The entries that count: of several with one identifier, the one that it belongs to."""
    claims = {}
    for history in histories:
        for place, (line, where) in enumerate(history.entries):
            rank = (not line.bears(history.writer), history.writer.encode(), line.number, place)
            claims.setdefault(line.id, []).append((rank, history, line, where))
    entries = []
    for identifier in sorted(claims):
        first, *others = sorted(claims[identifier], key=lambda claim: claim[0])
        entries.append((first[1], first[2], first[3]))
        findings += [(where, "takenIdentifier") for _, _, _, where in others]
    told = [Recorded(history.writer, line) for history, line, _ in entries]
    state = State(told)
    for one, (_, line, where) in zip(told, entries):
        if not line.facts and not state.is_erased_by_decision(one):
            findings.append((where, "erased"))
        if line.without_author and line.without_author not in state.lines_without_author(one):
            findings.append((where, "authorErased"))
    return told, state


def main(workspaces, shows_state):
    is_damaged = False
    for workspace in workspaces:
        findings, (entries, state) = check(workspace)
        is_damaged = is_damaged or any(kind in DAMAGE for _, kind in findings)
        print(f"workspace {os.path.basename(workspace)}")
        for where, kind in sorted(findings):
            print(f"finding {where} {kind}")
        for entry in entries:
            print(f"entry {entry.writer} {entry.number} {entry.id}")
        if shows_state:
            print(state.text(), end="")
    return 65 if is_damaged else 0


if __name__ == "__main__":
    options = [name for name in sys.argv[1:] if name == "--state"]
    # Many workspaces may be named in standard input, one a line.
    names = [name for name in sys.argv[1:] if name not in options] or sys.stdin.read().splitlines()
    sys.exit(main(names, bool(options)))
