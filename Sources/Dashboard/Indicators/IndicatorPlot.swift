import Cells
import PlanDomain

/// The development of an indicator over the agreement's period: its values, its target and today.
struct IndicatorPlot {
  private static let labelColumns = 9

  let picture: IndicatorPicture
  let context: Context
  let columns: Int
  let rows: Int
  private let days: ClosedRange<Int>
  private let values: ClosedRange<Double>

  init(_ picture: IndicatorPicture, _ context: Context, columns: Int, rows: Int) {
    self.picture = picture
    self.context = context
    self.columns = max(8, columns - IndicatorPlot.labelColumns)
    self.rows = max(2, rows - 1)
    let period = context.state.plan.agreement.period
    let dates = picture.points.map(\.date) + [period.start, period.end]
    let first = dates.min() ?? period.start
    days = first.dayNumber...max(first.dayNumber + 1, (dates.max() ?? period.end).dayNumber)
    let known =
      picture.points.map(\.value) + [picture.indicator.target?.value].compactMap(\.self)
    let sizes = known.map { Double($0.millionths) }
    let (least, most) = (sizes.min() ?? 0, sizes.max() ?? 0)
    values = least...(most > least ? most : least + 1_000_000)
  }

  var lines: [StyledLine] {
    let canvas = drawn
    return (0..<rows).map { row in line(row, canvas) } + [axis]
  }

  private var drawn: DotCanvas {
    var canvas = DotCanvas(columns: columns, rows: rows)
    for (one, next) in zip(picture.points, picture.points.dropFirst()) {
      canvas.line(from: place(of: one, in: canvas), to: place(of: next, in: canvas))
    }
    return canvas
  }

  private func place(of point: IndicatorPicture.Point, in canvas: DotCanvas) -> (x: Int, y: Int) {
    (x(of: point.date, width: canvas.width), y(of: point.value, height: canvas.height))
  }

  private func x(of date: CalendarDate, width: Int) -> Int {
    let share = Double(date.dayNumber - days.lowerBound) / Double(days.count - 1)
    return min(width - 1, max(0, Int((share * Double(width - 1)).rounded())))
  }

  private func y(of value: DecimalNumber, height: Int) -> Int {
    let share =
      (Double(value.millionths) - values.lowerBound) / (values.upperBound - values.lowerBound)
    return height - 1 - Int((share * Double(height - 1)).rounded())
  }

  private func line(_ row: Int, _ canvas: DotCanvas) -> StyledLine {
    var line = label(of: row)
    let points = picture.points.filter { y(of: $0.value, height: rows * 4) / 4 == row }
    let measured = Set(points.map { x(of: $0.date, width: columns * 2) / 2 })
    let isTarget = picture.indicator.target.map { y(of: $0.value, height: rows * 4) / 4 == row }
    let today = x(of: context.picture.date, width: columns * 2) / 2
    let symbols = Symbols.unicode
    for column in 0..<columns {
      if measured.contains(column) {
        line += StyledLine(symbols.disc, .accent.bold)
      } else if let dots = canvas.character(column, row) {
        line += StyledLine(dots, .accent)
      } else if column == today {
        line += StyledLine(symbols.vertical, .quiet)
      } else {
        line += StyledLine(isTarget == true ? symbols.horizontal : " ", .good)
      }
    }
    return line
  }

  /// The highest value, the lowest and the target stand beside their own rows.
  private func label(of row: Int) -> StyledLine {
    let target = picture.indicator.target?.value
    let isTarget = target.map { y(of: $0, height: rows * 4) / 4 == row } ?? false
    let known = picture.points.map(\.value) + [target].compactMap(\.self)
    let ends = [known.max(), known.min()].compactMap(\.self)
    let value = isTarget ? target : ends.first { y(of: $0, height: rows * 4) / 4 == row }
    let text = value.map { $0.worded(in: context.language) } ?? ""
    let mark = isTarget ? " " + context.worded(IndicatorWord.targetMark) : ""
    let shown = StyledLine(text + mark, isTarget ? .good : .quiet)
      .truncated(to: IndicatorPlot.labelColumns - 1)
    return shown.padded(to: IndicatorPlot.labelColumns - 1)
      + StyledLine(Symbols.unicode.vertical, .quiet)
  }

  /// The years, each where it begins, and today.
  private var axis: StyledLine {
    var text = Array(repeating: Character(" "), count: columns)
    let first = CalendarDate(dayNumber: days.lowerBound).month.year
    let last = CalendarDate(dayNumber: days.upperBound).month.year
    for year in first...last {
      let start = CalendarMonth(index: year * 12).firstDay
      let column = start.dayNumber < days.lowerBound ? 0 : x(of: start, width: columns * 2) / 2
      guard column + 4 <= columns, text[column..<column + 4].allSatisfy({ $0 == " " }) else {
        continue
      }
      text.replaceSubrange(column..<column + 4, with: Array("\(year)"))
    }
    let blank = String(repeating: " ", count: IndicatorPlot.labelColumns)
    return StyledLine(blank + String(text), .quiet)
  }
}
