extension Painter {
  /// What is due from the day on: the agreement's cadence, checkpoints, last days and remedies.
  func occasions(
    _ activities: [ActivityPicture], _ deviations: [DeviationPicture]
  ) -> [Occasion] {
    let open = state.decisions.filter { $0.state == .toCarryOut }
    let due =
      planned(activities.filter { !$0.progress.isEnded })
      + remedies(deviations.filter(\.deviation.isOpen))
      + state.plannedMeetings.map(occasion) + decided(open) + measurements + duties
    return inOrder(recurring(from: date, limit: 4) + due.filter { $0.date >= date })
  }

  /// What is and was due in the whole period, also what is settled; dropped activities left out.
  func wholeWheel(
    _ activities: [ActivityPicture], _ deviations: [DeviationPicture]
  ) -> [Occasion] {
    let due =
      planned(activities.filter { $0.progress != .dropped }) + remedies(deviations)
      + state.meetings.map(occasion) + decided(state.decisions) + measurements + duties
    return inOrder(recurring(from: state.plan.agreement.period.start, limit: .max) + due)
  }

  private func inOrder(_ occasions: [Occasion]) -> [Occasion] {
    occasions.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  private func recurring(from date: CalendarDate, limit: Int) -> [Occasion] {
    let agreement = state.plan.agreement
    return agreement.cadence.flatMap { cadence in
      cadence.occasions(from: date, within: agreement.period, limit: limit).map {
        Occasion(date: $0, matter: .cadence(cadence))
      }
    }
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

  private func remedies(_ deviations: [DeviationPicture]) -> [Occasion] {
    deviations.compactMap { picture in
      picture.deviation.due.map {
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
