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
    case .freezeReport(_, _, _, _, let record, _): [record].compactMap(\.self)
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
  fileprivate var written: [String] {
    [title] + ActivityText.allCases.compactMap { self[$0] } + contributions.map(\.text)
      + responsible.map(\.function) + places
  }
}
