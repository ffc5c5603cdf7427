import PlanDomain

/// Writes a sheet, part by part.
struct SheetWriter {
  let basis: Basis
  let language: Language
  private(set) var sheet: Sheet

  /// Begins a sheet with a section without a heading.
  init(_ code: String, _ title: String, _ basis: Basis, _ language: Language) {
    (self.basis, self.language) = (basis, language)
    sheet = Sheet(
      code: code, title: title,
      sections: [Sheet.Section(heading: nil, isEssential: true, rows: [])])
  }

  var state: PlanState { basis.state }

  func worded(_ words: some Worded) -> String { words.worded(in: language) }

  /// Begins a section; one that stays empty is left out.
  mutating func begin(_ heading: some Worded) { begin(heading: worded(heading)) }

  mutating func begin(heading: String?, isEssential: Bool = false) {
    dropEmpty()
    sheet.sections.append(Sheet.Section(heading: heading, isEssential: isEssential, rows: []))
  }

  private mutating func dropEmpty() {
    if let last = sheet.sections.last, last.rows.isEmpty { sheet.sections.removeLast() }
  }

  /// The sheet as far as it is written.
  consuming func finished() -> Sheet {
    dropEmpty()
    return sheet
  }

  mutating func add(_ row: Sheet.Row) { sheet.sections[sheet.sections.count - 1].rows.append(row) }

  mutating func add(_ content: Sheet.Content, depth: Int = 0) {
    add(Sheet.Row(content: content, depth: depth))
  }

  /// Adds a label and a text; nothing without a text.
  mutating func add(_ label: Label, _ text: String?, _ tone: Sheet.Tone = .plain) {
    add(label: worded(label), text, tone)
  }

  mutating func add(label: String, _ text: String?, _ tone: Sheet.Tone = .plain) {
    guard let text, !text.isEmpty else { return }
    add(.field(label: label, Sheet.Value(text: text, tone: tone)))
  }

  /// Adds a label and where something stands.
  mutating func add(_ label: Label, _ status: Sheet.Status, aside: String = "") {
    add(.field(label: worded(label), Sheet.Value(status: status, aside: aside)))
  }

  mutating func addTexts(_ texts: [String]) {
    for text in texts { add(.text(text)) }
  }

  /// Adds what people disagree on.
  mutating func addDisputes(_ disputes: [RegisterKey]) {
    for key in disputes { add(.dispute(key)) }
  }

  /// Adds why the council should look at it.
  mutating func addAttention(_ reasons: [Attention]) {
    guard !reasons.isEmpty else { return }
    let words = reasons.map { worded($0) }.joined(separator: "\n")
    let value = Sheet.Value(text: words, tone: .warning)
    add(Sheet.Row(content: .field(label: worded(Label.attention), value), attention: reasons))
  }

  /// Adds decisions, each with where it stands and what it says; each leads to itself.
  mutating func addDecisions(_ decisions: [Decision], item: AgendaKey? = nil) {
    for decision in decisions {
      let value = Sheet.Value(
        status: .decision(decision.standing(on: basis.picture.date)), aside: terms(of: decision),
        text: decision.text)
      add(
        Sheet.Row(
          content: .field(label: decision.code, value), target: .decision(decision.id), item: item))
    }
  }

  /// Who carries a decision out, and until when.
  private func terms(of decision: Decision) -> String {
    let who = decision.responsible.map { basis.names(of: [$0]) }
    return [who, decision.due?.description].compactMap(\.self).joined(separator: ", ")
  }

  func names(_ responsible: Responsible?) -> String? { responsible.map { basis.names(of: [$0]) } }

  func party(_ id: PartyID) -> String { state.plan.party(id)?.shortName ?? id.rawValue }
}
