/// Finds what the plan and the journal say about each section.
///
/// Whether a function coordinates, a party is a municipality or a row is part of other planning is said in the
/// data; nothing is guessed from a word in a title.
struct LawReading {
  let state: PlanState
  let date: CalendarDate

  private var agreement: Agreement { state.plan.agreement }
  private var municipalities: [Party] { agreement.parties.filter { $0.kind == .municipality } }

  func finding(_ section: LawSection) -> LawPicture.Finding {
    switch section {
    case .situation: situation
    case .plan: plan
    case .renewal: renewal
    case .integration: integration
    case .coordination: coordination
    case .agreements: agreements
    case .council: council
    case .coordinator: coordinator
    case .contact: contact
    case .reporting: reporting
    }
  }

  /// What stands in the agreement's file.
  private func written(_ matter: LawEvidence.Ground) -> LawEvidence {
    LawEvidence(matter, isTranscribed: agreement.transcript != nil)
  }

  /// What stands in the journal.
  private func recorded(_ matter: LawEvidence.Ground, by fact: FactID?) -> LawEvidence {
    let author = fact.flatMap { state.entry($0.entry)?.author }
    return LawEvidence(
      matter, isTranscribed: author != nil && author == agreement.transcript?.author)
  }

  private func situationEvidence(_ picture: SituationPicture) -> LawEvidence {
    recorded(.situation(picture), by: picture.id.fact)
  }

  private var situation: LawPicture.Finding {
    let all = state.situations
    let gap: LawGap? =
      all.isEmpty ? .noSituation : all.last?.sources.isEmpty == true ? .noSources : nil
    return .init(.situation, all.suffix(3).reversed().map(situationEvidence), lacking: [gap])
  }

  private var plan: LawPicture.Finding {
    let editions = state.plan.activities.isEmpty ? [] : state.plan.editions
    let adoptions = state.planAdoptions
    let adopted = editions.filter { $0.status == .adopted }
    let isDecided = !adoptions.isEmpty || adopted.contains { $0.decision != nil }
    let gap: LawGap? =
      editions.isEmpty && adoptions.isEmpty
      ? .noPlan : isDecided ? nil : adopted.isEmpty ? .planUndecided : .deciderUnknown
    let evidence =
      adoptions.reversed().map { recorded(.adoption($0), by: $0.id) }
      + editions.map { edition in
        LawEvidence(
          .edition(edition),
          isTranscribed: agreement.transcript != nil && edition.status != .example)
      }
    let isWithoutBasis = !evidence.isEmpty && state.situations.isEmpty
    return .init(.plan, evidence, lacking: [gap, isWithoutBasis ? .noSituation : nil])
  }

  private var renewal: LawPicture.Finding {
    let followed = state.followUps.suffix(2).reversed().map {
      LawEvidence(.followUp($0.code, $0.date))
    }
    let situation = state.situations.last
    let dues = LawDuty.allCases.map { state.lastDay(for: $0) }
    return .init(
      .renewal,
      followed + activitiesReported + [situation.map(situationEvidence)].compactMap(\.self),
      lacking: [
        situation == nil ? .noSituation : dues[0].isPassed(on: date) ? .situationOverdue : nil
      ] + followUpGaps(followed.isEmpty, due: dues[1]), due: dues.compactMap(\.self).min())
  }

  private func followUpGaps(_ isNever: Bool, due: CalendarDate?) -> [LawGap?] {
    guard date >= Law.planRequired else { return [] }
    let isDone = !isNever || state.activitiesFollowedUp.date != nil
    return [isDone ? nil : .noFollowUp, due.isPassed(on: date) ? .followUpOverdue : nil]
  }

  private var activitiesReported: [LawEvidence] {
    let (count, all, date) = state.activitiesFollowedUp
    guard count > 0, let since = date ?? firstReport else { return [] }
    let newest = state.plan.activities.lazy.compactMap { activity in
      state.facts(about: .activity(activity.id)).last
    }.first
    return [recorded(.reported(count, of: all, since: since), by: newest)]
  }

  /// The first day that the latest word on any activity is about.
  private var firstReport: CalendarDate? {
    state.plan.activities.compactMap { state.lastDay(about: .activity($0.id)) }.min()
  }

  private var integration: LawPicture.Finding {
    let parts = agreement.cadence.compactMap { cadence in
      cadence.within.map { written(.planning(cadence.title, within: $0)) }
    }
    return .init(.integration, parts, lacking: [parts.isEmpty ? .noIntegration : nil])
  }

  private var coordination: LawPicture.Finding {
    let (agreements, council) = (agreements, council)
    let shown = [agreements, council].filter { $0.standing != .missing }
    return .init(
      .coordination, shown.map { LawEvidence(.section($0.section, $0.standing)) },
      lacking: [
        agreements.standing == .shown ? nil : .agreementsLack,
        council.standing == .shown ? nil : .councilLacks,
      ])
  }

  private var agreements: LawPicture.Finding {
    let statesPurpose = !agreement.goal.isEmpty && !agreement.areas.isEmpty
    let signing = agreement.signing
    let signed = Set(signing?.signatures.compactMap(\.party) ?? [])
    let count = agreement.parties.count { signed.contains($0.id) }
    let evidence: [LawEvidence.Ground?] = [
      .agreement(
        parties: agreement.parties.count,
        period: agreement.statedPeriod ?? agreement.period.description),
      signing.map { .signed(count, of: agreement.parties.count, $0.date) },
      statesPurpose ? .purpose(areas: agreement.areas.count) : nil,
    ]
    return .init(
      .agreements, evidence.compactMap(\.self).map(written),
      lacking: [statesPurpose ? nil : .noPurpose] + signingGaps(signing, count))
  }

  private func signingGaps(_ signing: Signing?, _ count: Int) -> [LawGap?] {
    guard let signing else { return [.notSigned] }
    return [
      count < agreement.parties.count ? .partyUnsigned : nil,
      signing.date == nil ? .signingUndated : nil,
    ]
  }

  private var council: LawPicture.Finding {
    let named = agreement.bodies.filter { $0.role == .council }
    let councils = named.isEmpty ? agreement.bodies.filter(\.leads) : named
    guard !councils.isEmpty else { return .init(.council, [], lacking: [.noCouncil]) }
    let names = Set(councils.flatMap { [$0.name, $0.shortName] })
    let held = state.meetings.filter { $0.isHeld && names.contains($0.body) }
    let latest = held.last.map { meeting in
      recorded(.meetings(held.count, latest: meeting.code, meeting.date), by: meeting.id.fact)
    }
    let others = represented(in: councils)
    return .init(
      .council, councils.map(bodyEvidence) + others + [latest].compactMap(\.self),
      lacking: [
        named.isEmpty ? .councilUnnamed : nil, chairGap(in: councils),
        others.isEmpty ? .noOtherActor : nil, latest == nil ? .noMeeting : nil,
      ])
  }

  private func bodyEvidence(_ body: Body) -> LawEvidence {
    let chair = body.members.first { $0.role == .chair }
    let party = chair?.party.flatMap { state.plan.party($0)?.shortName }
    return written(.body(body.name, chair: chair?.function, party: party))
  }

  /// The council is led by the municipality: what decides is the party of its chair.
  private func chairGap(in councils: [Body]) -> LawGap? {
    let chairs = councils.flatMap(\.members).filter { $0.role == .chair }
    guard !chairs.isEmpty else { return .noChair }
    let kinds = chairs.map { $0.party.flatMap { state.plan.party($0)?.kind } }
    if kinds.contains(where: { $0 == .police || $0 == .other }) { return .chairElsewhere }
    return kinds.contains(nil) ? .chairUnknown : nil
  }

  private func represented(in councils: [Body]) -> [LawEvidence] {
    let seats = councils.flatMap(\.members).filter { $0.role != .coOpted }
    return agreement.parties.filter { $0.kind != nil && $0.kind != .municipality }
      .compactMap { party in
        let functions = seats.filter { $0.party == party.id }.map(\.function)
        return functions.isEmpty ? nil : written(.represented(party.shortName, by: functions))
      }
  }

  /// What the municipalities' duties say, and by which of them.
  private func duty(
    _ part: (Party.Duties) -> String?, as matter: (String, String) -> LawEvidence.Ground
  ) -> [LawEvidence] {
    municipalities.compactMap { party in
      party.duties.flatMap(part).map { written(matter($0, party.shortName)) }
    }
  }

  private var coordinators: [LawEvidence] {
    duty(\.coordinator) { .coordinator($0, in: $1) }
  }

  private var coordinatorGap: LawGap? {
    coordinators.isEmpty
      ? .noCoordinator : coordinators.count < municipalities.count ? .coordinatorOfSome : nil
  }

  private var coordinator: LawPicture.Finding {
    .init(.coordinator, coordinators, lacking: [coordinatorGap])
  }

  private var contact: LawPicture.Finding {
    let contacts = duty(\.contact) { .contact($0, in: $1) }
    let commitments = agreement.commitments.filter { $0.matter == .communication }
    let told = commitments.map { commitment in
      let reports = state.reports(on: commitment.id)
      return written(
        .commitment(commitment.title, reports: reports.count, latest: reports.map(\.date).max()))
    }
    let isReported = commitments.contains { !state.reports(on: $0.id).isEmpty }
    return .init(
      .contact, coordinators + contacts + told,
      lacking: [
        coordinatorGap, contacts.isEmpty ? .noContact : nil,
        commitments.isEmpty ? .noInformation : isReported ? nil : .informationNotReported,
      ])
  }

  /// A report to a preparing body alone is none to the assembly.
  private var reporting: LawPicture.Finding {
    let leaders = duty(\.ledBy) { .leader($0, in: $1) }
    let delivered = deliveredToAssemblies
    return .init(
      .reporting, Array(delivered.suffix(3).reversed()) + leaders,
      lacking: [
        leaders.isEmpty ? .noLeader : nil, delivered.isEmpty ? .noReportToAssembly : nil,
      ])
  }

  /// The reports that were handed over to the assembly that a municipality names, by day.
  private var deliveredToAssemblies: [LawEvidence] {
    let assemblies = Set(municipalities.compactMap { $0.duties?.reportsTo?.lowercased() })
    let all = state.frozenReports.flatMap { report in
      report.deliveries.filter { assemblies.contains($0.receiver.lowercased()) }
        .map { (report.number, $0) }
    }
    return all.sorted { ($0.1.date, $0.0) < ($1.1.date, $1.0) }.map { number, delivery in
      recorded(.delivered(number, to: delivery.receiver, delivery.date), by: delivery.id)
    }
  }
}

extension CalendarDate? {
  fileprivate func isPassed(on date: CalendarDate) -> Bool { map { $0 < date } ?? false }
}
