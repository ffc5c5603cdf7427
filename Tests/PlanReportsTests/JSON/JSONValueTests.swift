import Foundation
import PlanReports
import TestSupport
import Testing

@Suite struct JSONValueTests {
  @Test func membersKeepTheirOrder() {
    let value: JSONValue = ["b": .number(1), "a": .array([.bool(true), .null]), "c": .object([])]
    #expect(
      value.text == """
        {
          "b": 1,
          "a": [
            true,
            null
          ],
          "c": {}
        }

        """)
  }

  @Test(arguments: [(0.0, "0.0000"), (1.0, "1.0000"), (0.72164, "0.7216"), (-0.5, "-0.5000")])
  func sharesHaveFourDecimals(_ share: Double, _ text: String) {
    #expect(JSONValue.share(share).text == text + "\n")
  }

  @Test func whatTroublesATerminalIsEscaped() {
    #expect(
      JSONValue.string("\u{1B}[2J\u{9B}\u{202E}\n").text == "\"\\u001b[2J\\u009b\\u202e\\n\"\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyTextReadsBackAsItself(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<40 {
      let limit: UInt32 = Bool.random(using: &generator) ? 0x80 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) {
        scalars.append(scalar)
      }
    }
    let text = String(scalars)
    let read = try JSONDecoder().decode(
      [String].self, from: Data(JSONValue.array([.string(text)]).text.utf8))
    #expect(read.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
  }
}
