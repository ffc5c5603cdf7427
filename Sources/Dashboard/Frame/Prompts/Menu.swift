import Cells
import PlanDomain

/// Values to choose from; the digits choose in the order listed.
struct Menu: Equatable, Sendable {
  /// One of the values.
  struct Option: Equatable, Sendable {
    /// How it is drawn.
    let line: StyledLine
    /// The letter that chooses it, where not a digit does.
    let letter: Character?
    /// What comes of choosing it.
    let effect: Effect

    init(_ line: StyledLine, letter: Character? = nil, _ effect: Effect) {
      (self.line, self.letter, self.effect) = (line, letter, effect)
    }

    init(_ text: String, letter: Character? = nil, _ effect: Effect) {
      self.init(StyledLine(text), letter: letter, effect)
    }

    /// An option that is set or not, marked where it is.
    init(_ text: String, isSet: Bool, _ effect: Effect) {
      let mark = StyledLine(isSet ? Symbols.unicode.tick + " " : "  ", .good.bold)
      self.init(mark + StyledLine(text), effect)
    }
  }

  /// What is chosen, in words.
  let title: String
  let options: [Option]
  /// The place of the present value, where the menu is about one that has it.
  let current: Int?
  var selected: Int
  /// The values that the screen showed when the menu was opened.
  let shown: PlanState
  /// What stands above the options, to be read before one is chosen.
  var notes: [String] = []
  /// Whose word the value is, where it is not that of the one at the keyboard.
  var reportedFor: Responsible?
  /// The prompt that the menu came out of, which is there again when it closes.
  var asker: Prompt?

  init(_ title: some Worded, _ options: [Option], current: Int? = nil, _ context: Context) {
    self.title = context.worded(title)
    self.options = options
    self.current = current
    selected = current ?? 0
    shown = context.state
  }

  /// The key that chooses a place beside the arrows: a letter of its own, else a digit.
  func label(of place: Int) -> String? {
    options[place].letter.map { String($0) } ?? (place < 9 ? "\(place + 1)" : nil)
  }

  /// The place that a letter chooses; letters that move elsewhere choose here.
  func place(for letter: Character) -> Int? { options.firstIndex { $0.letter == letter } }

  /// The keys that choose, as the footer shows them.
  var keys: String {
    guard options.contains(where: { $0.letter != nil }) else {
      return "1\(Symbols.unicode.dash.string)\(min(9, options.count))"
    }
    return options.indices.compactMap(label).joined(separator: " ")
  }

  /// Whether it can be said whose word the value is.
  var asksForWhom: Bool { options.contains { $0.effect.intent?.asksForWhom ?? false } }

  /// The activity that the value is about, if it is about one.
  var activity: ActivityID? { options.lazy.compactMap { $0.effect.intent?.activity }.first }

  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), options.count - 1)
  }
}
