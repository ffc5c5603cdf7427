/// What someone wants to record: one or more wishes that become facts together, or none does.
public struct Change: Hashable, Sendable {
  /// The wishes, in order.
  public var wishes: [Wish]
  /// The day that they are about; `nil` for today.
  public var date: CalendarDate?
  /// Whose word it is, when the secretary types for another.
  public var reportedFor: Responsible?
  /// The values that the screen showed, which the change would replace.
  ///
  /// Where one of them is no longer current the change is refused, so that nobody overwrites what
  /// they have not seen. A register that is not named takes whatever is current.
  public var shown: [RegisterKey: [FactID]]

  /// The running number of each writer's last line when the answers were given, where that was not now.
  ///
  /// What has been said since is then not replaced: where it differs, both stand, and people disagree.
  public var seenAt: [WriterID: Int]?

  /// Whether the day on the clock is meant, though it lies far from the agreement's years.
  public var acceptsOddDay = false

  /// Creates a change.
  ///
  /// - Parameters:
  ///   - wishes: The wishes, in order.
  ///   - date: The day that they are about.
  ///   - reportedFor: Whose word it is.
  ///   - shown: The values that the screen showed.
  public init(
    _ wishes: Wish..., date: CalendarDate? = nil, reportedFor: Responsible? = nil,
    shown: [RegisterKey: [FactID]] = [:]
  ) {
    self.wishes = wishes
    self.date = date
    self.reportedFor = reportedFor
    self.shown = shown
  }

  /// Whether a rule spans all writers, so that no other may write at the same time.
  public var spansWriters: Bool {
    wishes.contains { wish in
      switch wish {
      case .takeDecision, .addActivity, .carryOut, .correctDecision: true
      case .planMeeting, .openMeeting, .closeMeeting, .reopenMeeting, .takeBack, .approveMinutes:
        true
      case .freezeReport, .approveReport, .registerSituation, .adoptPlan, .mask, .acceptDamage: true
      case .deliverReport, .answerReport, .prepareProposal, .takeSeat, .leaveSeat: true
      case .openDeviation, .reviewDeviation, .closeDeviation, .reopenDeviation: true
      default: false
      }
    }
  }
}

/// A wish in the imperative, which a rule may refuse.
public enum Wish: Hashable, Sendable {
  /// Report an activity's progress; dropping without a decision becomes a proposal.
  case progress(ActivityID, to: Progress, note: String? = nil, decision: DecisionID? = nil)
  /// Report the progress of a party's contribution.
  case progressContribution(ActivityID, PartyID, to: Progress, note: String? = nil)
  /// Assess an activity against the plan.
  case assess(ActivityID, Assessment, note: String? = nil)
  /// Report on an activity in words.
  case report(ActivityID, String)
  /// Add an activity; without a decision it becomes a proposal.
  case addActivity(Activity, decision: DecisionID? = nil)
  /// Change a part of an activity; without a decision it becomes a proposal.
  case changeActivity(ActivityID, ActivityField, note: String? = nil, decision: DecisionID? = nil)
  /// Judge whether a sub-goal is reached.
  case attain(GoalID, Attainment, Trend?, note: String? = nil)
  /// Open a deviation.
  case openDeviation(NewDeviation)
  /// Review a deviation for a month; `nil` stands for the month of the day it is about.
  case reviewDeviation(DeviationID, Verdict, month: CalendarMonth? = nil, note: String? = nil)
  /// Give or change a part of a deviation.
  case changeDeviation(DeviationID, DeviationField, note: String? = nil)
  /// Lift a deviation to a higher level; `nil` stands for the next one.
  case escalateDeviation(DeviationID, to: DeviationLevel? = nil, note: String? = nil)
  /// Close a deviation; it needs a remedy, now or before, and a note.
  case closeDeviation(DeviationID, remedy: String? = nil, note: String?)
  /// Open a closed deviation again; it keeps its number.
  case reopenDeviation(DeviationID, note: String?)
  /// Take a decision, which may adopt and reject proposals.
  case takeDecision(
    text: String, adopts: [FactID] = [], rejects: [FactID] = [],
    terms: DecisionTerms = DecisionTerms())
  /// Report that a decision is carried out.
  case carryOut(DecisionID, note: String? = nil)
  /// Correct a part of a decision; what stood before stays in the history.
  case correctDecision(DecisionID, DecisionField, note: String? = nil)
  /// Plan a meeting.
  case planMeeting(NewMeeting)
  /// Change a part of a meeting's plan.
  case changeMeeting(MeetingID, MeetingField)
  /// Open a planned meeting.
  case openMeeting(MeetingID)
  /// Say how a function takes part in a meeting.
  case attend(MeetingID, Attendee, Attendance)
  /// Write down what is said under an item; an empty text takes an earlier one away.
  case noteItem(MeetingID, AgendaKey, String)
  /// Put an item off to the next meeting.
  case parkItem(MeetingID, AgendaKey, note: String? = nil)
  /// Close an open meeting.
  case closeMeeting(MeetingID)
  /// Open a closed meeting again, with a reason.
  case reopenMeeting(MeetingID, note: String?)
  /// Take back the opening, the closing or the reopening of a meeting that was a mistake, with a reason.
  case takeBack(MeetingID, note: String?)
  /// Approve the minutes of a closed meeting.
  case approveMinutes(MeetingID, FrozenDocument)
  /// Freeze a report that has been made; one that is frozen already is corrected by a new edition of it.
  case freezeReport(
    ReportKind, cutOff: CalendarDate, from: CalendarDate? = nil, owner: PartyID? = nil,
    record: String? = nil, corrects: ReportID? = nil, document: FrozenDocument)
  /// Approve a frozen report.
  case approveReport(ReportID, record: String? = nil, note: String? = nil)
  /// Say that a frozen report was handed over.
  case deliverReport(ReportID, to: String, record: String? = nil, note: String? = nil)
  /// Say what the receiver of a report answered.
  case answerReport(ReportID, by: String, record: String? = nil, note: String)
  /// Say that a group has prepared a proposal for those who decide.
  case prepareProposal(FactID, by: String, in: MeetingID? = nil, note: String? = nil)
  /// Say that a function takes a seat in a group.
  case takeSeat(BodyMember, in: String, decision: DecisionID? = nil, note: String? = nil)
  /// Say that a function leaves its seat in a group.
  case leaveSeat(Attendee, of: String, decision: DecisionID? = nil, note: String? = nil)
  /// Record the value of an indicator.
  case measure(IndicatorID, DecimalNumber, source: String? = nil, note: String? = nil)
  /// Register a picture of the situation.
  case registerSituation(
    String, sources: [String] = [], note: String? = nil, dated: String? = nil)
  /// Report on a commitment.
  case reportCommitment(CommitmentID, String)
  /// Adopt the edition of the plan that is read.
  case adoptPlan(version: String, digest: FileDigest, decision: DecisionID? = nil)
  /// Correct the mistyped note of a fact.
  case correct(FactID, to: String)
  /// Mask the texts of an entry, by decision.
  case mask(EntryID, decision: DecisionID)
  /// Accept damage to a writer's lines, by decision.
  case acceptDamage(WriterID, [String], decision: DecisionID, note: String? = nil)
  /// Undo an entry; `nil` stands for the writer's latest that is in effect.
  case undo(EntryID? = nil, reason: String? = nil)
  /// Undo the writer's latest undo.
  case redo
  /// Choose between values that people disagree on.
  case settle(RegisterKey, RegisterValue)
}

extension Wish {
  /// What someone has written in it, every text.
  public var texts: [String] {
    switch self {
    case .progress(_, _, let note, _), .progressContribution(_, _, _, let note),
      .assess(_, _, let note), .attain(_, _, _, let note), .reviewDeviation(_, _, _, let note),
      .escalateDeviation(_, _, let note), .reopenDeviation(_, let note):
      [note].compactMap(\.self)
    case .changeActivity(_, let field, let note, _): [field.plainText, note].compactMap(\.self)
    case .addActivity(let activity, _): activity.written
    case .openDeviation(let new): new.texts
    case .changeDeviation(_, let field, let note):
      [field.plainText, note].compactMap(\.self)
    case .closeDeviation(_, let remedy, let note): [remedy, note].compactMap(\.self)
    case .report(_, let text), .noteItem(_, _, let text): [text]
    case .takeDecision(let text, _, _, let terms):
      [text, terms.responsible?.function, terms.outside?.reason].compactMap(\.self)
    case .carryOut(_, let note), .parkItem(_, _, let note), .reopenMeeting(_, let note),
      .takeBack(_, let note):
      [note].compactMap(\.self)
    case .correctDecision(_, let field, let note): [field.plainText, note].compactMap(\.self)
    case .planMeeting(let new): [new.place].compactMap(\.self) + new.agenda.map(\.title)
    case .changeMeeting(_, let field): [field.plainText]
    case .attend(_, let attendee, _): [attendee.function]
    case .openMeeting, .closeMeeting, .approveMinutes: []
    case .undo(_, let reason): [reason].compactMap(\.self)
    case .approveReport(_, let record, let note): [record, note].compactMap(\.self)
    case .deliverReport(_, let receiver, let record, let note):
      [receiver, record, note].compactMap(\.self)
    case .answerReport(_, let receiver, let record, let note):
      [receiver, record, note].compactMap(\.self)
    case .prepareProposal(_, _, _, let note): [note].compactMap(\.self)
    case .takeSeat(let seat, _, _, let note): [seat.function, note].compactMap(\.self)
    case .leaveSeat(let attendee, _, _, let note): [attendee.function, note].compactMap(\.self)
    case .measure(_, _, let source, let note): [source, note].compactMap(\.self)
    case .registerSituation(let title, let sources, let note, let dated):
      [title] + sources + [note, dated].compactMap(\.self)
    case .reportCommitment(_, let text), .correct(_, let text): [text]
    case .freezeReport(_, _, _, _, let record, _, _): [record].compactMap(\.self)
    case .adoptPlan(let version, _, _): [version]
    case .mask: []
    case .acceptDamage(_, let damage, _, let note): damage + [note].compactMap(\.self)
    case .redo, .settle: []
    }
  }

  /// The deviation that it is about, if it is about one that exists.
  var deviation: DeviationID? {
    switch self {
    case .reviewDeviation(let id, _, _, _), .changeDeviation(let id, _, _),
      .escalateDeviation(let id, _, _), .closeDeviation(let id, _, _),
      .reopenDeviation(let id, _):
      id
    default: nil
    }
  }
}

extension [Wish] {
  /// The kinds of things in the texts that look like they belong to a person (rule 10).
  public var privateDetails: [PrivateDetail] {
    PrivateDetail.all(in: flatMap(\.texts))
  }
}

extension NewDeviation {
  fileprivate var texts: [String] {
    [description, cause, consequence, remedy, place].compactMap(\.self)
      + responsible.map(\.function)
  }
}

extension Activity {
  /// Everything that is written in it.
  var written: [String] {
    [title] + ActivityText.allCases.compactMap { self[$0] } + contributions.map(\.text)
      + responsible.map(\.function) + places
  }
}
