import PlanDomain

/// Where in a meeting the wall stands: what a restart goes on with, and what the speaker's view follows.
struct Position: Equatable, Sendable {
  let meeting: MeetingID
  /// The code of the step.
  let step: String
  /// What is being written there, if anything.
  let writing: Writing?
  /// Seconds that each item has stood on the wall.
  let spent: [AgendaKey: Int64]
  /// The activity that is pointed at, if one is.
  let marked: String?

  /// What is being written.
  enum Writing: Equatable, Sendable {
    /// A decision, and what it concerns.
    case decision(Concern?)
    /// What is said under the item.
    case note
  }

  init(
    meeting: MeetingID, step: String, writing: Writing? = nil, spent: [AgendaKey: Int64] = [:],
    marked: String? = nil
  ) {
    self.meeting = meeting
    self.step = step
    self.writing = writing
    self.spent = spent
    self.marked = marked
  }

  /// How long each item has stood on the wall.
  var times: WallTimes { WallTimes(meeting, seconds: spent) }

  /// Reads what ``text`` wrote; `nil` for anything else.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let meeting = FactID(words[0]) else { return nil }
    let rest = words.dropFirst(2)
    self.init(
      meeting: MeetingID(meeting), step: words[1],
      writing: Position.writing(rest.filter { !$0.contains("=") }),
      spent: rest.first { $0.hasPrefix(Position.mark) }.map(Position.spent) ?? [:],
      marked: rest.first { $0.hasPrefix(Position.pointer) }
        .map { String($0.dropFirst(Position.pointer.count)) })
  }

  /// What stands before the seconds of each item.
  private static let mark = "spent="
  /// What stands before what is pointed at.
  private static let pointer = "marked="

  private static func spent(_ text: String) -> [AgendaKey: Int64] {
    let pairs = text.dropFirst(mark.count).split(separator: ";").compactMap { pair in
      let parts = pair.split(separator: ":")
      return parts.count == 2
        ? AgendaKey(String(parts[0])).flatMap { key in Int64(parts[1]).map { (key, $0) } } : nil
    }
    return Dictionary(pairs, uniquingKeysWith: max)
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
    let times = spent.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key):\($0.value)" }.joined(separator: ";")
    let spent = times.isEmpty ? [] : [Position.mark + times]
    let marked = marked.map { [Position.pointer + $0] } ?? []
    return ([meeting.fact.description, step] + words + spent + marked).joined(separator: " ")
  }
}
