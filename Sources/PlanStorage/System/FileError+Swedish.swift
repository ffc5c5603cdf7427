import PlanDomain
import SystemPackage

extension FileError {
  /// The sentence in Swedish: what, where, and what to do.
  public var swedish: String {
    switch self {
    case .system(let error): error.swedish
    case .notAFile(let path): "\(path) är inte en vanlig fil och används inte."
    case .hasSeveralNames(let path): "\(path) har flera namn (hårda länkar) och används inte."
    case .hasHoles(let path): "\(path) består mest av hål och läses inte."
    case .tooLarge(let path, let limit): "\(path) är större än \(limit) byte."
    case .exceeds(let path, .files, let limit):
      "\(path) innehåller mer än \(limit) filer och läses inte."
    case .exceeds(let path, let measure, let limit):
      "\(path) innehåller mer än \(limit) \(measure.swedish) och läses inte längre än så."
    case .notOurs(let path):
      "\(path) tillhör någon annan eller kan skrivas av andra. Rätta ägare och rättigheter."
    case .othersFolder(let path, _, user: 0):
      "\(path) tillhör en annan användare. Kör samverkan utan sudo."
    case .othersFolder(let path, owner: 0, let user):
      "\(path) tillhör root, som när samverkan har körts med sudo. Rätta det: "
        + "sudo chown -R \(user) '\(path)'"
    case .othersFolder(let path, let owner, _):
      "\(path) tillhör en annan användare (\(owner)). Sätt XDG_STATE_HOME till en mapp som är din."
    case .lockReplaced(let path): "Låsfilen \(path) byttes ut medan låset togs. Försök igen."
    }
  }
}

extension FolderBudget.Measure {
  /// What is counted, in the plural.
  public var swedish: String {
    switch self {
    case .bytes: "byte"
    case .lines: "rader"
    case .facts: "händelser"
    case .files: "filer"
    }
  }
}

extension SystemError {
  /// The sentence in Swedish.
  public var swedish: String { "Det gick inte att \(call.swedish) \(path): \(number.swedish)." }
}

extension SystemError.Call {
  /// What was attempted, as a verb in Swedish.
  public var swedish: String {
    switch self {
    case .open: "öppna"
    case .status: "undersöka"
    case .read: "läsa"
    case .write: "skriva till"
    case .synchronize: "bekräfta på disk"
    case .lock: "låsa"
    case .truncate: "korta av"
    case .rename: "ersätta"
    case .makeFolder: "skapa mappen"
    case .remove: "ta bort"
    case .list: "lista"
    case .setPermissions: "sätta rättigheter på"
    case .resolve: "hitta"
    }
  }
}

extension Errno {
  /// What went wrong, in Swedish, without a full stop.
  var swedish: String {
    switch self {
    case .noSuchFileOrDirectory: "den finns inte"
    case .permissionDenied, .notPermitted: "behörighet saknas"
    case .noSpace: "disken är full"
    case .diskQuotaExceeded: "diskkvoten är slut"
    case .fileTooLarge: "filen blir för stor"
    case .readOnlyFileSystem: "filsystemet är skrivskyddat"
    case .ioError: "in- eller utmatningsfel; disken kan vara trasig"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "för många öppna filer"
    case .tooManySymbolicLinkLevels: "den är en länk, och länkar följs inte"
    case .notDirectory: "den är inte en mapp"
    case .isDirectory: "den är en mapp"
    case .fileNameTooLong: "namnet är för långt"
    case .fileExists: "den finns redan"
    case .interrupted: "anropet avbröts"
    case .noLocks: "filsystemet har inga lås kvar"
    default: "fel \(rawValue)"
    }
  }
}
