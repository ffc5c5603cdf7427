import PlanDomain

/// What is about to be recorded, before a text has been written.
enum Intent: Hashable, Sendable {
  case progress(ActivityID, Progress)
  case contribution(ActivityID, PartyID, Progress)
  case assess(ActivityID, Assessment)
  case attain(GoalID, Attainment, Trend)
  case report(ActivityID)
  case settle(RegisterKey, RegisterValue)
  case undo
  /// Undo a chosen entry; where it is another's, room is given to say why.
  case undoEntry(EntryID, asksWhy: Bool)
  case redo
  /// Fill in a form.
  case openForm(FormSubject)
  /// Save what was filled in.
  case fill(FormSubject, [Wish])
}

/// A change being made, and the values that the screen showed when it began.
struct Composition: Equatable, Sendable {
  let intent: Intent
  var shown: [RegisterKey: [FactID]]

  init(_ intent: Intent, showing state: PlanState) {
    self.intent = intent
    shown = [:]
    show(state)
  }

  /// Counts the values of a state as shown.
  mutating func show(_ state: PlanState) {
    guard let key = intent.register else { return }
    shown = [key: state.register(key).shown]
  }

  func change(saying text: String?) -> Change {
    var change = Change(shown: shown)
    change.wishes = intent.wishes(text)
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
    case .report: true
    case .attain, .settle, .undo, .undoEntry, .redo, .openForm, .fill: false
    }
  }

  /// Whether a text is asked for, be it required or not.
  var asksForText: Bool {
    if case .undoEntry(_, let asksWhy) = self { asksWhy } else { needsText }
  }

  /// The value that the change would set.
  var register: RegisterKey? {
    switch self {
    case .progress(let id, _): .progress(id)
    case .contribution(let id, let party, _): .contribution(id, party)
    case .assess(let id, _): .assessment(id)
    case .attain(let id, _, _): .attainment(id)
    case .settle(let key, _): key
    case .report, .undo, .undoEntry, .redo, .openForm, .fill: nil
    }
  }

  /// What the change would set it to.
  var value: RegisterValue? {
    switch self {
    case .progress(_, let value), .contribution(_, _, let value): .progress(value)
    case .assess(_, let value): .assessment(value)
    case .attain(_, let value, let trend): .attainment(value, trend)
    case .settle(_, let value): value
    case .report, .undo, .undoEntry, .redo, .openForm, .fill: nil
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
    case .undoEntry(let id, _): DraftKey(rawValue: "\(id)/undo")
    case .openForm(let subject), .fill(let subject, _): subject.draftKey
    case .settle, .undo, .redo: nil
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
    case .openForm: []
    case .fill(_, let wishes): wishes
    }
  }
}
