import Foundation
import TestSupport
import Testing

/// `kill -9` of the screen while it saves.
@Suite struct KilledScreenTests {
  @Test(.fault(.f40), arguments: UInt64(0)..<UInt64(FaultRounds.choose(3, long: 60)))
  func whatTheScreenSaidWasSavedIsThere(seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    let workspace = try SmallWorkspace()
    let program = try Program()
    var saved: [String] = []
    for round in 0..<6 {
      let session = try Session(workspace.path, program)
      // A killed session comes back where it was, with its text in the field.
      try session.see("a screen") { $0.contains("Behöver uppmärksamhet") || $0.contains("A01") }
      if session.screen.contains("Enter spara") {
        try session.press("<Esc>")
        try session.see("the field gone") { !$0.contains("Enter spara") }
      }
      try session.goToOverview()
      try session.open(area: 1, to: "A01")
      try session.select("A01")
      for number in 0..<Int.random(in: 0...2, using: &generator) {
        let text = "Runda \(round), text \(number)"
        try session.begin(text)
        try session.press("<Enter>")
        try session.see("Sparat")
        saved.append(text)
      }
      let last = "Runda \(round), den sista"
      try session.begin(last)
      try session.press("<Enter>")
      let moment = Duration.microseconds(Int.random(in: 0...12_000, using: &generator))
      _ = session.terminal.waitUntil(within: moment) { $0.contains("Sparat") }
      session.terminal.signal(SIGKILL)
      #expect(session.terminal.waitForEnd() == .signalled(SIGKILL))
      if session.screen.contains("Sparat") { saved.append(last) }
    }
    let verdict = try program.run("verify", "-w", workspace.path)
    #expect(verdict.ending == .status(0), "\(verdict)")
    let notes = try program.log(of: workspace.path).flatMap(\.facts).compactMap(\.note)
    #expect(Set(saved).isSubset(of: notes), "\(Set(saved).subtracting(notes))")
    #expect(Set(notes).count == notes.count)
  }
}

extension Session {
  /// Opens a report and types its text in the place of what a killed session left there.
  fileprivate func begin(_ text: String) throws {
    try press("t")
    try see("a field") { $0.contains("Enter spara") }
    try press("<C-e><C-u>")
    terminal.type(text)
    try see("the text and no earlier answer") { $0.contains(text) && !$0.contains("Sparat") }
  }
}
