"""The state that a journal's entries lead to, from what docs/journal.md says.

Entries are those that count, in the order of their identifiers. What is derived is which of them are
in effect, what is masked, the current values of every register with their conflicts, proposals with
what decisions did to them, numbers, preparations, deliveries and seats.
"""

import datetime
import re

PLACEHOLDER = "[\u2026]"
FACT = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}#(0|[1-9][0-9]?)\Z", re.ASCII)
ENTRY = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}\Z", re.ASCII)
OBJECT = re.compile(r"[A-Z]{1,2}[A-Za-z0-9.-]{1,32}\Z", re.ASCII)
WORD = re.compile(r"[a-z][a-z0-9-]{0,15}\Z", re.ASCII)

PROGRESS = ["done", "dropped", "ongoing", "paused", "not_started"]
ASSESSMENT = ["on_plan", "not_assessed", "at_risk", "deviating"]
ATTAINMENT = ["achieved", "not_assessed", "partly_achieved", "not_achieved"]
TREND = ["up", "level", "down"]
LEVEL = ["coordination", "council", "political"]
VERDICT = ["better", "unchanged", "worse"]
KINDS = ["time", "scope", "resources", "quality", "collaboration", "external"]
STATES = ["closed", "open"]
DECIDED = ["carried_out", "superseded", "to_carry_out"]
STAGES = ["approved", "closed", "open", "planned"]
REPORTS = ["delar2", "tertial", "helar", "brief", "agenda", "minutes", "since", "deviations",
           "evaluation"]

ACTIVITY_FIELDS = {
    "title": "text", "how": "text", "follow_up": "text", "responsible": "responsible",
    "schedule": "schedule", "contribution": "contribution",
}
DEVIATION_FIELDS = {
    "kind": KINDS, "description": "text", "cause": "text", "consequence": "text",
    "remedy": "text", "responsible": "responsible", "due": "day", "place": "text",
}
DECISION_FIELDS = {"text": "text", "responsible": "responsible", "due": "day", "item": "word"}
MEETING_FIELDS = {
    "on": "day", "place": "text", "agenda": "agenda", "chair": "responsible",
    "deputy": "responsible", "secretary": "function", "start": "clock", "end": "clock",
}

# Of each fact: the form of its id, then its own fields in order; ? stands after one that may lack.
FIELDS = {
    "writer.started": ("text", "program:text"),
    "activity.progressed": ("object", "seen:facts to:progress note?:text decision?:fact"),
    "contribution.progressed": ("object", "party:word seen:facts to:progress note?:text"),
    "activity.assessed": ("object", "seen:facts to:assessment note?:text"),
    "activity.reported": ("object", "note:text"),
    "activity.added": (
        "object",
        "serves?:objects title:text what?:text how?:text contributions?:contributions "
        "responsible?:responsibles schedule?:schedule follow_up?:text perspectives?:words "
        "coordination?:text places?:texts indicators?:texts source?:text owner?:word "
        "decision?:fact"),
    "activity.changed": ("object", "field:activity seen:facts to:field note?:text decision?:fact"),
    "subgoal.assessed": ("object", "seen:facts to:attainment trend?:trend note?:text"),
    "decision.taken": (
        "number:B",
        "text:text meeting?:fact outside?:outside item?:word responsible?:responsible due?:day "
        "concerns?:texts adopts?:some rejects?:some supersedes?:fact seen?:facts"),
    "decision.carried_out": ("fact", "seen:facts note?:text"),
    "decision.corrected": ("fact", "field:decision seen:facts to:field note?:text"),
    "meeting.planned": (
        "number:M", "body:text on:day place?:text kind:meeting agenda:agenda"),
    "meeting.changed": ("fact", "field:meeting seen:facts to:field"),
    "meeting.opened": ("fact", "seen:facts"),
    "meeting.attended": (
        "fact", "function:text party?:word seen:facts to:presence from?:word until?:word"),
    "meeting.noted": ("fact", "item:word seen:facts to:text"),
    "meeting.parked": ("fact", "item:word note?:text"),
    "meeting.closed": ("fact", "seen:facts"),
    "meeting.reopened": ("fact", "seen:facts note:text"),
    "minutes.approved": ("fact", "seen:facts file:text sha256:digest heads:heads"),
    "deviation.opened": (
        "number:AV",
        "activity:object kind?:kind description?:text cause?:text consequence?:text remedy?:text "
        "responsible?:responsible due?:day place?:text level:level"),
    "deviation.reviewed": (
        "fact", "month:month seen:facts to:verdict note?:text state?:closed"),
    "deviation.changed": ("fact", "field:deviation seen:facts to:field note?:text"),
    "deviation.escalated": ("fact", "seen:facts to:level note?:text"),
    "deviation.closed": ("fact", "seen:facts remedy?:text note:text"),
    "deviation.reopened": ("fact", "seen:facts note:text"),
    "report.frozen": (
        "number:R",
        "report:report cut_off:day from?:day owner?:word record?:text file:text sha256:digest heads:heads"),
    "report.approved": ("fact", "record?:text note?:text"),
    "report.delivered": ("fact", "to:text record?:text note?:text"),
    "report.answered": ("fact", "by:text record?:text note:text"),
    "proposal.prepared": ("fact", "body:text meeting?:fact note?:text"),
    "seat.taken": ("text", "function:text party?:word role:role decision?:fact note?:text"),
    "seat.left": ("text", "function:text party?:word decision?:fact note?:text"),
    "indicator.measured": ("object", "value:decimal source?:text note?:text"),
    "situation.registered": ("number:L", "title:text sources?:texts note?:text dated?:text"),
    "commitment.reported": ("object", "note:text"),
    "damage.accepted": ("writer", "damage:texts note?:text decision:fact"),
    "plan.adopted": ("text", "sha256:digest folds?:some decision?:fact"),
    "text.corrected": ("fact", "seen:facts to:text"),
    "masked": ("entry", "decision:fact by?:hash ops?:ops"),
    "undone": ("entry", "reason?:text"),
    "conflict.settled": (
        "text",
        "register:text function?:text party?:word item?:word month?:month seen:facts to:any "
        "trend?:trend from?:word until?:word"),
}
NEVER_UNDONE = {
    "report.frozen", "report.approved", "minutes.approved", "plan.adopted", "masked",
    "damage.accepted",
}
NUMBERED = {op for op, (form, _) in FIELDS.items() if form.startswith("number:")}


def is_day(value):
    try:
        return isinstance(value, str) and len(value) == 10 and bool(
            datetime.date.fromisoformat(value))
    except ValueError:
        return False


def has_keys(value, *keys):
    """Whether it is an object with these keys in this order; ? stands after one that may lack."""
    if not isinstance(value, dict):
        return False
    there = [key.rstrip("?") for key in keys if not key.endswith("?") or key[:-1] in value]
    return list(value) == there


def is_list(form, value, at_least=1):
    return isinstance(value, list) and len(value) >= at_least and all(
        has_form(form, one) for one in value)


def is_text(value, pattern):
    return isinstance(value, str) and re.compile(pattern, re.ASCII).match(value) is not None


WORDS = {
    "progress": PROGRESS, "assessment": ASSESSMENT, "attainment": ATTAINMENT, "trend": TREND,
    "level": LEVEL, "verdict": VERDICT, "kind": KINDS, "closed": ["closed"], "report": REPORTS,
    "meeting": ["monthly", "interim", "annual", "other"],
    "presence": ["present", "absent", "co_opted"], "role": ["chair", "member", "co_opted"],
}
FORMS = {
    "any": lambda _: True,
    "text": lambda value: isinstance(value, str),
    "function": lambda value: isinstance(value, str),
    "day": is_day,
    "clock": lambda value: is_text(value, r"([01][0-9]|2[0-3]):[0-5][0-9]\Z"),
    "month": lambda value: is_text(value, r"\d{4}-\d\d\Z") and is_day(value + "-01"),
    "fact": lambda value: isinstance(value, str) and bool(FACT.match(value))
    and int(value.split("#")[1]) < 64,
    "entry": lambda value: isinstance(value, str) and bool(ENTRY.match(value)),
    "object": lambda value: isinstance(value, str) and bool(OBJECT.match(value)),
    "word": lambda value: isinstance(value, str) and bool(WORD.match(value)),
    "writer": lambda value: is_text(value, r"[a-z0-9]{1,16}-[a-z0-9]{4}\Z"),
    "digest": lambda value: is_text(value, r"[0-9a-f]{64}\Z"),
    "hash": lambda value: is_text(value, r"[0-9a-f]{32}\Z"),
    "decimal": lambda value: is_text(value, r"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?\Z"),
    "facts": lambda value: is_list("fact", value, 0),
    "some": lambda value: is_list("fact", value),
    "texts": lambda value: is_list("text", value),
    "words": lambda value: is_list("word", value),
    "objects": lambda value: is_list("object", value),
    "responsibles": lambda value: is_list("responsible", value),
    "contributions": lambda value: is_list("contribution", value),
    "agenda": lambda value: is_list("agenda item", value, 0),
    "heads": lambda value: is_list("head", value, 0),
    "ops": lambda value: is_list("op", value) and len(value) <= 64,
    "op": lambda value: isinstance(value, dict) and list(value)[:2] == ["op", "id"],
    "responsible": lambda value: has_keys(value, "party", "function")
    and has_form("word", value["party"]) and has_form("text", value["function"]),
    "contribution": lambda value: has_keys(value, "party", "text")
    and has_form("word", value["party"]) and has_form("text", value["text"]),
    "schedule": lambda value: has_keys(value, "from", "to", "checkpoints?")
    and is_day(value["from"]) and is_day(value["to"]) and value["from"] <= value["to"]
    and ("checkpoints" not in value or is_list("day", value["checkpoints"])),
    "agenda item": lambda value: has_keys(value, "key", "title", "minutes?")
    and has_form("word", value["key"]) and has_form("text", value["title"])
    and isinstance(value.get("minutes", 0), int),
    "outside": lambda value: has_keys(value, "body", "form", "reason")
    and value["form"] in ("per_capsulam", "chair"),
    "head": lambda value: has_keys(value, "writer", "n", "h")
    and has_form("writer", value["writer"]) and has_form("hash", value["h"]),
}


def has_form(form, value):
    if isinstance(form, list):
        return value in form
    if form in WORDS:
        return value in WORDS[form]
    if form.startswith("number:"):
        return is_text(value, form[7:] + r"-\d{4}-(0[1-9]|[1-9][0-9]+)\Z")
    return FORMS[form](value)


FIELDS_OF = {
    "activity": ACTIVITY_FIELDS, "deviation": DEVIATION_FIELDS, "decision": DECISION_FIELDS,
    "meeting": MEETING_FIELDS,
}


def is_known(fact, restates=False):
    """Whether it has the name, the fields and the values of a fact in this format."""
    if fact["op"] not in FIELDS or (restates and fact["op"] == "masked"):
        return False
    form, fields = FIELDS[fact["op"]]
    rest = list(fact.items())[2:]
    if rest and rest[0][0] == "date" and has_form("day", rest[0][1]):
        rest.pop(0)
    if rest and rest[0][0] == "for" and has_form("responsible", rest[0][1]):
        rest.pop(0)
    if not has_form(form, fact["id"]):
        return False
    for field in fields.split():
        name, kind = field.split(":")
        may_lack = name.endswith("?")
        name = name.rstrip("?")
        if not rest or rest[0][0] != name:
            if may_lack:
                continue
            return False
        value = rest.pop(0)[1]
        if name == "field":
            chosen = FIELDS_OF[kind].get(value)
            if chosen is None:
                return False
        elif not has_form(chosen if kind == "field" else kind, value):
            return False
    if rest:
        return False
    if fact["op"] == "decision.taken":
        return ("seen" in fact) == ("supersedes" in fact)
    if fact["op"] == "masked":
        return ("by" in fact) != ("ops" in fact)
    return fact["op"] != "conflict.settled" or register_of(fact) is not None


def register_of(fact):
    """The register and the value that a settling names; None where it is none."""
    name, fields = fact["register"], {
        key: fact[key] for key in ("function", "party", "item", "month", "trend", "from", "until")
        if key in fact
    }
    forms = {
        "progress": ("object", "progress", []), "assessment": ("object", "assessment", []),
        "contribution_progress": ("object", "progress", ["party"]),
        "attainment": ("object", "attainment", ["trend"]), "text": ("fact", "text", []),
        "deviation_state": ("fact", STATES, []), "deviation_level": ("fact", "level", []),
        "deviation_review": ("fact", "verdict", ["month"]),
        "decision_state": ("fact", DECIDED, []), "meeting_stage": ("fact", STAGES, []),
        "attendance": ("fact", "presence", ["function", "party?", "from?", "until?"]),
        "item_note": ("fact", "text", ["item"]),
    }
    for prefix, known in FIELDS_OF.items():
        form = "object" if prefix == "activity" else "fact"
        for field, value in known.items():
            forms[field if prefix == "activity" else f"{prefix}_{field}"] = (form, value, [])
    if name not in forms:
        return None
    form, value, extra = forms[name]
    if not has_form(form, fact["id"]) or not has_form(value, fact["to"]):
        return None
    if not has_keys(fields, *extra) and name not in ("attendance", "attainment"):
        return None
    if name == "attainment" and not set(fields) <= {"trend"}:
        return None
    if name == "attendance" and not {"function"} <= set(fields) <= {
            "function", "party", "from", "until"}:
        return None
    return name


class Recorded:
    """An entry as it stands in its line."""

    def __init__(self, writer, line):
        self.writer, self.number, self.id = writer, line.number, line.id
        self.at, self.author, self.facts = line.at, line.author, line.facts


def quoted(text):
    """A text in the one spelling that it has in a line."""
    def escaped(character):
        simple = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
        if character in simple:
            return simple[character]
        code = ord(character)
        return f"\\u00{code:02x}" if code < 0x20 or 0x7F <= code <= 0x9F else character
    return '"' + "".join(escaped(character) for character in text) + '"'


def spelled(value):
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{quoted(k)}:{spelled(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(spelled(one) for one in value) + "]"
    return str(value)


def place(fact):
    """How facts are ordered: by their entries, then by where they stand in them."""
    entry, number = fact.split("#")
    return (entry, int(number))


class State:
    """What follows from entries that count."""

    def __init__(self, recorded, maskers=()):
        self.recorded, self.maskers = recorded, set(maskers)
        self.by_id = {entry.id: entry for entry in recorded}
        # Masks of texts and of authors, by the entry, as (fact, writer, event).
        self.text_masks, self.author_masks = {}, {}
        for entry in recorded:
            for number, fact in enumerate(entry.facts):
                if fact["op"] == "masked" and is_known(fact):
                    masks = self.author_masks if "by" in fact else self.text_masks
                    masks.setdefault(fact["id"], []).append(
                        (f"{entry.id}#{number}", entry.writer, fact))
        self.shown = {entry.id: self.revived(entry) for entry in recorded}
        self.undone = self.find_undone()
        for entry in recorded:
            if entry.facts:
                mask = self.mask_that_counts(entry)
                if mask:
                    self.shown[entry.id] = mask["ops"]
        self.proposed, self.adopted, self.rejected = [], {}, {}
        self.collect_proposals()
        self.registers = {}
        self.collect_claims()

    # Masks

    def may_mask(self, writer, entry):
        return writer == entry.writer or writer in self.maskers

    def is_taken(self, decision):
        """Whether a decision is there, in effect or not."""
        entry = self.by_id.get(decision.split("#")[0])
        facts = self.shown.get(entry.id, entry.facts) if entry else []
        number = int(decision.split("#")[1])
        return number < len(facts) and facts[number]["op"] == "decision.taken" and is_known(
            facts[number])

    def standing_for(self, entry):
        """The mask that stands for facts that are gone: first one by somebody who may."""
        masks = self.text_masks.get(entry.id, [])
        allowed = [event for _, writer, event in masks if self.may_mask(writer, entry)]
        return (allowed or [event for _, _, event in masks] or [None])[0]

    def revived(self, entry):
        if entry.facts:
            return entry.facts
        mask = self.standing_for(entry)
        return mask["ops"] if mask else []

    def is_erased_by_decision(self, entry):
        mask = self.standing_for(entry)
        return mask is not None and self.is_taken(mask["decision"])

    def is_decided(self, decision):
        return self.is_taken(decision) and decision.split("#")[0] not in self.undone

    def mask_that_counts(self, entry):
        plain = [without_text(fact) for fact in entry.facts]
        for _, writer, event in self.text_masks.get(entry.id, []):
            if (self.may_mask(writer, entry) and is_restated(plain, event["ops"])
                    and self.is_decided(event["decision"])):
                return event
        return None

    def lines_without_author(self, entry):
        return {
            event["by"] for _, writer, event in self.author_masks.get(entry.id, [])
            if self.may_mask(writer, entry) and self.is_taken(event["decision"])
        }

    def author(self, entry):
        masks = self.author_masks.get(entry.id, [])
        is_masked = any(
            self.may_mask(writer, entry) and self.is_decided(event["decision"])
            for _, writer, event in masks)
        return PLACEHOLDER if is_masked else entry.author

    def is_masked(self, entry_id):
        entry = self.by_id[entry_id]
        return (self.mask_that_counts(entry) if entry.facts else self.standing_for(entry)) is not None

    # What is in effect

    def find_undone(self):
        undoes, undoers = {}, {}
        for entry in self.recorded:
            for fact in self.shown[entry.id]:
                if fact["op"] == "undone" and is_known(fact):
                    undoes.setdefault(entry.id, []).append(fact["id"])
                    undoers.setdefault(fact["id"], []).append(entry.id)
        rings = find_rings(undoes)
        undone = set()
        # A ring is settled after all those that undo what is in it.
        for ring in rings:
            for entry_id in ring:
                entry = self.by_id.get(entry_id)
                facts = self.shown[entry_id] if entry else []
                if any(fact["op"] in NEVER_UNDONE and is_known(fact) for fact in facts):
                    continue
                if any(
                        other not in undone and other not in ring
                        for other in undoers.get(entry_id, [])):
                    undone.add(entry_id)
        return undone

    def is_proposal(self, fact):
        if "decision" in fact:
            return False
        if fact["op"] == "activity.progressed":
            return fact["to"] == "dropped"
        return fact["op"] in ("activity.added", "activity.changed")

    def facts(self):
        """Every fact that is known, with its identifier and its entry, in order."""
        for entry in self.recorded:
            for number, fact in enumerate(self.shown[entry.id]):
                if is_known(fact, restates=False):
                    yield f"{entry.id}#{number}", fact, entry

    def collect_proposals(self):
        for name, fact, _ in self.facts():
            if self.is_proposal(fact):
                self.proposed.append(name)
            if fact["op"] == "decision.taken":
                for proposal in fact.get("adopts", []):
                    self.adopted.setdefault(proposal, []).append(name)
                for proposal in fact.get("rejects", []):
                    self.rejected.setdefault(proposal, []).append(name)

    def is_in_effect(self, name, fact):
        if name.split("#")[0] in self.undone:
            return False
        return not self.is_proposal(fact) or any(
            decision.split("#")[0] not in self.undone for decision in self.adopted.get(name, []))

    # Values

    def collect_claims(self):
        folded = {
            name for _, fact, _ in self.facts() if fact["op"] == "plan.adopted"
            for name in fact.get("folds", [])
        }
        self.folded = folded
        for name, fact, _ in self.facts():
            effective = self.is_in_effect(name, fact)
            for register, value, seen in claims(name, fact):
                is_folded = name in folded and fact["op"] == "activity.changed"
                self.registers.setdefault(register, []).append(
                    (name, value, seen, effective, is_folded))

    def current(self, register):
        claims_there = self.registers.get(register, [])
        replaced = {name for _, _, seen, effective, _ in claims_there if effective for name in seen}
        return [
            (name, value) for name, value, _, effective, is_folded in claims_there
            if effective and not is_folded and name not in replaced
        ]

    def values(self):
        lines = []
        for register in self.registers:
            current = self.current(register)
            is_conflict = len({value for _, value in current}) > 1
            worst = worst_of(register, current)
            for name, value in current:
                mark = ("!! " if value == worst else "! ") if is_conflict else ""
                about, kind, fields = register
                lines.append(
                    f'{mark}{{"op":"conflict.settled","id":{quoted(about)},"register":"{kind}"'
                    f'{fields},"seen":["{name}"],"to":{value}}}')
        return sorted(lines)

    # What people name

    def note(self, name, fact):
        if self.is_masked(name.split("#")[0]):
            return None
        register = (name, "text", "")
        corrected = worst_of(register, self.current(register))
        return unquoted(corrected) if corrected else fact.get("note")

    def about(self, op, subject):
        """The facts of a kind about something that are in effect, by day, as (day, fact, event)."""
        found = [
            (fact.get("date", entry.at[:10]), place(name), name, fact)
            for name, fact, entry in self.facts()
            if fact["op"] == op and fact["id"] == subject and entry.id not in self.undone
        ]
        return [(day, name, fact) for day, _, name, fact in sorted(found, key=lambda one: one[:2])]

    def numbers(self):
        known, lines = {}, []
        for name, fact, _ in self.facts():
            if fact["op"] in NUMBERED:
                known.setdefault(fact["id"], []).append(name)
        for number, names in known.items():
            for count, name in enumerate(sorted(names, key=place)):
                lines.append(f"{number}{f'-{count + 1}' if count else ''} {name}")
        return sorted(lines)

    def preparations(self):
        return sorted(
            f"{proposal} {fact['body']} {day} {self.note(name, fact) or '-'}"
            for proposal in self.proposed
            for day, name, fact in self.about("proposal.prepared", proposal))

    def deliveries(self):
        lines = []
        for report, frozen, entry in self.facts():
            if frozen["op"] != "report.frozen" or entry.id in self.undone:
                continue
            handed = self.about("report.delivered", report)
            for number, (day, name, fact) in enumerate(handed):
                later = [one[0] for one in handed[number + 1:] if one[2]["to"] == fact["to"]]
                lines.append(
                    f"{frozen['id']} {fact['to']} {day} {fact.get('record', '-')} "
                    f"{self.note(name, fact) or '-'}")
                for answered, answer, said in self.about("report.answered", report):
                    if said["by"] == fact["to"] and answered >= day and (
                            not later or answered < later[0]):
                        lines.append(
                            f"{frozen['id']} answer {fact['to']} {answered} "
                            f"{said.get('record', '-')} {self.note(answer, said) or '-'}")
        return lines

    def seats(self):
        bodies = sorted({
            fact["id"] for _, fact, _ in self.facts() if fact["op"] in ("seat.taken", "seat.left")
        })
        lines = []
        for body in bodies:
            said = sorted(
                self.about("seat.taken", body) + self.about("seat.left", body),
                key=lambda one: (one[0], place(one[1])))
            seats = {}
            for _, _, fact in said:
                seat = (fact["function"], fact.get("party"))
                seats.pop(seat, None)
                if fact["op"] == "seat.taken":
                    seats[seat] = fact["role"]
            lines += [
                f"{body} {function} {party or '-'} {role}"
                for (function, party), role in seats.items()
            ]
        return lines

    # The whole

    def entry_lines(self):
        lines = []
        for entry in self.recorded:
            mark = " undone" if entry.id in self.undone else ""
            lines.append(
                f"{entry.id} {entry.writer} {entry.number} {entry.at} {self.author(entry)}{mark}")
            for fact in self.shown[entry.id]:
                is_plain = is_known(fact)
                lines.append(
                    f"  {spelled(fact)}" if is_plain else f"  unknown {fact['op']} {fact['id']}")
        return lines

    def text(self):
        proposals = sorted(
            name + "".join(f" adopted {one}" for one in self.adopted.get(name, []))
            + "".join(f" rejected {one}" for one in self.rejected.get(name, []))
            for name in self.proposed)
        parts = [
            ("entries", self.entry_lines()), ("values", self.values()), ("proposals", proposals),
            ("numbers", self.numbers()), ("masked", masks(self.text_masks)),
            ("folded", sorted(self.folded)),
        ]
        later = [
            ("preparations", self.preparations()), ("deliveries", self.deliveries()),
            ("seats", self.seats()), ("masked authors", masks(self.author_masks)),
        ]
        parts += [part for part in later if part[1]]
        return "\n".join(
            f"[{name}]\n" + "".join(line + "\n" for line in lines) for name, lines in parts)


def masks(known):
    return sorted(
        f"{entry} {' '.join(name for name, _, _ in found)}" for entry, found in known.items())


def unquoted(text):
    simple = {'\\"': '"', "\\\\": "\\", "\\n": "\n", "\\t": "\t"}
    return re.sub(
        r'\\(u00([0-9a-f]{2})|.)',
        lambda found: simple.get(found.group()) or chr(int(found.group(2), 16)), text[1:-1])


def find_rings(undoes):
    """The entries that undos hang together with, ring by ring: each before those that it undoes."""
    numbers, lowest, ring_of, rings, open_ones = {}, {}, {}, [], []
    for start in list(undoes):
        if start in numbers:
            continue
        path = [(start, iter(undoes.get(start, [])))]
        numbers[start] = lowest[start] = len(numbers)
        open_ones.append(start)
        while path:
            one, rest = path[-1]
            following = next(rest, None)
            if following is None:
                path.pop()
                if path:
                    lowest[path[-1][0]] = min(lowest[path[-1][0]], lowest[one])
                if lowest[one] == numbers[one]:
                    ring = set()
                    while one not in ring:
                        ring.add(open_ones.pop())
                    ring_of.update({member: len(rings) for member in ring})
                    rings.append(ring)
            elif following not in numbers:
                numbers[following] = lowest[following] = len(numbers)
                open_ones.append(following)
                path.append((following, iter(undoes.get(following, []))))
            elif following not in ring_of:
                lowest[one] = min(lowest[one], numbers[following])
    return rings[::-1]


def claims(name, fact):
    """What a fact says of values: the register, the value as spelled, and what it replaces."""
    op, about, seen = fact["op"], fact["id"], fact.get("seen", [])

    def claim(kind, value, seen=(), about=about, fields=""):
        return ((about, kind, fields), value, list(seen))

    def said(key):
        return spelled(fact[key])

    if op == "activity.progressed":
        return [claim("progress", said("to"), seen)]
    if op == "contribution.progressed":
        return [claim("contribution_progress", said("to"), seen,
                      fields=f',"party":{said("party")}')]
    if op == "activity.assessed":
        return [claim("assessment", said("to"), seen)]
    if op == "activity.changed":
        return [claim(fact["field"], said("to"), seen)]
    if op == "subgoal.assessed":
        trend = f',"trend":{said("trend")}' if "trend" in fact else ""
        return [claim("attainment", said("to") + trend, seen)]
    if op == "text.corrected":
        return [claim("text", said("to"), seen)]
    if op == "deviation.opened":
        parts = [claim(f"deviation_{key}", said(key), about=name)
                 for key in DEVIATION_FIELDS if key in fact]
        return [claim("deviation_state", '"open"', about=name),
                claim("deviation_level", said("level"), about=name)] + parts
    if op == "deviation.reviewed":
        review = claim("deviation_review", said("to"), seen, fields=f',"month":{said("month")}')
        return [review] + ([] if "state" in fact else [claim("deviation_state", '"open"')])
    if op == "deviation.changed":
        return [claim(f"deviation_{fact['field']}", said("to"), seen),
                claim("deviation_state", '"open"')]
    if op == "deviation.escalated":
        return [claim("deviation_level", said("to"), seen), claim("deviation_state", '"open"')]
    if op == "deviation.closed":
        entry, number = name.split("#")
        before = seen + [f"{entry}#{one}" for one in range(int(number))]
        remedy = [claim("deviation_remedy", said("remedy"), before)] if "remedy" in fact else []
        return [claim("deviation_state", '"closed"', before)] + remedy
    if op == "deviation.reopened":
        return [claim("deviation_state", '"open"', seen)]
    if op == "decision.taken":
        parts = [claim(f"decision_{key}", said(key), about=name)
                 for key in DECISION_FIELDS if key in fact]
        replaced = [claim("decision_state", '"superseded"', seen, about=fact["supersedes"])
                    ] if "supersedes" in fact else []
        return parts + [claim("decision_state", '"to_carry_out"', about=name)] + replaced
    if op == "decision.carried_out":
        return [claim("decision_state", '"carried_out"', seen)]
    if op == "decision.corrected":
        return [claim(f"decision_{fact['field']}", said("to"), seen)]
    if op == "meeting.planned":
        parts = [claim(f"meeting_{key}", said(key), about=name)
                 for key in MEETING_FIELDS if key in fact]
        return [claim("meeting_stage", '"planned"', about=name)] + parts
    if op == "meeting.changed":
        return [claim(f"meeting_{fact['field']}", said("to"), seen)]
    stages = {"meeting.opened": "open", "meeting.closed": "closed", "meeting.reopened": "open",
              "minutes.approved": "approved"}
    if op in stages:
        return [claim("meeting_stage", f'"{stages[op]}"', seen)]
    if op == "meeting.attended":
        items = "".join(f',"{key}":{said(key)}' for key in ("from", "until") if key in fact)
        return [claim("attendance", said("to") + items, seen, fields=extra(fact))]
    if op == "meeting.noted":
        return [claim("item_note", said("to"), seen, fields=f',"item":{said("item")}')]
    if op == "conflict.settled":
        value = said("to") + "".join(
            f',"{key}":{said(key)}' for key in ("trend", "from", "until") if key in fact)
        return [claim(fact["register"], value, seen, fields=extra(fact))]
    return []


def extra(fact):
    return "".join(
        f',"{key}":{spelled(fact[key])}' for key in ("function", "party", "item", "month")
        if key in fact)


SEVERITIES = {
    "progress": PROGRESS, "contribution_progress": PROGRESS, "assessment": ASSESSMENT,
    "deviation_state": STATES, "deviation_level": LEVEL, "deviation_review": VERDICT,
    "decision_state": DECIDED, "meeting_stage": STAGES,
}


def severity(register, value):
    """How bad a value is: the first different number decides."""
    kind = register[1]
    if kind in SEVERITIES:
        return (SEVERITIES[kind].index(value.strip('"')), 0)
    if kind == "attainment":
        words = re.findall(r'"([a-z_]+)"', value)
        return (ATTAINMENT.index(words[0]), TREND.index(words[2]) if len(words) > 2 else -1)
    days = re.findall(r"\d{4}-\d\d-\d\d", value)
    if kind in ("deviation_due", "decision_due", "meeting_on"):
        return (days[0], "")
    if kind == "schedule":
        return (days[1], days[0])
    return (0, 0)


def worst_of(register, current):
    """The value that counts; of equally bad ones that of the first fact. None where there is none."""
    if not current:
        return None
    return max(current, key=lambda one: severity(register, one[1]))[1]


def is_restated(plain, restated):
    """Whether facts are those without texts; whose word it is may be left or taken away."""
    return len(plain) == len(restated) and all(
        spelled([other]) in (spelled([fact]), spelled([without_speaker(fact)]))
        for fact, other in zip(plain, restated))


def without_speaker(fact):
    if "for" not in fact:
        return fact
    return {**fact, "for": {**fact["for"], "function": PLACEHOLDER}}


def without_text(fact):
    """A fact restated without its texts: a note that may be left out is, another is a placeholder."""
    op, restated = fact["op"], dict(fact)
    if not is_known(fact):
        return restated
    optional = [field.split(":")[0] for field in FIELDS[op][1].split()]
    for name in ("note", "reason"):
        if name in restated:
            if f"{name}?" in optional:
                del restated[name]
            else:
                restated[name] = PLACEHOLDER
    if op == "writer.started":
        restated["id"] = PLACEHOLDER
    for name in LEFT_OUT.get(op, []):
        restated.pop(name, None)
    for name in TEXTS.get(op, []):
        if name in restated:
            restated[name] = masked_value(name, restated[name])
    if op == "conflict.settled" and restated["register"] in TEXT_REGISTERS:
        field = restated["register"].split("_", 1)[-1]
        restated["to"] = masked_value(field, restated["to"])
    if "field" in restated:
        is_text_field = FIELDS_OF[op.split(".")[0]][restated["field"]] in (
            "text", "contribution", "agenda")
        if is_text_field:
            restated["to"] = masked_value(restated["field"], restated["to"])
    return restated


TEXTS = {
    "activity.added": ["title", "contributions"],
    "decision.taken": ["text", "outside"],
    "meeting.planned": ["place", "agenda"],
    "meeting.noted": ["to"],
    "deviation.opened": ["description", "cause", "consequence", "remedy", "place"],
    "deviation.closed": ["remedy"],
    "situation.registered": ["title", "sources"],
    "text.corrected": ["to"],
}
# Texts that are left out, as a note is, and not replaced.
LEFT_OUT = {
    "activity.added": ["what", "how", "follow_up", "coordination", "places", "indicators", "source"],
    "indicator.measured": ["source"], "situation.registered": ["dated"],
}
TEXT_REGISTERS = {
    "title", "how", "follow_up", "contribution", "deviation_description", "deviation_cause",
    "deviation_consequence", "deviation_remedy", "deviation_place", "text", "decision_text",
    "meeting_place", "meeting_agenda", "item_note",
}


def masked_value(name, value):
    if name in ("contributions", "contribution"):
        restated = [
            {**one, "text": PLACEHOLDER} for one in (value if isinstance(value, list) else [value])
        ]
        return restated if isinstance(value, list) else restated[0]
    if name == "agenda":
        return [{**one, "title": PLACEHOLDER} for one in value]
    if name == "outside":
        return {**value, "reason": PLACEHOLDER}
    if isinstance(value, list):
        return [PLACEHOLDER for _ in value]
    return PLACEHOLDER if value else value
