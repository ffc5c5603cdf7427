"""The table of targets: what is measured, beside what, and whether it holds."""
from dataclasses import dataclass


@dataclass
class Row:
    """One figure; a row without figures says why it could not be measured."""
    what: str
    target: str
    measured: str = ""
    beside: str = ""
    ratio: float | None = None
    holds: bool | None = None
    lacks: str = ""

    def cells(self):
        if self.lacks:
            return [self.what, self.target, f"not measured: {self.lacks}", "", "", "–"]
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        return [self.what, self.target, self.measured, self.beside, ratio,
                {True: "holds", False: "**misses**", None: "–"}[self.holds]]


HEAD = ["", "target", "measured", "beside", "ratio", ""]


def markdown(rows):
    lines = [HEAD, ["---"] * len(HEAD)] + [row.cells() for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
