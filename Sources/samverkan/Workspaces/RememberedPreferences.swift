import Cells
import Dashboard

/// How the user wants the screen, remembered from one run to the next.
///
/// A file of a line each: `theme=projector`, `mouse=terminal`, and `view=ansvarig:polis` for each search
/// that is kept. What cannot be read counts as not chosen.
struct RememberedPreferences {
  private let file: String
  private let folder: String

  init(_ surroundings: Surroundings) {
    folder = surroundings.stateFolder
    file = "\(folder)/screen"
  }

  /// What was chosen last.
  var preferences: Preferences {
    let bytes = Files.bytes(of: file, limit: 16_384) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let values = { (name: String) in
      lines.filter { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
    }
    let value = { (name: String) in values(name).last }
    return Preferences(
      theme: value("theme").flatMap { Theme(rawValue: $0) } ?? .terminal,
      takesMouse: value("mouse") != "terminal", views: values("view"))
  }

  /// Remembers what is chosen; a failure only means that it is chosen again.
  func keep(_ preferences: Preferences) {
    let lines =
      [
        "theme=\(preferences.theme.rawValue)",
        "mouse=\(preferences.takesMouse ? "program" : "terminal")",
      ] + preferences.views.map { "view=\($0)" }
    try? Files.makePrivateFolders(folder)
    try? Files.replace(file, with: Array(lines.map { $0 + "\n" }.joined().utf8))
  }
}
