public import PlanDomain

extension ObjectKind: Worded {
  /// The name in running text.
  public var swedish: String {
    switch self {
    case .workspace: "arbetsytan"
    case .edition: "utgåvan"
    case .agreement: "överenskommelsen"
    case .decision: "beslutet"
    case .period: "perioden"
    case .fact: "uppgiften"
    case .transcript: "avskriften"
    case .signing: "undertecknandet"
    case .signature: "underskriften"
    case .definition: "definitionen"
    case .step: "steget"
    case .party: "parten"
    case .duties: "uppgifterna enligt lagen"
    case .levels: "nivånamnen"
    case .levelName: "nivånamnet"
    case .area: "fokusområdet"
    case .subGoal: "delmålet"
    case .body: "gruppen"
    case .appointment: "vem som utser gruppens medlemmar"
    case .member: "platsen i gruppen"
    case .commitment: "åtagandet"
    case .cadence: "årshjulets rad"
    case .perspective: "perspektivet"
    case .indicator: "indikatorn"
    case .indicatorPoint: "värdet"
    case .activities: "åtgärdsplanen"
    case .activity: "aktiviteten"
    case .responsible: "den ansvariga"
    case .schedule: "tidplanen"
    }
  }
}
