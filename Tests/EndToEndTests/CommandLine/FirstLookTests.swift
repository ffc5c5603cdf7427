import ArgumentParser
import Testing

@testable import samverkan

/// A command that is parsed by itself is what it is when it is parsed with all others.
struct FirstLookTests {
  private static let lines = [
    "", "open", "open Data", "-w Data --today 2026-11-30 --by samordnare", "--ascii --no-color",
    "open -w Data --background light --read-only --speaker --as-of 2026-11-01 --owner polis",
    "demo", "show A07", "show A07 -w=Data --json", "list activities --json", "log --csv",
    "report delar2", "report helar --html", "deviation close AV-2026-01 --by kansli",
    "meeting open --date 2026-11-30", "situation register Text", "commitment note 1 Text", "undo",
    "export Data", "check", "verify", "init Data", "note -- -w", "Data", "--by kansli Data",
  ]

  /// Whatever is unusual is left to the parser with all commands: it says what is wrong, and helps.
  private static let unusual = [
    "shwo A07", "help", "help show", "--help", "show --help", "--version", "show --version",
    "-w Data show A07", "--language en", "show A07 --language=en", "meeting",
    "meeting help", "show --help-hidden", "--help-hidden", "meeting close --none", "show",
    "show A07 A08", "show --none",
    "--generate-completion-script bash", "show --generate-completion-script bash",
    "show --experimental-dump-help", "---completion show -- 1 0", "open show", "help open",
  ]

  /// The starts for which no parser is set up; one that lacks an option of the dashboard would differ.
  @Test(arguments: [
    "", "open", "open Data", "open Data --today 2026-11-30", "./Data", "-w Data",
    "--ascii --no-color --speaker --read-only",
    "--workspace Data --today 2026-11-30 --by samordnare --background dark --as-of 2026-11-01 --owner polis",
    "--by kansli Data/eskilstuna-2024-2027 --ascii",
  ])
  func anOrdinaryStartIsTheSame(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let open = try #require(Open(ordinary: arguments))
    #expect(dumped(open) == dumped(try Samverkan.parseAsRoot(Samverkan.ordered(arguments))))
  }

  @Test(arguments: [
    "Data", "show", "-w", "-w --ascii", "-wData", "--today=2026-11-30", "--ascii --ascii",
    "--language sv",
    "--by kansli --by polis", "open Data Data", "open -- Data", "--help", "--json", "open open --",
  ])
  func anythingElseIsLeftToTheParser(line: String) {
    #expect(Open(ordinary: line.split(separator: " ").map(String.init)) == nil)
  }

  @Test(arguments: lines) func aCommandByItselfIsTheSame(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let whole = try? Samverkan.parseAsRoot(Samverkan.ordered(arguments))
    let alone = Samverkan.parsedAlone(arguments)
    #expect(dumped(alone) == dumped(whole))
    if whole != nil { #expect(alone != nil) }
  }

  @Test(arguments: lines + unusual) func whateverIsGivenTheAnswerIsTheSame(line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let whole = Result { try Samverkan.parseAsRoot(Samverkan.ordered(arguments)) }
    let found = Result { try Samverkan.parsed(arguments) }
    switch (whole, found) {
    case (.success(let whole), .success(let found)): #expect(dumped(found) == dumped(whole))
    case (.failure(let whole), .failure(let found)):
      #expect(Samverkan.fullMessage(for: found) == Samverkan.fullMessage(for: whole))
      #expect(Samverkan.exitCode(for: found) == Samverkan.exitCode(for: whole))
    case (.success, .failure), (.failure, .success): Issue.record("\(whole) \(found)")
    }
  }

  private func dumped(_ command: (any ParsableCommand)?) -> String {
    var text = ""
    if let command { dump(command, to: &text) }
    return text
  }
}
