import Foundation
import TestSupport
import Testing

/// The program line by line, in a pipe as people use it.
struct LinearCommandTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws { (program, copy) = (try Program(), try WorkspaceCopy()) }

  private func answered(_ answers: [String], _ command: String, in workspace: String) throws
    -> Outcome
  {
    let lines = answers.map { $0 + "\\n" }.joined()
    let outcome = try program.shell(
      "printf '\(lines)' | \"$SAMVERKAN\" \(command) --linear --by samordnare -w '\(workspace)'",
      deadline: 60)
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(outcome.complaint.isEmpty, "\(outcome)")
    return outcome
  }

  /// What the latest entries say, without what differs from one run to another: identifiers and times.
  private func recorded(in workspace: String, since count: Int) throws -> [String] {
    let lines = try Self.lines(in: workspace).dropFirst(count)
    var said: [String] = []
    for (place, line) in lines.enumerated() {
      var text = String(line)
      for (other, line) in lines.enumerated() {
        text = text.replacing(String(line.split(separator: "\"")[5]), with: "E\(other)")
      }
      let ops = text.range(of: "\"ops\":").map { String(text[$0.lowerBound...]) } ?? ""
      said.append(
        "\(place) " + (ops.range(of: "]},\"h\"").map { String(ops[..<$0.lowerBound]) } ?? ops))
    }
    return said
  }

  /// The lines that this user has written.
  private static func lines(in workspace: String) throws -> [Substring] {
    let folders = try FileManager.default.contentsOfDirectory(atPath: "\(workspace)/journal")
    let own = Set(folders).subtracting(["kommunpolis-m2xd", "samordnare-7q3k"])
    guard let folder = own.first, own.count == 1 else { return [] }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: "\(workspace)/journal/\(folder)")
    return try files.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { file in
      try String(contentsOfFile: "\(workspace)/journal/\(folder)/\(file)", encoding: .utf8)
        .split(separator: "\n")
    }
  }

  @Test func theReviewInAPipeWritesWhatTheScreenWrites() throws {
    let other = try WorkspaceCopy()
    let session = try Session(other.path, program)
    try session.see("Behöver uppmärksamhet")
    try session.press("r")
    try session.see(" 2 av 6")
    try session.press("1")
    try session.see(" 3 av 6")
    try session.press("3")
    try session.see("sämre. Skriv varför")
    session.terminal.type("Åtgärden har stannat av")
    try session.press("<Enter>")
    try session.see(" 4 av 6")
    try session.press("+")
    try session.see("lyfts till")
    session.terminal.type("Resurser saknas")
    try session.press("<Enter>")
    try session.see("Sparat. ")
    try session.press("2")
    try session.see(" 5 av 6")
    try session.leave()
    let outcome = try answered(
      ["1", "3", "Åtgärden har stannat av", "5", "Resurser saknas", "2"], "review", in: copy.path)
    #expect(outcome.output.contains("Månadsgranskning november 2026, 2 av 6\nAV-2026-08 "))
    #expect(
      outcome.output.contains("Slut. Sparat:\nAV-2026-08 granskning för november 2026: bättre"))
    let written = try recorded(in: copy.path, since: 0)
    #expect(written.count == 5)
    #expect(try recorded(in: other.path, since: 0) == written)
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }

  @Test func aMeetingIsHeldByTypedAnswers() throws {
    let answers = [
      "1", "öppna", "2", "Närvaro", "alla som", "0", "4", "Skriv", "Läget diskuterades.",
      "Gå igenom",
      "1", "1", "1", "2", "Fortgår.", "0", "0", "0", "Punkten", "Nästa", "0", "Avsluta", "2",
      "15.30",
    ]
    let outcome = try answered(answers, "meeting hold", in: copy.path)
    for words in [
      "M-2026-10 månadsmöte, KUG", "Sparat. M-2026-10 läge: planerat → öppet",
      "Slut. Sparat:", "läge: öppet → avslutat",
    ] {
      #expect(outcome.output.contains(words), "\(words)\n\(outcome.output)")
    }
    let minutes = try program.run("report", "minutes", "M-2026-10", "-w", copy.path)
    #expect(minutes.output.contains("Läget diskuterades."), "\(minutes)")
    #expect(minutes.output.contains("–15:30"), "\(minutes)")
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }

  @Test func whereAnswersEndInTheMidstItIsToldWhatWasSaved() throws {
    let before = try WorkspaceCopy.inventory(of: copy.path + "/journal")
    let outcome = try answered(["3"], "review", in: copy.path)
    #expect(
      outcome.output.contains("Inte avslutat: AV-2026-08 granskning för november 2026: sämre."))
    #expect(outcome.output.hasSuffix("Slut. Inget sparat.\n"))
    #expect(try WorkspaceCopy.inventory(of: copy.path + "/journal") == before)
    let silent = try program.shell(
      "\"$SAMVERKAN\" --linear --language en -w '\(copy.path)' </dev/null")
    #expect(silent.ending == .status(0) && silent.output.hasSuffix("The end. Nothing saved.\n"))
    #expect(silent.output.contains("3. The plan: areas, goals and activities"))
  }

  @Test func aMonthOrANumberIsForThoseWhoGoLineByLine() throws {
    for words in [["review", "--month", "2026-10"], ["meeting", "hold", "M-2026-10"]] {
      let outcome = try program.run(words)
      #expect(outcome.ending == .status(64) && outcome.complaint.contains("--linear"), "\(outcome)")
    }
    let held = try answered(["0"], "meeting hold M-2026-09", in: copy.path)
    #expect(held.output.hasPrefix("M-2026-09 "), "\(held)")
  }
}
