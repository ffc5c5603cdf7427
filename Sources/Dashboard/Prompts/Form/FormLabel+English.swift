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
    case .note: "Note"
    case .phrase: "Phrase"
    case .text: "Decision"
    case .proposals: "Proposals"
    case .item: "Item"
    case .concerns: "Concerns"
    }
  }
}
