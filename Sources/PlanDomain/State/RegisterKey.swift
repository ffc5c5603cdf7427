/// Names one value of the plan that people set.
public enum RegisterKey: Hashable, Sendable {
  /// An activity's progress.
  case progress(ActivityID)
  /// The progress of a party's contribution to an activity.
  case contribution(ActivityID, PartyID)
  /// An activity's assessment.
  case assessment(ActivityID)
  /// A field of an activity.
  case field(ActivityID, ActivityField.Kind)
  /// A sub-goal's attainment and trend.
  case attainment(GoalID)
  /// Whether a deviation is open.
  case deviationState(DeviationID)
  /// Where a deviation is dealt with.
  case deviationLevel(DeviationID)
  /// A field of a deviation.
  case deviationField(DeviationID, DeviationField.Kind)
  /// What the review of a month found.
  case review(DeviationID, CalendarMonth)
  /// The note of a fact, as corrected.
  case text(FactID)

  /// Whether a decision is carried out.
  case decisionState(DecisionID)
  /// A part of a decision.
  case decisionField(DecisionID, DecisionField.Kind)
  /// How far a meeting has come.
  case meetingStage(MeetingID)
  /// A part of a meeting's plan.
  case meetingField(MeetingID, MeetingField.Kind)
  /// How a function took part in a meeting.
  indirect case attendance(MeetingID, Attendee)
  /// What was said under an item of a meeting.
  case itemNote(MeetingID, AgendaKey)

  /// What the value belongs to.
  public var subject: Subject {
    switch self {
    case .progress(let id), .contribution(let id, _), .assessment(let id), .field(let id, _):
      .activity(id)
    case .attainment(let id): .goal(id)
    case .deviationState(let id), .deviationLevel(let id), .deviationField(let id, _),
      .review(let id, _):
      .deviation(id)
    case .text(let id): .fact(id)
    case .decisionState(let id), .decisionField(let id, _): .decision(id)
    case .meetingStage(let id), .meetingField(let id, _), .attendance(let id, _),
      .itemNote(let id, _):
      .meeting(id)
    }
  }

  /// The name of the value, as the journal, commands and JSON spell it.
  public var name: String {
    switch self {
    case .progress: "progress"
    case .contribution: "contribution_progress"
    case .assessment: "assessment"
    case .attainment: "attainment"
    case .field(_, let kind): kind.name
    case .deviationState: "deviation_state"
    case .deviationLevel: "deviation_level"
    case .deviationField(_, let kind): "deviation_\(kind.rawValue)"
    case .decisionState: "decision_state"
    case .decisionField(_, let kind): "decision_\(kind.rawValue)"
    case .meetingStage: "meeting_stage"
    case .meetingField(_, let kind): "meeting_\(kind.rawValue)"
    case .attendance: "attendance"
    case .itemNote: "item_note"
    case .review: "deviation_review"
    case .text: "text"
    }
  }

  /// Whether the value is a judgement, which is said anew though it is the same.
  public var isJudged: Bool {
    switch self {
    case .progress, .contribution, .assessment, .attainment: true
    case .field, .deviationState, .deviationLevel, .deviationField, .review, .text: false
    case .decisionState, .decisionField, .meetingStage, .meetingField, .attendance, .itemNote:
      false
    }
  }

  /// What holds before anyone has said anything, where that is the same for all.
  var unsaid: RegisterValue? {
    switch self {
    case .progress, .contribution: .progress(.notStated)
    case .assessment: .assessment(.notAssessed)
    case .attainment: .attainment(.notAssessed, nil)
    case .field, .deviationState, .deviationLevel, .deviationField, .review, .text: nil
    case .decisionState, .decisionField, .meetingStage, .meetingField, .attendance, .itemNote: nil
    }
  }

  /// Orders values by what they belong to.
  var sortKey: String {
    switch self {
    case .progress(let id): "\(id) 1"
    case .contribution(let id, let party): "\(id) 2 \(party)"
    case .assessment(let id): "\(id) 3"
    case .field(let id, let kind): "\(id) 4 \(kind)"
    case .attainment(let id): "\(id) 5"
    case .deviationState(let id): "deviation \(id) 1"
    case .deviationLevel(let id): "deviation \(id) 2"
    case .deviationField(let id, let kind): "deviation \(id) 3 \(kind)"
    case .text(let id): "text \(id)"
    case .decisionState(let id): "decision \(id) 1"
    case .decisionField(let id, let kind): "decision \(id) 2 \(kind)"
    case .meetingStage(let id): "meeting \(id) 1"
    case .meetingField(let id, let kind): "meeting \(id) 2 \(kind)"
    case .attendance(let id, let attendee): "meeting \(id) 3 \(attendee.function)"
    case .itemNote(let id, let item): "meeting \(id) 4 \(item)"
    case .review(let id, let month): "deviation \(id) 4 \(month)"
    }
  }
}

/// A value that a register holds.
public enum RegisterValue: Hashable, Sendable {
  /// Progress.
  case progress(Progress)
  /// Assessment.
  case assessment(Assessment)
  /// Attainment and where it is heading.
  case attainment(Attainment, Trend?)
  /// A field of an activity.
  indirect case field(ActivityField)
  /// Whether a deviation is open.
  case deviationState(DeviationState)
  /// Where a deviation is dealt with.
  case deviationLevel(DeviationLevel)
  /// A field of a deviation.
  indirect case deviationField(DeviationField)
  /// What a review found.
  case verdict(Verdict)
  /// A note as corrected.
  case text(String)

  /// Whether a decision is carried out.
  case decisionState(DecisionState)
  /// A part of a decision.
  indirect case decisionField(DecisionField)
  /// How far a meeting has come.
  case meetingStage(MeetingStage)
  /// A part of a meeting's plan.
  indirect case meetingField(MeetingField)
  /// How a function took part in a meeting.
  indirect case attendance(Attendance)
  /// What was said under an item of a meeting.
  case itemNote(String)

  /// How bad the value is when two people disagree: the first different number decides.
  var severity: (Int, Int) {
    switch self {
    case .progress(let value): (value.severity, 0)
    case .assessment(let value): (value.severity, 0)
    case .attainment(let value, let trend): (value.severity, trend?.severity ?? -1)
    case .field(.schedule(let value)): (value.period.end.dayNumber, value.period.start.dayNumber)
    case .field: (0, 0)
    case .deviationState(let value): (value.severity, 0)
    case .deviationLevel(let value): (value.severity, 0)
    case .deviationField(.due(let value)): (value.dayNumber, 0)
    case .deviationField: (0, 0)
    case .verdict(let value): (value.severity, 0)
    case .decisionState(let value): (value.severity, 0)
    case .decisionField(.due(let value)): (value.dayNumber, 0)
    case .meetingStage(let value): (value.severity, 0)
    case .meetingField(.date(let value)): (value.dayNumber, 0)
    case .decisionField, .meetingField, .attendance, .itemNote: (0, 0)
    case .text: (0, 0)
    }
  }

  /// Whether the value is what a register holds before anything is said.
  var isUntouched: Bool {
    switch self {
    case .progress(let value): value == .notStated
    case .assessment(let value): value == .notAssessed
    case .attainment(let value, _): value == .notAssessed
    case .field, .deviationState, .deviationLevel, .deviationField, .verdict, .text: false
    case .decisionState, .decisionField, .meetingStage, .meetingField, .attendance, .itemNote:
      false
    }
  }

  /// Whether the value is something that somebody has written.
  var isText: Bool {
    switch self {
    case .text, .itemNote: true
    case .field, .deviationField, .decisionField, .meetingField: withoutText != self
    case .progress, .assessment, .attainment, .deviationState, .deviationLevel, .verdict: false
    case .decisionState, .meetingStage, .attendance: false
    }
  }

  /// The value without its text.
  var withoutText: RegisterValue {
    switch self {
    case .progress, .assessment, .attainment, .deviationState, .deviationLevel, .verdict: self
    case .field(let field): .field(field.withoutText)
    case .deviationField(let field): .deviationField(field.withoutText)
    case .text: .text(Masked.placeholder)
    case .decisionState, .meetingStage, .attendance: self
    case .decisionField(let field): .decisionField(field.withoutText)
    case .meetingField(let field): .meetingField(field.withoutText)
    case .itemNote: .itemNote(Masked.placeholder)
    }
  }

  /// How the journal, commands and JSON spell a value.
  public enum Spelling {
    /// One of the words of its kind.
    case word(String)
    /// What somebody has written.
    case text(String)
    /// Attainment and where it is heading.
    case attainment(Attainment, Trend?)
    /// A field of an activity.
    case field(ActivityField)
    /// A field of a deviation.
    case deviationField(DeviationField)
    /// A part of a decision.
    case decisionField(DecisionField)
    /// A part of a meeting's plan.
    case meetingField(MeetingField)
    /// How a function took part in a meeting.
    case attendance(Attendance)

    /// The value in one line, as commands understand it.
    public var plainText: String {
      switch self {
      case .word(let text), .text(let text): text
      case .attainment(let value, let trend):
        [value.rawValue, trend?.rawValue].compactMap(\.self).joined(separator: " ")
      case .field(let field): field.plainText
      case .deviationField(let field): field.plainText
      case .decisionField(let field): field.plainText
      case .meetingField(let field): field.plainText
      case .attendance(let value): value.presence.rawValue
      }
    }
  }

  /// How the value is spelled.
  public var spelling: Spelling {
    switch self {
    case .progress(let value): .word(value.rawValue)
    case .assessment(let value): .word(value.rawValue)
    case .attainment(let value, let trend): .attainment(value, trend)
    case .field(let field): .field(field)
    case .deviationState(let value): .word(value.rawValue)
    case .deviationLevel(let value): .word(value.rawValue)
    case .deviationField(let field): .deviationField(field)
    case .verdict(let value): .word(value.rawValue)
    case .text(let text): .text(text)
    case .decisionState(let value): .word(value.rawValue)
    case .decisionField(let field): .decisionField(field)
    case .meetingStage(let value): .word(value.rawValue)
    case .meetingField(let field): .meetingField(field)
    case .attendance(let value): .attendance(value)
    case .itemNote(let text): .text(text)
    }
  }
}
