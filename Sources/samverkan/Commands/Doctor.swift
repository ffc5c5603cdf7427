import ArgumentParser
import Curses
import Glibc
import PlanDomain
import PlanReports

/// Looks at everything around the program that work depends on.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: DoctorWord.command.worded)

  @Flag(help: .init(DoctorWord.keysOption.worded))
  var keys = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = try common.spokenLanguage()
    let hasTerminal = isatty(STDIN_FILENO) == 1 && Output.standardOutput.isTerminal
    guard !keys else {
      guard hasTerminal else {
        throw ValidationError(DoctorWord.needsTerminal.worded(in: language))
      }
      var tester = KeyTester(language)
      return try tester.run(Appearance(colours: .mono))
    }
    let mayAsk = hasTerminal && !common.linear && Surroundings.real.variable("TERM") != "dumb"
    let found = Circumstances(common, .real, mayAsk: mayAsk)
    let findings = Finding.all(of: found)
    let told = Finding.told(findings, isLinear: common.linear, in: language)
    Output.standardOutput.write(told.map { $0 + "\n" }.joined())
    if findings.contains(.unknownWidths), !common.linear {
      let lines = [DoctorWord.ruler.worded(in: language)] + WidthRuler.lines.map { "  " + $0 }
      Output.standardOutput.write("\n" + lines.map { $0 + "\n" }.joined())
    }
    if findings.contains(where: { $0.standing == .stops }) { throw ExitCode(1) }
  }
}

extension Finding {
  /// Tells of findings, a line each, with what to do below, and how it stands as a whole.
  ///
  /// - Parameters:
  ///   - findings: The findings.
  ///   - isLinear: Whether nothing is to stand in columns.
  ///   - language: The language of the words.
  /// - Returns: The lines.
  static func told(_ findings: [Finding], isLinear: Bool, in language: Language) -> [String] {
    let words = [Standing.fine, .toDo, .stops].map { $0.worded(in: language) }
    let column = words.map(\.count).max() ?? 0
    let lines = findings.flatMap { finding -> [String] in
      let word = finding.standing.worded(in: language)
      let blanks = String(repeating: " ", count: column - word.count + 2)
      let indent = isLinear ? "" : String(repeating: " ", count: column + 2)
      let advice = finding.advice.map { advice in
        indent + DoctorWord.doThis(advice(in: language)).worded(in: language)
      }
      return [word + (isLinear ? ": " : blanks) + finding.worded(in: language)]
        + [advice].compactMap(\.self)
    }
    let verdict = DoctorWord.verdict(
      stops: findings.count { $0.standing == .stops }, toDo: findings.count { $0.standing == .toDo }
    )
    return lines + ["", verdict.worded(in: language)]
  }
}
