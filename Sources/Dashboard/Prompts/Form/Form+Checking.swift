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
    if field.isEmpty { return field.isRequired ? .missing : nil }
    switch field.content {
    case .text, .choice, .proposals: return nil
    case .date(let typed):
      return DateReading(typed.text, today: today) == nil ? .noSuchDate : nil
    case .pick(let list):
      guard list.value == nil else { return nil }
      if field.label == .responsible { return subject.isDecision ? .oneFunction : .exactlyOne }
      return field.label == .phrase ? nil : .notInList
    }
  }

  private mutating func goToTrouble() -> Bool {
    guard let first = fields.first(where: { $0.trouble != nil }) else { return true }
    move(to: first.label)
    return false
  }

  /// The day in a field, once it can be read.
  func date(_ label: FormLabel) -> CalendarDate? {
    text(label).flatMap { DateReading($0, today: today)?.date }
  }
}
