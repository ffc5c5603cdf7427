import PlanDomain
import TestSupport

@testable import Dashboard

/// A program that is told and answered line by line, with its commands obeyed by a journal in memory.
struct LinearSession {
  var program: LinearProgram
  var chronicle: Chronicle
  /// Every line so far.
  private(set) var told: [String] = []
  /// The texts that are kept because they were not saved.
  private(set) var drafts: [DraftKey: String] = [:]

  init(
    _ chronicle: Chronicle, to task: LinearProgram.Task, language: Language = .swedish,
    author: String? = "samordnare", readOnlyReason: String? = nil
  ) {
    self.chronicle = chronicle
    let model = Session(
      chronicle, language: language, author: author, readOnlyReason: readOnlyReason
    ).model
    program = LinearProgram(model, to: task)
    told = program.lines()
  }

  /// What was said after the last answer.
  private(set) var latest: [String] = []

  /// Answers, line by line.
  mutating func answer(_ lines: String...) {
    for line in lines where !program.isFinished {
      obey(program.answer(line))
      latest = program.lines()
      told += ["> \(line)"] + latest
    }
  }

  /// Lets the answers end.
  mutating func end() {
    obey(program.end())
    latest = program.lastWords()
    told += latest
  }

  private mutating func obey(_ commands: [Command]) {
    for command in commands {
      switch command {
      case .record(let change):
        do {
          let entry = try chronicle.record(change)
          obey(program.receive(.recorded(chronicle.state, entry, writer: .kansli)))
        } catch {
          obey(program.receive(.refused(error, chronicle.state)))
        }
      case .saveDraft(let key, let text): drafts[key] = text
      case .discardDraft(let key): drafts[key] = nil
      default: break
      }
    }
  }
}
