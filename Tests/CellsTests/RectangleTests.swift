import Cells
import TestSupport
import Testing

@Suite struct RectangleTests {
  private let area = Rectangle(
    origin: Point(column: 3, row: 2), size: Size(columns: 20, rows: 10))

  @Test func fixedPartsComeFirstAndSharesDivideTheRest() {
    let parts = area.split(.horizontal, .cells(5), .share(1), .share(2))
    #expect(parts.map(\.column) == [3, 8, 13])
    #expect(parts.map(\.columns) == [5, 5, 10])
    #expect(parts.allSatisfy { $0.row == 2 && $0.rows == 10 })
    #expect(area.split(.vertical, .cells(8), .cells(8)).map(\.rows) == [8, 2])
  }

  @Test(arguments: UInt64(0)..<200)
  func partsFollowEachOtherAndFillTheWhole(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lengths = (0...Int.random(in: 0...5, using: &generator)).map { _ in
      Bool.random(using: &generator)
        ? Length.cells(.random(in: -1...9, using: &generator))
        : .share(.random(in: 0...4, using: &generator))
    }
    let parts = area.split(.vertical, lengths + [.share(1)])
    #expect(parts.reduce(0) { $0 + $1.rows } == area.rows)
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.maxRow == $1.row })
  }

  @Test func aMarginNeverMakesARectangleNegative() {
    #expect(area.inset(left: 30, right: 30).columns == 0)
    let inner = Rectangle(origin: Point(column: 4, row: 4), size: Size(columns: 17, rows: 8))
    #expect(area.inset(left: 1, top: 2, right: 2) == inner)
  }

  @Test func rowsOutsideAreLeftOut() {
    #expect(area.rows(8..<20).row == 10)
    #expect(area.rows(8..<20).rows == 2)
    #expect(area.rows(20..<30).isEmpty)
  }

  @Test func cornersBelongToTheRectangle() {
    #expect(area.contains(Point(column: 3, row: 2)))
    #expect(area.contains(Point(column: 22, row: 11)))
    #expect(!area.contains(Point(column: 23, row: 11)))
    #expect(!area.contains(Point(column: 22, row: 12)))
  }
}
