import PlanDomain

extension Story {
  /// Works on an activity for a month, as far as its progress allows.
  mutating func work(on id: ActivityID, _ date: CalendarDate) throws {
    guard let activity = state.activity(id), let period = activity.schedule?.period,
      date >= period.start, !state.progress(of: id).isEnded
    else { return }
    switch state.progress(of: id) {
    case .notStated, .notStarted: try begin(activity)
    case .paused: if recorder.chance.happens(50) { try resume(activity) }
    default: try carryOn(activity, period, date)
    }
  }

  private mutating func carryOn(
    _ activity: Activity, _ period: Period, _ date: CalendarDate
  ) throws {
    if date.days(until: period.end) < 31, !postponed.contains(activity.id) {
      return try finish(activity, period)
    }
    if recorder.chance.happens(45) { try report(on: activity) }
    if recorder.chance.happens(30) { try assess(activity) }
    if recorder.chance.happens(12) { try advanceContribution(to: activity) }
  }

  private mutating func begin(_ activity: Activity) throws {
    guard recorder.chance.happens(85) else { return }
    try recorder.record(Change(.progress(activity.id, to: .ongoing)), at: desk(of: activity))
    for contribution in activity.contributions where recorder.chance.happens(80) {
      try recorder.record(
        Change(.progressContribution(activity.id, contribution.party, to: .ongoing)),
        at: desk(of: contribution.party))
    }
  }

  private mutating func resume(_ activity: Activity) throws {
    let note = recorder.chance.pick(ExampleTexts.resumed)
    try recorder.record(
      Change(.progress(activity.id, to: .ongoing, note: note)), at: desk(of: activity))
  }

  /// Reports in words; the coordinator sometimes types for the police.
  private mutating func report(on activity: Activity) throws {
    let desk =
      recorder.chance.happens(70) ? desk(of: activity) : Desk.both[recorder.chance.number(0...1)]
    let texts = desk == police ? ExampleTexts.policeReports : ExampleTexts.municipalReports
    let text = recorder.chance.pick(texts).replacing(
      ExampleTexts.place, with: activity.places.first ?? ExampleTexts.centre)
    var change = Change(.report(activity.id, text))
    if desk == coordinator, let party = parties.last, recorder.chance.happens(8) {
      change.reportedFor = Responsible(party: party, function: police.author)
    }
    try recorder.record(change, at: desk)
  }

  /// Lets the assessment move as such things move: slowly down, faster up once something is done.
  private mutating func assess(_ activity: Activity) throws {
    let roll = recorder.chance.number(1...100)
    let next: Assessment =
      switch state.assessment(of: activity.id) {
      case .notAssessed, .onPlan: roll <= 84 ? .onPlan : .atRisk
      case .atRisk: roll <= 55 ? .onPlan : roll <= 82 ? .atRisk : .deviating
      case .deviating: roll <= 35 ? .onPlan : roll <= 70 ? .atRisk : .deviating
      }
    let note: String? =
      switch next {
      case .deviating: recorder.chance.pick(ExampleTexts.deviating)
      case .atRisk: recorder.chance.pick(ExampleTexts.atRisk)
      default: recorder.chance.pick(ExampleTexts.onPlan)
      }
    try recorder.record(change(to: next, activity.id, note), at: desk(of: activity))
    if next == .deviating { try openDeviation(of: activity, at: desk(of: activity)) }
  }

  /// The change that assesses an activity; it is on plan again only when its deviation is closed.
  private mutating func change(
    to assessment: Assessment, _ id: ActivityID, _ note: String?
  ) -> Change {
    var change = Change()
    if assessment == .onPlan, let open = openDeviation(of: id) { change.wishes = [closing(open)] }
    change.wishes.append(.assess(id, assessment, note: note))
    return change
  }

  private mutating func advanceContribution(to activity: Activity) throws {
    let open = activity.contributions.map(\.party).filter {
      !state.progress(of: $0, in: activity.id).isEnded
    }
    guard let party = open.first else { return }
    let isBegun = state.progress(of: party, in: activity.id) == .ongoing
    // A contribution is ready before the whole is, but not years before.
    let isNearEnd =
      activity.schedule.map { recorder.today.days(until: $0.period.end) < 120 } ?? false
    guard !isBegun || isNearEnd else { return }
    let next: Progress = isBegun ? .done : .ongoing
    try recorder.record(
      Change(.progressContribution(activity.id, party, to: next)), at: desk(of: party))
  }

  /// Ends an activity in time, asks for more time, or lets it run over.
  private mutating func finish(_ activity: Activity, _ period: Period) throws {
    let roll = recorder.chance.number(1...100)
    if roll > 88 { return try report(on: activity) }
    if roll > 62, let later = later(than: period) {
      postponed.insert(activity.id)
      let note = recorder.chance.pick(ExampleTexts.postponed)
      try recorder.record(
        Change(.changeActivity(activity.id, .schedule(later), note: note)),
        at: desk(of: activity))
      return
    }
    for party in activity.contributions.map(\.party)
    where state.progress(of: party, in: activity.id) != .done {
      try recorder.record(
        Change(.progressContribution(activity.id, party, to: .done)), at: desk(of: party))
    }
    let note = recorder.chance.pick(ExampleTexts.done)
    var change = Change()
    if let open = openDeviation(of: activity.id) { change.wishes = [closing(open)] }
    change.wishes.append(.progress(activity.id, to: .done, note: note))
    try recorder.record(change, at: desk(of: activity))
  }

  private mutating func later(than period: Period) -> Schedule? {
    let end = period.end.adding(days: 30 * recorder.chance.number(2...6))
    guard end <= state.plan.agreement.period.end else { return nil }
    return Period(from: period.start, to: end).map { Schedule(period: $0) }
  }

  var parties: [PartyID] { state.plan.agreement.parties.map(\.id) }

  func desk(of activity: Activity) -> Desk {
    activity.responsible.first.map { desk(of: $0.party) } ?? coordinator
  }

  func desk(of party: PartyID) -> Desk {
    parties.firstIndex(of: party).flatMap { place in Desk.both.first { $0.party == place } }
      ?? coordinator
  }
}
