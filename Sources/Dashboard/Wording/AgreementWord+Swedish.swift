import PlanDomain

extension AgreementWord {
  var swedish: String {
    switch self {
    case .agreement: "Överenskommelsen"
    case .kind: "Slag"
    case .record: "Diarienummer"
    case .decided: "Antagen"
    case .period: "Gäller"
    case .goal: "Övergripande mål"
    case .shortName: "Kallas"
    case .item(let item): item.hasPrefix("§") ? item : "punkt \(item)"
    case .parties(let count): "Parter (\(count))"
    case .otherWording: "Annan lydelse"
    case .commitments(let count): "Gemensamma åtaganden (\(count))"
    case .cadence: "Årshjul"
    case .forums: "Forum"
    case .sources: "Underlag till lägesbilden"
    case .targetGroups: "Målgrupper"
    case .methods: "Metoder"
    case .perspectives: "Perspektiv"
    case .editions(let count): count == 1 ? "Åtgärdsplan" : "Åtgärdsplaner (\(count))"
    case .next(let date): "nästa \(date)"
    case .rhythm(.continuous): "löpande"
    case .rhythm(.monthly): "varje månad"
    case .rhythm(.tertial): "varje tertial"
    case .rhythm(.yearly(let month, let day)): "varje år den \(day)/\(month)"
    case .rhythm(.everySecondYear): "vartannat år"
    case .rhythm(.during(let year)): "under \(year)"
    }
  }
}
