import Foundation
import TestSupport
import Testing

/// The machine sleeps, or somebody sets its clock: the day on screen is that of the clock at each wake.
@Suite struct SleepTests {
  @Test(.fault(.f87)) func theDayIsComparedAtEveryWake() throws {
    var program = try Program()
    let workspace = try SmallWorkspace()
    let clock = "\(program.home.path)/clock"
    program.environment["SAMVERKAN_REHEARSE_CLOCK"] = clock
    try Data("0".utf8).write(to: URL(filePath: clock))
    let session = try Session(workspace.path, program)
    try session.see("Liten")
    let before = session.screen.lines[0]
    for days in [3, -2, 400] {
      try Data("\(days * 86_400)".utf8).write(to: URL(filePath: clock))
      let shown = session.screen.lines[0]
      // Any key wakes the program, one that does nothing too.
      try session.press("<C-l>")
      try session.see("another day") { $0.lines[0] != shown && $0.lines[0] != before }
      FaultTally.note()
    }
    try session.press("q")
    #expect(session.terminal.waitForEnd() == .exited(0))
  }
}
