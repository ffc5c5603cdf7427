extension Painter {
  /// What is due from the day on: the agreement's cadence, checkpoints, last days and remedies.
  func occasions(
    _ activities: [ActivityPicture], _ deviations: [DeviationPicture]
  ) -> [Occasion] {
    // Made once: every cut-off of every report asks for them.
    let meetings = state.meetings
    let open = state.decisions.filter { $0.state == .toCarryOut }
    let due =
      planned(activities.filter { !$0.progress.isEnded })
      + remedies(deviations) { $0.isOpen }
      + meetings.filter { $0.stage == .planned }.map(occasion) + decided(open) + measurements
      + duties
    return inOrder(recurring(from: date, limit: 4, meetings) + due.filter { $0.date >= date })
  }

  /// What is and was due in the whole period, also what is settled; dropped activities left out.
  func wholeWheel(
    _ activities: [ActivityPicture], _ deviations: [DeviationPicture]
  ) -> [Occasion] {
    let meetings = state.meetings
    let due =
      planned(activities.filter { $0.progress != .dropped }) + remedies(deviations) { _ in true }
      + meetings.map(occasion) + decided(state.decisions) + measurements + duties
    return inOrder(recurring(from: state.plan.agreement.period.start, limit: .max, meetings) + due)
  }

  private func inOrder(_ occasions: [Occasion]) -> [Occasion] {
    occasions.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  private func recurring(
    from date: CalendarDate, limit: Int, _ meetings: [Meeting]
  ) -> [Occasion] {
    let agreement = state.plan.agreement
    return agreement.cadence.flatMap { cadence -> [Occasion] in
      if let round = cadence.round { return steps(of: round, cadence, from: date, limit, meetings) }
      return cadence.occasions(from: date, within: agreement.period, limit: limit).map {
        Occasion(date: $0, matter: .cadence(cadence))
      }
    }
  }

  /// The cut-offs of a report, when the council takes it up and when it is handed over.
  private func steps(
    of round: Cadence.Round, _ cadence: Cadence, from date: CalendarDate, _ limit: Int,
    _ meetings: [Meeting]
  ) -> [Occasion] {
    let period = state.plan.agreement.period
    let cutOffs = cadence.occasions(from: period.start, within: period, limit: .max)
    let all = cutOffs.flatMap { cutOff -> [Occasion] in
      let meeting = council(cadence.body, after: cutOff, meetings)
      let delivered = delivery(of: round, cutOff)
      func step(
        _ kind: ReportStep.Stage, _ due: CalendarDate?, _ body: String?,
        _ done: (String, CalendarDate)?
      ) -> Occasion? {
        guard let due else { return nil }
        let step = ReportStep(
          kind: kind, report: round.report, cutOff: cutOff, body: body, done: done?.0,
          day: done?.1, origin: CadenceOrigin(of: cadence))
        return Occasion(date: due, matter: .report(step))
      }
      return [
        step(.cutOff, cutOff, nil, nil),
        step(.council, round.council?.first(from: cutOff), cadence.body, meeting),
        step(.delivery, round.delivery?.first(from: cutOff), round.receiver, delivered),
      ].compactMap(\.self)
    }
    let coming = all.filter { $0.date >= date }
    return limit == .max ? coming : Array(coming.prefix(3 * limit))
  }

  /// The meeting of a group that takes up a report with a cut-off: the first one on reports after it.
  private func council(
    _ body: String?, after cutOff: CalendarDate, _ meetings: [Meeting]
  ) -> (String, CalendarDate)? {
    let last = cutOff.adding(days: 183)
    return meetings.first { meeting in
      meeting.body == body && (meeting.kind == .interim || meeting.kind == .annual)
        && meeting.date > cutOff && meeting.date <= last
    }.map { ($0.code, $0.date) }
  }

  private func delivery(
    of round: Cadence.Round, _ cutOff: CalendarDate
  ) -> (String, CalendarDate)? {
    state.frozenReports.lazy.filter { report in
      report.kind == round.report && report.cutOff == cutOff
        && report.owner == state.plan.view.owner
    }
    .compactMap { report in
      report.deliveries.first { $0.receiver == round.receiver }.map { (report.number, $0.date) }
    }.first
  }

  private func planned(_ activities: [ActivityPicture]) -> [Occasion] {
    activities.flatMap { picture -> [Occasion] in
      guard let schedule = picture.activity.schedule else { return [] }
      let checks = schedule.checkpoints.map {
        Occasion(date: $0, matter: .checkpoint(picture.id))
      }
      return checks + [Occasion(date: schedule.period.end, matter: .end(picture.id))]
    }
  }

  private func remedies(
    _ deviations: [DeviationPicture], where isIncluded: (Deviation) -> Bool
  ) -> [Occasion] {
    deviations.compactMap { picture in
      guard isIncluded(picture.deviation) else { return nil }
      return picture.deviation.due.map {
        Occasion(date: $0, matter: .remedy(picture.id, picture.deviation.code))
      }
    }
  }

  private func occasion(_ meeting: Meeting) -> Occasion {
    Occasion(date: meeting.date, matter: .meeting(meeting.id, meeting.code, body: meeting.body))
  }

  private func decided(_ decisions: [Decision]) -> [Occasion] {
    decisions.compactMap { decision in
      decision.due.map { Occasion(date: $0, matter: .decision(decision.id, decision.code)) }
    }
  }

  private var measurements: [Occasion] {
    state.plan.indicators.compactMap { indicator in
      indicator.next.map { Occasion(date: $0, matter: .measurement(indicator.id)) }
    }
  }

  private var duties: [Occasion] {
    LawDuty.allCases.compactMap { duty in
      state.lastDay(for: duty).map { Occasion(date: $0, matter: .duty(duty)) }
    }
  }
}
