import Foundation
import TestSupport
import Testing

/// What the sources may import, beyond what the build refuses.
@Suite struct SourceImportsTests {
  /// One import of Foundation brings ICU and its data into the program: 48 MB.
  @Test func noModuleOfTheProgramImportsFoundation() throws {
    let sources = "\(Checkout.path)/Sources"
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources)
      .filter { $0.hasSuffix(".swift") }
    #expect(files.count > 500)
    let importing = try files.filter { file in
      try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8).split(separator: "\n")
        .contains { $0.contains("import Foundation") }
    }
    #expect(importing == [])
  }
}
