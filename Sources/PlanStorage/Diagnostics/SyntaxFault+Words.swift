public import PlanDomain

extension SyntaxFault: Worded {
  /// The fault as the end of a sentence.
  public var words: Words {
    switch self {
    case .misplacedColon:
      Words(
        "ett kolon står där ingen nyckel kan stå",
        "a colon stands where no key can stand")
    case .badStart: Words("ett värde kan inte börja så här", "no value can begin like this")
    case .quotation:
      Words(
        "ett citattecken saknas eller är för mycket",
        "a quotation mark is missing or one too many")
    case .bracket:
      Words(
        "en parentes eller ett kommatecken saknas",
        "a bracket or a comma is missing")
    case .indentation:
      Words(
        "raden är inte indragen som de andra",
        "the line is not indented like the others")
    case .escape:
      Words(
        "tecknet efter omvänt snedstreck är inte tillåtet",
        "the character after the backslash is not allowed")
    case .other: Words("texten går inte att tyda", "the text makes no sense")
    }
  }
}
