public import PlanDomain

/// Warnings of one kind in one file, told together: an adopted document may leave the same out of every
/// activity.
public struct DiagnosticGroup: Hashable, Sendable {
  /// What may be missing, or worded otherwise, many times.
  private enum Kind: CaseIterable {
    case noResponsible, severalResponsible, misspeltFunction, noSchedule, unknownBody, duplicateItem

    /// The code of the problems.
    var code: Problem.Code {
      switch self {
      case .noResponsible: .noResponsible
      case .severalResponsible: .severalResponsible
      case .misspeltFunction: .misspeltFunction
      case .noSchedule: .noSchedule
      case .unknownBody: .unknownBody
      case .duplicateItem: .duplicateItem
      }
    }
  }

  /// As many as are told one by one.
  private static let few = 3

  private let kind: Kind
  private let diagnostics: [Diagnostic]

  /// Parts warnings into those that are told one by one and those that are told together.
  ///
  /// - Parameter warnings: The warnings, in the order of the files.
  /// - Returns: Those that are few, in order, and a group for each kind and file that has many.
  public static func parted(
    _ warnings: [Diagnostic]
  ) -> (few: [Diagnostic], many: [DiagnosticGroup]) {
    var groups: [DiagnosticGroup] = []
    for kind in Kind.allCases {
      let those = warnings.filter { $0.problem.code == kind.code }
      var files: [String] = []
      for diagnostic in those where !files.contains(diagnostic.location.file) {
        files.append(diagnostic.location.file)
      }
      for file in files {
        let inFile = those.filter { $0.location.file == file }
        if inFile.count > few { groups.append(DiagnosticGroup(kind: kind, diagnostics: inFile)) }
      }
    }
    let grouped = Set(groups.flatMap(\.diagnostics))
    return (warnings.filter { !grouped.contains($0) }, groups)
  }

  /// The file, what is missing and how many times, and what could be done about it.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: One or two lines without a final line break.
  public func printed(in language: Language) -> String {
    let file = diagnostics.first?.location.file ?? ""
    var lines = [
      "\(file): \(Severity.warning.worded(in: language)): \(worded(in: language))"
    ]
    if let hint = diagnostics.first?.problem.hint {
      lines.append("  " + hint.worded(in: language).visible)
    }
    return lines.joined(separator: "\n")
  }

  /// The lines of the first of them.
  private var lines: String {
    let shown = diagnostics.prefix(8).map { String($0.location.line) }.joined(separator: ", ")
    return shown + (diagnostics.count > 8 ? " \u{2026}" : "")
  }
}

extension DiagnosticGroup: Worded {
  /// What is missing, how many times, and on which lines.
  public var words: Words {
    let count = diagnostics.count
    return switch kind {
    case .noResponsible:
      Words(
        "ansvarig saknas: \(count) aktiviteter (rad \(lines))",
        "no responsible function: \(count) activities (line \(lines))")
    case .severalResponsible:
      Words(
        "flera ansvariga: \(count) aktiviteter (rad \(lines))",
        "several responsible functions: \(count) activities (line \(lines))")
    case .misspeltFunction:
      Words(
        "ansvarig som nästan heter som en i överenskommelsen: \(count) aktiviteter (rad \(lines))",
        "a function that is nearly one in the agreement: \(count) activities (line \(lines))")
    case .noSchedule:
      Words(
        "tidplan saknas: \(count) aktiviteter (rad \(lines))",
        "no schedule: \(count) activities (line \(lines))")
    case .unknownBody:
      Words(
        "grupp som inte finns i överenskommelsen: \(count) gånger (rad \(lines))",
        "a group that the agreement does not name: \(count) times (line \(lines))")
    case .duplicateItem:
      Words(
        "samma sak två gånger i en lista: \(count) gånger (rad \(lines))",
        "the same twice in a list: \(count) times (line \(lines))")
    }
  }
}
