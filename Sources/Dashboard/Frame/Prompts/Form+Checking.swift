import Cells
import PlanDomain

extension Form {
  /// Says beside each field what is wrong with it, and goes to the first one; `true` for nothing.
  mutating func check(in language: Language) -> Bool {
    forgetTroubles()
    for field in fields {
      guard let word = trouble(with: field) else { continue }
      change(field.label) { $0.trouble = word.worded(in: language) }
    }
    return goToTrouble()
  }

  /// Says beside each field what looks private in it; a text warned about once may be saved.
  mutating func checkPrivacy(in language: Language) -> Bool {
    for field in fields {
      guard case .text(let typed) = field.content, field.warnedText != typed.text,
        case let details = PrivateDetail.all(in: typed.text), !details.isEmpty
      else { continue }
      change(field.label) { changed in
        changed.warnedText = typed.text
        changed.trouble = Phrase.privateDetails(details).worded(in: language)
      }
    }
    return goToTrouble()
  }

  private func trouble(with field: FormField) -> FormWord? {
    if case .several(let list) = field.content, list.isUnsettled { return .notInList }
    if field.isEmpty { return field.isRequired || lacksOtherEnd(field) ? .missing : nil }
    switch field.content {
    case .choice, .proposals, .several: return nil
    case .text(let typed):
      if field.label == .text, isUnfinishedPhrase { return .unfinishedPhrase }
      return trouble(with: typed.text, in: field.label)
    case .date(let typed):
      if field.label == .end, let start = date(.start), let end = date(.end), end < start {
        return .endsBeforeStart
      }
      return date(typed.text) == nil ? .noSuchDate : nil
    case .pick(let list):
      guard list.value == nil else { return nil }
      if field.label == .responsible { return subject.isDeviation ? .exactlyOne : .oneFunction }
      return field.label == .phrase ? .phraseNotChosen : .notInList
    }
  }

  /// A schedule has both its days, or none.
  private func lacksOtherEnd(_ field: FormField) -> Bool {
    switch field.label {
    case .start: text(.end) != nil || text(.checkpoints) != nil
    case .end: text(.start) != nil || text(.checkpoints) != nil
    default: false
    }
  }

  /// What is wrong with a text that is read as something else.
  private func trouble(with text: String, in label: FormLabel) -> FormWord? {
    switch label {
    case .code: ActivityID(text.uppercased()) == nil ? .noSuchCode : nil
    case .opens, .closes: ClockTime(typed: text) == nil ? .noSuchTime : nil
    case .value: DecimalNumber(typed: text) == nil ? .noNumber : nil
    case .checkpoints: days(in: text) == nil ? .noSuchDate : nil
    case .contributions: contributions == nil ? .partyFirst : nil
    default: nil
    }
  }

  private mutating func goToTrouble() -> Bool {
    guard let first = fields.first(where: { $0.trouble != nil }) else { return true }
    move(to: first.label)
    return false
  }

  /// The day in a field, once it can be read.
  func date(_ label: FormLabel) -> CalendarDate? {
    text(label).flatMap { date($0) }
  }
}
