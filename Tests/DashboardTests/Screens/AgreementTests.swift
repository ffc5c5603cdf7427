import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct AgreementTests {
  /// Everything that the screen shows, read by scrolling through it.
  private func text(_ plan: ActionPlan, language: Language = .swedish) throws -> String {
    var session = Session(
      Chronicle(plan, today: day("2024-06-01")), columns: 120, rows: 400, language: language)
    try session.type("v\u{F6}")
    var pages = [session.screen]
    repeat {
      try session.type("<PgDn>")
      pages.append(session.screen)
    } while pages.suffix(2).first != pages.last
    return pages.joined(separator: "\n")
  }

  @Test(arguments: [
    "enkoping-2019-2022", "enkoping-2022-2023", "eskilstuna-2024-2027", "eskilstuna-plan-2022",
    "hallsberg-2024-2026", "strangnas-2023-2026",
  ])
  func everyShippedAgreementIsShownWhole(workspace: String) throws {
    let plan = ActionPlan.shippedAgreement(of: workspace)
    let words = Self.squeezed(try text(plan))
    let agreement = plan.agreement
    let titles =
      [agreement.title, agreement.goal, agreement.levels.area.many] + agreement.areas.map(\.title)
      + agreement.areas.flatMap(\.subGoals).map(\.title) + agreement.parties.map(\.name)
      + agreement.bodies.map(\.name) + agreement.bodies.flatMap(\.members).map(\.function)
      + agreement.commitments.map(\.title) + agreement.cadence.map(\.title) + agreement.forums
      + agreement.sources + agreement.targetGroups + agreement.methods
      + agreement.perspectives.map(\.title) + agreement.facts.map(\.text)
      + agreement.facts.compactMap(\.source) + agreement.purposes
      + agreement.definitions.flatMap { [$0.term, $0.text] }
      + agreement.steps.flatMap { [$0.title, $0.summary ?? ""] }
      + agreement.bodies.flatMap(\.purposes) + agreement.bodies.compactMap(\.form)
      + (agreement.signing?.signatures.map(\.function) ?? [])
      + [agreement.statedPeriod, agreement.transcript?.source].compactMap(\.self)
    for title in titles { #expect(words.contains(Self.squeezed(title)), "\(title)") }
  }

  /// The text without blanks and the marks at the edges, so that a broken line compares.
  private static func squeezed(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && !"›↑↓".contains($0) })
  }

  @Test func theCouncilIsNamedWithItsMembersByFunction() throws {
    let words = try text(.example)
    #expect(words.contains("Strategiskt råd: Koncernutvecklingsgrupp (KUG)"))
    #expect(words.contains("direktör för social hållbarhet (Kommunen), ordförande"))
    #expect(words.contains("HR-direktör (Kommunen), adjungerad"))
  }

  @Test func theScreenSpeaksEnglishAndTheAgreementStaysAsWritten() throws {
    let words = try text(.example, language: .english)
    #expect(words.contains("Overall goal") && words.contains("Shared commitments (3)"))
    #expect(words.contains("Fokusområden (4)"))
  }

  @Test func aCommitmentIsFollowedByWhatHasBeenReportedOnIt() throws {
    var chronicle = Chronicle(.example, today: day("2026-03-02"))
    try chronicle.record(.reportCommitment("C1", "Båda parter var med på alla möten."))
    var session = Session(chronicle, columns: 120, rows: 60)
    try session.type("v\u{F6}<PgDn>")
    while !session.screen.contains("Båda parter var med på alla möten.") {
      let before = session.screen
      try session.type("<PgDn>")
      guard session.screen != before else { break }
    }
    #expect(session.screen.contains("”Båda parter var med på alla möten.”"))
    #expect(session.screen.contains("2026-03-02  kansli"))
  }

  @Test func tabGoesFromHeadingToHeading() throws {
    var session = Session(Chronicle(.example, today: day("2026-11-20")))
    try session.type("v\u{F6}<Tab>")
    #expect(session.screen.contains("› Övergripande mål"))
    try session.type("<Tab><Tab><Tab>")
    #expect(session.screen.contains("› Parter (2)"))
    try session.type("<S-Tab><S-Tab><S-Tab>")
    #expect(session.screen.contains("› Övergripande mål"))
  }

  @Test func nothingOfItCanBeChanged() throws {
    var session = Session()
    try session.type("v\u{F6}sbtedac")
    #expect(session.commands.isEmpty)
  }

  @Test(arguments: [("SE", true), ("FI", false)])
  func theSwedishLawIsOneOfTheScreensOnlyInSweden(code: String, isThere: Bool) throws {
    var agreement = ActionPlan.small.agreement
    agreement.country = try #require(Country(code))
    let plan = ActionPlan(
      agreement: agreement, editions: ActionPlan.small.editions,
      activities: ActionPlan.small.activities)
    var session = Session(Chronicle(plan), columns: 80, rows: 24)
    try session.type("v")
    let options = session.model.prompt.flatMap { prompt -> [Menu.Option]? in
      if case .menu(let menu) = prompt { menu.options } else { nil }
    }
    #expect(options?.contains { $0.letter == "l" } == isThere, "\(session.screen)")
    try session.type("l")
    #expect((session.model.navigation.current.kind == .law) == isThere)
  }
}
