import Glibc
import PlanDomain
import PlanReports
import PlanStorage

/// What is said of a table beforehand, and what is asked of it.
extension OpenPlan {
  /// What a heading means, as it is remembered.
  typealias Meaning = (heading: String, meaning: String)

  /// Takes what is remembered of headings, and what was said on the command line.
  ///
  /// - Parameters:
  ///   - columns: Headings and columns, with an equals sign between.
  ///   - goals: Names and goals, with an equals sign between.
  ///   - choices: Takes what is said.
  /// - Throws: `Failure.unreadablePairing`, `Failure.unknownValue`.
  /// - Returns: What was said of headings, to be remembered.
  func saidOfColumns(
    _ columns: [String], _ goals: [String], _ choices: inout PlanTable.Choices
  ) throws(Failure) -> [Meaning] {
    for (heading, meaning) in (try? store.columns.load()) ?? [] {
      if let column = try? columnChoice.value(of: meaning) { choices.set(heading, to: column) }
    }
    var said: [Meaning] = []
    for text in columns {
      let (heading, meaning) = try text.pairing()
      let column = try columnChoice.value(of: meaning)
      choices.set(heading, to: column)
      said.append((heading, column.swedish))
    }
    for text in goals {
      let (name, goal) = try text.pairing()
      choices.setGoal(name, to: try store.state.typedGoal(goal))
    }
    return said
  }

  /// Asks about headings and goals that are not known, where there is somebody to ask.
  ///
  /// - Parameters:
  ///   - table: What has been read.
  ///   - choices: Takes the answers.
  /// - Returns: What was answered of headings, to be remembered.
  func ask(about table: PlanTable, _ choices: inout PlanTable.Choices) -> [Meaning] {
    guard isatty(STDIN_FILENO) == 1, Output.standardError.isTerminal else { return [] }
    var answered: [Meaning] = []
    let columns = PlanColumn.choices(among: workspace.plan.agreement.parties)
    let headings = table.unknownHeadings.filter { !choices.hasColumn($0) }
    if !headings.isEmpty {
      let names = columns.map { $0.worded(in: language) }
      Output.standardError.write(TableWord.askIntroduction(names).worded(in: language) + "\n")
    }
    for heading in headings {
      let column: PlanColumn? = answer(to: .askColumn(heading)) { text throws(Failure) in
        try columnChoice.value(of: text)
      }
      // What was looked at and left alone is not asked about again.
      choices.set(heading, to: column ?? .nothing)
      answered.append((heading, (column ?? .nothing).swedish))
    }
    for name in table.unknownGoals {
      let goal: GoalID? = answer(to: .askGoal(name)) { text throws(Failure) in
        try store.state.typedGoal(text)
      }
      guard let goal else { continue }
      choices.setGoal(name, to: goal)
    }
    return answered
  }

  /// Asks until an answer is understood; an empty one is none.
  private func answer<Value>(
    to question: TableWord, _ understand: (String) throws(Failure) -> Value
  ) -> Value? {
    while true {
      Output.standardError.write(question.worded(in: language) + " ")
      guard let line = readLine(strippingNewline: true) else { return nil }
      guard line.contains(where: { !$0.isWhitespace }) else { return nil }
      do throws(Failure) {
        return try understand(line)
      } catch {
        Output.standardError.write(error.text(in: language))
      }
    }
  }

  private var columnChoice: Choice<PlanColumn> {
    Choice(
      names: PlanColumn.choices(among: workspace.plan.agreement.parties).map { column in
        (column, [column.worded(in: language), column.swedish, column.english])
      })
  }
}

extension String {
  /// What stands before the last equals sign and after it.
  fileprivate func pairing() throws(Failure) -> (String, String) {
    guard let place = lastIndex(of: "=") else { throw .unreadablePairing(self) }
    let (name, meaning) = (String(self[..<place]), String(self[index(after: place)...]))
    guard name.contains(where: { !$0.isWhitespace }), meaning.contains(where: { !$0.isWhitespace })
    else { throw .unreadablePairing(self) }
    return (name, meaning)
  }
}
