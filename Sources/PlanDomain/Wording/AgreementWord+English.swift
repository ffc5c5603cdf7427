extension AgreementWord: Worded {
  /// The words in English.
  public var english: String {
    switch self {
    case .agreement: "The agreement"
    case .kind: "Kind"
    case .record: "Record number"
    case .decided: "Adopted"
    case .period: "Holds"
    case .goal: "Overall goal"
    case .shortName: "Known as"
    case .signed: "Signed"
    case .signingUnknown: "the functions of the signatures; whether and when is not said"
    case .country: "Country"
    case .transcribed: "Transcript of"
    case .stated(let text, let days): "\(text) (counted \(days))"
    case .source(let text): "Source: \(text)"
    case .item(let item): "item \(item)"
    case .purposes: "Purpose"
    case .definitions: "Definitions"
    case .parties(let count): "Parties (\(count))"
    case .ledBy: "Leads the work"
    case .reportsTo: "Reports to"
    case .coordinator: "Coordinates"
    case .contact: "Contact"
    case .otherWording: "Other wording"
    case .aim: "Aim"
    case .decidesOnPlan: "Decides on the action plan."
    case .form: "Form"
    case .appointedBy: "Appointed by"
    case .heldSince(let date): "since \(date)"
    case .ended(let date): "\(date) (the group has ended)"
    case .until: "Until"
    case .purposesOfGroup: "What the group is for"
    case .commitments(let count): "Shared commitments (\(count))"
    case .cadence: "Year wheel"
    case .forums: "Forums"
    case .sources: "Sources of the situation picture"
    case .targetGroups: "Target groups"
    case .methods: "Methods"
    case .steps: "Way of working, step by step"
    case .perspectives: "Perspectives"
    case .planPerspectives(let isExample):
      "Perspectives of the action plan" + (isExample ? " (example)" : "")
    case .editions(let count): count == 1 ? "Action plan" : "Action plans (\(count))"
    case .owner(let name): "the plan of \(name)"
    case .ownersPlan(let name): "The plan of \(name)"
    case .planOf: "The plan of"
    case .edition: "Edition"
    case .everybodysPlan: "Everybody's plans"
    case .holds(let start, let end): "Holds \(start)\u{2013}\(end)"
    case .holdsWhenAdopted: "Holds once it is adopted"
    case .adopted(let date, let decision):
      "Adopted \(date)\(decision.map { " (\($0))" } ?? "")"
    case .toAdopt(let held, let beside):
      "Not adopted. Decided changes that it holds: \(held). Decided changes that stay on top of it: "
        + "\(beside)."
    case .next(let date): "next \(date)"
    case .ours(.day): "The agreement does not name the day; it is an example."
    case .ours(.body): "The agreement does not say who; the group is an example."
    case .within(let text): "Within \(text)"
    case .rhythm(.continuous): "continuously"
    case .rhythm(.monthly): "every month"
    case .rhythm(.tertial): "every four months"
    case .rhythm(.yearly(let month, let day)): "every year on \(day)/\(month)"
    case .rhythm(.everySecondYear): "every second year"
    case .rhythm(.during(let year)): "during \(year)"
    }
  }
}

extension CadenceOrigin: Worded {
  /// The mark in English.
  public var english: String {
    switch (ours.contains(.day), ours.contains(.body)) {
    case (true, true): " (example)"
    case (true, false): " (day: example)"
    case (false, true): " (group: example)"
    case (false, false): ""
    }
  }
}
