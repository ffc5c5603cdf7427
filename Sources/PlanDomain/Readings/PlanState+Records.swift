extension PlanState {
  /// The frozen reports, in the order that they were frozen.
  public var frozenReports: [FrozenReport] {
    openings(.report).compactMap { frozenReport(ReportID($0)) }
  }

  /// Returns a frozen report.
  ///
  /// - Parameter id: Its identity.
  /// - Returns: The report, or `nil` when there is none such.
  public func frozenReport(_ id: ReportID) -> FrozenReport? {
    guard let (entry, fact) = fact(id.fact), case .reportFrozen(let event) = fact.event else {
      return nil
    }
    let approvals = facts(about: .report(id)).compactMap(self.fact).compactMap { entry, fact in
      if case .reportApproved(let event) = fact.event { (entry.day(of: fact), event) } else { nil }
    }
    let editions = editions(
      of: event.kind, cutOff: event.cutOff, from: event.from, owner: event.owner)
    let place = editions.firstIndex(of: id) ?? 0
    let number = { (place: Int) in
      editions.indices.contains(place) ? self.code(of: .report(editions[place])) : nil
    }
    return FrozenReport(
      id: id, number: code(of: .report(id)), kind: event.kind, cutOff: event.cutOff,
      from: event.from, owner: event.owner,
      date: entry.day(of: fact), record: approvals.compactMap(\.1.record).last ?? event.record,
      document: event.document, approved: approvals.first?.0,
      edition: place + 1, corrects: number(place - 1), correctedBy: number(place + 1),
      deliveries: deliveries(of: id))
  }

  /// Returns the editions of a report, in the order that they were frozen: what is frozen of the same kind,
  /// about the same days, on the same plan.
  ///
  /// A brief or a register that was frozen before its last day was over does not stand in for that day.
  ///
  /// - Parameters:
  ///   - kind: The kind of report.
  ///   - cutOff: The last day that it covers.
  ///   - start: The first day that it covers, where that is not the usual one.
  ///   - owner: The party whose plan it is on.
  /// - Returns: The editions; more than one where the first was corrected.
  public func editions(
    of kind: ReportKind, cutOff: CalendarDate, from start: CalendarDate?, owner: PartyID?
  ) -> [ReportID] {
    openings(.report).filter { id in
      guard let (entry, fact) = fact(id), case .reportFrozen(let event) = fact.event else {
        return false
      }
      let isWhole = kind != .brief && kind != .deviations || entry.day(of: fact) > cutOff
      return event.kind == kind && event.cutOff == cutOff && event.from == start
        && event.owner == owner && isWhole
    }.map(ReportID.init)
  }

  /// Returns the measurements of an indicator that are in effect, by the day they are about.
  ///
  /// - Parameter id: The indicator.
  /// - Returns: Its series, the oldest first.
  public func measurements(of id: IndicatorID) -> [Measurement] {
    factsInEffect(about: .indicator(id)).compactMap { id, entry, fact -> Measurement? in
      guard case .indicatorMeasured(let event) = fact.event else { return nil }
      return Measurement(
        id: id, date: entry.day(of: fact), value: event.value, source: event.source,
        note: note(of: id))
    }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// The pictures of the situation in effect, by the day they are about.
  public var situations: [SituationPicture] {
    let registered = openings(.situation).compactMap { id -> (FactID, CalendarDate)? in
      guard isInEffect(id.entry), let (entry, fact) = fact(id) else { return nil }
      return (id, entry.day(of: fact))
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    return registered.enumerated().compactMap { place, registered in
      guard case .situationRegistered(let event) = fact(registered.0)?.fact.event else {
        return nil
      }
      let id = SituationID(registered.0)
      return SituationPicture(
        id: id, number: code(of: .situation(id)), version: place + 1, date: registered.1,
        title: event.title, sources: event.sources, note: note(of: id.fact), dated: event.dated)
    }
  }

  /// Returns what has been reported on a commitment, the newest first.
  ///
  /// - Parameter id: The commitment.
  /// - Returns: The reports in effect; masked ones are left out.
  public func reports(on id: CommitmentID) -> [CommitmentNote] {
    factsInEffect(about: .commitment(id)).compactMap { id, entry, fact -> CommitmentNote? in
      guard let note = note(of: id) else { return nil }
      return CommitmentNote(
        id: id, date: entry.day(of: fact), author: entry.attribution(of: fact), note: note)
    }.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
  }

  /// The adoptions of editions, in order.
  public var planAdoptions: [PlanAdoption] {
    factsBySubject.flatMap { subject, facts -> [FactID] in
      if case .edition = subject { facts.facts } else { [] }
    }.sorted().compactMap { id in
      guard let (entry, fact) = fact(id), case .planAdopted(let event) = fact.event else {
        return nil
      }
      return PlanAdoption(
        id: id, version: event.version, date: entry.day(of: fact), digest: event.digest,
        folds: event.folds, decision: event.decision)
    }
  }

  private func openings(_ series: SerialNumber.Series) -> [FactID] {
    opened[series] ?? []
  }

  private func factsInEffect(
    about subject: Subject
  ) -> [(id: FactID, entry: Entry, fact: Fact)] {
    facts(about: subject).compactMap { id in
      guard isInEffect(id.entry), let (entry, fact) = fact(id) else { return nil }
      return (id, entry, fact)
    }
  }
}
