public import PlanDomain
import SystemPackage

extension FileError: Worded {
  /// The sentence: what, where, and what to do.
  public var words: Words {
    switch self {
    case .system(let error): Words(error.swedish, error.english)
    case .notAFile(let path):
      Words(
        "\(path) är inte en vanlig fil och används inte.",
        "\(path) is not a regular file and is not used.")
    case .hasSeveralNames(let path):
      Words(
        "\(path) har flera namn (hårda länkar) och används inte.",
        "\(path) has several names (hard links) and is not used.")
    case .hasHoles(let path):
      Words(
        "\(path) består mest av hål och läses inte.",
        "\(path) is mostly holes and is not read.")
    case .tooLarge(let path, let limit):
      Words(
        "\(path) är större än \(limit) byte.",
        "\(path) is larger than \(limit) bytes.")
    case .exceeds(let path, .files, let limit):
      Words(
        "\(path) innehåller mer än \(limit) filer och läses inte.",
        "\(path) holds more than \(limit) files and is not read.")
    case .exceeds(let path, .folders, let limit):
      Words(
        "\(path) innehåller mer än \(limit) mappar, och bara så många läses.",
        "\(path) holds more than \(limit) folders, and no more than that are read.")
    case .exceeds(let path, let measure, let limit):
      Words(
        "\(path) innehåller mer än \(limit) \(measure.swedish) och läses inte längre än så.",
        "\(path) holds more than \(limit) \(measure.english) and is read no further.")
    case .notOurs(let path):
      Words(
        "\(path) tillhör någon annan eller kan skrivas av andra. Rätta ägare och rättigheter.",
        "\(path) belongs to someone else or can be written by others. Mend owner and permissions.")
    case .othersFolder(let path, _, user: 0):
      Words(
        "\(path) tillhör en annan användare. Kör samverkan utan sudo.",
        "\(path) belongs to another user. Run samverkan without sudo.")
    case .othersFolder(let path, owner: 0, let user):
      Words(
        "\(path) tillhör root, som när samverkan har körts med sudo. Rätta det: "
          + "sudo chown -R \(user) '\(path)'",
        "\(path) belongs to root, as when samverkan has been run with sudo. Mend it: "
          + "sudo chown -R \(user) '\(path)'")
    case .othersFolder(let path, let owner, _):
      Words(
        "\(path) tillhör en annan användare (\(owner)). Sätt XDG_STATE_HOME till en mapp som är din.",
        "\(path) belongs to another user (\(owner)). Set XDG_STATE_HOME to a folder of your own.")
    case .lockReplaced(let path):
      Words(
        "Låsfilen \(path) byttes ut medan låset togs. Försök igen.",
        "The lock file \(path) was replaced meanwhile. Try again.")
    }
  }
}

extension FolderBudget.Measure: Worded {
  /// What is counted, in the plural.
  public var words: Words {
    switch self {
    case .bytes: Words("byte", "bytes")
    case .lines: Words("rader", "lines")
    case .facts: Words("händelser", "facts")
    case .files: Words("filer", "files")
    case .folders: Words("mappar", "folders")
    }
  }
}

extension SystemError: Worded {
  /// The sentence.
  public var words: Words {
    Words(
      "Det gick inte att \(call.swedish) \(path): \(number.swedish).",
      "Could not \(call.english) \(path): \(number.english).")
  }
}

extension SystemError.Call: Worded {
  /// What was attempted, as a verb.
  public var words: Words {
    switch self {
    case .open: Words("öppna", "open")
    case .status: Words("undersöka", "examine")
    case .read: Words("läsa", "read")
    case .write: Words("skriva till", "write to")
    case .synchronize: Words("bekräfta på disk", "confirm on disk")
    case .lock: Words("låsa", "lock")
    case .truncate: Words("korta av", "cut")
    case .rename: Words("ersätta", "replace")
    case .makeFolder: Words("skapa mappen", "make the folder")
    case .remove: Words("ta bort", "remove")
    case .list: Words("lista", "list")
    case .setPermissions: Words("sätta rättigheter på", "set permissions on")
    case .resolve: Words("hitta", "find")
    }
  }
}

extension Errno: Worded {
  /// What went wrong, without a full stop.
  var words: Words {
    switch self {
    case .noSuchFileOrDirectory: Words("den finns inte", "it does not exist")
    case .permissionDenied, .notPermitted: Words("behörighet saknas", "permission denied")
    case .noSpace: Words("disken är full", "the disk is full")
    case .diskQuotaExceeded: Words("diskkvoten är slut", "the disk quota is used up")
    case .fileTooLarge: Words("filen blir för stor", "the file would be too large")
    case .readOnlyFileSystem: Words("filsystemet är skrivskyddat", "the file system is read-only")
    case .ioError:
      Words(
        "in- eller utmatningsfel; disken kan vara trasig",
        "input or output error; the disk may be broken")
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem:
      Words(
        "för många öppna filer",
        "too many open files")
    case .tooManySymbolicLinkLevels:
      Words(
        "den är en länk, och länkar följs inte",
        "it is a link, and links are not followed")
    case .notDirectory: Words("den är inte en mapp", "it is not a folder")
    case .isDirectory: Words("den är en mapp", "it is a folder")
    case .fileNameTooLong: Words("namnet är för långt", "the name is too long")
    case .fileExists: Words("den finns redan", "it exists already")
    case .interrupted: Words("anropet avbröts", "the call was interrupted")
    case .noLocks: Words("filsystemet har inga lås kvar", "the file system has no locks left")
    default: Words("fel \(rawValue)", "error \(rawValue)")
    }
  }
}
