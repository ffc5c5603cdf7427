import PlanDomain

/// Where in a meeting the wall stands: what a restart goes on with, and what the speaker's view follows.
struct Position: Equatable, Sendable {
  let meeting: MeetingID
  /// The code of the step.
  let step: String
  /// What is being written there, if anything.
  let writing: Writing?

  /// What is being written.
  enum Writing: Equatable, Sendable {
    /// A decision, and what it concerns.
    case decision(Concern?)
    /// What is said under the item.
    case note
  }

  init(meeting: MeetingID, step: String, writing: Writing? = nil) {
    self.meeting = meeting
    self.step = step
    self.writing = writing
  }

  /// Reads what ``text`` wrote; `nil` for anything else.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let meeting = FactID(words[0]) else { return nil }
    self.init(
      meeting: MeetingID(meeting), step: words[1],
      writing: Position.writing(Array(words.dropFirst(2))))
  }

  private static func writing(_ words: [String]) -> Writing? {
    switch words.first {
    case "decision": .decision(words.dropFirst().first.flatMap { Concern($0) })
    case "note": .note
    default: nil
    }
  }

  /// The position on one line.
  var text: String {
    let words: [String] =
      switch writing {
      case .decision(let concern): ["decision"] + [concern?.description].compactMap(\.self)
      case .note: ["note"]
      case nil: []
      }
    return ([meeting.fact.description, step] + words).joined(separator: " ")
  }
}
