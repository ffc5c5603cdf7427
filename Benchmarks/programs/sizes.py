"""The workspaces that are measured: folder and size."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    name: str
    activities: int
    entries: int

    @property
    def words(self):
        return f"{self.activities:_} activities, {self.entries:_} entries".replace("_", " ")


REAL = Size("real", 200, 10_000)
LARGE = Size("large", 2_000, 50_000)
HUGE = Size("huge", 200, 1_000_000)
