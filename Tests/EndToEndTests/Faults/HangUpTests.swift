import Cells
import Foundation
import TestSupport
import Testing

/// A terminal that is taken away, and one in which nothing happens.
@Suite struct HangUpTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  /// With the signal ignored by whoever started the program, only the closed terminal tells.
  @Test(.fault(.f39), arguments: [nil, "trap '' HUP; \"$0\" \"$@\""] as [String?])
  func aTerminalTakenAwayEndsTheProgramAndKeepsTheDraft(shell: String?) throws {
    let text = "Avbruten mitt i meningen, å ä ö"
    let session = try opened(shell: shell)
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    session.terminal.type(text)
    try session.see(text)
    session.terminal.hangUp()
    #expect(session.terminal.waitForEnd(within: .seconds(5)) != nil, "it lives on")
    #expect(try running().isEmpty)
    let again = try Session(copy.path, program)
    try again.see(text)
    try again.press("<Esc>")
    try again.leave()
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func nothingHappensWhileNothingHappens(term: String) throws {
    let session = try Session(copy.path, program, term: term, background: "rgb:0000/0000/0000")
    try session.see("Bekämpa systemhotande")
    // The journal is verified after the first frame, which takes a while on a busy machine; then it
    // is quiet, longer than any clock of a second ticks.
    var (last, quiet) = (-1, 0)
    for _ in 0..<60 where quiet < 6 {
      session.terminal.receive(for: .milliseconds(200))
      let now = try switches(of: session.terminal.process) + session.terminal.output.count
      quiet = now == last ? quiet + 1 : 0
      last = now
    }
    #expect(quiet == 6, "it was never quiet for more than a second")
    try session.leave()
  }

  private func opened(shell: String? = nil) throws -> Session {
    let session = try Session(copy.path, program, shell: shell)
    try session.see("Bekämpa systemhotande")
    try session.press("1jj")
    try session.see("Genomförande")
    return session
  }

  /// How often the process' threads have gone to sleep by themselves: once for each time they woke.
  private func switches(of process: Int32) throws -> Int {
    let tasks = "/proc/\(process)/task"
    return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) { sum, task in
      let status = try String(contentsOfFile: "\(tasks)/\(task)/status", encoding: .utf8)
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }

  /// The processes that still have this test's workspace open.
  private func running() throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(5)
    var found: [String] = []
    repeat {
      found = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
        let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") ?? Data()
        return Int(name) != nil && line.range(of: Data(copy.path.utf8)) != nil
      }
    } while !found.isEmpty && ContinuousClock.now < deadline
    return found
  }
}
