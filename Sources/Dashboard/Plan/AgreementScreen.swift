import Cells
import PlanDomain
import PlanReports

/// The agreement as it was adopted: read only.
struct AgreementScreen: DetailScreen {
  static let kind = Screen.Kind.agreement

  var detail = DetailState()
  /// Whether the editions of the plan are still to be brought into view.
  private var seeksEditions = false

  init(_ whole: Whole = Whole()) {}

  /// Creates the screen where it tells of the editions of the plan, which stand last.
  static var atEditions: AgreementScreen {
    var screen = AgreementScreen()
    screen.seeksEditions = true
    return screen
  }

  var thing: Whole { Whole() }

  mutating func prepare(_ context: Context) {
    guard seeksEditions else { return }
    seeksEditions = false
    lines(context).lastIndex(where: \.isHeading).map { cursor.bringToTop($0) }
  }

  func report(_ context: Context) -> (any Report)? {
    AgreementReport(from: context.basis)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    switch action {
    case .adoptEdition:
      guard let version = context.state.editionsToAdopt(on: context.today).first else {
        return .notNow(context.worded(FormWord.nothingToAdopt))
      }
      return .begin(.openForm(.adoptEdition(version)))
    case .takeSeat:
      let hasGroups = !context.state.plan.agreement.bodies.isEmpty
      return .begin(.openForm(.takeSeat))
        .unless(hasGroups ? nil : context.worded(FormWord.noGroups))
    case .leaveSeat:
      let seats = SeatFields.seats(in: context.state, on: context.today)
      return .begin(.openForm(.leaveSeat))
        .unless(seats.isEmpty ? context.worded(FormWord.noSeats) : nil)
    default: return nil
    }
  }

  func heading(_ context: Context) -> String { context.worded(AgreementWord.agreement) }

  func describe(_ detail: inout Detail, _ context: Context) {
    detail.addSheet(Sheet(agreementFrom: context.basis, in: context.language))
  }
}
