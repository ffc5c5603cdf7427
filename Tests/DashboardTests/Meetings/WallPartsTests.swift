import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What is longer than the screen is shown part by part, and every row of it once.
struct WallPartsTests {
  @Test(arguments: UInt64(0)..<200)
  func everyRowStandsInOnePart(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let height = Int.random(in: 1...20, using: &generator)
    var row = 0
    let blocks = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      let start = row
      row += Int.random(in: 1...25, using: &generator)
      defer { row += Int.random(in: 0...1, using: &generator) }
      return start..<row
    }
    let headings = Set(blocks.indices.filter { _ in Bool.random(using: &generator) })
    let parts = WallParts(blocks, headings: headings, height: height).parts
    #expect(parts.allSatisfy { $0.count <= height })
    for row in blocks.flatMap({ Array($0) }) {
      #expect(parts.count { $0.contains(row) } == 1)
    }
    for block in blocks where block.count <= height {
      #expect(
        headings.isEmpty == false
          || parts.contains {
            $0.lowerBound <= block.lowerBound
              && block.upperBound <= $0.upperBound
          })
    }
  }

  @Test func aHeadingStandsWithWhatFollowsIt() {
    let parts = WallParts([0..<4, 5..<6, 7..<10], headings: [1], height: 7)
    #expect(parts.parts == [0..<5, 5..<10] || parts.parts.last == 5..<10)
  }

  @Test func whatIsTallerThanTheScreenGoesOnInTheNextPart() {
    let parts = WallParts([0..<2, 3..<20], height: 6)
    #expect(parts.parts.map(\.lowerBound) == [0, 3, 9, 15])
    #expect(parts.place(of: 10) == 2 && parts.place(of: .max) == 3)
  }

  private static let sizes = [
    Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  private static let chronicles: [@Sendable () throws -> Chronicle] = [
    { try .convened() }, { try .convened(as: .annual) }, { try .meeting() }, { try .example() },
  ]

  @Test(arguments: sizes, chronicles.indices)
  func spaceAloneShowsEveryRowOfEveryPage(size: Size, place: Int) throws {
    var session = Session(try Self.chronicles[place](), columns: size.columns, rows: size.rows)
    try session.type("m")
    var seen: [WalkthroughStep: [String]] = [:]
    var last: WalkthroughScreen?
    for _ in 0..<400 {
      let wall = try #require(session.model.navigation.walkthrough)
      guard wall != last else { break }
      let context = Context(model: session.model)
      let layout = WalkthroughLayout(context, wall.page(context))
      let frame = session.model.view()
      for row in layout.blocks.row..<layout.blocks.maxRow {
        seen[wall.step, default: []].append(frame.text(row: row))
      }
      last = wall
      try session.type("<Space>")
    }
    let context = Context(model: session.model)
    let wall = try #require(session.model.navigation.walkthrough)
    #expect(wall.step == .closing)
    for step in WalkthroughStep.all(context) {
      var shown = WalkthroughScreen(at: step, of: wall.meeting)
      shown.settle(context)
      var rows = seen[step] ?? []
      for line in shown.page(context).blocks.flatMap(\.lines) where !line.isEmpty {
        let text = line.spans.map(\.text.string).joined()
        let found = rows.firstIndex { $0.contains(text) }
        #expect(found != nil, "\(step): \(text)")
        if let found { rows.remove(at: found) }
      }
    }
  }

  /// A presentation remote has two keys: the whole meeting is seen with one and the way back with the other.
  @Test(arguments: [("<PgDn>", "<PgUp>"), ("<Space>", "<BS>")])
  func aRemoteControlSeesTheWholeMeetingForwardsAndBack(on: String, back: String) throws {
    var session = Session(try .convened(), columns: 60, rows: 18)
    try session.type("m")
    var seen = [session.screen]
    for _ in 0..<400 {
      try session.type(on)
      guard session.screen != seen.last else { break }
      seen.append(session.screen)
    }
    #expect(seen.last?.contains("Avsluta m\u{F6}tet") == true)
    for screen in seen.dropLast().reversed() {
      try session.type(back)
      #expect(session.screen == screen)
    }
    #expect(session.changes.isEmpty)
  }
}
