import Cells
import Dashboard

/// How the user wants the screen, remembered from one run to the next.
///
/// A file of a line each: `theme=projector`, `mouse=terminal`. What cannot be read counts as not chosen.
struct RememberedPreferences {
  private let file: String
  private let folder: String

  init(_ surroundings: Surroundings) {
    folder = surroundings.stateFolder
    file = "\(folder)/screen"
  }

  /// What was chosen last.
  var preferences: Preferences {
    let bytes = Files.bytes(of: file, limit: 4_096) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let value = { (name: String) in
      lines.last { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    return Preferences(
      theme: value("theme").flatMap { Theme(rawValue: $0) } ?? .terminal,
      takesMouse: value("mouse") != "terminal")
  }

  /// Remembers what is chosen; a failure only means that it is chosen again.
  func keep(_ preferences: Preferences) {
    let lines = [
      "theme=\(preferences.theme.rawValue)",
      "mouse=\(preferences.takesMouse ? "program" : "terminal")",
    ]
    try? Files.makePrivateFolders(folder)
    try? Files.replace(file, with: Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
