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
  // A seat.
  case seat
  case function
  case role
}

extension FormLabel: Worded {
  var words: Words {
    switch self {
    case .activity: Words("Aktivitet", "Activity")
    case .kind: Words("Typ", "Kind")
    case .description: Words("Beskrivning", "Description")
    case .cause: Words("Orsak", "Cause")
    case .consequence: Words("Konsekvens", "Consequence")
    case .remedy: Words("Åtgärd", "Remedy")
    case .responsible: Words("Ansvarig", "Responsible")
    case .due: Words("Klar senast", "Done by")
    case .place: Words("Plats", "Place")
    case .level: Words("Nivå", "Level")
    case .value: Words("Värde", "Value")
    case .about: Words("Avser dagen", "About the day")
    case .source: Words("Källa", "Source")
    case .note: Words("Kommentar", "Note")
    case .phrase: Words("Fras", "Phrase")
    case .text: Words("Beslut", "Decision")
    case .proposals: Words("Förslag", "Proposals")
    case .proposal: Words("Förslag", "Proposal")
    case .receiver: Words("Mottagare", "Receiver")
    case .record: Words("Diarienummer", "Record number")
    case .outside: Words("Utanför möte", "Outside meeting")
    case .because: Words("Varför", "Why")
    case .item: Words("Punkt", "Item")
    case .concerns: Words("Gäller", "Concerns")
    case .body: Words("Grupp", "Group")
    case .day: Words("Dag", "Day")
    case .agenda: Words("Dagordning", "Agenda")
    case .code: Words("Beteckning", "Identifier")
    case .title: Words("Titel", "Title")
    case .owner: Words("Vems plan", "Whose plan")
    case .goals: Words("Bidrar till", "Serves")
    case .how: Words("Hur", "How")
    case .contributions: Words("Bidrag", "Contributions")
    case .start: Words("Börjar", "Begins")
    case .end: Words("Slutar", "Ends")
    case .checkpoints: Words("Avstämningar", "Checkpoints")
    case .followUp: Words("Uppföljning", "Follow-up")
    case .decision: Words("Enligt beslut", "By decision")
    case .seat: Words("Plats", "Seat")
    case .function: Words("Funktion", "Function")
    case .role: Words("Som", "As")
    }
  }
}
