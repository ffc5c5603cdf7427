import Cells
import PlanDomain

/// A line of a text that is read on the screen before it is filed.
struct PageLine: Equatable, Sendable {
  /// What a line stands for.
  enum Role: Equatable, Sendable {
    /// It is one of many.
    case text
    /// It stands above what follows.
    case heading
    /// It says what is missing.
    case gap
    /// It says what came after a report was frozen.
    case added
  }

  /// The text.
  let text: String
  /// The item of the agenda that it belongs to, whose text can be changed.
  let item: AgendaKey?
  /// What it stands for.
  let role: Role

  init(_ text: String, item: AgendaKey? = nil, role: Role = .text) {
    self.text = text
    self.item = item
    self.role = role
  }
}

extension Detail {
  /// Adds a text that has been laid out already, line by line; the lines sought are underlined.
  mutating func addPage(_ page: [PageLine], underlining sought: Set<Int> = []) {
    for (place, line) in page.enumerated() {
      let isSought = sought.contains(place)
      switch line.role {
      case .text: add(StyledLine(line.text, isSought ? .plain.underlined : .plain))
      case .heading: addHeadingLine(line.text, isSought ? .accent.bold.underlined : .accent.bold)
      case .gap, .added: add(StyledLine(line.text, isSought ? .warning.underlined : .warning))
      }
      if let item = line.item { mark(from: lines.count - 1, as: item) }
    }
  }
}
