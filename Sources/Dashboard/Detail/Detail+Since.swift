import Cells
import PlanDomain

extension Detail {
  /// Adds what has changed: decisions first, then area by area.
  mutating func add(_ since: Since) {
    if since.isEmpty { add(context.worded(SinceWord.nothing), .good) }
    addDecided(since)
    for area in since.areas { add(area) }
    let quiet = since.areas.filter(\.isQuiet).map { name(of: $0.area) }
    if !since.isEmpty, !quiet.isEmpty {
      add(heading: SinceWord.unchanged)
      for name in quiet { add(name, .quiet, hanging: 2) }
    }
    guard !since.others.isEmpty else { return }
    add(heading: SinceWord.elsewhere)
    for activity in since.others { add(activity) }
  }

  private func name(of area: FocusArea) -> String { area.title }

  private mutating func addDecided(_ since: Since) {
    let decided = since.decisions + since.settled
    guard !decided.isEmpty else { return }
    add(heading: DecisionWord.section)
    for decision in decided { add(inShort: decision) }
  }

  private mutating func add(_ area: Since.AreaChanges) {
    guard !area.isQuiet else { return }
    add(headingText: area.area.title)
    for goal in area.goals {
      let first = lines.count
      add("\(context.name(of: goal.register.subject))", .plain.bold, hanging: 4)
      add(goal)
      link(from: first, to: goal.register.subject)
    }
    for activity in area.activities { add(activity) }
    for one in area.silent {
      let first = lines.count
      let days = context.worded(SinceWord.silent(days: one.days))
      add(
        "\(Symbols.unicode.ellipsis.string) \(context.name(of: .activity(one.activity)))",
        hanging: 2)
      add(days, .warning, indent: 2)
      link(from: first, to: .activity(one.activity))
    }
  }

  private mutating func add(_ activity: Since.ActivityChanges) {
    let first = lines.count
    let mark = activity.isNew ? " (\(context.worded(SinceWord.new)))" : ""
    add(context.name(of: .activity(activity.activity)) + mark, .plain.bold, hanging: 4)
    for value in activity.values { add(value) }
    for fact in activity.reports { addSaid(fact) }
    link(from: first, to: .activity(activity.activity))
    for change in activity.deviations {
      let place = lines.count
      for fact in change.facts { addSaid(fact) }
      link(from: place, to: .deviation(change.deviation.id))
    }
  }

  /// Adds a value that is another than it was, with who said so and why.
  private mutating func add(_ change: Since.ValueChange) {
    add(
      "\(change.register.worded(in: language)): \(change.worded(in: language))", indent: 2,
      hanging: 2)
    for fact in change.facts { addSource(of: fact) }
  }

  /// Adds what a fact says, with who said it and why.
  private mutating func addSaid(_ id: FactID) {
    guard let entry = context.state.entry(id.entry) else { return }
    let summaries = context.state.summaries(of: entry)
    guard summaries.indices.contains(id.index) else { return }
    add(summaries[id.index].worded(in: language), indent: 2, hanging: 2)
    addSource(of: id)
  }

  /// Adds who said something and when, by which decision, and why.
  private mutating func addSource(of id: FactID) {
    let decision = context.state.decision(behind: id).map {
      ", " + context.worded(SinceWord.decided(context.state.code(of: .decision($0))))
    }
    add(context.state.origin(of: id, language) + (decision ?? ""), .quiet, indent: 4)
    guard let note = context.state.note(of: id) else { return }
    add("\u{201D}\(note)\u{201D}", indent: 4)
  }
}

extension Since.AreaChanges {
  /// Whether nothing has changed, and nobody has been silent.
  fileprivate var isQuiet: Bool { goals.isEmpty && activities.isEmpty && silent.isEmpty }
}
