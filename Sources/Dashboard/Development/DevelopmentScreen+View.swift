import Cells
import PlanDomain

extension DevelopmentScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    guard let development else { return }
    let map = DevelopmentMap(self, development, context)
    let rows = min(development.areas.count, max(1, context.body.rows - 4))
    let parts = context.body.split(
      .vertical, .cells(1), .cells(1), .cells(rows), .cells(1), .share(1))
    frame.writeHeading(context.worded(DevelopmentWord.heading), in: parts[0], hasFocus: true)
    frame.writeRow(map.scale, in: parts[1], isSelected: false)
    var window = ScrollWindow()
    let marked = area.flatMap { development.areas.firstIndex(of: $0) } ?? 0
    window.reveal(row: marked, of: development.areas.count, in: rows)
    for (offset, place) in window.rows(of: development.areas.count, in: rows).enumerated() {
      frame.writeRow(
        map.line(development.areas[place]), in: parts[2].rows(offset..<offset + 1),
        isSelected: place == marked)
    }
    frame.writeRow(map.pointer, in: parts[3], isSelected: false)
    for (offset, line) in map.told(columns: parts[4].columns - 3).prefix(parts[4].rows).enumerated()
    {
      frame.writeRow(line, in: parts[4].rows(offset..<offset + 1), isSelected: false)
    }
  }
}

/// The months as columns and the areas as rows, as far as there is room.
struct DevelopmentMap {
  private let screen: DevelopmentScreen
  private let development: Development
  private let context: Context
  /// The columns of a month, and those of an area's name.
  private let cell: Int
  private let label: Int
  private let months: [CalendarMonth]

  init(_ screen: DevelopmentScreen, _ development: Development, _ context: Context) {
    (self.screen, self.development, self.context) = (screen, development, context)
    let columns = context.body.columns - 3
    let all = development.months
    // A name keeps some twenty columns; what is left over is the months'.
    let least = min(20, columns / 3)
    cell = max(1, min(4, (columns - least) / max(1, all.count)))
    label = max(least, min(40, columns - cell * all.count))
    // Where there is no room for all, the marked one is among those that are shown.
    let room = max(1, (columns - label) / cell)
    let place = screen.shownMonth.flatMap { all.firstIndex(of: $0) } ?? 0
    let first = max(0, min(place - room / 2, all.count - room))
    months = Array(all[first..<min(all.count, first + room)])
  }

  /// The years above the months that they begin with.
  var scale: StyledLine {
    var line = StyledLine(ScreenText(repeating: " ", count: label))
    for month in months where line.columns <= label + (month.index - months[0].index) * cell {
      let missing = label + (month.index - months[0].index) * cell - line.columns
      line += StyledLine(ScreenText(repeating: " ", count: missing))
      if month.month == 1 || month == months.first {
        // A year that hardly begins before the next has no room for its name.
        let left = (12 - month.month + 1) * cell
        if left > 4 { line += StyledLine("\(month.year)", .quiet) }
      }
    }
    return line
  }

  func line(_ area: GoalID) -> StyledLine {
    let found = context.picture.areas.first { $0.area.id == area }
    let name = found.map { "\($0.number) \($0.title(in: context.state))" }
    var line = StyledLine(name ?? area.rawValue).truncated(to: label - 1).padded(to: label)
    for month in months { line += mark(of: area, in: month).padded(to: cell) }
    return line
  }

  /// How the area stood: the worst of it, with how many where there is room for a digit.
  private func mark(of area: GoalID, in month: CalendarMonth) -> StyledLine {
    guard let tally = development.tally(of: area, in: month) else {
      return StyledLine(Symbols.unicode.dot, .quiet)
    }
    let (assessment, count): (Assessment?, Int) =
      tally.deviating > 0
      ? (.deviating, tally.deviating)
      : tally.atRisk > 0 ? (.atRisk, tally.atRisk) : (tally.worstAssessment, 0)
    let digits = cell > 1 && count > 0 ? (count > 9 ? "*" : "\(count)") : ""
    guard let assessment else { return StyledLine(Symbols.unicode.tick, .good) }
    let mark = StatusMark(assessment, in: context.language)
    let glyph = assessment == .notAssessed ? Symbols.unicode.unfilled : mark.glyph
    return StyledLine(glyph + ScreenText(digits), mark.style)
  }

  /// What points at the month that is marked.
  var pointer: StyledLine {
    guard let month = screen.shownMonth, let place = months.firstIndex(of: month) else {
      return StyledLine()
    }
    let before = label + place * cell
    return StyledLine(ScreenText(repeating: " ", count: before))
      + StyledLine(Symbols.unicode.up, .accent.bold)
  }

  /// What the marked cell says in words, beside the month before, and what the marks mean.
  func told(columns: Int) -> [StyledLine] {
    guard let month = screen.shownMonth, let id = screen.area,
      let area = context.picture.areas.first(where: { $0.area.id == id })
    else { return [] }
    var lines = [
      StyledLine("\(context.worded(month)): \(area.number) \(area.area.title)", .plain.bold)
    ]
    let months = [(month, nil), (month.adding(months: -1), DevelopmentWord.before)]
    for (month, word) in months {
      guard let tally = development.tally(of: id, in: month) else { continue }
      let text = [word.map { context.worded($0) }, context.counts(tally)].compactMap(\.self)
        .joined(separator: ": ")
      lines += ScreenText(text).wrapped(to: columns)
        .map { StyledLine($0, word == nil ? .plain : .quiet) }
    }
    lines.append(StyledLine())
    return lines
      + ScreenText(context.worded(DevelopmentWord.legend)).wrapped(to: columns)
      .map { StyledLine($0, .quiet) }
  }
}

/// What the map of the period says beside data.
enum DevelopmentWord: Hashable, Sendable, Worded {
  case heading, before, legend

  var words: Words {
    switch self {
    case .heading:
      Words(
        "Utveckling: område för område, månad för månad",
        "Development: area by area, month by month")
    case .before: Words("månaden före", "the month before")
    case .legend:
      Words(
        "! avviker  ? risk  + enligt plan  ░ ej bedömt  ✓ allt avslutat  · inte kommen. Enter visar hur det såg ut då.",
        "! deviating  ? at risk  + on plan  ░ not assessed  ✓ all ended  · to come. Enter shows how it was then."
      )
    }
  }
}
