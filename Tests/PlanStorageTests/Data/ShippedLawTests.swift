import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// What there is to show for each section of the law in each shipped workspace, without its journal.
@Suite struct ShippedLawTests {
  private static let today = day("2026-11-20")

  private func law(_ workspace: String, on date: CalendarDate = today) throws -> LawPicture {
    let shipped = try ShippedDocument(workspace)
    let state = PlanState(shipped.plan)
    return try #require(LawPicture(of: state, Picture(of: state, on: date)))
  }

  private func standings(_ law: LawPicture) -> [LawPicture.Finding.Standing] {
    law.findings.map(\.standing)
  }

  @Test func theAgreementThatEndedBeforeTheLawIsNotMeasured() throws {
    let law = try law("enkoping-2019-2022")
    #expect(standings(law).allSatisfy { $0 == .notMeasured })
  }

  @Test func theAgreementOf2022To2023IsReadOnItsLastDayAndNeedsNoPlanYet() throws {
    let law = try law("enkoping-2022-2023")
    #expect(law.date == day("2023-12-31"))
    #expect(
      standings(law) == [
        .missing, .notMeasured, .missing, .missing, .partly, .partly, .partly, .missing, .missing,
        .missing,
      ])
    #expect(law.findings[5].gaps == [.signingUndated])
    #expect(law.findings[6].gaps == [.councilUnnamed, .noChair, .noMeeting])
  }

  @Test func eskilstunaHasAnAgreementACouncilAndPartOfTheOrdinaryYearWheel() throws {
    let law = try law("eskilstuna-2024-2027")
    #expect(
      standings(law) == [
        .missing, .partly, .missing, .shown, .partly, .shown, .partly, .missing, .partly,
        .missing,
      ])
    #expect(law.findings[6].gaps == [.noMeeting])
    #expect(law.findings[8].gaps == [.noCoordinator, .noContact, .informationNotReported])
  }

  @Test func plan2022IsNotMeasuredInItsOwnYearAndHasNoSignaturesToShow() throws {
    let then = try law("eskilstuna-plan-2022", on: day("2021-12-31"))
    #expect(standings(then).allSatisfy { $0 == .notMeasured })
    let later = try law("eskilstuna-plan-2022")
    #expect(later.date == day("2023-12-31"))
    #expect(later.findings[5].gaps == [.notSigned] && later.findings[6].gaps == [.noCouncil])
  }

  @Test func hallsbergIsSignedByAllFiveAndNamesNoCouncilAndNoPlanYet() throws {
    let law = try law("hallsberg-2024-2026")
    #expect(
      standings(law) == [
        .missing, .missing, .missing, .missing, .partly, .shown, .missing, .missing, .partly,
        .missing,
      ])
    #expect(law.findings[1].gaps == [.noPlan], "an empty draft is no plan")
    #expect(law.findings[5].evidence.map(\.matter).contains(.signed(5, of: 5, day("2024-09-11"))))
  }

  @Test func strangnasHasASignedAgreementAndAPlanThatNothingSaysWhoDecided() throws {
    let law = try law("strangnas-2023-2026")
    #expect(
      standings(law) == [
        .missing, .partly, .missing, .missing, .partly, .shown, .partly, .missing, .missing,
        .missing,
      ])
    #expect(law.findings[1].gaps == [.deciderUnknown, .noSituation])
    #expect(
      law.findings[6].gaps == [.councilUnnamed, .noChair, .noOtherActor, .noMeeting])
  }

  @Test(arguments: shippedWorkspaces)
  func allThatIsShownOfTheAgreementIsCalledATranscript(workspace: String) throws {
    for finding in try law(workspace).findings {
      for evidence in finding.evidence {
        switch evidence.matter {
        case .section, .followUp, .reported: continue
        case .edition(let edition) where edition.status == .example:
          #expect(!evidence.isTranscribed)
        default: #expect(evidence.isTranscribed, "\(evidence.matter)")
        }
      }
    }
  }
}
