import ArgumentParser
import Glibc
import PlanDomain
import PlanReports
import PlanStorage

/// Checks every line of the journal, and every frozen document.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: CommandWord.verify.worded)

  @Argument(
    help: .init(CommandWord.verifiedFile.worded, valueName: "file"), completion: .file())
  var file: String?

  @Flag(help: .init(CommandWord.jsonOption.worded))
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    if let file { return try answer(DocumentCopy(file, of: plan).verdict(), of: file, plan) }
    let (lines, documents): ([JournalFinding], [DocumentFinding])
    do throws(FileError) {
      lines = try plan.store.verify(on: plan.clock.today)
      documents = try plan.store.verifyDocuments()
    } catch {
      throw Failure.file(error)
    }
    guard !json else {
      let findings = lines.map { $0.json(in: plan.language, acceptedBy: acceptance(of: $0, plan)) }
      let others = documents.map { $0.json(in: plan.language) }
      Output.standardOutput.writeData(JSONValue.array(findings + others).text)
      return try leave(lines, documents, plan)
    }
    answer(lines, of: plan)
    answer(documents, of: plan)
    try leave(lines, documents, plan)
  }

  /// Says what a file is that somebody has.
  private func answer(
    _ verdict: DocumentCopy.Verdict, of file: String, _ plan: OpenPlan
  ) throws {
    let words = verdict.worded(in: plan.language)
    if json {
      let value: JSONValue = [
        "title": .string(words), "file": .string(file), "line": .null,
        "writer": .null, "is_damage": .bool(!verdict.isUnaltered), "meaning": .null,
        "remedy": .null, "accepted_by": .null,
      ]
      Output.standardOutput.writeData(JSONValue.array([value]).text)
    } else {
      Output.standardOutput.write(words + "\n")
    }
    if !verdict.isUnaltered { throw ExitCode(65) }
  }

  /// The number of the decision by which damage is accepted.
  private func acceptance(of finding: JournalFinding, _ plan: OpenPlan) -> String? {
    guard finding.isDamage else { return nil }
    return plan.store.acceptance(of: finding).map { plan.store.state.code(of: .decision($0)) }
  }

  /// What is accepted by decision is told of, and is no reason to look any more.
  private func leave(
    _ lines: [JournalFinding], _ documents: [DocumentFinding], _ plan: OpenPlan
  ) throws(ExitCode) {
    let isOpen = lines.contains { $0.isDamage && acceptance(of: $0, plan) == nil }
    if isOpen || documents.contains(where: \.isDamage) {
      throw ExitCode(65)
    }
  }

  private func answer(_ findings: [JournalFinding], of plan: OpenPlan) {
    let output = Output.standardOutput
    for finding in findings {
      output.write(finding.worded(in: plan.language) + "\n")
      if let decision = acceptance(of: finding, plan) {
        output.write("  \(RunWord.accepted(decision).worded(in: plan.language))\n")
        continue
      }
      for advice in finding.advice(in: plan.language) { output.write("  \(advice)\n") }
    }
    let history = plan.store.state.history
    output.write(RunWord.writers(writers(of: plan)).worded(in: plan.language) + "\n")
    guard !findings.contains(where: \.isDamage) else { return }
    let whole = RunWord.verified(
      entries: history.count, writers: Set(history.map(\.writer)).count)
    output.write(whole.worded(in: plan.language) + "\n")
  }

  /// Each writer with the function that it last wrote for, and the user who owns its files.
  private func writers(of plan: OpenPlan) -> [String] {
    var functions: [WriterID: String] = [:]
    for entry in plan.store.state.history { functions[entry.writer] = entry.author }
    return functions.keys.sorted { $0.rawValue < $1.rawValue }.map { writer in
      let folder = "\(plan.workspace.path)/journal/\(writer)"
      let owner = Files.status(of: folder).flatMap { SystemUser($0.st_uid)?.name } ?? "?"
      return "\(writer)  \(functions[writer] ?? "")  \(owner)"
    }
  }

  private func answer(_ findings: [DocumentFinding], of plan: OpenPlan) {
    let output = Output.standardOutput
    for finding in findings { output.write(finding.worded(in: plan.language) + "\n") }
    let count = plan.store.state.documentCount
    guard count > 0, !findings.contains(where: \.isDamage) else { return }
    output.write(RunWord.documentsVerified(count).worded(in: plan.language) + "\n")
  }
}

extension DocumentFinding {
  /// The file, and what was found.
  fileprivate func json(in language: Language) -> JSONValue {
    [
      "title": .string(worded(in: language)), "file": .string(path), "line": .null,
      "writer": .null, "is_damage": .bool(isDamage),
      "meaning": .null, "remedy": .null, "accepted_by": .null,
    ]
  }
}

extension JournalFinding {
  /// What it means, and what to do about it.
  fileprivate func advice(in language: Language) -> [String] {
    [kind.meaning.worded(in: language), kind.remedy.worded(in: language)]
  }

  /// The file, the line, and what was found.
  fileprivate func json(in language: Language, acceptedBy decision: String?) -> JSONValue {
    [
      "title": .string(worded(in: language)), "file": .string(path),
      "line": line.map { .number($0) } ?? .null,
      "writer": writer.map { .string($0.rawValue) } ?? .null, "is_damage": .bool(isDamage),
      "meaning": .string(kind.meaning.worded(in: language)),
      "remedy": .string(kind.remedy.worded(in: language)),
      "accepted_by": decision.map { .string($0) } ?? .null,
    ]
  }
}
