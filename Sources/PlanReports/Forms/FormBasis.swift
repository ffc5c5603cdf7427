public import PlanDomain

/// What a row of a form rests on: the workspace, the activity, how far each writer had come, and whose answer it is.
///
/// It stands in the row itself, as one text, so that a row that is moved, copied to another form or given
/// another identifier is known.
///
/// > Source: `docs/form.md`.
public struct FormBasis: Hashable, Sendable {
  /// The identifier of the workspace.
  public let workspace: String
  /// The activity.
  public let activity: ActivityID
  /// The running number of each writer's last line.
  public let lines: [WriterID: Int]
  /// The function that was asked; `nil` where a party was, whose functions share the form.
  public let answerer: Responsible?

  /// Creates what a row rests on.
  ///
  /// - Parameters:
  ///   - workspace: The identifier of the workspace.
  ///   - activity: The activity.
  ///   - lines: The running number of each writer's last line when the form was written.
  ///   - addressee: Who is asked.
  public init(
    _ workspace: String, _ activity: ActivityID, at lines: [WriterID: Int],
    for addressee: Addressee
  ) {
    (self.workspace, self.activity, self.lines) = (workspace, activity, lines)
    answerer =
      switch addressee {
      case .function(let function): function
      case .party: nil
      }
  }

  /// Reads what a row of a form rests on; `nil` for anything that ``text`` would not have written.
  ///
  /// - Parameter text: What stands in the row.
  public init?(_ text: String) {
    let halves = text.split(separator: "; ", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = (halves.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0] == "1", let activity = ActivityID(String(parts[2])) else {
      return nil
    }
    if halves.count == 2 {
      let names = halves[1].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard names.count == 2, !names[1].isEmpty, let party = PartyID(String(names[0])) else {
        return nil
      }
      answerer = Responsible(party: party, function: String(names[1]))
    } else {
      answerer = nil
    }
    var lines: [WriterID: Int] = [:]
    for part in parts.dropFirst(3) {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false)
      guard pair.count == 2, let writer = WriterID(String(pair[0])), let number = Int(pair[1]),
        number > 0, lines.updateValue(number, forKey: writer) == nil
      else { return nil }
    }
    (workspace, self.activity, self.lines) = (String(parts[1]), activity, lines)
    guard self.text == text else { return nil }
  }

  /// The text: the number of the format, the workspace, the activity, each writer with its last line, and the function.
  public var text: String {
    let heads = lines.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue)=\($0.value)" }
    return (["1", workspace, activity.rawValue] + heads).joined(separator: " ")
      + (answerer.map { "; \($0.party.rawValue):\($0.function)" } ?? "")
  }
}
