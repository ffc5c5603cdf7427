import Cells
import PlanDomain

/// Everything that people disagree on, to be settled by choosing.
struct ConflictsScreen: ScreenContent {
  static let kind = Screen.Kind.conflicts

  var cursor = ListCursor<RegisterKey>()

  /// The selected disagreement.
  var selection: RegisterKey? { cursor.id }
  var selectedConflict: RegisterKey? { selection }
  var item: Item? { selection.flatMap { Item($0) } }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold:
      return selection.flatMap { .showing($0.subject, context) }.map { .open($0) } ?? .none
    case .back, .fold: return .back
    default:
      cursor.move(action, page: max(1, ConflictsLayout(context).list.rows))
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let conflicts = context.state.conflicts
    cursor.settle(conflicts, in: ConflictsLayout(context).list.rows)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let conflicts = context.state.conflicts
    let layout = ConflictsLayout(context)
    let title = context.worded(ConflictWord.conflicts(conflicts.count))
    frame.writeHeading(title, in: layout.heading, hasFocus: true)
    if conflicts.isEmpty {
      let line = StyledLine(context.worded(ConflictWord.none), .good)
      frame.writeRow(line, in: layout.list, isSelected: false)
    }
    cursor.draw(conflicts.count, into: &frame, layout.list) { place in
      line(conflicts[place], columns: layout.list.columns - 3, context)
    }
    drawValues(into: &frame, layout, context)
  }

  private func line(_ key: RegisterKey, columns: Int, _ context: Context) -> StyledLine {
    let mark = StyledLine(Symbols.unicode.different + " ", .bad.bold)
    let value = StyledLine(key.worded(in: context.language), .plain.bold).padded(to: 16)
    let start = mark + value + StyledLine(" ")
    guard columns >= 72 else { return start + StyledLine(name(of: key, context)) }
    let values = context.state.register(key).current.map { $0.value.worded(in: context.language) }
    return start + StyledLine(values.joined(separator: " / ")).padded(to: 30) + StyledLine(" ")
      + StyledLine(name(of: key, context))
  }

  private func name(of key: RegisterKey, _ context: Context) -> String {
    Item(key)?.name(in: context.state) ?? context.state.code(of: key.subject)
  }

  private func drawValues(
    into frame: inout Frame, _ layout: ConflictsLayout, _ context: Context
  ) {
    guard let selection else { return }
    frame.writeHeading(
      name(of: selection, context), in: layout.valuesHeading, hasFocus: false)
    var detail = Detail(context, columns: layout.values.columns - 3)
    detail.addClaims(of: selection)
    LineCursor().draw(detail.lines, into: &frame, layout.values, hasFocus: false)
  }
}

/// The list of disagreements above, the values of the selected one below.
struct ConflictsLayout {
  let heading: Rectangle
  let list: Rectangle
  let valuesHeading: Rectangle
  let values: Rectangle

  init(_ context: Context) {
    let body = context.body
    let values = context.state.conflicts.isEmpty ? 0 : body.rows / 2
    let parts = body.split(
      .vertical, .cells(1), .share(1), .cells(values > 2 ? 1 : 0), .cells(max(0, values - 1)))
    (heading, list, valuesHeading, self.values) = (parts[0], parts[1], parts[2], parts[3])
  }
}

extension Item {
  /// What a value belongs to, if it is something of the plan.
  init?(_ key: RegisterKey) {
    switch key {
    case .contribution(let id, let party): self = .contribution(id, party)
    case .attainment(let id): self = .goal(id)
    case .progress(let id), .assessment(let id), .field(let id, _): self = .activity(id)
    default: return nil
    }
  }
}
