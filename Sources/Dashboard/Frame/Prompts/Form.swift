import Cells
import PlanDomain

/// Several answers that are saved together.
struct Form: Equatable, Sendable {
  let subject: FormSubject
  private(set) var fields: [FormField]
  /// The field being answered; the one after the last stands for saving.
  private(set) var place = 0
  /// Why it was not saved, when that belongs to no field.
  var trouble: String?
  /// Whether it was begun earlier.
  let hasDraft: Bool
  /// The day that days are read from.
  let today: CalendarDate
  /// The day of the next meeting, which a day may be told by.
  var nextMeeting: CalendarDate?
  /// The values that the screen showed when it was opened.
  var shown: [RegisterKey: [FactID]]
  /// The standard agendas, by group and kind of meeting; the agenda follows until it is changed.
  var agendas: [String: String] = [:]
  /// The answers that stood in the form before anyone answered, in the order of the fields.
  private let initial: [String]

  init(
    _ subject: FormSubject, _ fields: [FormField], on today: CalendarDate, draft: String? = nil,
    shown: [RegisterKey: [FactID]] = [:]
  ) {
    self.subject = subject
    self.today = today
    self.fields = fields
    self.shown = shown
    initial = fields.map(\.text)
    hasDraft = draft != nil
    if let draft { FormDraft.fill(&self.fields, from: draft) }
    // A form begun earlier goes on where an answer is still needed.
    let lacking = self.fields.firstIndex { $0.isRequired && $0.isEmpty }
    place = hasDraft ? lacking ?? self.fields.count : 0
    enter()
  }

  private mutating func enter() {
    if fields.indices.contains(place) { fields[place].enter() }
  }

  /// Reads a day in one of the ways that people write one.
  func date(_ text: String) -> CalendarDate? {
    DateReading(text, today: today, nextMeeting: nextMeeting)?.date
  }

  /// What to keep as a draft: the answers given, and not what stood there before.
  ///
  /// An answer that others change until the draft is taken up again is thus theirs, not an old one.
  var draft: String { FormDraft.text(of: changed) }

  /// The fields whose answers differ from what stood there when the form was opened.
  private var changed: [FormField] {
    zip(fields, initial).filter { $0.text != $1 }.map(\.0)
  }

  /// Goes back to a field and a place in its text, with nothing settled on the way; past the last
  /// field without a label.
  mutating func goBack(to label: FormLabel?, cursor: Int?) {
    guard let label else {
      place = fields.count
      return
    }
    place = fields.firstIndex { $0.label == label } ?? place
    if let cursor, fields.indices.contains(place) { fields[place].moveCursor(to: cursor) }
  }

  func isChanged(_ label: FormLabel) -> Bool { changed.contains { $0.label == label } }

  /// Counts the values of a state as shown.
  mutating func show(_ state: PlanState) {
    for key in shown.keys { shown[key] = state.register(key).shown }
  }

  var isAtEnd: Bool { place == fields.count }

  var current: FormField? { fields.indices.contains(place) ? fields[place] : nil }

  subscript(label: FormLabel) -> FormField? { fields.first { $0.label == label } }

  /// The text of an answer without blanks around it; `nil` for none.
  func text(_ label: FormLabel) -> String? {
    guard let field = self[label], !field.isEmpty else { return nil }
    return field.text
  }

  mutating func change(_ label: FormLabel, _ change: (inout FormField) -> Void) {
    guard let place = fields.firstIndex(where: { $0.label == label }) else { return }
    change(&fields[place])
  }

  /// Goes to another field; what was typed in the one left is settled.
  ///
  /// - Parameters:
  ///   - step: How many fields onward, backward where it is negative.
  ///   - chooses: Whether the key takes what is highlighted among phrases; a letter that was typed
  ///     there and left chooses nothing.
  mutating func move(by step: Int, chooses: Bool = false) {
    settleCurrent(chooses: chooses)
    place = min(max(0, place + step), fields.count)
    enter()
  }

  mutating func move(to label: FormLabel) {
    settleCurrent(chooses: false)
    place = fields.firstIndex { $0.label == label } ?? place
    enter()
  }

  /// Takes what is highlighted in a list, and writes a day in full.
  private mutating func settleCurrent(chooses: Bool) {
    switch current?.content {
    case .pick where current?.label == .phrase && !chooses: break
    case .pick(var field):
      field.settle()
      fields[place].content = .pick(field)
      beginText(with: field)
      followAgenda()
    case .several(var field):
      _ = field.settle()
      fields[place].content = .several(field)
    case .date(let field):
      guard let date = date(field.text) else { return }
      fields[place].fill("\(date)")
    default: break
    }
  }

  /// Begins an empty text with the phrase that was chosen, up to what is to be filled in.
  private mutating func beginText(with phrase: PickField) {
    guard fields[place].label == .phrase, text(.text) == nil else { return }
    guard let start = beginning(of: phrase) else {
      // What is no phrase is the decision itself, written in the field above it.
      let typed = phrase.field.text
      change(.text) { $0.fill(typed) }
      return change(.phrase) { $0.fill("") }
    }
    change(.text) { $0.fill(start) }
  }

  /// What stands before that which is to be filled in, in the phrase that was chosen.
  private func beginning(of phrase: PickField) -> String? {
    phrase.options.first { $0.value == phrase.value }.map {
      String($0.text.split(separator: "\u{2026}", maxSplits: 1)[0])
    }
  }

  /// Whether the decision says no more than the phrase that it began with, and that is not a whole one.
  var isUnfinishedPhrase: Bool {
    guard case .pick(let phrase) = self[.phrase]?.content, let start = beginning(of: phrase),
      let option = phrase.options.first(where: { $0.value == phrase.value })
    else { return false }
    return option.text.contains("\u{2026}") && text(.text)?.trimmed == start.trimmed
  }

  mutating func edit(_ change: (inout FormField) -> Void) {
    guard fields.indices.contains(place) else { return }
    let before = fields[place].content
    change(&fields[place])
    guard fields[place].content != before else { return }
    fields[place].trouble = nil
    if fields[place].label == .kind { followAgenda() }
  }

  mutating func forgetTroubles() {
    trouble = nil
    for place in fields.indices { fields[place].trouble = nil }
  }
}
