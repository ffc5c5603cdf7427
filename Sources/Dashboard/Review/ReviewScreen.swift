import Cells
import PlanDomain

/// The monthly review: one deviation at a time of those not yet reviewed for the month.
///
/// What is left follows from the register, so that leaving and coming back goes on where it was.
struct ReviewScreen: ScreenContent {
  static let kind = Screen.Kind.review

  let month: CalendarMonth
  /// The deviation in front; `nil` when none is left, or all that are have been skipped.
  private(set) var current: DeviationID?
  /// The one in front before; it comes back when its review is undone.
  private(set) var latest: DeviationID?
  var skipped: [DeviationID] = []
  var cursor = LineCursor()
  /// Whether somebody else has reviewed or closed the one in front meanwhile.
  private(set) var isAnswered = false
  /// Whether a key lets another deviation come in front; what others record never does.
  private var isAsked = true

  init(month: CalendarMonth, at deviation: DeviationID? = nil) {
    self.month = month
    current = deviation
  }

  var selectedDeviation: DeviationID? { current }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    let nothing = context.worded(DeviationWord.nothingToReview)
    switch action {
    case .open: return Meaning.moves.unless(current == nil && skipped.isEmpty ? nothing : nil)
    case .skip: return Meaning.moves.unless(current == nil ? nothing : nil)
    case .chooseMonth: return .choose(.months(context))
    default:
      // Reopening is about the one just closed.
      let deviation = action == .reopen ? latest : current
      return context.meaning(
        of: action, ofDeviation: deviation, in: month, orElse: .nothingToReview)
    }
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open where current == nil:
      skipped = []
      isAsked = true
    case .open:
      // What is done there is this person's too.
      isAsked = true
      return current.map { .open(DeviationScreen($0)) } ?? .none
    case .skip: skip()
    case .unskip: unskip()
    case .back, .fold: return .back
    default: cursor.move(action, page: ReviewLayout(context, self).facts.rows)
    }
    return .none
  }

  private mutating func skip() {
    guard let current else { return }
    skipped.append(current)
    go(to: nil)
  }

  /// What was just recorded here lets the next one come in front, or brings back the one before.
  mutating func select(openedBy entry: Entry) { isAsked = true }

  private mutating func unskip() {
    guard let last = skipped.popLast() else { return }
    go(to: last)
  }

  private mutating func go(to deviation: DeviationID?) {
    current = deviation
    isAsked = true
    cursor = LineCursor()
  }

  mutating func settle(_ context: Context) {
    let left = context.picture.reviewQueue(of: month).map(\.id)
    if isAsked { advance(among: left) }
    isAsked = false
    isAnswered = current.map { !left.contains($0) } ?? false
    cursor.settle(factLines(context), in: ReviewLayout(context, self).facts.rows)
  }

  private mutating func advance(among left: [DeviationID]) {
    if let latest, left.contains(latest) {
      self.latest = nil
      go(to: latest)
    }
    if let current, !left.contains(current) {
      latest = current
      go(to: nil)
    }
    skipped.removeAll { !left.contains($0) }
    if current == nil { go(to: left.first { !skipped.contains($0) }) }
  }

  /// The place of the one in front among all that are to be reviewed for the month, from 1.
  func place(_ context: Context) -> (place: Int, count: Int) {
    let left = context.picture.unreviewedCount(of: month)
    let done = context.picture.reviewSummary(of: month).reviewed
    return (done + skipped.count + 1, done + left)
  }

  func factLines(_ context: Context) -> [DetailLine] {
    guard let deviation = current.flatMap(context.picture.deviation) else { return [] }
    let layout = ReviewLayout(context, self)
    var detail = Detail(context, columns: layout.facts.columns - 3)
    detail.addDeviation(toReview: deviation)
    return detail.lines
  }
}

extension Menu {
  /// The months with something left to review, the latest first, and this month.
  static func months(_ context: Context) -> Menu {
    let first = context.picture.deviations.map(\.deviation.opened.month).min() ?? context.month
    let months = (first.index...max(first.index, context.month.index)).reversed()
      .map(CalendarMonth.init(index:))
    let counts = months.map { ($0, context.picture.unreviewedCount(of: $0)) }
    let options = counts.filter { $0.1 > 0 || $0.0 == context.month }.map { month, left in
      Option(
        StyledLine(context.worded(month))
          + StyledLine("  " + context.worded(DeviationWord.left(left)), .quiet),
        .replace(Screen(ReviewScreen(month: month))))
    }
    return Menu(DeviationWord.chooseMonth, options, context)
  }
}
