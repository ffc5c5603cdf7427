import PlanDomain

extension PlanNode {
  /// The text, or `nil` with a note when this is no text or an empty one.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The text.
  func text(_ findings: inout Findings) -> String? {
    guard case .text(let text) = content else {
      findings.report(.expectedText, at: location)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      findings.report(.emptyValue, at: location)
      return nil
    }
    return text
  }

  /// The text and its place, or `nil` with a note.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The text and its place.
  func locatedText(_ findings: inout Findings) -> Located<String>? {
    text(&findings).map { Located(value: $0, location: location) }
  }

  /// The items of a list, or none with a note when this is no list.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The items.
  func items(_ findings: inout Findings) -> [PlanNode] {
    switch content {
    case .list(let items): return items
    case .text(""): findings.report(.emptyValue, at: location)
    default: findings.report(.expectedList, at: location)
    }
    return []
  }

  /// The texts of a list.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The texts.
  func texts(_ findings: inout Findings) -> [String] {
    items(&findings).compactMap { $0.text(&findings) }
  }

  /// The texts of a list with their places.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The texts with their places.
  func locatedTexts(_ findings: inout Findings) -> [Located<String>] {
    items(&findings).compactMap { $0.locatedText(&findings) }
  }

  /// An identifier and its place.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The identifier and its place.
  func identifier<Subject>(_ findings: inout Findings) -> Located<Identifier<Subject>>? {
    guard let text = text(&findings) else { return nil }
    guard let id = Identifier<Subject>(text) else {
      findings.report(.badIdentifier(text, form: Subject.identifierForm), at: location)
      return nil
    }
    return Located(value: id, location: location)
  }

  /// A day and its place.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The day and its place.
  func date(_ findings: inout Findings) -> Located<CalendarDate>? {
    guard let text = text(&findings) else { return nil }
    guard let date = CalendarDate(text) else {
      findings.report(.badDate(text), at: location)
      return nil
    }
    return Located(value: date, location: location)
  }

  /// One of a few words.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: What the word stands for.
  func choice<Choice>(_ findings: inout Findings) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let text = text(&findings) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    findings.report(.unknownValue(text, allowed: Choice.allCases.map(\.rawValue)), at: location)
    return nil
  }

  /// Whether this is a format that the program reads; notes it when not.
  ///
  /// - Parameter findings: Takes what is wrong, and the format that the file's keys are read by.
  /// - Returns: Whether the rest of the file can be understood.
  func isKnownFormat(_ findings: inout Findings) -> Bool {
    guard let text = text(&findings) else { return true }
    guard let format = PlanFileFormat(text) else {
      findings.report(.newerFormat(text), at: location)
      return false
    }
    findings.format = format
    return true
  }
}
