import Cells
import PlanDomain
import PlanReports

extension Context {
  /// What sheets are drawn from.
  var basis: Basis { Basis(state, picture) }

  /// Everything about something that is selected; `nil` where it is no more.
  func sheet(of item: Item) -> Sheet? {
    switch item {
    case .activity(let id), .contribution(let id, _):
      picture.activity(id).map { Sheet($0, from: basis, in: language) }
    case .goal(let id): picture.goal(id).map { Sheet($0, from: basis, in: language) }
    case .area(let id):
      picture.areas.first { $0.area.id == id }.map { Sheet($0, from: basis, in: language) }
    }
  }

  func sheet(of deviation: DeviationPicture) -> Sheet {
    Sheet(deviation, from: basis, in: language)
  }

  func sheet(of decision: Decision) -> Sheet { Sheet(decision, from: basis, in: language) }

  func sheet(of meeting: Meeting) -> Sheet { Sheet(meeting, from: basis, in: language) }

  func sheet(of indicator: IndicatorPicture) -> Sheet {
    Sheet(indicator, from: basis, in: language)
  }
}

extension Detail {
  /// Adds what something is called, in bold.
  mutating func addTitle(of sheet: Sheet) {
    add(sheet.code.isEmpty ? sheet.title : "\(sheet.code) \(sheet.title)", .plain.bold)
  }

  /// Adds everything that a sheet tells, each part under its heading.
  mutating func addSheet(_ sheet: Sheet) {
    for section in sheet.sections { addSection(section) }
  }

  /// Adds a part of a sheet, under its heading.
  mutating func addSection(_ section: Sheet.Section) {
    if let heading = section.heading { addHeading(text: heading) }
    for row in section.rows { addRow(row) }
  }

  private mutating func addRow(_ row: Sheet.Row) {
    let first = lines.count
    addContent(row.content, row)
    if let target = row.target { link(from: first, to: target) }
    if let item = row.item { mark(from: first, as: item) }
  }

  private mutating func addContent(_ content: Sheet.Content, _ row: Sheet.Row) {
    let indent = 3 * row.depth
    switch content {
    case .field(let label, let value): addField(label, value, row)
    case .name(let text, let mark):
      add(marked(text, mark), .plain.bold, hanging: mark.isEmpty ? 0 : mark.count + 2)
    case .text(let text): add(text, indent: indent)
    case .remark(let text): add(text, .quiet, indent: indent)
    case .item(let text, ""):
      add("\(Symbols.unicode.dot.string) \(text)", indent: indent, hanging: 2)
    case .item(let text, let mark):
      add(marked(text, mark), indent: indent, hanging: mark.count + 2)
    case .dispute(let key): addConflicts([key])
    case .proposal(let proposal): addProposal(proposal)
    case .tally(let tally): addTally(tally)
    case .indicator(let picture): addSummary(of: picture)
    }
  }

  /// Adds a label and a value, with what to press where something is missing.
  private mutating func addField(_ label: String, _ value: Sheet.Value, _ row: Sheet.Row) {
    let reasons = row.attention.map { reason in
      context.worded(reason) + (hint(about: reason).map { ", " + $0 } ?? "")
    }
    let text = reasons.isEmpty ? value.text : reasons.joined(separator: "\n")
    guard let status = value.status else {
      guard !text.isEmpty else { return }
      guard !label.isEmpty || row.depth == 0 else {
        return add(text, Style(value.tone), indent: 3 * row.depth)
      }
      return add(label: label, StyledLine(), rest: text, Style(value.tone), party: row.party)
    }
    let mark = StatusMark(status, in: language).line
    let room = columns - labelColumns - mark.columns - 2
    let hasRoom = !value.aside.isEmpty && ScreenText(value.aside).columns <= room
    let beside = hasRoom ? StyledLine("  " + value.aside, .quiet) : StyledLine()
    let rest = [hasRoom ? "" : value.aside, text].filter { !$0.isEmpty }
    add(
      label: label, mark + beside, rest: rest.joined(separator: "\n"), Style(value.tone),
      party: row.party)
  }

  /// What can be done about what needs attention, where a key does it.
  private func hint(about reason: Attention) -> String? {
    switch reason {
    case .deviating(_, hasDeviation: false), .overdue:
      context.worded(Phrase.opensDeviation)
    case .deviating, .conflict, .remedyOverdue, .unreviewed, .doneWithDeviation, .deviationLacks,
      .reportMissing, .decisionOverdue, .decisionDueSoon, .meetingLeftOpen, .editionToAdopt,
      .editionAltered,
      .proposal, .atRisk, .dueSoon, .stale, .unreported, .goalWithoutActivities,
      .withoutResponsible, .severalResponsible, .agreementEnding:
      nil
    }
  }

  private func marked(_ text: String, _ mark: String) -> String {
    mark.isEmpty ? text : "\(mark)  \(text)"
  }

  /// Adds how many activities stand how, a line each.
  private mutating func addTally(_ tally: Tally) {
    add(Label.activities, context.worded(.doneOf(tally.done, tally.toDo)))
    guard tally.total > 0 else { return }
    let assessments = Assessment.allCases.sorted { $0.severity > $1.severity }
    let counts =
      assessments.map { (tally.assessment[$0], StatusMark($0, in: language)) }
      + Progress.allCases.map { (tally.progress[$0], StatusMark($0, in: language)) }
    for case (let count?, let mark) in counts where count > 0 {
      add(
        label: "", StyledLine("\(count) ", .plain.bold) + mark.line, rest: "", .plain, party: nil)
    }
    if tally.overdue > 0 { add(Phrase.none, context.worded(.overdueCount(tally.overdue)), .bad) }
    if tally.reportsMissing > 0 {
      let words = context.worded(.reportsMissingCount(tally.reportsMissing, isShort: false))
      add(Phrase.none, words, .warning)
    }
    if tally.stale > 0 { add(Phrase.none, context.worded(.staleCount(tally.stale)), .warning) }
  }
}

extension Style {
  fileprivate init(_ tone: Sheet.Tone) {
    switch tone {
    case .plain: self = .plain
    case .strong: self = .plain.bold
    case .quiet: self = .quiet
    case .warning: self = .warning
    case .bad: self = .bad
    }
  }
}

extension StatusMark {
  init(_ status: Sheet.Status, in language: Language) {
    switch status {
    case .progress(let value): self.init(value, in: language)
    case .assessment(let value): self.init(value, in: language)
    case .attainment(let value, let trend): self.init(value, trend, in: language)
    case .deviation(let value): self.init(value, in: language)
    case .verdict(let value): self.init(value, in: language)
    case .unreviewed: self.init(unreviewedIn: language)
    case .decision(let value): self.init(value, in: language)
    case .meeting(let value): self.init(value, in: language)
    case .indicator(let value): self.init(value, in: language)
    case .law(let value): self.init(value, in: language)
    }
  }
}
