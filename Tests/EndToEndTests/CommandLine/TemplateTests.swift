import Foundation
import PlanReports
import TestSupport
import Testing

@testable import samverkan

/// The template of documents for Word.
struct TemplateTests {
  private static let path = "\(Checkout.path)/Data/\(DocumentTemplate.shipped)"
  private static let python = "/usr/bin/python3"

  private func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: Self.path)))
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let archive = try #require(StoredArchive(bytes))
    let entry = try #require(archive.entries.first { $0.name == name })
    return String(decoding: entry.bytes, as: UTF8.self)
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: python), "python3 is not installed"))
  func theFileIsWhatTheScriptMakes() throws {
    let program = try Program()
    let made = "\(program.home.path)/made.docx"
    let process = Process()
    process.executableURL = URL(filePath: Self.python)
    process.arguments = ["\(Checkout.path)/script/make-template", made]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Data(contentsOf: URL(filePath: made)) == Data(bytes()))
  }

  @Test func itIsA4InSwedishWithPageNumbers() throws {
    let bytes = try bytes()
    #expect(
      try part("word/document.xml", of: bytes).contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    let styles = try part("word/styles.xml", of: bytes)
    #expect(styles.contains("<w:lang w:val=\"sv-SE\""))
    #expect(styles.contains("<w:tblHeader/>") && styles.contains("<w:tblBorders>"))
    #expect(try part("word/footer1.xml", of: bytes).contains("NUMPAGES"))
  }

  @Test func theTextsOfADocumentAreFilledIn() throws {
    let filled = try #require(
      DocumentTemplate.fill(
        bytes(), with: [.init(name: "organ", value: "R\u{E5}d & <\u{E4}mbete>")]))
    let header = try part("word/header1.xml", of: filled)
    #expect(header.contains(">R\u{E5}d &amp; &lt;\u{E4}mbete&gt;</w:t>"))
  }

  @Test func anArchiveIsWrittenAsItIsRead() throws {
    let bytes = try bytes()
    let archive = try #require(StoredArchive(bytes))
    #expect(archive.entries.count == 12)
    #expect(StoredArchive(archive.bytes) == archive)
    #expect(StoredArchive(Array(bytes.prefix(40))) == nil && StoredArchive([]) == nil)
  }

  /// The checksum of `123456789` is known.
  @Test func anArchiveHasItsChecksums() {
    let bytes = StoredArchive([.init(name: "a", bytes: Array("123456789".utf8))]).bytes
    #expect(Array(bytes[14..<18]) == [0x26, 0x39, 0xF4, 0xCB])
  }
}
