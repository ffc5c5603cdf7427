import PlanDomain

extension AgreementWord: Worded {
  var english: String {
    switch self {
    case .agreement: "The agreement"
    case .kind: "Kind"
    case .record: "Record number"
    case .decided: "Adopted"
    case .period: "Holds"
    case .goal: "Overall goal"
    case .shortName: "Known as"
    case .item(let item): "item \(item)"
    case .parties(let count): "Parties (\(count))"
    case .otherWording: "Other wording"
    case .commitments(let count): "Shared commitments (\(count))"
    case .cadence: "Year wheel"
    case .forums: "Forums"
    case .sources: "Sources of the situation picture"
    case .targetGroups: "Target groups"
    case .methods: "Methods"
    case .perspectives: "Perspectives"
    case .editions(let count): count == 1 ? "Action plan" : "Action plans (\(count))"
    case .next(let date): "next \(date)"
    case .rhythm(.continuous): "continuously"
    case .rhythm(.monthly): "every month"
    case .rhythm(.tertial): "every four months"
    case .rhythm(.yearly(let month, let day)): "every year on \(day)/\(month)"
    case .rhythm(.everySecondYear): "every second year"
    case .rhythm(.during(let year)): "during \(year)"
    }
  }
}
