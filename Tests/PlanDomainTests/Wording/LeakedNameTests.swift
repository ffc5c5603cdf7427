import Foundation
import TestSupport
import Testing

/// A renaming of functions once went into the texts: the law said *3 englishSources*.
struct LeakedNameTests {
  @Test func noTextHoldsANameOfTheProgram() throws {
    let folder = URL(filePath: Checkout.path).appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var count = 0
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      count += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") where Self.leaks(String(line)) {
        Issue.record("\(file.lastPathComponent): \(line)")
      }
    }
    #expect(count > 500)
  }

  @Test func whatWasFoundWouldBeFoundAgain() {
    #expect(Self.leaks(#"count == 1 ? "source" : "englishSources""#))
    #expect(Self.leaks(#""englishDecided by \(decision.body)""#))
    #expect(!Self.leaks(#""Took \(taken.englishEntries), sent""#))
    #expect(!Self.leaks("    swedishDecided(decision)"))
  }

  /// Whether a text in a line of source holds such a name outside what is put into it.
  private static func leaks(_ line: String) -> Bool {
    let texts = line.replacing(/\\\([^()]*(\([^()]*\)[^()]*)*\)/, with: "")
    return texts.contains(/"[^"]*(english|swedish)[A-Z][^"]*"/)
  }
}
