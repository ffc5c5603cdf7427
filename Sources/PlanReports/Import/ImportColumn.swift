import PlanDomain

/// A column that an import reads.
public enum ImportColumn: String, CaseIterable, Hashable, Sendable {
  /// Which activity the row is about.
  case id
  /// What the activity is called, where its identifier does not stand in the row.
  case title
  /// What kind of thing the row is about; only activities are read.
  case kind
  /// Progress and assessment in one cell, as the export of everything has them.
  case standing
  /// How far the work has come.
  case progress
  /// How the work stands against the plan.
  case assessment
  /// What goes with a change, or a report in words.
  case note
  /// What a row of a form rests on.
  case basis

  /// The columns that can change anything.
  static let values: [ImportColumn] = [.progress, .assessment, .standing, .note]

  /// Returns the column that a heading names, in any language.
  init?(heading: String) {
    let wanted = heading.compared
    let found = Self.allCases.first { column in
      ([column.swedish, column.english] + column.otherSwedish + column.otherEnglish)
        .contains { $0.compared == wanted }
    }
    guard !wanted.isEmpty, let found else { return nil }
    self = found
  }

  /// The values that a cell of the column may have; empty where it may have any.
  var allowed: [any Worded] {
    switch self {
    case .id, .title, .note, .basis: []
    case .kind: WheelKind.allCases.map(WheelPhrase.kindOf)
    case .progress: Progress.reportable
    case .assessment: Assessment.allCases
    case .standing: Progress.reportable as [any Worded] + Assessment.allCases
    }
  }
}

extension String {
  /// The text as it is compared: small letters and digits.
  var compared: String { lowercased().filter { $0.isLetter || $0.isNumber } }

  /// Finds the value that the text names, in any language or as files name it.
  func value<Value: Worded & RawRepresentable<String>>(among values: [Value]) -> Value? {
    let wanted = compared
    return values.first { value in
      [value.swedish, value.english, value.rawValue].contains { $0.compared == wanted }
    }
  }
}
