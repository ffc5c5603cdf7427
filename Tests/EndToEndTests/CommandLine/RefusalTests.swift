import Foundation
import Testing

/// What the program does not do, and what it says instead.
@Suite struct RefusalTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test(arguments: [
    (["progress", "A01", "paused"], "En kommentar krävs när aktiviteten pausas"),
    (["progress", "A01", "dropped"], "En kommentar krävs när aktiviteten avförs"),
    (["assess", "A01", "deviating"], "En kommentar krävs när bedömningen blir avviker"),
    (["assess", "A01", "at_risk", "--note", "  "], "En kommentar krävs när bedömningen blir risk"),
    (["note", "A01", ""], "Texten är tom"),
    (["settle", "A01", "avviker"], "Det råder ingen oenighet om A01"),
  ])
  func aRuleRefusesWithItsSentence(arguments: [String], sentence: String) throws {
    let before = try segments()
    let outcome = try record(arguments)
    #expect(outcome.ending == .status(1))
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains(sentence), "\(outcome)")
    #expect(try segments() == before)
  }

  @Test func aRefusalSpeaksEnglishOnRequest() throws {
    let outcome = try record(["assess", "A01", "deviating", "--language", "en"])
    #expect(outcome.ending == .status(1))
    #expect(outcome.complaint.localizedCaseInsensitiveContains("note"), "\(outcome)")
    #expect(!outcome.complaint.contains("kommentar"))
  }

  @Test func anUnknownActivityIsNamed() throws {
    let outcome = try record(["progress", "A99", "done"])
    #expect([.status(1), .status(64)].contains(outcome.ending))
    #expect(outcome.complaint.contains("A99"))
  }

  @Test func aMistypedItemGetsASuggestion() throws {
    let outcome = try program.run("show", "D1.9", "-w", copy.path)
    #expect([.status(1), .status(64)].contains(outcome.ending))
    #expect(outcome.complaint.contains(/D1\.\d.*D\d\.\d/.dotMatchesNewlines()), "\(outcome)")
  }

  @Test(arguments: [
    ["progres", "A01", "done"], ["progress", "A01", "klart"], ["show", "--nej"], ["progress"],
    ["show", "--as-of", "2025-02-30"], ["show", "--json", "--csv"], ["list", "aktiviteterna"],
  ])
  func aWrongCommandLineIsAUsageError(arguments: [String]) throws {
    let outcome = try record(arguments)
    #expect(outcome.ending == .status(64), "\(outcome)")
    #expect(!outcome.complaint.isEmpty)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["don", "påg", "genom"])
  func theBeginningOfAValueIsNotTakenForTheValue(text: String) throws {
    let outcome = try record(["progress", "A01", text])
    #expect(outcome.ending == .status(64))
    #expect(outcome.complaint.contains("Menade du"), "\(outcome)")
  }

  @Test func aMistypedCommandWithArgumentsGetsASuggestion() throws {
    let outcome = try record(["progres", "A01", "done"])
    #expect(outcome.ending == .status(64))
    #expect(outcome.complaint.contains("Menade du progress?"), "\(outcome)")
  }

  @Test func aMistypedCommandGetsASuggestion() throws {
    let outcome = try program.run("verfy", "-w", copy.path)
    #expect(outcome.ending == .status(64))
    #expect(outcome.complaint.contains("verify"), "\(outcome)")
  }

  @Test(arguments: [[], ["--by", ""], ["--by", " \t"]])
  func withoutAFunctionAndATerminalNothingIsRecorded(by: [String]) throws {
    let outcome = try program.run(["progress", "A01", "done", "-w", copy.path] + by)
    #expect(outcome.ending == .status(64))
    #expect(outcome.complaint.contains("--by"), "\(outcome)")
  }

  @Test(arguments: ["show", "check", "verify", "log"])
  func aFolderThatIsNotThereIsNoWorkspace(command: String) throws {
    let outcome = try program.run(command, "-w", "\(copy.path)/finns-inte")
    #expect(outcome.ending == .status(66))
    #expect(outcome.complaint.contains("finns-inte"), "\(outcome)")
  }

  @Test(arguments: ["show", "check", "verify", "log"])
  func aFolderOfOtherThingsIsNoWorkspace(command: String) throws {
    let outcome = try program.run(command, "-w", "\(copy.path)/plan")
    #expect(outcome.ending == .status(66), "\(outcome)")
  }

  /// The journal's files, with their sizes and times.
  private func segments() throws -> [String: String] {
    try WorkspaceCopy.inventory(of: "\(copy.path)/journal").filter { $0.key.hasSuffix(".jsonl") }
  }

  private func record(_ arguments: [String]) throws -> Outcome {
    try program.run(arguments + ["-w", copy.path, "--by", "kommunpolis"])
  }
}
