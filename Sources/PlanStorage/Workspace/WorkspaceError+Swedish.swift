public import PlanDomain
import SystemPackage

extension WorkspaceError: Worded {
  /// What is wrong and what to do, in one or two sentences.
  public var swedish: String {
    switch self {
    case .noSuchFolder(let path): "Mappen \(path.visible) finns inte."
    case .notAWorkspace(let path):
      "\(path.visible) är ingen arbetsyta: filen workspace.yaml saknas."
    case .newerFormat(let path, let format):
      "\(path.visible) har format \(format.quotable). "
        + "Den här versionen läser format 1 och 2; uppdatera."
    case .unusable(let error): swedish(about: error)
    }
  }

  private func swedish(about error: FileError) -> String {
    let path = error.path.visible
    return switch error {
    case .system(let failure): "\(path) går inte att läsa: \(failure.number.swedish)."
    case .notAFile: "\(path) är ingen vanlig fil."
    case .hasSeveralNames: "\(path) har flera namn (hårda länkar) och läses därför inte."
    case .tooLarge(_, let limit): "\(path) är större än \(limit / 1024) KiB."
    case .notOurs: "\(path) tillhör någon annan, eller så får andra skriva i den."
    case .othersFolder, .exceeds: error.swedish
    case .hasHoles: "\(path) består mest av hål och läses inte."
    case .lockReplaced: "Låset \(path) byttes ut medan det togs."
    }
  }
}
