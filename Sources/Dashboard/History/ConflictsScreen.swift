import Cells
import PlanDomain

/// Everything that people disagree on, to be settled by choosing.
struct ConflictsScreen: ListScreen {
  static let kind = Screen.Kind.conflicts
  static let isSearched = false

  /// A value that people disagree on.
  struct Conflict: Identifiable {
    let id: RegisterKey
  }

  var list = ListState<RegisterKey, Unconditional<Conflict>>()

  var selectedConflict: RegisterKey? { selection }
  var item: Item? { selection.flatMap { Item($0) } }

  func rows(_ context: Context) -> [Conflict] { context.state.conflicts.map { Conflict(id: $0) } }

  func line(columns: Int, _ context: Context) -> (Conflict) -> StyledLine {
    { row in
      let mark = StyledLine(Symbols.unicode.different + " ", .bad.bold)
      let value = StyledLine(context.worded(row.id), .plain.bold).padded(to: 16)
      let start = mark + value + StyledLine(" ")
      let name = StyledLine(title(of: row, context))
      guard columns >= 72 else { return start + name }
      let values = context.state.register(row.id).current.map { context.worded($0.value) }
      return start + StyledLine(values.joined(separator: " / ")).padded(to: 30) + StyledLine(" ")
        + name
    }
  }

  func describe(_ row: Conflict, _ detail: inout Detail) { detail.addClaims(of: row.id) }

  func opened(_ row: Conflict, _ context: Context) -> Screen? {
    .showing(row.id.subject, context)
  }

  func title(of row: Conflict, _ context: Context) -> String {
    Item(row.id)?.name(in: context.state) ?? context.state.code(of: row.id.subject)
  }

  func describeNothing(_ detail: inout Detail) {
    detail.add(detail.context.worded(ConflictWord.none), .good)
  }

  /// The values of the selected one take half of the screen.
  func layout(_ context: Context) -> ListLayout {
    let values = context.state.conflicts.isEmpty ? 0 : context.body.rows / 2
    return ListLayout(
      context.body.split(
        .vertical, .cells(1), .share(1), .cells(values > 2 ? 1 : 0), .cells(max(0, values - 1))))
  }
}

extension Item {
  /// What a value belongs to, if it is something of the plan.
  init?(_ key: RegisterKey) {
    if case .contribution(let id, let party) = key {
      self = .contribution(id, party)
      return
    }
    switch key.subject {
    case .activity(let id): self = .activity(id)
    case .goal(let id): self = .goal(id)
    case .decision, .meeting, .entry, .deviation, .report, .indicator, .situation, .commitment,
      .edition, .body, .fact, .other:
      return nil
    }
  }
}
