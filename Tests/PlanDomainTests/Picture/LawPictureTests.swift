import PlanDomain
import TestSupport
import Testing

struct LawPictureTests {
  private func finding(
    _ section: LawSection, of state: PlanState, on date: String = "2026-03-01"
  ) throws -> LawPicture.Finding {
    let law = try #require(LawPicture(of: state, Picture(of: state, on: day(date))))
    return try #require(law.findings.first { $0.section == section })
  }

  /// The small plan under an agreement that a change is made to.
  private func state(_ change: (inout Agreement) -> Void) -> PlanState {
    let small = ActionPlan.small
    var agreement = small.agreement
    change(&agreement)
    return PlanState(
      ActionPlan(agreement: agreement, editions: small.editions, activities: small.activities))
  }

  /// A council whose chair is of a party.
  private func council(ledBy party: PartyID?) -> Body {
    Body(
      role: .council, name: "KUG", shortName: "KUG",
      members: [
        BodyMember(function: "direktör", party: party, role: .chair),
        BodyMember(function: "polischef", party: "polis", role: .member),
      ])
  }

  private func named(_ agreement: inout Agreement) {
    agreement.parties[0].kind = .municipality
    agreement.parties[1].kind = .police
  }

  @Test func everySectionHasItsFinding() throws {
    let state = PlanState(.small)
    let law = try #require(LawPicture(of: state, Picture(of: state, on: day("2026-03-01"))))
    #expect(law.findings.map(\.section) == LawSection.allCases)
    #expect(law.remarks.last == .camera, "§ 14 is left out with a word about it")
  }

  @Test func everyParagraphStandsByItself() {
    #expect(LawSection.allCases.map(\.rawValue) == (4...13).map(String.init))
    for language in Language.allCases {
      for section in LawSection.allCases {
        #expect(section.worded(in: language).contains(section.rawValue))
      }
    }
  }

  @Test(arguments: [
    ("2023-06-30", 0), ("2023-07-01", 9), ("2024-06-30", 9), ("2024-07-01", 10),
  ])
  func nothingIsMeasuredBeforeTheLawAsksForIt(date: String, measured: Int) throws {
    let state = state { $0.period = .days("2020-01-01", "2027-12-31") }
    let law = try #require(LawPicture(of: state, Picture(of: state, on: day(date))))
    let asked = law.findings.filter { $0.standing != .notMeasured }
    #expect(asked.count == measured)
    #expect(
      law.findings.filter { $0.standing == .notMeasured }.allSatisfy {
        $0.evidence.isEmpty && $0.gaps.isEmpty && $0.due == nil
      })
    #expect(law.remarks.first == .inForce(day("2023-07-01"), plan: day("2024-07-01")))
  }

  @Test func anAgreementThatEndedBeforeTheLawIsNotMeasured() throws {
    let state = state { $0.period = .days("2019-01-01", "2022-12-31") }
    let law = try #require(LawPicture(of: state, Picture(of: state, on: day("2026-11-30"))))
    #expect(law.findings.allSatisfy { $0.standing == .notMeasured })
    #expect(law.date == day("2022-12-31") && law.remarks.contains(.ended(day("2022-12-31"))))
  }

  @Test func anotherCountrysAgreementHasNoReadingOfTheLaw() throws {
    let finnish = state { $0.country = Country("FI") ?? .sweden }
    #expect(LawPicture(of: finnish, Picture(of: finnish, on: day("2026-03-01"))) == nil)
    var chronicle = Chronicle(finnish.plan, today: day("2024-03-01"))
    try chronicle.record(.registerSituation("Lägesbild", sources: ["Polisen"]))
    #expect(chronicle.state.lastDay(for: .situation) == nil)
    #expect(["se", "SWE", "S1", ""].allSatisfy { Country($0) == nil })
  }

  @Test(arguments: [
    ("2024-03-01", false), ("2026-03-01", false), ("2026-03-02", true),
  ])
  func theTwoYearsOfThePictureAreWatched(date: String, isOverdue: Bool) throws {
    var chronicle = Chronicle(today: day("2024-03-01"))
    #expect(try finding(.situation, of: chronicle.state).standing == .missing)
    try chronicle.record(.registerSituation("Lägesbild", sources: ["Polisen"]))
    let renewal = try finding(.renewal, of: chronicle.state, on: date)
    #expect(renewal.due == day("2026-03-01"))
    #expect(renewal.gaps.contains(.situationOverdue) == isOverdue)
    #expect(try finding(.situation, of: chronicle.state, on: date).standing == .shown)
  }

  @Test func theTwoYearsAreNeverCountedFromBeforeTheLaw() throws {
    var chronicle = Chronicle(
      state { $0.period = .days("2020-01-01", "2027-12-31") }.plan, today: day("2021-12-31"))
    try chronicle.record(.registerSituation("Lägesbild", sources: ["Polisen"]))
    #expect(chronicle.state.lastDay(for: .situation) == day("2025-07-01"))
    let before = try finding(.renewal, of: chronicle.state, on: "2024-01-10")
    #expect(!before.gaps.contains(.situationOverdue) && !before.gaps.contains(.noFollowUp))
  }

  @Test func thePlansOwnFollowUpCountsAsOne() throws {
    var chronicle = Chronicle(today: day("2025-02-01"))
    try chronicle.record(.report("A01", "Löper på"))
    let one = try finding(.renewal, of: chronicle.state)
    #expect(one.gaps.contains(.noFollowUp))
    #expect(one.evidence.map(\.matter) == [.reported(1, of: 4, since: day("2025-02-01"))])
    for id in ["A02", "A03", "A10"] as [ActivityID] {
      try chronicle.record(.report(id, "Löper på"))
    }
    let all = try finding(.renewal, of: chronicle.state)
    #expect(!all.gaps.contains(.noFollowUp))
    #expect(chronicle.state.lastDay(for: .followUp) == day("2027-02-01"))
  }

  @Test func aPictureWithoutSourcesIsThereInPart() throws {
    var chronicle = Chronicle()
    try chronicle.record(.registerSituation("Lägesbild"))
    let found = try finding(.situation, of: chronicle.state)
    #expect(found.standing == .partly && found.gaps == [.noSources])
  }

  @Test func anExampleIsNoDecidedPlanAndAnEmptyDraftIsNone() throws {
    let example = try finding(.plan, of: PlanState(.small))
    #expect(example.gaps == [.planUndecided, .noSituation])
    let small = ActionPlan.small
    let draft = PlanEdition(version: "2026:1", status: .draft)
    let empty = ActionPlan(agreement: small.agreement, editions: [draft], activities: [])
    let none = try finding(.plan, of: PlanState(empty))
    #expect(none.gaps == [.noPlan] && none.standing == .missing)
    let undecided = PlanEdition(version: "2026:1", status: .adopted)
    let adopted = ActionPlan(
      agreement: small.agreement, editions: [undecided], activities: small.activities)
    #expect(try finding(.plan, of: PlanState(adopted)).gaps == [.deciderUnknown, .noSituation])
  }

  @Test func aRowOfTheYearWheelIsPartOfOtherPlanningOnlyWhereTheDataSaysSo() throws {
    var row = Cadence(title: "Planen ses över", rhythm: .yearly(month: 12, day: 31))
    let alone = try finding(.integration, of: state { $0.cadence = [row] })
    #expect(alone.standing == .missing)
    row.within = "delår 2"
    let within = try finding(.integration, of: state { $0.cadence = [row] })
    #expect(within.standing == .shown)
    #expect(within.evidence.map(\.matter) == [.planning("Planen ses över", within: "delår 2")])
  }

  @Test func coordinationIsShownByTheAgreementAndTheCouncilAndAsksForNoGroup() throws {
    let bare = try finding(.coordination, of: PlanState(.small))
    #expect(bare.evidence.map(\.matter) == [.section(.agreements, .partly)])
    #expect(bare.gaps == [.agreementsLack, .councilLacks])
    let group = Body(role: .coordination, name: "KSG", shortName: "KSG")
    let grouped = try finding(.coordination, of: state { $0.bodies = [group] })
    #expect(grouped == bare)
  }

  @Test func anAgreementIsInWritingAndStatesPurposeAndAreasAndNeedsNoDecidingBody() throws {
    let signed = state {
      $0.signing = Signing(
        date: day("2023-12-14"), text: nil,
        signatures: [
          .init(function: "ordförande", party: "kommun"), .init(function: "chef", party: "polis"),
        ])
    }
    let found = try finding(.agreements, of: signed)
    #expect(found.standing == .shown && signed.plan.agreement.decided == nil)
    #expect(found.evidence.map(\.matter).contains(.signed(2, of: 2, day("2023-12-14"))))
    #expect(found.due == nil)
  }

  @Test func onlyThoseWhoHaveSignedAreParties() throws {
    #expect(try finding(.agreements, of: PlanState(.small)).gaps == [.notSigned])
    let half = state {
      $0.signing = Signing(
        date: nil, text: nil, signatures: [.init(function: "ordförande", party: "kommun")])
    }
    #expect(try finding(.agreements, of: half).gaps == [.partyUnsigned, .signingUndated])
    // Whose signatures a proposal has room for is not that anybody has signed.
    let told = try finding(.agreements, of: half).evidence.map(\.matter).map(\.swedish)
    #expect(told.contains("Underskrifter angivna f\u{F6}r 1 av 2 parter"), "\(told)")
    #expect(!told.contains { $0.hasPrefix("Undertecknad") }, "\(told)")
  }

  @Test(arguments: [
    ("kommun" as PartyID?, nil as LawGap?), ("polis", .chairElsewhere), (nil, .chairUnknown),
  ])
  func theCouncilIsLedByTheMunicipality(party: PartyID?, gap: LawGap?) throws {
    let led = state {
      named(&$0)
      $0.bodies = [council(ledBy: party)]
    }
    let found = try finding(.council, of: led)
    #expect(found.gaps == [gap, .noMeeting].compactMap(\.self))
    let functions = party == "polis" ? ["direktör", "polischef"] : ["polischef"]
    #expect(found.evidence.map(\.matter).contains(.represented("polis", by: functions)))
  }

  @Test func aChairWhosePartyIsNotSaidToBeAMunicipalityLeadsNothingForSure() throws {
    let led = state { $0.bodies = [council(ledBy: "kommun")] }
    #expect(try finding(.council, of: led).gaps.contains(.chairUnknown))
  }

  @Test func aLeadingGroupThatNoDocumentCallsTheCouncilIsThereInPart() throws {
    let led = state {
      named(&$0)
      $0.bodies = [
        Body(
          role: .steering, name: "Styrgrupp", shortName: "Styrgrupp",
          members: council(ledBy: "kommun").members)
      ]
    }
    let found = try finding(.council, of: led)
    #expect(found.standing == .partly && found.gaps.contains(.councilUnnamed))
  }

  @Test func nobodyCoordinatesBecauseOfAWordInATitle() throws {
    let guessed = state {
      named(&$0)
      $0.bodies = [
        Body(
          role: .other, name: "Grupp", shortName: "Grupp",
          members: [
            BodyMember(function: "samordnare nattvandring", party: "kommun", role: .member)
          ])
      ]
    }
    #expect(try finding(.coordinator, of: guessed).standing == .missing)
    var chronicle = Chronicle(guessed.plan)
    let entry = try chronicle.record(.progress("A01", to: .ongoing))
    chronicle.state.apply(
      Entry(
        id: EntryID(high: 1 << 40, low: 9), writer: .polis, number: 1,
        recordedAt: entry.recordedAt, author: "trygghetssamordnare",
        facts: [Fact(.activityReported(.init(activity: "A01", note: "Hej")))]))
    #expect(try finding(.coordinator, of: chronicle.state).gaps == [.noCoordinator])
  }

  @Test func theCoordinatingFunctionIsNamedInTheData() throws {
    let appointed = state {
      named(&$0)
      var duties = Party.Duties()
      duties.coordinator = "trygghetsstrateg"
      duties.contact = "kontaktcenter"
      $0.parties[0].duties = duties
    }
    let coordinator = try finding(.coordinator, of: appointed)
    #expect(coordinator.standing == .shown)
    #expect(
      coordinator.evidence.map(\.matter) == [.coordinator("trygghetsstrateg", in: "kommun")])
    let contact = try finding(.contact, of: appointed)
    #expect(contact.evidence.map(\.matter).contains(.contact("kontaktcenter", in: "kommun")))
    #expect(contact.gaps == [.noInformation])
  }

  @Test func whoInformsIsACommitmentThatSaysItIsAboutItAndThatSomebodyReportsOn() throws {
    var chronicle = Chronicle(.example)
    let commitment = try #require(
      chronicle.state.plan.agreement.commitments.first { $0.matter == .communication })
    #expect(
      try finding(.contact, of: chronicle.state).gaps
        == [.noCoordinator, .noContact, .informationNotReported])
    try chronicle.record(.reportCommitment(commitment.id, "Pressmeddelande"))
    let told = try finding(.contact, of: chronicle.state)
    #expect(told.gaps == [.noCoordinator, .noContact])
    #expect(
      told.evidence.map(\.matter).contains(
        .commitment(commitment.title, reports: 1, latest: chronicle.today)))
  }

  @Test func aBodyThatPreparesIsNoAssembly() throws {
    let found = try finding(.reporting, of: PlanState(.example))
    #expect(found.standing == .missing && found.gaps == [.noLeader, .noReportToAssembly])
  }

  @Test func aReportHandedOverToTheAssemblyThatTheDataNamesIsShown() throws {
    var duties = Party.Duties()
    (duties.ledBy, duties.reportsTo) = ("kommunstyrelsen", "kommunfullmäktige")
    let led = state {
      named(&$0)
      $0.parties[0].duties = duties
    }
    var chronicle = Chronicle(led.plan)
    let wish = Wish.freezeReport(.helar, cutOff: day("2025-12-31"), document: .sample("R.html"))
    let report = ReportID(try chronicle.record(wish).id.firstFact)
    try chronicle.record(.deliverReport(report, to: "Trygghetsberedningen"))
    let prepared = try finding(.reporting, of: chronicle.state)
    #expect(prepared.gaps == [.noReportToAssembly] && prepared.standing == .partly)
    try chronicle.record(.deliverReport(report, to: "Kommunfullmäktige"))
    let found = try finding(.reporting, of: chronicle.state)
    #expect(found.standing == .shown && found.gaps.isEmpty)
    let number = try #require(chronicle.state.frozenReport(report)?.number)
    let delivered = LawEvidence.Ground.delivered(
      number, to: "Kommunfullmäktige", chronicle.today)
    #expect(found.evidence.map(\.matter) == [delivered, .leader("kommunstyrelsen", in: "kommun")])
  }

  @Test func whatWeHaveTranscribedSaysSo() throws {
    let plain = try finding(.agreements, of: PlanState(.small))
    #expect(plain.evidence.allSatisfy { !$0.isTranscribed })
    let transcribed = state { $0.transcript = Transcript(source: "Ärendet", author: "avskrift") }
    let found = try finding(.agreements, of: transcribed)
    #expect(found.evidence.allSatisfy { $0.isTranscribed })
    for language in Language.allCases {
      let mark = language == .swedish ? "(avskrift)" : "(transcript)"
      #expect(found.evidence.allSatisfy { $0.worded(in: language).hasSuffix(mark) })
    }
    var chronicle = Chronicle(transcribed.plan)
    try chronicle.record(.registerSituation("Ny", sources: ["Polisen"]))
    #expect(try finding(.situation, of: chronicle.state).evidence.map(\.isTranscribed) == [false])
  }
}
