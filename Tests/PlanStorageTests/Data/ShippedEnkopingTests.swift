import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// Every line of both agreements of Enköping against what the reader makes of the shipped files.
@Suite struct ShippedEnkopingTests {
  private let old: ShippedDocument
  private let new: ShippedDocument

  init() throws {
    old = try ShippedDocument("enkoping-2019-2022")
    new = try ShippedDocument("enkoping-2022-2023")
  }

  @Test func theHeadOfTheOldAgreementIsAsPrinted() {
    let (agreement, document) = (old.agreement, old.document)
    #expect([agreement.title] == document["title in the matter of 2022"])
    #expect([agreement.record] == document["record in the matter of 2022"])
    #expect([agreement.kind] == document["kind"])
    #expect(document["years"] == ["2019-2022"])
    #expect(agreement.period == .days("2019-01-01", "2022-12-31"))
    #expect(old.facts("Rubrik") == document["heading"])
    #expect(old.facts("Daterat") == document["dated"])
    #expect([agreement.signing?.text] == document["signed"] && agreement.signing?.date == nil)
    #expect(agreement.signing?.signatures.map(\.function) == document["signatory"])
    #expect([agreement.statedPeriod] == document["years"])
    #expect(old.facts("Kvalitetsmål") == document["quality goal"])
    #expect(agreement.facts.count == 3 && agreement.decided == nil)
  }

  @Test func theHeadOfTheNewAgreementIsAsPrinted() {
    let (agreement, document) = (new.agreement, new.document)
    #expect([agreement.title] == document["title"])
    #expect([agreement.record] == document["record"])
    #expect(agreement.title.hasSuffix("2022–2023"))
    #expect(agreement.period == .days("2022-01-01", "2023-12-31"))
    #expect(new.facts("Rubrik") == document["heading"])
    #expect(new.facts("Ersätter") == document["replaces"])
    #expect(new.facts("Beslutsunderlag") == document["basis"])
    #expect(agreement.signing?.signatures.map(\.function) == document["signatory"])
    #expect(agreement.signing?.date == nil && agreement.signing?.text == nil)
    #expect(agreement.purposes == document["purpose"] && agreement.statedPeriod == "2022–2023")
    #expect(new.facts("Avtalstiden") == document["Avtalstiden"])
    #expect(new.facts("Medborgarlöften") == document["Medborgarlöften"])
    #expect(new.facts("Beslutet skickas till") == document["sent to"])
    #expect(new.facts("Ekonomi") == document["economy"])
    let proposal = new.facts("Kommunstyrelsens arbetsutskotts förslag").joined()
    let parts = document["proposal of the working committee"] + document["proposal"]
    #expect(parts.count == 3 && parts.allSatisfy { proposal.contains($0) })
    #expect(agreement.facts.count == 10 && agreement.decided == nil)
  }

  @Test func theProcessGoalsHaveTheWordingOfEachAgreement() {
    #expect(old.agreement.areas.map(\.title) == old.document["process goal"])
    #expect(old.agreement.areas.map(\.title) == old.document["process goal, heading"])
    #expect(new.agreement.areas.map(\.title) == new.document["process goal"])
    let same = zip(old.agreement.areas, new.agreement.areas).map { $0.title == $1.title }
    #expect(same == [true, false, false, true])
    #expect(old.agreement.areas.map(\.id) == new.agreement.areas.map(\.id))
    #expect(old.document["level"] == [old.agreement.levels.area.one.lowercased()])
    #expect([new.agreement.levels.area.one] == new.document["level"])
    #expect(new.agreement.levels.subGoal == nil)
  }

  @Test func thePartiesGoalsAndCommitmentsAreAsPrinted() {
    for shipped in [old, new] {
      #expect(shipped.agreement.parties.map(\.name) == shipped.document["party"])
      #expect([shipped.agreement.goal] == shipped.document["goal"])
      #expect(shipped.agreement.commitments.map(\.title) == shipped.document["commitment"])
      #expect(shipped.agreement.commitments.count == 2)
      #expect(shipped.agreement.forums == shipped.document["forum"])
    }
  }

  @Test func theOldAgreementHasTargetGroupsStepsMethodsAndSources() {
    #expect(old.agreement.targetGroups == old.document["target group"])
    #expect(old.agreement.methods == old.document["method"])
    #expect(old.agreement.steps.map(\.title) == old.document["step"])
    let contents = old.agreement.steps.compactMap(\.summary)
    #expect(contents.count == 5)
    #expect(zip(contents, old.document["word of step"]).allSatisfy { $0.contains($1) })
    #expect(old.agreement.sources == old.document["source"])
    #expect(new.agreement.methods == new.document["method"])
    #expect(new.agreement.targetGroups.isEmpty && new.agreement.sources.isEmpty)
  }

  @Test func theGroupsOfTheOldAgreementAreAsPrinted() throws {
    let (bodies, document) = (old.agreement.bodies, old.document)
    #expect(bodies.map(\.role) == [.steering, .coordination, .other])
    #expect(bodies.map(\.name) == document[["council", "coordination", "temporary groups"]])
    #expect(bodies[1].purposes == document["purpose of the group"])
    #expect([bodies[2].form] == document["form of temporary groups"])
    #expect(bodies[2].appointed?.body == bodies[1].shortName && bodies[2].ends == nil)
    let council = try #require(bodies.first)
    #expect(council.functions(of: "kommun") == document["function"])
    #expect(council.functions(of: "polis") == document["police"])
    #expect(bodies[1].members.map(\.function) == document["chair"])
    #expect(bodies[1].members.map(\.role) == [.chair])
  }

  @Test func theNewAgreementHasThreeLevelsAndTwoReceivers() throws {
    let (bodies, document) = (new.agreement.bodies, new.document)
    let levels = document["level of collaboration"]
    #expect(
      bodies.map(\.name) == levels.prefix(2) + document["temporary groups"] + levels.dropFirst(2)
        + document["receiver"])
    #expect(
      bodies.map(\.role) == [.steering, .coordination, .other, .operative, .other, .political])
    #expect(bodies[1].purposes == document["purpose of the group"])
    #expect([bodies[2].form] == document["form of temporary groups"])
    #expect(bodies[2].appointed?.body == bodies[1].shortName)
    let council = try #require(bodies.first)
    #expect(council.functions(of: "kommun") == document["function"])
    #expect(council.functions(of: "polis") == document["police"])
    #expect(bodies.dropFirst().allSatisfy { $0.members.isEmpty })
  }

  @Test func theOldAgreementIsFollowedUpEachTertial() {
    let cadence = old.agreement.cadence
    #expect(
      cadence.map(\.rhythm) == [
        .tertial, .yearly(month: 12, day: 31), .yearly(month: 12, day: 31), .continuous,
      ])
    #expect(cadence.map(\.ours) == [[], [.day], [.day], []])
    #expect(cadence[0].body == old.document["council"].first)
    #expect(
      cadence[0].source.map { source in
        old.document["rhythm"].allSatisfy { source.contains("«\($0)»") }
      } == true)
    #expect(cadence[1...2].compactMap(\.body) == old.document["receiver"])
    #expect(new.agreement.cadence.allSatisfy { $0.rhythm == .continuous })
  }

  @Test func neitherAgreementHasAPlan() {
    for shipped in [old, new] {
      #expect(shipped.plan.activities.isEmpty && shipped.plan.editions.isEmpty)
      #expect(shipped.manifest.editions.isEmpty && shipped.manifest.exampleToday == nil)
    }
  }

  @Test func noLineOfTheDocumentsIsLeftUncompared() {
    let both: Set = [
      "heading", "party", "goal", "commitment", "process goal", "method", "signatory", "forum",
      "function", "police", "receiver", "level", "purpose of the group", "temporary groups",
      "form of temporary groups",
    ]
    #expect(
      old.document.labels
        == both.union([
          "title in the matter of 2022", "record in the matter of 2022", "kind", "years", "dated",
          "signed", "target group", "process goal, heading", "step", "word of step", "council",
          "rhythm",
          "coordination", "chair", "quality goal", "source",
        ]))
    #expect(
      new.document.labels
        == both.union([
          "title", "record", "proposal of the working committee", "proposal", "replaces", "basis",
          "sent to", "economy", "level of collaboration", "purpose", "Avtalstiden",
          "Medborgarlöften",
        ]))
  }
}
