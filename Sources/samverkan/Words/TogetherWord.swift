import PlanDomain
import PlanStorage
import SystemPackage

/// What the commands for those who share a workspace, or look after many, say.
enum TogetherWord {
  case portfolio, portfolioFolders
  case share, shareStart, sharedFolder, groupOption, restrictedOption
  case fault(SharedRights.Fault, group: String)
  case shared(String, group: String, mended: Int)
  case noEditorHere, noSuspensionHere
}

extension TogetherWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .portfolio:
      Words(
        "Visa många arbetsytor i en tabell, det som behöver uppmärksamhet först.",
        "Show many workspaces in one table, what needs attention first.")
    case .portfolioFolders:
      Words(
        "Arbetsytor, eller mappar som innehåller sådana.",
        "Workspaces, or folders that hold some.")
    case .share:
      Words(
        "Dela en arbetsyta mellan flera användare på samma dator.",
        "Share a workspace between several users of one machine.")
    case .shareStart:
      Words(
        "Låt en grupp skriva i arbetsytan, var och en i sin egen mapp, och rätta det som inte stämmer.",
        "Let a group write in the workspace, each in a folder of its own, and mend what is amiss.")
    case .sharedFolder: Words("Arbetsytan.", "The workspace.")
    case .groupOption:
      Words("Gruppen, som den heter i systemet.", "The group, as the system calls it.")
    case .restrictedOption:
      Words(
        "För ForceCommand i OpenSSH: ingen redigerare, inget annat program och inget skal.",
        "For ForceCommand in OpenSSH: no editor, no other program and no shell.")
    case .fault(let fault, let group):
      Words(
        "\(fault.place) är inte rättad: den tillhör någon annan. Ägaren, eller root, kör: \(fault.remedy(group))",
        "\(fault.place) is not mended: it belongs to somebody else. Its owner, or root, runs: \(fault.remedy(group))"
      )
    case .shared(let path, let group, let mended):
      Words(
        "\(path) delas av gruppen \(group)."
          + (mended == 0 ? " Inget behövde rättas." : " \(mended) rättigheter har rättats."),
        "\(path) is shared by the group \(group)."
          + (mended == 0 ? " Nothing had to be mended." : " \(mended) rights have been mended."))
    case .noEditorHere:
      Words(
        "Här får ingen annan redigerare öppnas. Skriv texten i rutan.",
        "No other editor may be opened here. Write the text in the field.")
    case .noSuspensionHere:
      Words(
        "Här går det inte att lägga programmet i bakgrunden. Avsluta med q.",
        "The program cannot go to the background here. Leave with q.")
    }
  }
}

extension SharedRights.Fault {
  /// What it is called, where the workspace itself has no name.
  fileprivate var place: String { path.isEmpty ? "." : path }

  /// The commands that mend it, in the folder of the workspace.
  fileprivate func remedy(_ group: String) -> String {
    let commands =
      [
        wrongGroup.map { _ in "chgrp \(group) '\(place)'" },
        permissions.map { "chmod \(String($0.to.rawValue, radix: 8)) '\(place)'" },
      ].compactMap(\.self)
    return commands.joined(separator: " && ")
  }
}
