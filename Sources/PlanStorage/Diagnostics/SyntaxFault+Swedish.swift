public import PlanDomain

extension SyntaxFault: Worded {
  /// The fault as the end of a sentence.
  public var swedish: String {
    switch self {
    case .misplacedColon: "ett kolon står där ingen nyckel kan stå"
    case .badStart: "ett värde kan inte börja så här"
    case .quotation: "ett citattecken saknas eller är för mycket"
    case .bracket: "en parentes eller ett kommatecken saknas"
    case .indentation: "raden är inte indragen som de andra"
    case .escape: "tecknet efter omvänt snedstreck är inte tillåtet"
    case .other: "texten går inte att tyda"
    }
  }
}
