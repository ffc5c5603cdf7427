import Cells
import Foundation
import TestSupport
import Testing

/// From too small to very large, and from one to the other in a storm.
@Suite struct SizeTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test(arguments: [(39, 9), (39, 40), (200, 9), (10, 3), (1, 1)])
  func whatIsTooSmallIsSaidAndGrowsIntoThePicture(columns: Int, rows: Int) throws {
    let session = try Session(copy.path, program, size: Size(columns: columns, rows: rows))
    try session.see("something") { $0.isAlternate && $0.modes.contains(2004) }
    if columns > 30 { try session.see("40") }
    session.terminal.resize(to: Size(columns: 80, rows: 24))
    try session.see("Bekämpa")
    try session.leave()
  }

  @Test(arguments: [(40, 10), (60, 18), (80, 24), (120, 40), (200, 60)])
  func aSizeIsFilled(columns: Int, rows: Int) throws {
    let session = try Session(copy.path, program, size: Size(columns: columns, rows: rows))
    try session.see("the footer on the last row") { $0.lines[rows - 1].contains("Enter") }
    try session.press("1j")
    try session.see("the tree") { $0.lines[1].contains("1/4 Fokusområde 1") }
    session.terminal.signal(SIGTERM)
    #expect(session.terminal.waitForEnd() != nil)
    session.expectRestored()
  }

  @Test(arguments: UInt64(0)..<3) func aStormOfSizesEndsInTheRightPicture(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    for _ in 0..<60 {
      let columns = Int.random(in: 1...200, using: &generator)
      let rows = Int.random(in: 1...60, using: &generator)
      session.terminal.resize(to: Size(columns: columns, rows: rows))
      session.terminal.receive(for: .milliseconds(Int.random(in: 0...3, using: &generator)))
    }
    session.terminal.resize(to: Size(columns: 100, rows: 30))
    try session.see("the last size filled") {
      $0.lines[29].contains("avsluta") && $0.lines[0].contains("Exempel")
        && $0.contains("Bekämpa")
    }
    try session.leave()
  }
}
