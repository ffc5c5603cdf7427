import Cells
import PlanDomain
import PlanReports

/// Everything about one item, line by line: labels to the left, wrapped text to the right.
struct Detail {
  let context: Context
  let columns: Int
  private(set) var lines: [DetailLine] = []

  /// The columns of a label; one too long for them stands on a line of its own.
  var labelColumns: Int { columns >= 64 ? 20 : 15 }

  init(_ context: Context, columns: Int) {
    self.context = context
    self.columns = max(10, columns)
  }

  /// Everything about a selected item, beside a list.
  static func lines(of item: Item?, _ context: Context, columns: Int) -> [DetailLine] {
    guard columns > 0, let item, let sheet = context.sheet(of: item) else { return [] }
    var detail = Detail(context, columns: columns)
    detail.addTitle(of: sheet)
    detail.addSheet(sheet)
    if let id = item.activity { detail.addLatestNotes(of: id) }
    return detail.lines
  }

  var language: Language { context.language }

  /// Lets Enter on the lines from a place on open something.
  mutating func link(from place: Int, to target: Subject) {
    for line in lines[place...].indices where lines[line].target == nil {
      lines[line].target = target
    }
  }

  /// Lets the lines from a place on be about an item of an agenda.
  mutating func mark(from place: Int, as item: AgendaKey) {
    for line in lines[place...].indices { lines[line].item = item }
  }

  /// Lets the lines from a place on tell of a fact.
  mutating func mark(from place: Int, as fact: FactID) {
    for line in lines[place...].indices { lines[line].fact = fact }
  }

  /// Lets the lines from a place on offer what can be done about the files.
  mutating func mark(from place: Int, offering ways: [FileWay]) {
    for line in lines[place...].indices { lines[line].ways = ways }
  }

  /// Adds a text over the whole width; the lines after the first may hang further in.
  mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
    let wrapped = ScreenText(text).wrapped(to: max(8, columns - indent - hanging))
    for (place, line) in wrapped.enumerated() {
      let blank = ScreenText(repeating: " ", count: indent + (place == 0 ? 0 : hanging))
      lines.append(DetailLine(text: StyledLine(blank) + StyledLine(line, style)))
    }
  }

  mutating func add(_ line: StyledLine, party: PartyID? = nil) {
    lines.append(DetailLine(text: line, party: party))
  }

  /// Adds a heading after an empty line; the first line of all is not an empty one.
  mutating func addHeading(_ heading: some Worded) {
    addHeading(text: context.worded(heading))
  }

  mutating func addHeading(_ heading: Phrase) {
    addHeading(text: context.worded(heading))
  }

  mutating func addHeading(text headingText: String) {
    if !lines.isEmpty { lines.append(DetailLine(text: StyledLine())) }
    addHeadingLines(headingText)
  }

  /// Adds a heading where the empty line before it is there already.
  mutating func addHeadingLines(_ headingText: String) {
    for (place, line) in ScreenText(headingText).wrapped(to: columns).enumerated() {
      lines.append(DetailLine(text: StyledLine(line, .accent.bold), isHeading: place == 0))
    }
  }

  /// Adds a heading of one line where the empty line before it is there already.
  mutating func addHeadingLine(_ text: String, _ style: Style) {
    lines.append(DetailLine(text: StyledLine(text, style), isHeading: true))
  }

  /// Adds a label and a text; nothing without a text.
  mutating func add(
    _ label: Phrase, _ text: String?, _ style: Style = .plain, party: PartyID? = nil
  ) {
    guard let text, !text.isEmpty else { return }
    add(label, StyledLine(), rest: text, style, party: party)
  }

  /// Adds a label and a text; nothing without a text.
  mutating func add(_ label: some Worded, _ text: String?, _ style: Style = .plain) {
    guard let text, !text.isEmpty else { return }
    add(label: context.worded(label), StyledLine(), rest: text, style, party: nil)
  }

  /// Adds a label, a mark after it, and a text that is wrapped below the mark.
  mutating func add(
    _ label: Phrase, _ mark: StyledLine, rest: String = "", _ style: Style = .plain,
    party: PartyID? = nil
  ) {
    add(label: context.worded(label), mark, rest: rest, style, party: party)
  }

  mutating func add(
    label: String, _ mark: StyledLine, rest: String, _ style: Style, party: PartyID?
  ) {
    let name = StyledLine(label, .quiet)
    guard name.columns < labelColumns || mark.isEmpty && rest.isEmpty else {
      // A label too long for its column stands on a line of its own.
      for line in ScreenText(label).wrapped(to: columns) {
        lines.append(DetailLine(text: StyledLine(line, .quiet), party: party))
      }
      return add(label: "", mark, rest: rest, style, party: party)
    }
    let first = name.padded(to: labelColumns) + mark
    guard !rest.isEmpty else {
      lines.append(DetailLine(text: first, party: party))
      return
    }
    let room = columns - labelColumns
    let wrapped = ScreenText(rest).wrapped(to: max(8, room))
    let blank = StyledLine(ScreenText(repeating: " ", count: labelColumns))
    for (place, line) in wrapped.enumerated() {
      let text = StyledLine(line, style)
      let start = place == 0 && mark.isEmpty ? first : blank
      if place == 0, !mark.isEmpty { lines.append(DetailLine(text: first, party: party)) }
      lines.append(DetailLine(text: start + text, party: party))
    }
  }
}
