import PlanDomain

/// The cells of a row that an import reads.
struct ImportRow {
  /// Its number in the spreadsheet, from 1.
  let number: Int
  private var cells: [ImportColumn: (heading: String, text: String)] = [:]

  /// A row of a table, as texts.
  struct Text {
    /// Its number in the spreadsheet, from 1.
    let number: Int
    /// Its cells, from the left, without what makes formulas harmless.
    let cells: [String]
  }

  init(_ row: Text, _ columns: [ImportColumn?], headings: [String]) {
    number = row.number
    for (place, text) in row.cells.enumerated() where place < columns.count {
      guard let column = columns[place] else { continue }
      cells[column] = (headings[place], text)
    }
  }

  /// What stands in a column, if anything does.
  func text(_ column: ImportColumn) -> String? {
    guard let text = cells[column]?.text, !text.isBlank else { return nil }
    return text.withoutBlanksAround
  }

  /// Says that something is wrong in a column.
  func fault(_ column: ImportColumn, _ reason: ImportFault.Reason) -> ImportFault {
    let place = cells[column] == nil && cells[.standing] != nil ? .standing : column
    return ImportFault(
      row: number, column: cells[place]?.heading ?? column.rawValue, reason)
  }

  /// Whether the row is about an activity; a row of another kind is left as it is.
  func isActivity() throws(ImportFault) -> Bool {
    guard let text = text(.kind) else { return true }
    let kind = WheelKind.allCases.first { kind in
      let phrase = WheelPhrase.kindOf(kind)
      return [phrase.swedish, phrase.english].contains { $0.compared == text.compared }
    }
    guard let kind else { throw fault(.kind, .unknownValue(text, .kind)) }
    return kind == .activity
  }

  /// Returns what the row would change.
  ///
  /// What stands already is left out, unless the import is about a day or the row says something new:
  /// then a judgement that is the same is confirmed, once for each day.
  ///
  /// - Parameters:
  ///   - id: The activity.
  ///   - state: What is recorded.
  ///   - date: The day that the import says it is about.
  /// - Throws: What is wrong in the row.
  /// - Returns: The changes.
  func changes(
    of id: ActivityID, in state: PlanState, about date: CalendarDate?
  ) throws(ImportFault) -> [ImportedChange] {
    let values = try reported()
    let (progress, assessment) = (state.progress(of: id), state.assessment(of: id))
    let put = values.progress == progress ? nil : values.progress
    let judged = values.assessment == assessment ? nil : values.assessment
    let said = text(.note) ?? (values.isUnchanged ? unchanged : nil)
    let new = said.map { state.says($0, about: id) } == false ? said : nil
    guard put != nil || judged != nil else {
      return confirmations(
        of: id, (values.progress, values.assessment), new, in: state, about: date)
    }
    // A value that must be explained takes the note; else the first that changes does.
    let explained = [put?.needsNote, judged?.needsNote].contains(true)
    let changes: [(ImportedChange.Content, note: String?)?] = [
      put.map { (.progress(progress, $0), $0.needsNote ? said : explained ? nil : new) },
      judged.map {
        (.assessment(assessment, $0), $0.needsNote ? said : put == nil ? new : nil)
      },
    ]
    let same = (
      progress: put == nil ? values.progress : nil,
      assessment: judged == nil ? values.assessment : nil
    )
    return changes.compactMap(\.self).map { content, note in
      ImportedChange(row: number, activity: id, content: content, note: note)
    } + confirmations(of: id, same, nil, in: state, about: date)
  }

  /// The judgements that are said anew; the first of them takes the note, or it is a report of its own.
  private func confirmations(
    of id: ActivityID, _ values: (progress: Progress?, assessment: Assessment?), _ note: String?,
    in state: PlanState, about date: CalendarDate?
  ) -> [ImportedChange] {
    var note = note
    var contents: [ImportedChange.Content] = []
    let isPut = state.isSaid(.progress(id), besides: date, orNew: note)
    if let value = values.progress, isPut { contents.append(.progress(value, value)) }
    let isJudged = state.isSaid(
      .assessment(id), besides: date, orNew: contents.isEmpty ? note : nil)
    if let value = values.assessment, isJudged { contents.append(.assessment(value, value)) }
    if contents.isEmpty, note != nil { contents = [.report] }
    return contents.map { content in
      defer { note = nil }
      return ImportedChange(row: number, activity: id, content: content, note: note)
    }
  }

  /// The word for that nothing has changed, as it stands in the row.
  private var unchanged: String? {
    values.synonyms.first { $0.value == .unchanged }?.text
  }

  /// The words of somebody's own that stand in the row.
  var synonyms: [ImportSynonym] { values.synonyms }

  /// Whether anything stands in the row that could change something.
  var hasValues: Bool { ImportColumn.values.contains { text($0) != nil } }

  /// Whether it sums up others.
  var isSum: Bool {
    let text = text(.id) ?? text(.title) ?? ""
    return ["summa", "totalt", "totalsumma", "total", "sum"].contains(text.compared)
  }

  /// What stands in the cells with values, as far as it is understood.
  private struct Values {
    var progress: Progress?
    var assessment: Assessment?
    var isUnchanged = false
    var synonyms: [ImportSynonym] = []
    var unknown: (text: String, column: ImportColumn)?

    /// Takes a word of somebody's own.
    mutating func take(_ synonym: ImportSynonym) {
      synonyms.append(synonym)
      switch synonym.value {
      case .progress(let value): progress = progress ?? value
      case .assessment(let value): assessment = assessment ?? value
      case .unchanged: isUnchanged = true
      }
    }
  }

  private var values: Values {
    var values = Values()
    if let text = text(.progress) {
      if let value = text.value(among: Progress.allCases) {
        values.progress = value
      } else if let synonym = ImportSynonym(text) {
        values.take(synonym)
      } else {
        values.unknown = (text, .progress)
      }
    }
    if let text = text(.assessment) {
      if let value = text.value(among: Assessment.allCases) {
        values.assessment = value
      } else if let synonym = ImportSynonym(text) {
        values.take(synonym)
      } else {
        values.unknown = values.unknown ?? (text, .assessment)
      }
    }
    guard let text = text(.standing) else { return values }
    for part in text.split(separator: ",").map(String.init) where !part.isBlank {
      if let value = part.value(among: Progress.allCases) {
        values.progress = values.progress ?? value
      } else if let value = part.value(among: Assessment.allCases) {
        values.assessment = values.assessment ?? value
      } else if let synonym = ImportSynonym(part.withoutBlanksAround) {
        values.take(synonym)
      } else {
        values.unknown = values.unknown ?? (part.withoutBlanksAround, .standing)
      }
    }
    return values
  }

  /// What is reported: that nobody has said anything, as an export has it, is nothing to import.
  private func reported() throws(ImportFault) -> (
    progress: Progress?, assessment: Assessment?, isUnchanged: Bool
  ) {
    let values = values
    if let (text, column) = values.unknown { throw fault(column, .unknownValue(text, column)) }
    return (values.progress?.reported, values.assessment, values.isUnchanged)
  }
}

extension String {
  /// The text without white space before and after it.
  fileprivate var withoutBlanksAround: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Progress {
  /// What a row reports; that nobody has said anything, as an export has it, is nothing to import.
  fileprivate var reported: Progress? { self == .notStated ? nil : self }

  /// Whether it must be said why.
  fileprivate var needsNote: Bool { self == .paused || self == .dropped }
}

extension Assessment {
  /// Whether it must be said why.
  fileprivate var needsNote: Bool { self == .atRisk || self == .deviating }
}

extension PlanState {
  /// Whether someone has set a value, so that it can be confirmed for another day or with a new note.
  fileprivate func isSaid(
    _ key: RegisterKey, besides date: CalendarDate?, orNew note: String?
  ) -> Bool {
    let current = register(key).current
    guard !current.isEmpty else { return false }
    guard note == nil, let date else { return note != nil }
    return !current.contains { claim in
      fact(claim.fact).map { $0.entry.day(of: $0.fact) == date } ?? false
    }
  }

  /// Whether a text already goes with something recorded about an activity.
  func says(_ text: String, about id: ActivityID) -> Bool {
    let change = Change(.report(id, text))
    // The rules trim the text; what they would record is what is compared.
    let date = plan.agreement.period.start
    guard let wanted = try? facts(for: change, by: nil, on: date).first?.event.note else {
      return false
    }
    return facts(about: .activity(id)).contains { fact in
      isInEffect(fact.entry) && note(of: fact) == wanted
    }
  }
}
