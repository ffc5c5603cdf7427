import PlanDomain
import Testing

/// What somebody meant by a word that was mistyped.
struct SlipTests {
  @Test(arguments: [
    ("avikelse", "avvikelse"), ("avvikelsse", "avvikelse"), ("avvkielse", "avvikelse"),
    ("avvikalse", "avvikelse"), ("AVVIKELSE", "avvikelser"), ("oversikt", "Översikten"),
    ("fryys", "frys rapporten"),
  ])
  func aSlipIsForgiven(typed: String, meant: String) {
    #expect(Slip(typed).isNear(beginningIn: meant))
  }

  @Test(arguments: [
    ("abc", "abd"), ("frys", "gryt"), ("möte", "beslut"), ("avvikelse", "avslutning"),
    ("kommunchef", "polischef"),
  ])
  func anotherWordIsNotMeant(typed: String, other: String) {
    #expect(!Slip(typed).isNear(beginningIn: other))
  }

  static let functions = ["kommunikationsdirektör", "kommundirektör", "lokalpolisområdeschef"]

  @Test func theNearestIsMeant() {
    #expect(
      Slip("kommunikationsdirektor").meant(
        among: ["kommunikationsdirektören"] + SlipTests.functions)
        == nil, "the same but for diacritics is no slip")
    #expect(
      Slip("kommunikationsdirketör").meant(among: SlipTests.functions) == "kommunikationsdirektör")
    #expect(Slip("komundirektör").meant(among: SlipTests.functions) == "kommundirektör")
    #expect(Slip("förvaltningschef").meant(among: SlipTests.functions) == nil)
  }

  @Test func ofTwoThatAreEquallyNearNeitherIsMeant() {
    #expect(Slip("enhetschef C").meant(among: ["enhetschef A", "enhetschef B"]) == nil)
    #expect(Slip("enhetschef").meant(among: ["enhetschef"]) == nil, "the very same is no slip")
  }
}
