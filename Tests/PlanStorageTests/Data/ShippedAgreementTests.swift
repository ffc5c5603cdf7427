import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// Every line of the adopted document against what the reader makes of the shipped file.
@Suite struct ShippedAgreementTests {
  private let document: SourceDocument
  private let plan: ActionPlan
  private var agreement: Agreement { plan.agreement }
  private let coverLabels = ["Ersätter", "Gäller för", "Dokumentansvarig", "Uppföljning"]
  private let textLabels = [
    "Läget", "Åtgärdsplanens innehåll", "Åtgärdsplanen ändras", "Åtgärdsplanen följs",
    "Rådets uppgift", "Trygghetsberedningens roll", "Slutberedning", "Förslag till beslut",
    "Beslutet skickas till",
  ]

  init() throws {
    document = try SourceDocument("eskilstuna-2024-2027")
    let path = Checkout.path + "/Data/eskilstuna-2024-2027"
    plan = try #require(try Workspace.read(at: path).workspace).plan
  }

  @Test func theCoverIsAsPrinted() {
    #expect([agreement.kind] == document["kind"])
    #expect([agreement.title] == document["title"])
    #expect([agreement.record] == document["Diarienummer"])
    #expect([agreement.decided?.body] == document["Beslutad av"])
    #expect([agreement.decided?.date?.description] == document["Beslutad när"])
    #expect([agreement.period.start.description] == document["Gäller fr o m"])
    #expect([agreement.period.end.description] == document["Gäller t o m"])
    let cover = agreement.facts.filter { $0.source == nil }
    #expect(cover.map(\.label) == coverLabels)
    #expect(cover.map(\.text) == coverLabels.flatMap { document[$0] })
  }

  @Test func whatTheTextSaysBesideTheCoverIsAsPrintedAndSaysWhere() {
    let stated = agreement.facts.filter { $0.source != nil }
    let labels = stated.map(\.label).reduce(into: [String]()) { seen, label in
      if !seen.contains(label) { seen.append(label) }
    }
    #expect(labels == textLabels)
    #expect(stated.map(\.text) == textLabels.flatMap { document[$0] })
    #expect(agreement.definitions.map(\.term) == document["term"])
    #expect(agreement.definitions.map(\.text) == document["definition"])
    #expect(agreement.purposes == document["purpose"])
  }

  @Test func bothPartiesHaveSignedByFunction() {
    #expect([agreement.signing?.text] == document["signed"])
    #expect(agreement.signing?.date == day("2023-12-14"))
    #expect(agreement.signing?.signatures.map(\.function) == document["signatory"])
    #expect(agreement.signing?.signatures.map(\.party) == ["kommun", "polis"])
    #expect(agreement.parties.map(\.kind) == [.municipality, .police])
    #expect(agreement.parties.allSatisfy { $0.duties == nil })
  }

  @Test func whatTheAgreementDoesNotSayIsCalledOurs() throws {
    #expect(agreement.cadence.map(\.ours) == [[], [.body], [.day], [.day], []])
    let deviations = try #require(document["deviations"].first)
    #expect(agreement.cadence[1].source?.contains(deviations) == true)
    #expect(agreement.perspectives.isEmpty && plan.perspectives.count == 3)
  }

  @Test func thePartiesAndTheGoalAreAsPrinted() {
    #expect(agreement.parties.map(\.name) == document["party"])
    #expect(agreement.parties.map(\.id) == ["kommun", "polis"])
    #expect([agreement.goal] == document["goal"])
  }

  @Test func theAreasAndSubGoalsAreAsPrintedAndInOrder() {
    let titles = agreement.areas.flatMap { [$0.title] + $0.subGoals.map(\.title) }
    #expect(titles == document[["area", "sub-goal"]])
    #expect(agreement.areas.map(\.id.rawValue) == ["F1", "F2", "F3", "F4"])
    #expect(agreement.areas.map(\.subGoals.count) == [2, 5, 2, 6])
    let numbers = zip(1..., agreement.areas).flatMap { number, area in
      area.subGoals.indices.map { "D\(number).\($0 + 1)" }
    }
    #expect(agreement.areas.flatMap(\.subGoals).map(\.id.rawValue) == numbers)
    #expect([agreement.levels.area.one, agreement.levels.subGoal?.one] == document["level"])
  }

  @Test func theFootnotesAreAsPrintedAndWhereTheyBelong() {
    let notes = agreement.areas.flatMap(\.subGoals).filter { !$0.notes.isEmpty }
    #expect(notes.map(\.id) == ["D4.1", "D4.5"])
    #expect(notes.flatMap(\.notes) == document["footnote 4"] + document["footnote 5"])
    #expect(agreement.sources == document[["footnote 1", "footnote 2", "footnote 3"]])
  }

  @Test func theCouncilHasItsThirteenFunctions() throws {
    let council = try #require(agreement.bodies.first { $0.role == .council })
    #expect([council.name] == document["council"])
    #expect(council.functions(.chair) == document["chair"])
    #expect(council.functions(.coOpted) == document["co-opted"])
    let administrations = document["administration"].map { "förvaltningschef \($0)" }
    #expect(
      council.functions(.member) == document["police"] + document["function"] + administrations)
    #expect(council.members.count == 13)
    #expect(council.members.filter { $0.party == "polis" }.map(\.function) == document["police"])
  }

  @Test func theOtherGroupsAreAsPrinted() {
    let coordination = agreement.bodies.filter { $0.role == .coordination }
    #expect(
      zip(coordination, document["coordination"]).allSatisfy {
        [$0.name, $0.shortName].contains($1)
      })
    #expect(coordination.count == 2)
    #expect(
      agreement.bodies.filter { $0.role == .political }.map(\.name) == ["Trygghetsberedningen"])
    #expect(
      document["forum"].allSatisfy { forum in
        agreement.forums.contains { $0.hasPrefix(forum) }
      })
  }

  @Test func theCommitmentsAreAsPrinted() {
    #expect(agreement.commitments.map(\.title) == document["commitment"])
    #expect(agreement.commitments.map(\.id) == ["C1", "C2", "C3"])
  }

  @Test func theFollowUpHasTheRhythmOfTheAgreement() {
    #expect(
      agreement.cadence.map(\.rhythm) == [
        .continuous, .monthly, .yearly(month: 8, day: 31), .yearly(month: 12, day: 31),
        .during(year: 2027),
      ])
    #expect(document["evaluation"] == ["2027"])
  }

  @Test func theIndicatorsThatAreNoExamplesQuoteTheDocumentAndItsNumbers() throws {
    let stated = plan.indicators.filter { $0.source != "Exempel" }
    let printed = document[["situation", "footnote 2", "footnote 3"]]
    let numbers = ["3": "tre områden", "8": "åtta regionala", "25": "25 %", "4": "Fyra av åtta"]
    #expect(stated.count == 4)
    for indicator in stated {
      let quoted = indicator.source?.split { $0 == "«" || $0 == "»" }.dropFirst().first ?? ""
      let value = indicator.baseline?.value.description ?? ""
      #expect(quoted.count > 40 && printed.contains { $0.contains(quoted) }, "\(indicator.id)")
      #expect(numbers[value].map(quoted.contains) == true, "\(indicator.id)")
    }
    #expect(stated.allSatisfy { $0.target == nil })
    let goal = try #require(document["goal"].first)
    let words = stated.compactMap(\.targetInWords)
    #expect(
      words.count == 1 && words.allSatisfy { goal.contains($0) && $0.contains("betydande steg") })
  }

  @Test func everySubGoalHasAnIndicator() {
    let served = Set(plan.indicators.flatMap(\.serves))
    #expect(served.isSuperset(of: agreement.areas.flatMap(\.subGoals).map(\.id)))
    #expect(plan.indicators.allSatisfy { $0.unit != nil && $0.baseline?.date != nil })
  }

  @Test func noLineOfTheDocumentIsLeftUncompared() {
    let compared: Set = [
      "kind", "title", "Diarienummer", "Beslutad av", "Beslutad när", "Gäller fr o m",
      "Gäller t o m", "party", "goal", "purpose", "term", "definition", "signed", "signatory",
      "deviations", "level", "area", "sub-goal", "situation", "footnote 1", "footnote 2",
      "footnote 3",
      "footnote 4",
      "footnote 5", "council", "chair", "police", "function", "administration", "co-opted",
      "coordination", "commitment", "forum", "evaluation",
    ]
    #expect(document.labels == compared.union(coverLabels + textLabels))
  }
}

extension Body {
  /// The functions whose seats are of a kind, in order.
  fileprivate func functions(_ role: BodyMember.Role) -> [String] {
    members.filter { $0.role == role }.map(\.function)
  }
}
