import Cells
import PlanDomain

extension Model {
  /// Obeys the mouse.
  ///
  /// A press marks the row that it stands at, and opens the one that is marked; in the footer it presses the
  /// key that it stands at. The wheel moves as the arrows do.
  mutating func obey(_ event: MouseEvent) -> [Command] {
    switch event.kind {
    case .wheelUp: return turn(.up)
    case .wheelDown: return turn(.down)
    case .press: break
    }
    if chrome.footer.contains(event.point) {
      return footerKey(at: event.point.column - chrome.footer.column).map { press($0) } ?? []
    }
    guard prompt.map(\.isChosenFrom) ?? true else { return [] }
    clearTransients()
    armed = nil
    guard let walked = walked(to: event.point) else { return [] }
    let isThere = walked.navigation == navigation && walked.prompt == prompt
    (navigation, prompt) = (walked.navigation, walked.prompt)
    return isThere ? press(.enter) : []
  }

  private mutating func turn(_ key: Key) -> [Command] {
    guard prompt.map(\.isChosenFrom) ?? true else { return [] }
    // As many rows as a step of the wheel moves in other programs; in a menu each counts.
    for _ in 0..<(prompt == nil ? 3 : 1) { _ = press(key) }
    return []
  }

  /// The program with the row at a point marked; `nil` where no row can be.
  ///
  /// Where its rows stand is known by each screen alone, and shown by where it puts the terminal's cursor:
  /// the arrows are followed there, and then those of the screen's other panes.
  private func walked(to point: Point) -> Model? {
    var found: [(model: Model, column: Int)] = []
    var pane = self
    for _ in 0..<3 {
      if let model = pane.walkedInPane(to: point.row), let cursor = model.view().cursor {
        found.append((model, cursor.column))
      }
      guard prompt == nil, Registry.action(for: .tab, on: navigation.current.kind) == .nextPane
      else { break }
      pane.step(.tab)
    }
    return found.filter { $0.column <= point.column }.max { $0.column < $1.column }?.model
  }

  private func walkedInPane(to row: Int) -> Model? {
    guard var place = view().cursor?.row else { return nil }
    var model = self
    for _ in 0..<setting.size.rows where place != row {
      var next = model
      next.step(place < row ? .down : .up)
      guard let moved = next.view().cursor?.row, moved != place else { break }
      // A thing of several rows is pointed at by each of them.
      if place < row, moved > row { return model }
      (model, place) = (next, moved)
      if place < row, moved < place { return nil }
    }
    return place == row ? model : nil
  }

  private mutating func step(_ key: Key) {
    _ = press(key)
    settle()
  }
}

extension Prompt {
  /// Whether the arrows move among choices.
  fileprivate var isChosenFrom: Bool {
    switch self {
    case .menu: true
    case .writing, .naming, .finding, .palette, .form: false
    }
  }
}
