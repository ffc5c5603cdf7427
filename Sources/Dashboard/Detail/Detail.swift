import Cells
import PlanDomain

/// Everything about one item, line by line: labels to the left, wrapped text to the right.
struct Detail {
  let context: Context
  let columns: Int
  private(set) var lines: [DetailLine] = []

  private static let labelColumns = 15

  init(_ context: Context, columns: Int) {
    self.context = context
    self.columns = max(10, columns)
  }

  static func lines(of item: Item?, _ context: Context, columns: Int) -> [DetailLine] {
    guard columns > 0 else { return [] }
    var detail = Detail(context, columns: columns)
    switch item {
    case .activity(let id), .contribution(let id, _):
      detail.add(activity: id, withLatestNotes: true)
    case .goal(let id): detail.add(goal: id)
    case .area(let id): detail.add(area: id)
    case nil: break
    }
    return detail.lines
  }

  var language: Language { context.language }

  /// Adds a text over the whole width.
  mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    let blank = ScreenText(repeating: " ", count: indent)
    for line in ScreenText(text).wrapped(to: columns - indent) {
      lines.append(DetailLine(text: StyledLine(blank) + StyledLine(line, style)))
    }
  }

  mutating func add(_ line: StyledLine, party: PartyID? = nil) {
    lines.append(DetailLine(text: line, party: party))
  }

  /// Adds a heading after an empty line.
  mutating func add(heading: Phrase) {
    lines.append(DetailLine(text: StyledLine()))
    lines.append(DetailLine(text: StyledLine(context.worded(heading), .accent.bold)))
  }

  /// Adds a label and a text; nothing without a text.
  mutating func add(
    _ label: Phrase, _ text: String?, _ style: Style = .plain, party: PartyID? = nil
  ) {
    guard let text, !text.isEmpty else { return }
    add(label, StyledLine(), rest: text, style, party: party)
  }

  /// Adds a label, a mark after it, and a text that is wrapped below the mark.
  mutating func add(
    _ label: Phrase, _ mark: StyledLine, rest: String = "", _ style: Style = .plain,
    party: PartyID? = nil
  ) {
    let name = StyledLine(context.worded(label), .quiet).truncated(to: Detail.labelColumns - 1)
    let first = name.padded(to: Detail.labelColumns) + mark
    guard !rest.isEmpty else {
      lines.append(DetailLine(text: first, party: party))
      return
    }
    let room = columns - Detail.labelColumns
    let wrapped = ScreenText(rest).wrapped(to: max(8, room))
    let blank = StyledLine(ScreenText(repeating: " ", count: Detail.labelColumns))
    for (place, line) in wrapped.enumerated() {
      let text = StyledLine(line, style)
      let start = place == 0 && mark.isEmpty ? first : blank
      if place == 0, !mark.isEmpty { lines.append(DetailLine(text: first, party: party)) }
      lines.append(DetailLine(text: start + text, party: party))
    }
  }
}
