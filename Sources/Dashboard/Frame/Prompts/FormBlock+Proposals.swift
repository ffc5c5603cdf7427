import Cells
import PlanDomain

extension FormBlock {
  /// The most proposals that are shown at a time while they are answered.
  private static let proposalRows = 6

  /// The proposals as rows to go through, each with what is decided about it.
  mutating func addProposals(_ field: ProposalField, columns: Int, _ language: Language) {
    var window = ScrollWindow()
    window.reveal(row: field.place, of: field.rows.count, in: FormBlock.proposalRows)
    for place in window.rows(of: field.rows.count, in: FormBlock.proposalRows) {
      let isFocused = place == field.place
      if isFocused { cursor = Point(column: FormBlock.labelColumns, row: lines.count) }
      let marker = isFocused ? Symbols.unicode.selected + " " : "  "
      let row = field.rows[place]
      let mark = FormBlock.mark(field.answers[row.proposal], language)
      let line = StyledLine(marker, .accent.bold) + mark.padded(to: 10) + StyledLine(row.text)
      lines.append(line.truncated(to: columns))
    }
  }

  /// What is decided about each proposal that has an answer.
  static func summary(
    _ field: ProposalField, columns: Int, _ language: Language
  ) -> [StyledLine] {
    field.rows.compactMap { row in
      field.answers[row.proposal].map { answer in
        (mark(answer, language).padded(to: 10) + StyledLine(row.text)).truncated(to: columns)
      }
    }
  }

  private static func mark(_ answer: ProposalField.Answer?, _ language: Language) -> StyledLine {
    let word = FormWord.answer(answer).worded(in: language)
    switch answer {
    case .adopts: return StyledLine("+ \(word)", .good.bold)
    case .rejects: return StyledLine("- \(word)", .bad.bold)
    case nil: return StyledLine(Symbols.unicode.dash + " " + ScreenText(word), .quiet)
    }
  }
}
