import Foundation
import TestSupport
import Testing

/// Every row of the matrix of faults has a test.
@Suite struct MatrixTests {
  @Test func everyRowHasATestThatCarriesItsNumber() throws {
    let tests = try #require(
      FileManager.default.enumerator(atPath: "\(Checkout.path)/Tests")?.allObjects as? [String])
    var named: Set<String> = []
    for path in tests where path.hasSuffix(".swift") {
      let text = try Checkout.text(of: "Tests/\(path)")
      for call in text.matches(of: /\.fault\(([^)]*)\)/) {
        named.formUnion(call.1.matches(of: /\.(f\d+)/).map { $0.1.uppercased() })
      }
    }
    let missing = Fault.allCases.map(\.number).filter { !named.contains($0) }
    #expect(missing.isEmpty, "without a test: \(missing.joined(separator: " "))")
  }
}
