import Foundation
import TestSupport
import Testing

/// The machine sleeps, or somebody sets its clock: the day on screen is that of the clock at each wake.
@Suite struct SleepTests {
  @Test(.fault(.f87)) func theDayIsComparedAtEveryWake() throws {
    let program = try Program()
    let workspace = try SmallWorkspace()
    let session = try Session(workspace.path, program)
    try session.see("Liten")
    let before = session.screen.lines[0]
    for days in [3, -2, 400] {
      try program.setClock(daysAhead: days)
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
