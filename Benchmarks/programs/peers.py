"""The programs that Samverkan is measured beside, each with data of its own."""
import os
import shutil
import uuid


def find(name):
    """A program's path, or None when it is not installed."""
    return shutil.which(name, path="/usr/bin:/bin")


class Peer:
    """A program, how to start it, and what its first screen shows."""

    def __init__(self, name, package, arguments, sign, environment=None, folder=None):
        self.name, self.package, self.sign = name, package, sign
        self.path = find(os.path.basename(arguments[0]))
        self.arguments = [self.path, *arguments[1:]]
        self.environment, self.folder = environment, folder


def less(journal):
    """Opens the whole journal as one file."""
    return Peer("less", "less", ["less", journal], b'{"v":1')


def floor(tools, workspace):
    """Maps the same files and paints a screen, in C."""
    peer = Peer("floor", "", ["first-frame-floor", workspace], "Härnäst".encode())
    peer.path = f"{tools}/first-frame-floor"
    peer.arguments[0] = peer.path
    return peer


def tig(checkout):
    """Shows the history of a git checkout."""
    return Peer("tig", "git tig", ["tig"], b"[main]", folder=checkout,
                environment={"GIT_CONFIG_NOSYSTEM": "1", "HOME": checkout,
                             "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory",
                             "GIT_CONFIG_VALUE_0": "*"})


def calcurse(folder, items):
    """Shows a calendar with so many appointments, a few each day."""
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/apts", "w", encoding="utf-8") as file:
        for number in range(items):
            day = f"{number // 84 % 12 + 1:02}/{number // 3 % 28 + 1:02}/2026"
            hour = 8 + number % 3 * 2
            file.write(f"{day} @ {hour:02}:00 -> {day} @ {hour + 1:02}:00 |Möte {number}\n")
    for name in ("todo", "conf", "keys"):
        with open(f"{folder}/{name}", "a", encoding="utf-8"):
            pass
    return Peer(f"calcurse, {items} items", "calcurse", ["calcurse", "-D", folder, "-C", folder],
                b"Calendar", environment={"HOME": folder})


def taskwarrior(folder, tasks):
    """Lists so many tasks and ends."""
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/pending.data", "w", encoding="utf-8") as file:
        for number in range(tasks):
            identity = uuid.UUID(int=number + (1 << 76) * 0x4000 + (1 << 63))
            file.write(f'[description:"Utveckla platsanalyser i Årby {number}" due:"1795190400" '
                       f'entry:"{1704700800 + number}" modified:"{1704700800 + number}" '
                       f'project:"D{number % 4 + 1}.{number % 3 + 1}" status:"pending" '
                       f'uuid:"{identity}"]\n')
    with open(f"{folder}/taskrc", "w", encoding="utf-8") as file:
        file.write(f"data.location={folder}\nverbose=label\n")
    return Peer(f"taskwarrior, {tasks} tasks", "taskwarrior", ["task", "list"],
                f"Årby {tasks - 1}".encode(), environment={"TASKRC": f"{folder}/taskrc"})
