import Cells
import PlanDomain

/// The agreement as it was adopted: read only.
struct AgreementScreen: DetailScreen {
  static let kind = Screen.Kind.agreement

  var cursor = LineCursor()
  /// Whether the editions of the plan are still to be brought into view.
  private var seeksEditions: Bool

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - cursor: Where it begins.
  ///   - atEditions: Whether it begins with the editions of the plan, which stand last.
  init(cursor: LineCursor = LineCursor(), atEditions: Bool = false) {
    self.cursor = cursor
    seeksEditions = atEditions
  }

  mutating func settle(_ context: Context) {
    let lines = lines(context)
    if seeksEditions, let last = lines.lastIndex(where: \.isHeading) { cursor.bringToTop(last) }
    seeksEditions = false
    cursor.settle(lines, in: context.body.rows - 1)
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    switch action {
    case .adoptEdition:
      let version = context.state.editionsToAdopt(on: context.today).first
      return version.map { .openForm(.adoptEdition($0)) }
    case .takeSeat: return .openForm(.takeSeat)
    case .leaveSeat: return .openForm(.leaveSeat)
    default: return nil
    }
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    switch action {
    case .adoptEdition:
      return context.state.editionsToAdopt(on: context.today).isEmpty
        ? context.worded(FormWord.nothingToAdopt) : nil
    case .takeSeat:
      return context.state.plan.agreement.bodies.isEmpty ? context.worded(FormWord.noGroups) : nil
    case .leaveSeat:
      return SeatFields.seats(in: context.state, on: context.today).isEmpty
        ? context.worded(FormWord.noSeats) : nil
    default: return nil
    }
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextPane, .previousPane:
      moveToHeading(action == .nextPane ? 1 : -1, context)
      return .none
    default: return move(action, context)
    }
  }

  func heading(_ context: Context) -> String { context.worded(AgreementWord.agreement) }

  func describe(_ detail: inout Detail, _ context: Context) { detail.addAgreement() }
}
