import Cells
import TestSupport
import Testing

@Suite struct ScrollWindowTests {
  @Test(arguments: UInt64(0)..<100)
  func theSelectedRowIsAlwaysShownAndNoRoomIsWasted(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var window = ScrollWindow()
    for _ in 0..<30 {
      let count = Int.random(in: 1...40, using: &generator)
      let height = Int.random(in: 1...12, using: &generator)
      let row = Int.random(in: 0..<count, using: &generator)
      window.reveal(row: row, of: count, in: height)
      let rows = window.rows(of: count, in: height)
      #expect(rows.contains(row))
      #expect(rows.count == min(count, height))
    }
  }

  @Test func theWindowMovesNoMoreThanNeeded() {
    var window = ScrollWindow()
    window.reveal(row: 5, of: 20, in: 4)
    #expect(window.first == 2)
    window.reveal(row: 3, of: 20, in: 4)
    #expect(window.first == 2)
    window.reveal(row: 1, of: 20, in: 4)
    #expect(window.first == 1)
  }

  @Test func anEmptyListHasNoRows() {
    var window = ScrollWindow(first: 9)
    #expect(window.rows(of: 0, in: 5).isEmpty)
    window.reveal(row: 0, of: 0, in: 5)
    #expect(window.first == 0)
  }
}
