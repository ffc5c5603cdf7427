import Cells
import PlanDomain

/// The rows that one field takes: its label to the left, its answer and its trouble to the right.
struct FormBlock {
  static let labelColumns = 16

  var lines: [StyledLine] = []
  /// A text being written, in the first rows to the right of the label.
  var typed: (field: TextField, columns: Int, rows: Int)?
  /// Where the cursor stands when no text is being written.
  var cursor: Point?

  static func valueColumns(in columns: Int) -> Int { max(8, columns - labelColumns) }
}

extension FormBlock {
  /// The most rows of a text that is being written.
  private static let textRows = 5
  private static let pickRows = 2
  /// The most matches of a list that are shown.
  private static let matchRows = 4

  init(_ field: FormField, in form: Form, columns: Int, isFocused: Bool, _ language: Language) {
    let room = FormBlock.valueColumns(in: columns)
    if isFocused {
      addFocused(field, in: form, columns: room, language)
    } else {
      lines = FormBlock.summary(field, in: form, columns: room, language)
    }
    addLabel(field.label.worded(in: language), isFocused: isFocused)
    guard let trouble = field.trouble else { return }
    let blank = StyledLine(ScreenText(repeating: " ", count: FormBlock.labelColumns))
    for line in ScreenText("! \(trouble)").wrapped(to: room) {
      lines.append(blank + StyledLine(line, .bad.bold))
    }
  }

  private mutating func addLabel(_ label: String, isFocused: Bool) {
    let marker = isFocused ? Symbols.unicode.selected + " " : "  "
    let style: Style = isFocused ? .accent.bold : .quiet
    for place in lines.indices {
      let name = place == 0 ? StyledLine(marker, .accent.bold) + StyledLine(label, style) : .init()
      let shown = name.truncated(to: FormBlock.labelColumns - 1)
      lines[place] = shown.padded(to: FormBlock.labelColumns) + lines[place]
    }
  }

  private mutating func addFocused(
    _ field: FormField, in form: Form, columns: Int, _ language: Language
  ) {
    switch field.content {
    case .text(let text):
      let rows = min(max(1, text.rows(in: columns)), FormBlock.textRows)
      typed = (text, columns, rows)
      lines = Array(repeating: StyledLine(), count: rows)
    case .date(let text):
      let width = min(columns, 14)
      typed = (text, width, 1)
      let blank = StyledLine(ScreenText(repeating: " ", count: width + 1))
      lines = [blank + FormBlock.echo(text.text, in: form, language)]
    case .choice(let choice): addChoice(choice, columns: columns)
    case .pick(let list):
      let rows = min(max(1, list.field.rows(in: columns)), FormBlock.pickRows)
      typed = (list.field, columns, rows)
      lines = Array(repeating: StyledLine(), count: rows)
      lines += FormBlock.matches(list.matches, list.highlighted, columns: columns)
    case .several(let list):
      typed = (list.field, columns, 1)
      lines =
        [StyledLine()] + FormBlock.chosen(in: list, columns: columns)
        + FormBlock.matches(list.matches, list.highlighted, columns: columns)
    case .proposals(let field): addProposals(field, columns: columns, language)
    }
  }

  /// The values beside each other, each with its digit; the chosen one is marked and reversed.
  private mutating func addChoice(_ choice: ChoiceField, columns: Int) {
    var line = StyledLine()
    for (place, option) in choice.options.enumerated() {
      let isChosen = place == choice.place
      let mark = isChosen ? Symbols.unicode.disc : ScreenText("\(place + 1)")
      let text = StyledLine(
        mark + " " + ScreenText(option.text), isChosen ? .plain.bold.reversed : .plain)
      if !line.isEmpty, line.columns + 2 + text.columns > columns {
        lines.append(line)
        line = StyledLine()
      }
      if !line.isEmpty { line += StyledLine("  ") }
      if isChosen || cursor == nil {
        cursor = Point(column: FormBlock.labelColumns + line.columns, row: lines.count)
      }
      line += text
    }
    lines.append(line)
  }

  private static func chosen(in list: SeveralField, columns: Int) -> [StyledLine] {
    list.chosenOptions.map { option in
      let mark = StyledLine(Symbols.unicode.tick + " ", .good.bold)
      return (mark + StyledLine(option.text)).truncated(to: columns)
    }
  }

  private static func matches(
    _ matches: [FormOption], _ highlighted: Int?, columns: Int
  ) -> [StyledLine] {
    var window = ScrollWindow()
    window.reveal(row: highlighted ?? 0, of: matches.count, in: matchRows)
    return window.rows(of: matches.count, in: matchRows).map { place in
      let isHighlighted = place == highlighted
      let marker = isHighlighted ? Symbols.unicode.selected + " " : "  "
      let text = StyledLine(matches[place].text, isHighlighted ? .plain.reversed : .plain)
      return (StyledLine(marker, .accent.bold) + text).truncated(to: columns)
    }
  }

  private static func summary(
    _ field: FormField, in form: Form, columns: Int, _ language: Language
  ) -> [StyledLine] {
    guard !field.isEmpty else {
      let word = field.isRequired ? FormWord.required.worded(in: language) : ""
      return [StyledLine(word, .quiet)]
    }
    switch field.content {
    case .text(let text):
      let wrapped = ScreenText(text.text).wrapped(to: columns)
      guard wrapped.count > 2 else { return wrapped.map { StyledLine($0) } }
      return [StyledLine(wrapped[0]), StyledLine((wrapped[1] + "\u{2026}").truncated(to: columns))]
    case .date(let text):
      return [StyledLine(text.text + "  ") + echo(text.text, in: form, language)]
    case .choice(let choice):
      return [StyledLine(choice.place.map { choice.options[$0].text } ?? "")]
    case .pick(let list): return [StyledLine(list.field.text).truncated(to: columns)]
    case .several(let list): return chosen(in: list, columns: columns)
    case .proposals(let field): return summary(field, columns: columns, language)
    }
  }

  /// How a day was understood: its weekday, and the day in full where it was written shorter.
  private static func echo(_ text: String, in form: Form, _ language: Language) -> StyledLine {
    guard let date = form.date(text) else { return StyledLine() }
    let weekday = FormWord.weekday(date.weekday).worded(in: language)
    return StyledLine("\(date)" == text ? weekday : "= \(date) \(weekday)", .quiet)
  }
}
