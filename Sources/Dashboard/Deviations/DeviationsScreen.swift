import Cells
import PlanDomain
import PlanReports

/// The register of deviations.
struct DeviationsScreen: ListScreen {
  static let kind = Screen.Kind.deviations

  /// What the lower part shows; where there is no room for both, it takes the whole screen.
  enum Pane: Equatable, Sendable {
    case list
    case pictures
  }

  var pane = Pane.list
  var list = ListState<DeviationID, DeviationCondition>()

  var selectedDeviation: DeviationID? { selection }

  /// The most urgent first; those still to be reviewed in the order that they are reviewed in.
  func rows(_ context: Context) -> [DeviationPicture] {
    list.filter.has(.unreviewed)
      ? context.picture.reviewQueue(of: context.month) : context.picture.deviations
  }

  func line(columns: Int, _ context: Context) -> (DeviationPicture) -> StyledLine {
    DeviationLine(columns: columns, context: context).line
  }

  func report(of rows: [DeviationPicture], _ context: Context) -> (any TabularReport)? {
    DeviationList(rows, from: context.basis, month: context.month)
  }

  func describe(_ row: DeviationPicture, _ detail: inout Detail) {
    detail.addSheet(detail.context.sheet(of: row).essentials)
  }

  func opened(_ row: DeviationPicture, _ context: Context) -> Screen? {
    Screen(DeviationScreen(row.id))
  }

  func title(of row: DeviationPicture, _ context: Context) -> String {
    "\(row.deviation.code) \(context.title(of: row.deviation.activity))"
  }

  func heading(_ rows: [DeviationPicture], _ context: Context) -> String {
    context.worded(
      DeviationWord.counts(
        total: rows.count, open: context.picture.openDeviations.count,
        unreviewed: context.picture.unreviewedCount(of: context.month)))
  }

  func total(_ rows: [DeviationPicture], _ context: Context) -> Int {
    context.picture.deviations.count
  }

  func describeNothing(_ detail: inout Detail) {
    detail.add(detail.context.worded(DeviationWord.noDeviations), .good)
  }

  func nothingSelected(_ context: Context) -> String {
    context.worded(DeviationWord.noDeviationSelected)
  }

  func texts(of row: DeviationPicture, _ context: Context) -> [String?] {
    let deviation = row.deviation
    let language = context.language
    return [
      deviation.code, deviation.activity.rawValue, context.title(of: deviation.activity),
      deviation.kind?.worded(in: language), deviation.description, deviation.cause,
      deviation.consequence, deviation.remedy, deviation.place, deviation.responsible?.function,
      deviation.standing.worded(in: language), deviation.level.worded(in: language),
      deviation.due.map { "\($0)" },
    ] + deviation.reviews.map(\.note)
  }

  func offers(_ context: Context) -> [FilterOffer<DeviationCondition>] {
    FilterOffer<DeviationCondition>.all(context)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    if action == .add {
      return .begin(.openForm(.newDeviation(nil)))
        .unless(context.state.activities.isEmpty ? context.worded(.noActivities) : nil)
    }
    return context.meaning(of: action, ofDeviation: selection)
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextPane, .previousPane: pane = pane == .list ? .pictures : .list
    case .back where pane == .pictures: pane = .list
    default: return move(action, context)
    }
    return .none
  }

  func layout(_ context: Context) -> ListLayout { DeviationsLayout(context, pane).rows }

  func draw(into frame: inout Frame, _ context: Context) {
    let layout = DeviationsLayout(context, pane)
    drawList(into: &frame, layout.rows, hasFocus: pane == .list, context)
    guard !layout.pictures.isEmpty else { return }
    frame.writeHeading(
      context.worded(DeviationWord.pictures), in: layout.picturesHeading,
      hasFocus: pane == .pictures)
    let chart = DeviationChart(context, columns: layout.pictures.columns - 3)
    let lines = chart.lines.map { DetailLine(text: $0) }
    LineCursor().draw(lines, into: &frame, layout.pictures, hasFocus: layout.rows.list.isEmpty)
  }

  func leave(_ trace: inout Trace) {
    leaveList(&trace)
    trace.set(.pane, pane == .pictures)
  }

  init() {}

  init?(_ trace: Trace, _ context: Context) {
    restoreList(trace, context)
    pane = trace.isSet(.pane) ? .pictures : .list
  }
}

/// The list above; below it the selected deviation, or the pictures, or both.
struct DeviationsLayout {
  let rows: ListLayout
  let picturesHeading: Rectangle
  let pictures: Rectangle

  /// Rows of the pictures where ages have one row.
  private static let pictureRows = 8

  init(_ context: Context, _ pane: DeviationsScreen.Pane) {
    let body = context.body
    let isPicturesOnly = pane == .pictures && body.rows < 19
    let hasPictures = body.rows >= 30 || pane == .pictures
    let hasPreview = body.rows >= 30 || body.rows >= 19 && pane == .list
    let preview = hasPreview ? min(10, body.rows / 3 + 1) : 0
    let pictures = isPicturesOnly ? body.rows - 1 : hasPictures ? DeviationsLayout.pictureRows : 0
    let parts = body.split(
      .vertical, .cells(isPicturesOnly ? 0 : 1), isPicturesOnly ? .cells(0) : .share(1),
      .cells(hasPreview ? 1 : 0), .cells(preview), .cells(hasPictures ? 1 : 0),
      .cells(pictures))
    rows = ListLayout(parts)
    (picturesHeading, self.pictures) = (parts[4], parts[5])
  }
}

extension DeviationPicture: Identifiable {}
