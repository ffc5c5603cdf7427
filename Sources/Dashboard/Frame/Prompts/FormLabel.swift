import PlanDomain

/// Names a field of a form; the raw value stands in its draft.
enum FormLabel: String, CaseIterable, Hashable, Sendable {
  case activity
  case kind
  case description
  case cause
  case consequence
  case remedy
  case responsible
  case due
  case place
  case level
  case note
  case value
  case about
  case source
  case phrase
  case text
  case proposals
  case proposal
  case receiver
  case record
  case outside
  case because
  case item
  case concerns
  // A meeting.
  case body
  case day
  case agenda
  case opens
  case closes
  // An activity.
  case code
  case title
  case goals
  case owner
  case how
  case contributions
  case start
  case end
  case checkpoints
  case followUp
  case decision
  case supersedes
  case taken
  // A seat.
  case seat
  case function
  case role
}

extension FormLabel: Worded {
  var words: Words {
    switch self {
    case .activity: Label.activity.words
    case .kind: Label.kind.words
    case .description: Label.description.words
    case .cause: Label.cause.words
    case .consequence: Label.consequence.words
    case .remedy: Label.remedy.words
    case .responsible: Label.responsible.words
    case .due: Label.remedyDue.words
    case .place: Label.place.words
    case .level: Label.level.words
    case .value: Words("Värde", "Value")
    case .about: Words("Avser dagen", "About the day")
    case .source: Label.source.words
    case .note: Label.note.words
    case .phrase: Words("Fras", "Phrase")
    case .text: Label.decision.words
    case .proposals: Words("Förslag", "Proposals")
    case .proposal: Words("Förslag", "Proposal")
    case .receiver: Words("Mottagare", "Receiver")
    case .record: Words("Diarienummer", "Record number")
    case .outside: Words("Utanför möte", "Outside meeting")
    case .because: Words("Varför", "Why")
    case .item: Label.item.words
    case .concerns: Label.concerns.words
    case .body: Label.body.words
    case .day: Label.day.words
    case .agenda: Label.agenda.words
    case .opens: Words("Började", "Began")
    case .closes: Words("Slutade", "Ended")
    case .code: Words("Beteckning", "Identifier")
    case .title: Label.title.words
    case .owner: Words("Vems plan", "Whose plan")
    case .goals: Label.serves.words
    case .how: Label.how.words
    case .contributions: Words("Bidrag", "Contributions")
    case .start: Label.firstDay.words
    case .end: Label.lastDay.words
    case .checkpoints: Label.checkpoints.words
    case .followUp: Label.followUp.words
    case .decision: Words("Enligt beslut", "By decision")
    case .supersedes: Label.supersedes.words
    case .taken: Label.taken.words
    case .seat: Words("Plats", "Seat")
    case .function: Label.function.words
    case .role: Words("Som", "As")
    }
  }
}

extension FormLabel {
  /// The field that asks for a text of an activity; those that no form asks for are told of in the note.
  init(_ text: ActivityText) {
    switch text {
    case .how: self = .how
    case .followUp: self = .followUp
    case .what, .coordination, .source: self = .note
    }
  }
}
