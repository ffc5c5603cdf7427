internal import CBuild
import PlanDomain
import PlanStorage

/// The version of the program.
enum ProgramVersion {
  /// What is named in the journal.
  static let text = "samverkan 0.1.0"

  /// The version, the commit where the build knew it, and the formats that are read.
  static var worded: String {
    let commit = unsafe String(cString: cbuild_commit())
    return ([text] + (commit.isEmpty ? [] : [Told.commit(commit).worded]) + [Told.formats.worded])
      .joined(separator: "\n")
  }

  private enum Told: Worded {
    case commit(String), formats

    var words: Words {
      switch self {
      case .commit(let commit): Words("Incheckning: \(commit)", "Commit: \(commit)")
      case .formats:
        Words(
          "Format: planfiler \(listed(KnownFormats.planFiles)), journal \(listed(KnownFormats.journal))",
          "Formats: plan files \(listed(KnownFormats.planFiles)), journal \(listed(KnownFormats.journal))"
        )
      }
    }

    private func listed(_ formats: [Int]) -> String {
      formats.map(String.init).joined(separator: ", ")
    }
  }
}
