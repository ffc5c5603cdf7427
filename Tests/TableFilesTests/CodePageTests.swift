import TableFiles
import Testing

/// Letters as text files of different ages write them.
@Suite struct CodePageTests {
  private func heads(_ bytes: [UInt8]) throws -> [String] {
    try CSVRows(bytes).rows.flatMap(\.cells)
  }

  private func bytes(_ text: String, _ letters: [Unicode.Scalar: UInt8]) -> [UInt8] {
    text.unicodeScalars.map { letters[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  private static let text = "Åtgärd;Område;Ansvarig på Östermalm\r\n"
  private static let cells = ["Åtgärd", "Område", "Ansvarig på Östermalm"]

  @Test func lettersOfWindowsMacintoshAndDOSAreToldApart() throws {
    #expect(try heads(bytes(Self.text, [:])) == Self.cells)
    #expect(
      try heads(
        bytes(Self.text, ["Å": 0x81, "ä": 0x8A, "å": 0x8C, "Ö": 0x85, "ö": 0x9A])) == Self.cells)
    #expect(
      try heads(
        bytes(Self.text, ["Å": 0x8F, "ä": 0x84, "å": 0x86, "Ö": 0x99, "ö": 0x94])) == Self.cells)
  }

  @Test func lettersThatNoneOfThemHasAreRefused() {
    #expect(throws: TableFault.self) { try heads([0x8D, 0x8D, 0x3B, 0xDD]) }
  }
}
