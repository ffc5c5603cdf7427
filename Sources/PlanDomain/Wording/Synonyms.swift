/// A value that people have other words for than those that the program shows.
///
/// They are understood where one types what one means; nothing is shown by them, and nothing that others
/// have written is read by them.
public protocol Synonymous {
  /// The other words, in any language.
  var synonyms: [String] { get }
}

extension Progress: Synonymous {
  /// The other words.
  public var synonyms: [String] {
    switch self {
    case .notStated: ["okänt", "unknown"]
    case .notStarted: ["inte påbörjad", "planerad", "planned"]
    case .ongoing: ["pågående", "påbörjad", "started", "in progress"]
    case .paused: ["vilande", "on hold"]
    case .done: ["klar", "färdig", "avslutad", "slutförd", "finished", "completed"]
    case .dropped: ["utgår", "avbruten", "cancelled"]
    }
  }
}

extension Assessment: Synonymous {
  /// The other words.
  public var synonyms: [String] {
    switch self {
    case .onPlan: ["grön", "green"]
    case .atRisk: ["risk", "gul", "yellow"]
    case .deviating: ["avvikelse", "röd", "red"]
    case .notAssessed: ["obedömd"]
    }
  }
}
