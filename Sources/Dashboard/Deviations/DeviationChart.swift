import Cells
import PlanDomain

/// How many deviations were opened and closed in each month, as two rows of bars.
struct DeviationTurnover {
  private static let bars: [ScreenText] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private let deviations: [DeviationPicture]
  private let context: Context
  private let columns: Int

  init(of deviations: [DeviationPicture], _ context: Context, columns: Int) {
    (self.deviations, self.context, self.columns) = (deviations, context, columns)
  }

  /// The two rows with their sums at the end, and the years below.
  var lines: [StyledLine] {
    let spells = deviations.flatMap(\.deviation.spells)
    let rows = [
      (DeviationWord.openedPerMonth, Style.warning, spells.map(\.from)),
      (DeviationWord.closedPerMonth, Style.good, spells.compactMap(\.to)),
    ]
    let label = rows.map { ScreenText(context.worded($0.0)).columns }.max() ?? 0
    let months = months(columns - label - 8)
    guard let first = months.first else { return [] }
    let counts = rows.map { row in
      row.2.reduce(into: [Int: Int]()) { $0[$1.month.index, default: 0] += 1 }
    }
    let most = max(1, counts.flatMap(\.values).max() ?? 1)
    let drawn = zip(rows, counts).map { row, counts in
      let name = StyledLine(context.worded(row.0)).padded(to: label + 2)
      let bars = months.reduce(ScreenText("")) { $0 + bar(counts[$1.index] ?? 0, of: most) }
      return name + StyledLine(bars, row.1) + StyledLine("  \(row.2.count)", .plain.bold)
    }
    return drawn + [axis(months, from: first, after: label + 2)]
  }

  /// As many months up to that of the picture as have room.
  private func months(_ room: Int) -> [CalendarMonth] {
    let period = context.state.plan.agreement.period
    let last = min(context.month.index, period.end.month.index)
    guard last >= period.start.month.index else { return [] }
    return (period.start.month.index...last).suffix(max(1, room)).map(CalendarMonth.init(index:))
  }

  private func bar(_ count: Int, of most: Int) -> ScreenText {
    guard count > 0 else { return Symbols.unicode.dot }
    let steps = DeviationTurnover.bars.count
    return DeviationTurnover.bars[max(1, count * steps / most) - 1]
  }

  private func axis(
    _ months: [CalendarMonth], from first: CalendarMonth, after label: Int
  ) -> StyledLine {
    var line = StyledLine(ScreenText(repeating: " ", count: label))
    for month in months where month.month == 1 || month == first {
      let place = label + month.index - first.index
      guard place >= line.columns, month.index + 4 <= (months.last?.index ?? 0) + 1 else {
        continue
      }
      line += StyledLine(ScreenText(repeating: " ", count: place - line.columns))
      line += StyledLine("\(month.year)", .quiet)
    }
    return line
  }
}

/// The register as pictures: open per month, verdicts per month, and ages.
struct DeviationChart {
  private static let labelColumns = 9
  /// Bars in eighths of a row, the lowest first.
  private static let eighths: [ScreenText] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let barRows = 2

  let context: Context
  let months: [CalendarMonth]
  let columns: Int
  private let told: [CalendarMonth: DeviationMonth]

  /// As many months up to the end of the agreement's period as have room.
  init(_ context: Context, columns: Int) {
    self.context = context
    self.columns = columns
    told = Dictionary(
      context.picture.deviationMonths.map { ($0.month, $0) }, uniquingKeysWith: { one, _ in one })
    let period = context.state.plan.agreement.period
    let all = (period.start.month.index...period.end.month.index).map(CalendarMonth.init(index:))
    let room = max(1, columns - DeviationChart.labelColumns)
    let last = max(room, (all.firstIndex(of: context.month) ?? 0) + 1)
    months = Array(all.prefix(last).suffix(room))
  }

  var lines: [StyledLine] { bars + [axis] + verdicts + ageLines }

  /// How many were open as each month ended; nothing for the months to come.
  private var counts: [Int?] { months.map { told[$0]?.open } }

  private var bars: [StyledLine] {
    let counts = counts
    let most = max(1, counts.compactMap(\.self).max() ?? 1)
    return (0..<DeviationChart.barRows).reversed().map { row in
      let isTop = row == DeviationChart.barRows - 1
      let name = isTop ? context.worded(DeviationWord.openPerMonth) : ""
      let scale = isTop ? "\(most)" : "0"
      let room = DeviationChart.labelColumns - scale.count - 1
      var line = StyledLine(name, .quiet).padded(to: room) + StyledLine(scale + " ", .quiet)
      for count in counts { line += StyledLine(bar(count, of: most, row: row), .warning) }
      return line
    }
  }

  private func bar(_ count: Int?, of most: Int, row: Int) -> ScreenText {
    guard let count, count > 0 else { return " " }
    let steps = DeviationChart.eighths.count
    let height = max(1, count * steps * DeviationChart.barRows / most) - row * steps
    guard height > 0 else { return " " }
    return DeviationChart.eighths[min(height, steps) - 1]
  }

  private var axis: StyledLine {
    var text = String(repeating: " ", count: DeviationChart.labelColumns)
    var column = 0
    while column < months.count {
      if months[column].month == 1, column + 4 <= months.count {
        text += "\(months[column].year)"
        column += 4
      } else {
        text += months[column] == context.month ? "^" : " "
        column += 1
      }
    }
    return StyledLine(text, .quiet)
  }

  /// How many reviews of each month had each verdict, in digits.
  private var verdicts: [StyledLine] {
    Verdict.allCases.map { verdict in
      let mark = StatusMark(verdict, in: context.language, isShort: true)
      var line = mark.line.padded(to: DeviationChart.labelColumns)
      for month in months {
        let count = told[month]?.summary.count(of: verdict) ?? 0
        let digit = count == 0 ? Symbols.unicode.dot : count > 9 ? "+" : ScreenText("\(count)")
        line += StyledLine(digit, count == 0 ? .quiet : mark.style)
      }
      return line
    }
  }

  /// How long those still open have been so.
  private var ageLines: [StyledLine] {
    let groups = context.picture.ageGroups.map { group in
      let dash = Symbols.unicode.dash.string
      let end = group.isLast ? "" : "\(group.days.upperBound)"
      let bar = ScreenText(repeating: Symbols.unicode.filled, count: min(group.count, 6))
      return StyledLine("\(group.days.lowerBound)\(dash)\(end) ", .quiet)
        + StyledLine(bar, .warning)
        + StyledLine(group.count == 0 ? "0" : " \(group.count)")
    }
    var lines = [StyledLine(context.worded(DeviationWord.ages), .quiet)]
    for group in groups {
      let last = lines[lines.count - 1]
      if last.columns + 2 + group.columns > columns { lines.append(StyledLine("  ")) }
      lines[lines.count - 1] += StyledLine("  ") + group
    }
    return lines
  }
}
