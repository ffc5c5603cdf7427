import TestSupport

/// The headings of the adopted agreement, as transcribed from the document.
enum AdoptedTitles {
  /// The titles of the four focus areas.
  static var areas: [String] { get throws { try texts("area") } }
  /// The titles of the fifteen sub-goals.
  static var subGoals: [String] { get throws { try texts("sub-goal") } }

  private static func texts(_ label: String) throws -> [String] {
    let path = "Tests/PlanStorageTests/Data/Fixtures/eskilstuna-2024-2027.txt"
    return try Checkout.text(of: path).split(separator: "\n")
      .filter { $0.hasPrefix(label + ": ") }.map { String($0.dropFirst(label.count + 2)) }
  }
}
