/// A part of an activity that is nothing but a text, or absent.
///
/// Plan files, the journal, JSON, tables, sheets, forms, the search and masking go through the cases, so
/// that one more text is one more case here and an answer wherever the compiler asks for one. The raw
/// value is its name in files, in the journal and in JSON.
public enum ActivityText: String, CaseIterable, Hashable, Sendable {
  /// The wider undertaking that the activity belongs to, where the plan names one («Vad»).
  case what
  /// How it is done.
  case how
  /// How and when it is followed up.
  case followUp = "follow_up"
  /// The group that coordinates it.
  case coordination
  /// Where it comes from: a document and a row, or *Exempel*.
  case source

  /// Whether a decision may change it; the others only an edition of the plan does.
  public var isChangeable: Bool {
    switch self {
    case .how, .followUp: true
    case .what, .coordination, .source: false
    }
  }

  /// The texts that a decision may change.
  public static let changeable = allCases.filter(\.isChangeable)

  /// What it is called.
  public var label: Label {
    switch self {
    case .what: .partOf
    case .how: .how
    case .followUp: .followUp
    case .coordination: .coordination
    case .source: .source
    }
  }
}
