public import PlanDomain

extension ActionPlan {
  /// The small plan with an indicator and two commitments.
  public static var measured: ActionPlan { measured(activities: small.activities) }

  /// The small plan in another edition, with an indicator and two commitments.
  public static func measured(
    activities: [Activity], version: String = "2026:1"
  ) -> ActionPlan {
    var agreement = small.agreement
    agreement.commitments = [
      Commitment(id: "C1", title: "Gemensam kommunikation"),
      Commitment(id: "C2", title: "Gemensam l\u{E4}gesbild"),
    ]
    var indicator = Indicator(id: "I3", title: "Tillit till andra")
    indicator.unit = "procent"
    indicator.serves = ["D2.1"]
    indicator.baseline = Indicator.Point(number("60"), on: day("2024-01-01"))
    indicator.target = Indicator.Point(number("70"), on: day("2027-12-31"))
    indicator.direction = .increase
    return ActionPlan(
      agreement: agreement, editions: [PlanEdition(version: version, status: .adopted)],
      activities: activities, indicators: [indicator])
  }
}

/// Returns a number from its text; stops the test run when the text is no number.
public func number(_ text: String) -> DecimalNumber {
  guard let number = DecimalNumber(text) else { preconditionFailure("\(text) is no number") }
  return number
}

extension FileDigest {
  /// The digest of a file in a test.
  public static var sample: FileDigest {
    guard let digest = FileDigest(String(repeating: "0123456789abcdef", count: 4)) else {
      preconditionFailure("Sixty-four digits make a digest.")
    }
    return digest
  }
}

extension FrozenDocument {
  /// A document in a test.
  public static func sample(_ file: String) -> FrozenDocument {
    FrozenDocument(file: file, digest: .sample, heads: [])
  }
}
