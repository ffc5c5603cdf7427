import Cells
import PlanDomain
import PlanReports

/// The deviation to the left or above, the months before beside or below, and the keys at the end.
struct ReviewLayout {
  let heading: Rectangle
  let facts: Rectangle
  let divider: Rectangle
  /// Empty where there is no room beside the facts; the latest review then stands among them.
  let before: Rectangle
  let keys: Rectangle

  init(_ context: Context, _ screen: ReviewScreen) {
    let parts = context.body.split(.vertical, .cells(1), .share(1), .cells(1), .cells(1))
    let isWide = context.body.columns >= 76
    let panes = parts[1].split(
      .horizontal, .share(5), .cells(isWide ? 1 : 0), isWide ? .share(3) : .cells(0))
    (heading, keys) = (parts[0], parts[3])
    (facts, divider, before) = (panes[0], panes[1], panes[2])
  }
}

extension ReviewScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = ReviewLayout(context, self)
    frame.writeHeading(heading(context), in: layout.heading, hasFocus: true)
    guard let deviation = current.flatMap(context.picture.deviation) else {
      return drawSummary(into: &frame, context)
    }
    cursor.draw(factLines(context), into: &frame, layout.facts, hasFocus: true)
    if layout.divider.columns > 0 {
      frame.line(
        .vertical, from: layout.divider.origin, length: layout.divider.rows, style: .quiet)
    }
    drawBefore(deviation.deviation, into: &frame, layout.before, context)
    drawKeys(into: &frame, layout.keys, context)
  }

  private func heading(_ context: Context) -> String {
    let title = context.worded(DeviationWord.review(month))
    guard current != nil else { return title }
    let (place, count) = place(context)
    let words = context.worded(
      isAnswered ? DeviationWord.answered : DeviationWord.placeOf(place, count))
    return "\(title) \(Symbols.unicode.dot.string) \(words)"
  }

  /// The reviews of earlier months, the latest first.
  private func drawBefore(
    _ deviation: Deviation, into frame: inout Frame, _ area: Rectangle, _ context: Context
  ) {
    guard !area.isEmpty else { return }
    var detail = Detail(context, columns: area.columns - 3)
    detail.add(context.worded(DeviationWord.before), .accent.bold)
    let before = deviation.reviews.filter { $0.month < month }.reversed()
    if before.isEmpty { detail.add(context.worded(DeviationWord.neverReviewed), .quiet) }
    for review in before { detail.addReview(review) }
    LineCursor().draw(detail.lines, into: &frame, area, hasFocus: false)
  }

  /// The verdicts with their keys, where the eye is while talking.
  private func drawKeys(into frame: inout Frame, _ row: Rectangle, _ context: Context) {
    var line = StyledLine("  ")
    for (place, verdict) in Verdict.allCases.enumerated() {
      line += StyledLine("\(place + 1) ", .accent.bold)
      line += StatusMark(verdict, in: context.language).line + StyledLine("   ")
    }
    frame.write(line, at: row.origin, limit: row.columns)
  }

  private func drawSummary(into frame: inout Frame, _ context: Context) {
    let area = context.body.inset(top: 1)
    var detail = Detail(context, columns: area.columns - 3)
    detail.addSummary(of: month, skipped: skipped.count)
    LineCursor().draw(detail.lines, into: &frame, area, hasFocus: true)
  }
}

extension Detail {
  /// Adds what is to be talked about when a deviation is reviewed.
  mutating func addDeviation(toReview picture: DeviationPicture) {
    let deviation = picture.deviation
    add(
      "\(deviation.code) \(deviation.activity) \(context.title(of: deviation.activity))",
      .plain.bold)
    let sheet = context.sheet(of: picture)
    addSheet(sheet.essentials)
    if let said = sheet.rest.sections.first { addSection(said) }
  }

  mutating func addReview(_ review: Review) {
    let month = StyledLine(review.month.worded(in: language), .plain.bold)
    add(month)
    add(StatusMark(review.verdict, in: language).line)
    if let note = review.note { add("\u{201D}\(note)\u{201D}") }
    add("\(review.author.worded(in: language)) \(review.date)", .quiet)
    add(StyledLine())
  }

  /// Adds what the month's review came to, and what is left.
  mutating func addSummary(of month: CalendarMonth, skipped: Int) {
    let tally = context.picture.reviewSummary(of: month)
    let word: DeviationWord = tally.left == 0 ? .noneLeft(month) : .someLeft(tally.left)
    add(context.worded(word), tally.left == 0 ? .good.bold : .warning.bold)
    add(StyledLine())
    add(DeviationWord.reviewedCount, "\(tally.reviewed)")
    for verdict in Verdict.allCases {
      let mark = StatusMark(verdict, in: language)
      add(
        label: "", StyledLine("\(tally.count(of: verdict)) ", .plain.bold) + mark.line,
        rest: "", .plain, party: nil)
    }
    add(DeviationWord.escalatedCount, "\(tally.escalated)")
    add(DeviationWord.closedCount, "\(tally.closed)")
    add(DeviationWord.leftCount, "\(tally.left)", tally.left == 0 ? .plain : .warning)
    add(StyledLine())
    if skipped > 0 { add(context.worded(DeviationWord.resume(skipped)), .accent) }
    add(context.worded(DeviationWord.otherMonths), .quiet)
  }
}
