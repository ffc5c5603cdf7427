public import PlanDomain

/// A word of somebody's own for a value, as an import reads it; it is told before anything is recorded.
public struct ImportSynonym: Hashable, Sendable {
  /// What stands in the table.
  public let text: String
  /// What it is read as.
  public let value: Value

  /// What a word may be read as.
  public enum Value: Hashable, Sendable {
    /// How far the work has come.
    case progress(Progress)
    /// How it stands against the plan.
    case assessment(Assessment)
    /// That nothing has changed, which is a report.
    case unchanged
  }

  /// Reads a word; `nil` for one that no value goes by.
  ///
  /// - Parameter text: What stands in the table.
  init?(_ text: String) {
    let wanted = text.compared
    guard let value = Self.share(text) ?? Self.values[wanted] else { return nil }
    (self.text, self.value) = (text, value)
  }

  /// A share tells how far the work has come: none of it, some, all.
  private static func share(_ text: String) -> Value? {
    let plain = text.filter { !$0.isWhitespace }
    guard plain.hasSuffix("%"), let share = Int(plain.dropLast()), (0...100).contains(share) else {
      return nil
    }
    return .progress(share == 0 ? .notStarted : share == 100 ? .done : .ongoing)
  }

  private static let values: [String: Value] = {
    var values: [String: Value] = [:]
    for (value, words) in words { for word in words { values[word.compared] = value } }
    for progress in Progress.reportable {
      for word in progress.synonyms { values[word.compared] = .progress(progress) }
    }
    for assessment in Assessment.allCases {
      for word in assessment.synonyms { values[word.compared] = .assessment(assessment) }
    }
    return values
  }()

  /// What people write beside what they type.
  private static let words: [(Value, [String])] = [
    (
      .progress(.done),
      [
        "klart", "färdigt", "avslutat", "slutfört", "genomfört", "utförd", "utfört", "gjort",
        "done",
        "complete",
      ]
    ),
    (.progress(.ongoing), ["påbörjat", "igång", "i gång", "startad", "startat", "under arbete"]),
    (
      .progress(.notStarted),
      ["ej påbörjat", "inte påbörjat", "ej startad", "ej startat", "planerat", "kommande"]
    ),
    (.progress(.paused), ["pausat", "vilar", "framskjuten", "uppskjuten"]),
    (.progress(.dropped), ["utgått", "struken", "ställs in", "inställd"]),
    (.assessment(.onPlan), ["grönt", "följer plan", "följer planen", "ok"]),
    (.assessment(.atRisk), ["gult"]),
    (.assessment(.deviating), ["rött", "avviker från plan", "försenad", "försenat"]),
    (.unchanged, ["oförändrat", "oförändrad", "som tidigare", "ingen förändring", "unchanged"]),
  ]
}

extension ImportSynonym: Worded {
  /// The word, and what it is read as.
  public var words: Words {
    let meaning =
      switch value {
      case .progress(let progress): progress.words
      case .assessment(let assessment): assessment.words
      case .unchanged:
        Words("en rapport om att inget har ändrats", "a report that nothing has changed")
      }
    return Words(
      "«\(text.shortened(to: 40))» läses som ", "“\(text.shortened(to: 40))” is read as ") + meaning
  }
}
