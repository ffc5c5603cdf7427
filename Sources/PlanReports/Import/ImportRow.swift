import PlanDomain

/// The cells of a row that an import reads.
struct ImportRow {
  /// Its number in the spreadsheet, from 1.
  let number: Int
  private var cells: [ImportColumn: (heading: String, text: String)] = [:]

  init(_ row: CSVRows.Row, _ columns: [ImportColumn?], headings: [String]) {
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

  /// Returns what the row would change; what stands already is left out.
  func changes(of id: ActivityID, in state: PlanState) throws(ImportFault) -> [ImportedChange] {
    let values = try values()
    let (progress, assessment) = (state.progress(of: id), state.assessment(of: id))
    let put = values.progress == progress ? nil : values.progress
    let judged = values.assessment == assessment ? nil : values.assessment
    let said = text(.note)
    let new = said.map { state.says($0, about: id) } == false ? said : nil
    // A value that must be explained takes the note; else the first that changes does.
    let explained = [put?.needsNote, judged?.needsNote].contains(true)
    let changes: [(ImportedChange.Content, note: String?)?] = [
      put.map { (.progress(progress, $0), $0.needsNote ? said : explained ? nil : new) },
      judged.map {
        (.assessment(assessment, $0), $0.needsNote ? said : put == nil ? new : nil)
      },
      put == nil && judged == nil ? new.map { (.report, $0) } : nil,
    ]
    return changes.compactMap(\.self).map { content, note in
      ImportedChange(row: number, activity: id, content: content, note: note)
    }
  }

  private func values() throws(ImportFault) -> (progress: Progress?, assessment: Assessment?) {
    var progress: Progress?
    var assessment: Assessment?
    if let text = text(.progress) {
      progress = text.value(among: Progress.allCases)
      if progress == nil { throw fault(.progress, .unknownValue(text, .progress)) }
    }
    if let text = text(.assessment) {
      assessment = text.value(among: Assessment.allCases)
      if assessment == nil { throw fault(.assessment, .unknownValue(text, .assessment)) }
    }
    guard let text = text(.standing) else { return (progress, assessment) }
    for part in text.split(separator: ",").map(String.init) where !part.isBlank {
      if let value = part.value(among: Progress.allCases) {
        progress = progress ?? value
      } else if let value = part.value(among: Assessment.allCases) {
        assessment = assessment ?? value
      } else {
        throw fault(.standing, .unknownValue(part.withoutBlanksAround, .standing))
      }
    }
    return (progress, assessment)
  }
}

extension String {
  /// The text without white space before and after it.
  fileprivate var withoutBlanksAround: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Progress {
  /// Whether it must be said why.
  fileprivate var needsNote: Bool { self == .paused || self == .dropped }
}

extension Assessment {
  /// Whether it must be said why.
  fileprivate var needsNote: Bool { self == .atRisk || self == .deviating }
}

extension PlanState {
  /// Whether a text already goes with something recorded about an activity.
  fileprivate func says(_ text: String, about id: ActivityID) -> Bool {
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
