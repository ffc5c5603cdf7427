import Cells
import PlanDomain

/// Values to choose from; the digits choose in the order listed.
struct Menu: Equatable, Sendable {
  /// What the menu is about.
  enum Purpose: Equatable, Sendable {
    case progress(Item)
    case assessment(ActivityID)
    case attainment(GoalID)
    case trend(GoalID, Attainment)
    case settling(RegisterKey)
    case author(Composition)
    case view
    case step
    /// Which of several open meetings something goes to.
    case meeting(MeetingUse)
    case filter
    case decisionFilter
    /// Whose plan is shown.
    case owner
    case month
    case attendance(MeetingID, Attendee)
    case verdict(DeviationID, CalendarMonth)
    /// Whether to open a deviation of an activity.
    case offer(ActivityID)
    /// Whether to approve the minutes of a meeting.
    case approval(MeetingID)
    /// Whether to freeze or approve a report, with the record number that was given.
    case filing(Intent, record: String?)
    /// Whether to save on a day that the clock may be wrong about: what was to be recorded, and the
    /// prompt that it was said in.
    indirect case oddDay(CalendarDate, Command, Composition?, then: Prompt?)
    /// What to do about something in the files.
    case ways
    /// Whether to do it, or by which decision.
    case mending(FileWay)
    /// For whom the one at the keyboard types, and the prompt that asked.
    indirect case speaker(then: Prompt)
  }

  /// One of the values.
  enum Choice: Equatable, Sendable {
    case progress(Progress)
    case assessment(Assessment)
    case attainment(Attainment)
    /// Where a goal is heading; `nil` where nobody has said.
    case trend(Trend?)
    /// One of the values that people disagree on, with who and when.
    case claim(RegisterValue, by: String)
    case function(String)
    case otherFunction
    case destination(Destination)
    /// A step of the walkthrough, with its title.
    case step(WalkthroughStep, String)
    /// A condition of the register's filter, with what it is called.
    case condition(FilterChoice, String, isSet: Bool)
    /// A condition of the filter of decisions.
    case decisionCondition(DecisionCondition, isSet: Bool)
    /// A party with a plan of its own, with its name; `nil` for everybody.
    case owner(PartyID?, String)
    /// A month to review, and how many deviations are left for it.
    case month(CalendarMonth, left: Int)
    case verdict(Verdict)
    case accept, decline
    case way(FileWay)
    /// A decision to rest on, with its text.
    case decision(DecisionID, String)
    case presence(Attendance)
    /// Present until an item, which is asked for.
    case presentUntil
    case until(Attendance, String)
    case everybodyElse
    /// A function to type for, with what it is called; `nil` for oneself.
    case speaker(Responsible?, String)
    /// A meeting under way, with what it is called; `nil` for none of them.
    case meeting(MeetingID?, String)
  }

  /// What a meeting is chosen for.
  enum MeetingUse: Equatable, Sendable {
    case walkthrough
    case decision
  }

  let purpose: Purpose
  let choices: [Choice]
  /// The place of the present value, where the menu is about one that has it.
  let current: Int?
  var selected: Int
  /// The values that the screen showed when the menu was opened.
  let shown: PlanState
  /// What stands above the choices, to be read before one is made.
  var notes: [String] = []
  /// Whose word the value is, where it is not that of the one at the keyboard.
  var reportedFor: Responsible?

  init(_ purpose: Purpose, _ choices: [Choice], current: Int? = nil, showing state: PlanState) {
    self.purpose = purpose
    self.choices = choices
    self.current = current
    selected = current ?? 0
    shown = state
  }

  /// The key that chooses a place beside the arrows: a letter in the view menu, else a digit.
  func label(of place: Int) -> String? {
    if case .destination(let destination) = choices[place] { return String(destination.letter) }
    return place < 9 ? "\(place + 1)" : nil
  }

  /// The place that a letter of the view menu chooses; letters that move elsewhere choose here.
  func place(for letter: Character) -> Int? {
    choices.firstIndex { choice in
      if case .destination(let destination) = choice { destination.letter == letter } else { false }
    }
  }

  /// The keys that choose, as the footer shows them.
  var keys: String {
    guard purpose != .view else {
      return choices.indices.compactMap(label).joined(separator: " ")
    }
    return "1\(Symbols.unicode.dash.string)\(min(9, choices.count))"
  }

  /// Whether it can be said whose word the value is.
  var asksForWhom: Bool {
    switch purpose {
    case .progress, .assessment, .attainment, .trend: true
    case .settling, .author, .view, .step, .meeting, .filter, .decisionFilter, .owner, .month,
      .attendance, .verdict, .offer, .approval, .filing, .oddDay, .ways, .mending, .speaker:
      false
    }
  }

  /// The prompt that the menu came out of, which is there again when it closes.
  var asker: Prompt? {
    switch purpose {
    case .speaker(let asked): asked
    case .oddDay(_, _, _, let asked): asked
    default: nil
    }
  }

  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), choices.count - 1)
  }
}
