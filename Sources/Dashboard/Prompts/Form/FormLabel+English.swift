import PlanDomain

extension FormLabel: Worded {
  var english: String {
    switch self {
    case .activity: "Activity"
    case .kind: "Kind"
    case .description: "Description"
    case .cause: "Cause"
    case .consequence: "Consequence"
    case .remedy: "Remedy"
    case .responsible: "Responsible"
    case .due: "Done by"
    case .place: "Place"
    case .level: "Level"
    case .value: "Value"
    case .about: "About the day"
    case .source: "Source"
    case .note: "Note"
    case .phrase: "Phrase"
    case .text: "Decision"
    case .proposals: "Proposals"
    case .outside: "Outside meeting"
    case .because: "Why"
    case .item: "Item"
    case .concerns: "Concerns"
    case .body: "Group"
    case .day: "Day"
    case .agenda: "Agenda"
    case .code: "Identifier"
    case .title: "Title"
    case .goals: "Serves"
    case .how: "How"
    case .contributions: "Contributions"
    case .start: "Begins"
    case .end: "Ends"
    case .checkpoints: "Checkpoints"
    case .followUp: "Follow-up"
    case .decision: "By decision"
    }
  }
}
