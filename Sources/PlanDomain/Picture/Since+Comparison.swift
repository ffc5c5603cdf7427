extension Since {
  /// Tells two states of the same plan apart.
  struct Comparison {
    let before: PlanState
    let after: PlanState
    /// The registers of each subject that is known now.
    private let registers: [Subject: [RegisterKey]]
    private let deviations: [ActivityID: [Deviation]]

    init(before: PlanState, after: PlanState) {
      self.before = before
      self.after = after
      registers = Dictionary(grouping: after.registers.keys, by: \.subject)
        .mapValues { keys in keys.sorted { $0.sortKey < $1.sortKey } }
      deviations = Dictionary(grouping: after.deviations, by: \.activity)
    }

    /// What has changed about an activity; `nil` when nothing has.
    func changes(of id: ActivityID) -> ActivityChanges? {
      let values = values(of: .activity(id))
      let told = Set(values.flatMap(\.facts))
      let reports = newFacts(about: .activity(id)).filter { !told.contains($0) }
      let changed = (deviations[id] ?? []).compactMap(change)
      let isNew = before.activity(id) == nil
      guard isNew || !values.isEmpty || !reports.isEmpty || !changed.isEmpty else { return nil }
      return ActivityChanges(
        activity: id, isNew: isNew, values: values, reports: reports, deviations: changed)
    }

    /// Whether somebody has said something about an activity since, be it that a value is another.
    func hasHappened(to id: ActivityID) -> Bool {
      !newFacts(about: .activity(id)).isEmpty
        || (deviations[id] ?? []).contains { change(of: $0) != nil }
    }

    /// What has changed about an area's goals.
    func goals(of area: FocusArea) -> [ValueChange] {
      ([area.id] + area.subGoals.map(\.id)).flatMap { values(of: .goal($0), alsoConfirmed: true) }
    }

    /// The activities under way that nobody has spoken of since, and for long.
    func silent(on date: CalendarDate, for limit: Int) -> [Silence] {
      after.activities.compactMap { activity in
        // What has happened to a deviation of it is said of the activity too.
        guard !after.progress(of: activity.id).isEnded,
          newFacts(about: .activity(activity.id)).isEmpty,
          (deviations[activity.id] ?? []).allSatisfy({ change(of: $0) == nil })
        else { return nil }
        let last = after.lastDay(about: .activity(activity.id))
        let begun = activity.schedule?.period.start ?? after.plan.agreement.period.start
        let since = max(last ?? begun, begun)
        guard since.days(until: date) >= limit else { return nil }
        return Silence(activity: activity.id, days: last.map { $0.days(until: date) })
      }
    }

    private func values(of subject: Subject, alsoConfirmed: Bool = false) -> [ValueChange] {
      (registers[subject] ?? []).compactMap { key in
        let (old, new) = (before.register(key), after.register(key))
        guard
          old.worst != new.worst || old.isConflict != new.isConflict
            || (alsoConfirmed && new.shown.contains { before.entry($0.entry) == nil })
        else { return nil }
        let from = old.worst ?? before.original(key)
        return ValueChange(register: key, from: from, to: new.worst, facts: new.shown)
      }
    }

    private func change(of deviation: Deviation) -> DeviationChange? {
      let facts = newFacts(about: .deviation(deviation.id))
      guard !facts.isEmpty else { return nil }
      return DeviationChange(
        deviation: deviation, before: before.deviation(deviation.id)?.standing, facts: facts)
    }

    /// The facts in effect about something that were not known before, in order.
    private func newFacts(about subject: Subject) -> [FactID] {
      after.facts(about: subject).filter { id in
        after.isInEffect(id.entry) && before.entry(id.entry) == nil
      }
    }
  }
}
