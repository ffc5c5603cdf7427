import Cells
import PlanDomain

/// An entry in one row: when, who, what from what to what, and what has become of it.
struct HistoryRow {
  /// What has become of an entry, as a shape and a word.
  struct Mark: Equatable {
    let glyph: ScreenText
    let word: String
    let style: Style

    var line: StyledLine { StyledLine(glyph + " " + ScreenText(word), style) }
  }

  let time: String
  let author: String
  /// What each fact changed.
  let words: String
  private let facts: [FactSummary]
  private let language: Language
  let marks: [Mark]
  private let isSetAside: Bool

  init(_ entry: Entry, _ context: Context) {
    let state = context.state
    time = "\(entry.recordedAt.date) \(entry.recordedAt.timeOfDay)"
    author = entry.attribution.worded(in: context.language)
    (facts, language) = (state.summaries(of: entry), context.language)
    words = facts.map { $0.worded(in: context.language) }.joined(separator: "; ")
    isSetAside = !state.isInEffect(entry.id)
    marks = HistoryRow.marks(of: entry, context)
  }

  private static func marks(of entry: Entry, _ context: Context) -> [Mark] {
    let symbols = Symbols.unicode
    let language = context.language
    guard context.state.isInEffect(entry.id) else {
      return [
        Mark(
          glyph: symbols.crossed, word: context.worded(Phrase.undoneMark), style: .warning.bold)
      ]
    }
    return entry.facts.indices.lazy.compactMap { place -> Mark? in
      let id = FactID(entry: entry.id, index: place)
      guard let standing = context.state.proposal(id)?.standing else { return nil }
      let word = standing.worded(in: language)
      return switch standing {
      case .waiting:
        Mark(glyph: "?", word: context.worded(Phrase.proposalMark), style: .accent.bold)
      case .adopted: Mark(glyph: symbols.tick, word: word, style: .good)
      case .rejected: Mark(glyph: symbols.crossed, word: word, style: .bad)
      case .withdrawn: nil
      }
    }.prefix(1).map(\.self)
  }

  func line(columns: Int) -> StyledLine {
    let isNarrow = columns < 66
    let day = isNarrow ? String(time.prefix(10)) : time
    var line = StyledLine(day + " ", .quiet)
    line += StyledLine(author).padded(to: isNarrow ? 11 : columns < 100 ? 16 : 30)
    line += StyledLine(" ")
    for mark in marks { line += mark.line + StyledLine("  ") }
    // What something became is what a row is for, and is not what gives way.
    let room = columns - line.columns
    let shown = ScreenText(words).columns <= room ? words : shortened(to: room)
    return line + StyledLine(shown, isSetAside ? .quiet : .plain)
  }

  /// The words with ever less in them: the value before goes first, then its name.
  private func shortened(to columns: Int) -> String {
    let told = FactSummary.Extent.allCases.lazy.map { extent in
      facts.map { $0.told(extent).worded(in: language) }.joined(separator: "; ")
    }
    return told.first { ScreenText($0).columns <= columns } ?? told.last ?? words
  }
}
