import PlanDomain

/// What is about to be recorded, before a text has been written.
enum Intent: Hashable, Sendable {
  case progress(ActivityID, Progress)
  case contribution(ActivityID, PartyID, Progress)
  case assess(ActivityID, Assessment)
  case attain(GoalID, Attainment, Trend?)
  case report(ActivityID)
  case settle(RegisterKey, RegisterValue)
  case undo
  /// Undo a chosen entry; where it is another's, room is given to say why.
  case undoEntry(EntryID, asksWhy: Bool)
  case redo
  /// Review a deviation for a month; a text may be asked for also where none is required.
  case review(DeviationID, CalendarMonth, Verdict, asksWhy: Bool)
  case escalate(DeviationID, DeviationLevel)
  case reopen(DeviationID)
  case carryOut(DecisionID)
  case openMeeting(MeetingID)
  /// Open a meeting on another day than the one that it was planned for.
  case convene(MeetingID, on: CalendarDate)
  case closeMeeting(MeetingID)
  case reopenMeeting(MeetingID)
  /// Take back the opening, closing or reopening of a meeting.
  case takeBack(MeetingID)
  case attend(MeetingID, [Attendee], Attendance)
  /// Say who leads a meeting, takes over, or keeps its record.
  case hold(MeetingField, MeetingID)
  /// Write what is said under an item; what stands there is there to be changed.
  case noteItem(MeetingID, AgendaKey)
  /// Write a text under an item as it is.
  case say(String, MeetingID, AgendaKey)
  case parkItem(MeetingID, AgendaKey)
  /// Ask whether to approve the minutes.
  case approveMinutes(MeetingID)
  /// Freeze a report, once its record number has been asked for and the answer is yes.
  case freezeReport(ReportKind, cutOff: CalendarDate)
  /// Approve a frozen report; one that has no record number is asked for it.
  case approveReport(ReportID, asksRecord: Bool)
  /// Accept damage that a writer answers for, by a decision.
  case acceptDamage(WriterID, String, by: DecisionID)
  /// The same for many things at once, in one entry; never empty.
  indirect case many([Intent])
  /// Fill in a form.
  case openForm(FormSubject)
  /// Save what was filled in.
  case fill(FormSubject, [Wish])
}

/// A change being made, and the values that the screen showed when it began.
struct Composition: Equatable, Sendable {
  let intent: Intent
  var shown: [RegisterKey: [FactID]]
  /// The day that it is about; `nil` for today.
  var date: CalendarDate?
  /// Whose word it is, where it is not that of the one at the keyboard.
  var reportedFor: Responsible?
  /// Whether the value is the one that stands, which is then said anew.
  private(set) var isConfirmation = false
  /// Why the value that stands is as it is; a confirmation need not say it once more.
  private var reason: String?

  init(_ intent: Intent, showing state: PlanState) {
    self.intent = intent
    shown = [:]
    show(state)
  }

  /// Counts the values of a state as shown.
  mutating func show(_ state: PlanState) {
    for case .some(let key) in intent.each.map(\.register) {
      shown[key] = state.register(key).shown
    }
    guard let key = intent.register else { return }
    isConfirmation =
      key.isJudged && !intent.isSettling && (intent.value.map(state.register(key).holds) ?? false)
    reason = isConfirmation ? state.reason(for: key)?.note : nil
  }

  /// Whether a text is asked for, be it required or not.
  var asksForText: Bool { isConfirmation || intent.asksForText }

  /// The change to record; a value that is confirmed without a word is so on a day.
  func change(saying text: String?, on today: CalendarDate) -> Change {
    var change = Change(date: date, reportedFor: reportedFor, shown: shown)
    let said = isConfirmation && text == reason ? nil : text
    let isSilent = said?.allSatisfy(\.isWhitespace) ?? true
    if isConfirmation, isSilent, date == nil { change.date = today }
    change.wishes = intent.wishes(said)
    return change
  }
}

extension Intent {
  /// Whether the change must say something.
  var needsText: Bool {
    switch self {
    case .progress(_, let value), .contribution(_, _, let value):
      value == .paused || value == .dropped
    case .assess(_, let value): value == .atRisk || value == .deviating
    case .report, .reopen, .reopenMeeting, .takeBack: true
    case .review(_, _, let verdict, _): verdict == .worse
    case .many(let intents): intents.contains { $0.needsText }
    case .attain, .settle, .undo, .undoEntry, .redo, .escalate, .carryOut, .openForm, .fill,
      .openMeeting, .convene, .closeMeeting, .attend, .hold, .noteItem, .say, .parkItem,
      .approveMinutes, .freezeReport, .approveReport, .acceptDamage:
      false
    }
  }

  /// Whether a text is asked for, be it required or not.
  var asksForText: Bool {
    switch self {
    case .undoEntry(_, let asksWhy), .review(_, _, _, let asksWhy): asksWhy
    case .approveReport(_, let asksRecord): asksRecord
    case .escalate, .carryOut, .noteItem, .parkItem, .freezeReport, .attain: true
    default: needsText
    }
  }

  /// The single things that it is about.
  var each: [Intent] { if case .many(let intents) = self { intents } else { [self] } }

  /// Whether it chooses between values that people disagree on.
  var isSettling: Bool { if case .settle = self { true } else { false } }

  /// The value that the change would set.
  var register: RegisterKey? {
    switch self {
    case .progress(let id, _): .progress(id)
    case .contribution(let id, let party, _): .contribution(id, party)
    case .assess(let id, _): .assessment(id)
    case .attain(let id, _, _): .attainment(id)
    case .settle(let key, _): key
    case .review(let id, let month, _, _): .review(id, month)
    case .escalate(let id, _): .deviationLevel(id)
    case .reopen(let id): .deviationState(id)
    case .carryOut(let id): .decisionState(id)
    case .openMeeting(let id), .convene(let id, _), .closeMeeting(let id), .reopenMeeting(let id),
      .takeBack(let id):
      .meetingStage(id)
    case .noteItem(let id, let key), .say(_, let id, let key): .itemNote(id, key)
    case .hold(let field, let id): .meetingField(id, field.kind)
    case .attend(let id, let attendees, _):
      attendees.count == 1 ? .attendance(id, attendees[0]) : nil
    case .report, .undo, .undoEntry, .redo, .openForm, .fill, .parkItem, .approveMinutes,
      .freezeReport, .approveReport, .acceptDamage, .many:
      nil
    }
  }

  /// What the change would set it to.
  var value: RegisterValue? {
    switch self {
    case .progress(_, let value), .contribution(_, _, let value): .progress(value)
    case .assess(_, let value): .assessment(value)
    case .attain(_, let value, let trend): .attainment(value, trend)
    case .settle(_, let value): value
    case .review(_, _, let value, _): .verdict(value)
    case .escalate(_, let value): .deviationLevel(value)
    case .reopen: .deviationState(.open)
    case .carryOut: .decisionState(.carriedOut)
    case .openMeeting, .convene, .reopenMeeting: .meetingStage(.open)
    case .closeMeeting: .meetingStage(.closed)
    case .attend(_, _, let attendance): .attendance(attendance)
    case .hold(let field, _): .meetingField(field)
    case .report, .undo, .undoEntry, .redo, .openForm, .fill, .noteItem, .say, .parkItem,
      .takeBack, .approveMinutes, .freezeReport, .approveReport, .acceptDamage, .many:
      nil
    }
  }

  /// Names the text: one for each item and kind of change, so that another value keeps it.
  var draftKey: DraftKey? {
    switch self {
    case .progress(let id, _): DraftKey(rawValue: "\(id)/progress")
    case .contribution(let id, let party, _): DraftKey(rawValue: "\(id)/progress/\(party)")
    case .assess(let id, _): DraftKey(rawValue: "\(id)/assessment")
    case .attain(let id, _, _): DraftKey(rawValue: "\(id)/attainment")
    case .report(let id): DraftKey(rawValue: "\(id)/report")
    case .review(let id, let month, _, _): DraftKey(rawValue: "\(id)/review/\(month)")
    case .escalate(let id, _): DraftKey(rawValue: "\(id)/escalation")
    case .reopen(let id): DraftKey(rawValue: "\(id)/reopening")
    case .carryOut(let id): DraftKey(rawValue: "\(id)/carrying-out")
    case .reopenMeeting(let id): DraftKey(rawValue: "\(id)/reopening")
    case .takeBack(let id): DraftKey(rawValue: "\(id)/taking-back")
    case .closeMeeting(let id): DraftKey(rawValue: "\(id)/closing")
    case .noteItem(let id, let key): DraftKey(rawValue: "\(id)/\(key)/note")
    case .parkItem(let id, let key): DraftKey(rawValue: "\(id)/\(key)/parking")
    case .undoEntry(let id, _): DraftKey(rawValue: "\(id)/undo")
    case .freezeReport(let kind, let cutOff):
      DraftKey(rawValue: "report/\(kind.rawValue)/\(cutOff)")
    case .approveReport(let id, _): DraftKey(rawValue: "\(id)/approval")
    case .openForm(let subject), .fill(let subject, _): subject.draftKey
    case .many(let intents):
      intents.first?.draftKey.map { DraftKey(rawValue: "\($0.rawValue)/many") }
    case .settle, .undo, .redo, .openMeeting, .convene, .attend, .hold, .say, .approveMinutes,
      .acceptDamage:
      nil
    }
  }

  func wishes(_ text: String?) -> [Wish] {
    switch self {
    case .progress(let id, let value): [.progress(id, to: value, note: text)]
    case .contribution(let id, let party, let value):
      [.progressContribution(id, party, to: value, note: text)]
    case .assess(let id, let value): [.assess(id, value, note: text)]
    case .attain(let id, let value, let trend): [.attain(id, value, trend, note: text)]
    case .report(let id): [.report(id, text ?? "")]
    case .settle(let key, let value): [.settle(key, value)]
    case .undo: [.undo()]
    case .undoEntry(let id, _): [.undo(id, reason: text)]
    case .redo: [.redo]
    case .review(let id, let month, let verdict, _):
      [.reviewDeviation(id, verdict, month: month, note: text)]
    case .escalate(let id, let level): [.escalateDeviation(id, to: level, note: text)]
    case .reopen(let id): [.reopenDeviation(id, note: text)]
    case .carryOut(let id): [.carryOut(id, note: text)]
    case .openMeeting(let id): [.openMeeting(id)]
    case .convene(let id, let day): [.openMeeting(id), .changeMeeting(id, .date(day))]
    // The end stands in one entry with the closing, so that both are taken back at once.
    case .closeMeeting(let id):
      [.closeMeeting(id)]
        + [text.flatMap { ClockTime(typed: $0) }.map { .changeMeeting(id, .end($0)) }]
        .compactMap(\.self)
    case .reopenMeeting(let id): [.reopenMeeting(id, note: text)]
    case .takeBack(let id): [.takeBack(id, note: text)]
    case .attend(let id, let attendees, let attendance):
      attendees.map { .attend(id, $0, attendance) }
    case .say(let words, let id, let key): [.noteItem(id, key, words)]
    case .hold(let field, let id): [.changeMeeting(id, field)]
    case .noteItem(let id, let key): [.noteItem(id, key, text ?? "")]
    case .parkItem(let id, let key): [.parkItem(id, key, note: text)]
    case .approveReport(let id, _): [.approveReport(id, record: text)]
    case .acceptDamage(let writer, let damage, let decision):
      [.acceptDamage(writer, [damage], decision: decision)]
    case .openForm, .approveMinutes, .freezeReport: []
    case .fill(_, let wishes): wishes
    case .many(let intents): intents.flatMap { $0.wishes(text) }
    }
  }
}
