/// Finds what the plan and the journal say about each section.
struct LawReading {
  let state: PlanState
  let date: CalendarDate
  let isEnded: Bool

  private var agreement: Agreement { state.plan.agreement }

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

  private var situation: LawPicture.Finding {
    let all = state.situations
    let gap: LawGap? =
      all.isEmpty ? .noSituation : all.last?.sources.isEmpty == true ? .noSources : nil
    return .init(
      .situation, all.suffix(3).reversed().map(LawEvidence.situation), lacking: [gap], on: date)
  }

  private var plan: LawPicture.Finding {
    let editions = state.plan.editions
    let isDecided = editions.contains { $0.status == .adopted } || !state.planAdoptions.isEmpty
    let gap: LawGap? = editions.isEmpty ? .noPlan : isDecided ? nil : .planUndecided
    let evidence =
      state.planAdoptions.reversed().map(LawEvidence.adoption) + editions.map(LawEvidence.edition)
    return .init(.plan, evidence, lacking: [gap], on: date)
  }

  private var renewal: LawPicture.Finding {
    let followed = state.followUps.suffix(2).reversed().map {
      LawEvidence.followUp($0.code, $0.date)
    }
    let situation = state.situations.last.map(LawEvidence.situation)
    let due = LawDuty.allCases.compactMap { state.lastDay(for: $0) }.min()
    return .init(
      .renewal, followed + [situation].compactMap(\.self),
      lacking: [situation == nil ? .noSituation : nil, followed.isEmpty ? .noFollowUp : nil],
      due: due, on: date)
  }

  private var integration: LawPicture.Finding {
    let yearly = agreement.cadence.filter { cadence in
      if case .yearly = cadence.rhythm { true } else { cadence.rhythm == .tertial }
    }
    return .init(
      .integration, yearly.map(LawEvidence.cadence), lacking: [yearly.isEmpty ? .noCadence : nil],
      on: date)
  }

  private var agreements: LawPicture.Finding {
    let period = agreement.period
    let evidence = LawEvidence.agreement(
      parties: agreement.parties.count, period, agreement.decided)
    return .init(
      .agreements, [evidence] + (statesPurpose ? [.purpose(areas: agreement.areas.count)] : []),
      lacking: [
        statesPurpose ? nil : .noPurpose, agreement.decided == nil ? .agreementUndecided : nil,
        isEnded ? .agreementEnded : nil,
      ], due: isEnded ? nil : period.end, on: date)
  }

  /// The law asks for purposes and areas at least.
  private var statesPurpose: Bool { !agreement.goal.isEmpty && !agreement.areas.isEmpty }

  private var council: LawPicture.Finding {
    let councils = agreement.bodies.filter { $0.role == .council }
    let names = Set(councils.flatMap { [$0.name, $0.shortName] })
    let held = state.meetings.filter { $0.isHeld && names.contains($0.body) }
    let latest = held.last.map { LawEvidence.meetings(held.count, latest: $0.code, $0.date) }
    let chairs = councils.flatMap(\.members).filter { $0.role == .chair }
    let gaps: [LawGap?] =
      councils.isEmpty
      ? [.noCouncil] : [chairs.isEmpty ? .noChair : nil, latest == nil ? .noMeeting : nil]
    return .init(
      .council, councils.map(evidence) + [latest].compactMap(\.self), lacking: gaps, on: date)
  }

  private func evidence(_ body: Body) -> LawEvidence {
    .body(
      body.name, chair: body.members.first { $0.role == .chair }?.function,
      members: body.members.count)
  }

  private var coordination: LawPicture.Finding {
    let groups = agreement.bodies.filter { $0.role == .coordination }
    let named = state.plan.activities.count { $0.coordination != nil }
    let share = named > 0 ? [LawEvidence.coordinated(named, of: state.plan.activities.count)] : []
    return .init(
      .coordination, groups.map(evidence) + share, lacking: [groups.isEmpty ? .noGroup : nil],
      on: date)
  }

  private var coordinator: LawPicture.Finding {
    let functions = state.coordinators
    return .init(
      .coordinator, functions.map { .function($0.function, latest: $0.latest) },
      lacking: [functions.isEmpty ? .noCoordinator : nil], on: date)
  }

  private var contact: LawPicture.Finding {
    let functions = state.coordinators.prefix(1)
    let commitments = agreement.commitments.filter(\.isAboutCommunication)
    let told = commitments.map { commitment in
      let reports = state.reports(on: commitment.id)
      return LawEvidence.commitment(
        commitment.title, reports: reports.count, latest: reports.map(\.date).max())
    }
    let isReported = commitments.contains { !state.reports(on: $0.id).isEmpty }
    return .init(
      .contact, functions.map { .function($0.function, latest: $0.latest) } + told,
      lacking: [
        functions.isEmpty ? .noCoordinator : nil,
        commitments.isEmpty ? .noInformation : isReported ? nil : .informationNotReported,
      ], on: date)
  }

  private var reporting: LawPicture.Finding {
    let receivers = agreement.bodies.filter { $0.role == .political }.map(evidence)
    let reports = state.frozenReports.suffix(3).reversed().map(LawEvidence.report)
    return .init(
      .reporting, reports + receivers,
      lacking: [receivers.isEmpty ? .noReceiver : nil, reports.isEmpty ? .noReport : nil],
      on: date)
  }
}

extension PlanState {
  /// The functions that coordinate: by their names, for the agreement has no field that says so.
  fileprivate var coordinators: [(function: String, latest: CalendarDate?)] {
    let seats = plan.agreement.bodies.flatMap(\.members).map(\.function)
    let named = (seats + plan.activities.flatMap(\.responsible).map(\.function))
      .filter(\.namesCoordinator)
    // Whoever writes as a coordinator does so often, so that the latest is soon found.
    let latest = history.last { $0.author.namesCoordinator }
    var seen: Set<String> = []
    return ([latest?.author].compactMap(\.self) + named).filter { seen.insert($0).inserted }
      .map { name in (name, name == latest?.author ? latest?.recordedAt.date : nil) }
  }
}

extension String {
  /// Whether a function's name says that it coordinates, in either language.
  fileprivate var namesCoordinator: Bool {
    let name = lowercased()
    return name.contains("samordnare") || name.contains("coordinator")
  }
}

extension Commitment {
  /// Whether it is about telling others, by its title: no field says so.
  fileprivate var isAboutCommunication: Bool {
    let title = title.lowercased()
    return title.contains("kommunik") || title.contains("communic")
  }
}
