import Cells
import PlanDomain

/// An indicator in one row: its name, its latest value, how it moves.
struct IndicatorLine {
  let columns: Int
  let context: Context
  /// The columns of the values, which line up from row to row.
  let valueColumns: Int

  init(columns: Int, context: Context, among pictures: [IndicatorPicture]) {
    self.columns = columns
    self.context = context
    let widths = pictures.map { IndicatorLine.value(of: $0, context).columns }
    valueColumns = min(12, (widths.max() ?? 0) + 2)
  }

  private var hasDate: Bool { columns >= 70 }
  private var hasSparkline: Bool { columns >= 50 }

  func line(_ picture: IndicatorPicture) -> StyledLine {
    let used = valueColumns + 16 + (hasDate ? 12 : 0) + (hasSparkline ? 10 : 0)
    let name =
      StyledLine("\(picture.id) ", .quiet) + StyledLine(picture.indicator.title, .plain.bold)
    var line = name.padded(to: max(8, columns - used - 1)) + StyledLine(" ")
    line += IndicatorLine.value(of: picture, context).padded(to: valueColumns)
    if hasDate {
      let isLate = picture.daysLate != nil
      let day = picture.latest.map { "\($0.date)" } ?? ""
      line += StyledLine(
        isLate ? context.worded(IndicatorWord.late) : day, isLate ? .warning : .quiet
      )
      .padded(to: 12)
    }
    if hasSparkline { line += StyledLine(Sparkline.text(of: picture), .accent).padded(to: 10) }
    return line + StatusMark(picture.standing, in: context.language).line
  }
}

extension IndicatorLine {
  private static func value(of picture: IndicatorPicture, _ context: Context) -> StyledLine {
    StyledLine(picture.latest.map { $0.value.worded(in: context.language) } ?? "", .plain.bold)
  }
}

extension StatusMark {
  /// How an indicator moves.
  init(_ standing: IndicatorPicture.Standing, in language: Language) {
    let symbols = Symbols.unicode
    let word = standing.worded(in: language)
    switch standing {
    case .unmeasured: self.init(glyph: symbols.dash, word: word, style: .quiet)
    case .reached: self.init(glyph: symbols.tick, word: word, style: .good)
    case .nearing: self.init(glyph: symbols.rising, word: word, style: .good)
    case .level: self.init(glyph: symbols.steady, word: word, style: .plain)
    case .receding: self.init(glyph: symbols.falling, word: word, style: .bad)
    case .undirected: self.init(glyph: symbols.disc, word: word, style: .plain)
    }
  }
}
