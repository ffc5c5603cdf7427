import Cells
import PlanDomain

extension Model {
  /// Draws the open prompt over the lower part of the screen.
  func drawPrompt(into frame: inout Frame) {
    switch prompt {
    case .menu(let menu): draw(menu, into: &frame)
    case .writing(let writing): draw(writing, into: &frame)
    case .naming(let naming): draw(naming, into: &frame)
    case .finding(let finding): draw(finding, into: &frame)
    case .palette(let palette): draw(palette, into: &frame)
    case .form(let form):
      let title = form.subject.title(in: state).worded(in: language)
      let area = box(title, rows: chrome.body.rows, into: &frame)
      form.draw(into: &frame, in: area, language)
    case nil: break
    }
  }

  /// Draws a box at the bottom of the body with room for a number of rows, and returns its inside.
  func box(_ title: String, rows: Int, into frame: inout Frame) -> Rectangle {
    let body = chrome.body.inset(bottom: rowsBelowPrompt)
    let height = min(body.rows, rows + 2)
    let area = body.rows(body.rows - height..<body.rows)
    frame.fill(area)
    frame.box(area, title: ScreenText(title), style: .accent, titleStyle: .accent.bold)
    return area.inset(left: 2, top: 1, right: 2, bottom: 1)
  }

  private func draw(_ menu: Menu, into frame: inout Frame) {
    let title = self.title(menu.title, of: .menu(menu))
    let notes = menu.notes.flatMap { ScreenText($0).wrapped(to: chrome.promptColumns) }
    let whole = box(title, rows: notes.count + menu.options.count, into: &frame)
    // The options matter most where there is no room for everything.
    let room = min(notes.count, max(0, whole.rows - min(3, menu.options.count)))
    for (row, note) in notes.prefix(room).enumerated() {
      let point = Point(column: whole.column, row: whole.row + row)
      let isCut = row == room - 1 && notes.count > room
      frame.write(
        StyledLine(note)
          + (isCut ? StyledLine(" ") + StyledLine(Symbols.unicode.ellipsis) : StyledLine()),
        at: point, limit: whole.columns)
    }
    let area = whole.rows(room..<whole.rows)
    var window = ScrollWindow()
    window.reveal(row: menu.selected, of: menu.options.count, in: area.rows)
    let shown = window.rows(of: menu.options.count, in: area.rows)
    for (offset, place) in shown.enumerated() {
      let label = menu.label(of: place).map { "\($0) " } ?? "  "
      var line = StyledLine(label, .accent.bold) + menu.options[place].line
      if place == menu.current { line += StyledLine("  " + worded(.now), .quiet) }
      frame.writeRow(
        line, in: area.rows(offset..<offset + 1), isSelected: place == menu.selected)
    }
    frame.writeScrollMarks(in: area, shown: shown, of: menu.options.count)
  }

  private func draw(_ writing: Writing, into frame: inout Frame) {
    let columns = chrome.promptColumns
    let notes = notes(on: writing, columns: columns)
    let rows = max(2, min(writing.field.rows(in: columns), 8))
    let title = self.title(title(of: writing), of: .writing(writing))
    let area = box(title, rows: notes.count + rows, into: &frame)
    let room = max(0, area.rows - 1)
    for (row, note) in notes.prefix(room).enumerated() {
      let point = Point(column: area.column, row: area.row + row)
      frame.write(note, at: point, limit: area.columns)
    }
    let field = area.rows(min(notes.count, room)..<area.rows)
    writing.field.draw(into: &frame, in: field)
  }

  /// What stands above the text: why it was not saved, else that it was begun earlier.
  private func notes(on writing: Writing, columns: Int) -> [StyledLine] {
    if let trouble = writing.trouble {
      return ScreenText(trouble).wrapped(to: columns).map { StyledLine($0, .bad.bold) }
    }
    let draft = writing.hasDraft ? [StyledLine(worded(.draftFound), .accent)] : []
    guard case .attain(let id, _, _) = writing.composition.intent,
      let aim = picture.goal(id)?.aim
    else { return draft }
    return draft
      + ScreenText(aim).wrapped(to: columns).prefix(3).map { StyledLine($0, .quiet) }
  }

  /// A title, with who writes and whose word it is, where that can be another's.
  private func title(_ title: String, of prompt: Prompt) -> String {
    guard prompt.asksForWhom else { return title }
    let writer = setting.author.map { worded(.writtenBy($0)) }
    let speaker = prompt.reportedFor.map { worded(.onBehalfOf($0.function)) }
    let words = [writer, speaker].compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? title : "\(title) \(Symbols.unicode.dot.string) \(words)"
  }

  private func draw(_ naming: Naming, into frame: inout Frame) {
    let area = box(worded(.whoAreYou), rows: 1, into: &frame)
    naming.field.draw(into: &frame, in: area)
  }

  private func draw(_ finding: Finding, into frame: inout Frame) {
    let row = chrome.reply
    let label = StyledLine(worded(.searchFor) + " ", .accent.bold)
    let count = StyledLine(
      "  " + worded(.matches(navigation.current.content.matchCount(in: language))), .quiet)
    frame.fill(row)
    frame.write(label, at: row.origin, limit: row.columns)
    let start = min(row.columns, row.column + label.columns)
    let room = max(1, row.columns - start - count.columns)
    let field = Rectangle(
      origin: Point(column: start, row: row.row), size: Size(columns: room, rows: 1))
    finding.field.draw(into: &frame, in: field)
    frame.write(
      count, at: Point(column: start + room, row: row.row), limit: row.columns - start - room)
  }
}

extension Item {
  /// The identifier and the title, with the party for a contribution.
  func name(in state: PlanState) -> String {
    switch self {
    case .area(let id), .goal(let id):
      let area = state.plan.area(of: id)
      guard let goal = state.plan.subGoal(id) else { return area?.title ?? id.rawValue }
      return "\(goal.number) \(goal.title)"
    case .activity(let id): return "\(id) \(state.activity(id)?.title ?? "")"
    case .contribution(let id, let party):
      let name = state.plan.party(party)?.shortName ?? party.rawValue
      return "\(name), \(id) \(state.activity(id)?.title ?? "")"
    }
  }
}
