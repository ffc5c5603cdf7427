import TestSupport
import Testing

@testable import Cells

@Suite struct WidthTests {
  @Test func theTableIsOrderedAndNoTwoNeighboursAreOfOneKind() {
    let runs = WidthTable.runs
    #expect(runs.first.map { $0 >> 2 } == 0)
    for (before, after) in zip(runs, runs.dropFirst()) {
      #expect(before >> 2 < after >> 2)
      #expect(before & 3 != after & 3)
    }
  }

  @Test func theShortcutForLatinLettersAgreesWithTheTable() {
    for value in UInt32(0)..<0x300 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let run = WidthTable.runs.last { $0 >> 2 <= value }
      #expect(run.map { $0 & 3 } == ScalarKind(scalar).rawValue, "U+\(String(value, radix: 16))")
    }
  }

  @Test func everyCharacterThatIsShownIsAsWideAsTheCLibrarySays() {
    let scalars = (UInt32(0x20)..<0x110000).lazy.compactMap { Unicode.Scalar($0) }
    let shown = scalars.filter { ScalarKind($0) != .refused }
    let differing = shown.filter { columnsInCLibrary(of: $0) != Int(ScalarKind($0).rawValue) }
    #expect(differing.map { String($0.value, radix: 16) } == [])
  }

  @Test(arguments: [
    ("a", 1), ("å", 1), ("a\u{30A}", 1), ("▸", 1), ("●", 1), ("█", 1), ("…", 1), ("漢", 2),
    ("✅", 2), ("🔴", 2), ("⚠", 1), ("⚠\u{FE0F}", 1), ("한", 2), ("\u{1112}\u{1161}", 2), ("ｱ", 1),
  ])
  func knownCharactersHaveTheirWidth(text: String, columns: Int) {
    #expect(ScreenText(text).columns == columns)
  }

  /// The short way for texts that need no change gives what the long way does, or leaves it to that.
  @Test func theShortWayIsTheLongWay() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "a\(scalar)b", "\(scalar)\u{301}", "\(scalar)\u{FE0F}"] {
        guard let simple = Sanitiser.simpleCharacters(of: text) else { continue }
        #expect(simple == Sanitiser.compose(text), "\(value)")
        #expect(simple.allSatisfy { $0 == "\n" || CharacterWidth.columns(of: $0) == 1 }, "\(value)")
      }
    }
  }
}
