public import PlanDomain
import SystemPackage

extension WorkspaceError: Worded {
  /// What is wrong and what to do, in one or two sentences.
  public var words: Words {
    switch self {
    case .noSuchFolder(let path):
      Words(
        "Mappen \(path.visible) finns inte.",
        "The folder \(path.visible) does not exist.")
    case .notAWorkspace(let path):
      Words(
        "\(path.visible) är ingen arbetsyta: filen workspace.yaml saknas.",
        "\(path.visible) is not a workspace: the file workspace.yaml is missing.")
    case .newerFormat(let path, let format):
      Words(
        "\(path.visible) har format \(format.quotable). "
          + "Den här versionen läser format 1 och 2; uppdatera.",
        "\(path.visible) has format \(format.quotable). This version reads formats 1 and 2; update it."
      )
    case .unusable(let error): Words(swedishTold(about: error), englishTold(about: error))
    }
  }

  private func swedishTold(about error: FileError) -> String {
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

  private func englishTold(about error: FileError) -> String {
    let path = error.path.visible
    return switch error {
    case .system(let failure): "\(path) cannot be read: \(failure.number.english)."
    case .notAFile: "\(path) is not an ordinary file."
    case .hasSeveralNames: "\(path) has several names (hard links) and is therefore not read."
    case .tooLarge(_, let limit): "\(path) is larger than \(limit / 1024) KiB."
    case .notOurs: "\(path) belongs to someone else, or others may write to it."
    case .othersFolder, .exceeds: error.english
    case .hasHoles: "\(path) is mostly holes and is not read."
    case .lockReplaced: "The lock \(path) was replaced while it was taken."
    }
  }
}
