import Cells
import PlanDomain

extension Detail {
  /// Adds what has changed: decisions first, then area by area.
  mutating func addSince(_ since: Since) {
    if since.isEmpty { add(context.worded(SinceWord.nothing), .good) }
    addDecided(since)
    for area in since.areas { addArea(area) }
    let quiet = since.areas.filter(\.isQuiet).map { name(of: $0.area) }
    if !since.isEmpty, !quiet.isEmpty {
      addHeading(SinceWord.unchanged)
      for name in quiet { add(name, .quiet, hanging: 2) }
    }
    guard !since.others.isEmpty else { return }
    addHeading(SinceWord.elsewhere)
    for activity in since.others { addActivity(activity) }
  }

  private func name(of area: FocusArea) -> String { area.title }

  private mutating func addDecided(_ since: Since) {
    let decided = since.decisions + since.settled
    guard !decided.isEmpty else { return }
    addHeading(DecisionWord.section)
    for decision in decided { addSummary(of: decision) }
  }

  private mutating func addArea(_ area: Since.AreaChanges) {
    guard !area.isQuiet else { return }
    addHeading(text: area.area.title)
    for goal in area.goals {
      let first = lines.count
      add("\(context.name(of: goal.register.subject))", .plain.bold, hanging: 4)
      addLine(.value(goal))
      link(from: first, to: goal.register.subject)
    }
    for activity in area.activities { addActivity(activity) }
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

  private mutating func addActivity(_ activity: Since.ActivityChanges) {
    let first = lines.count
    let mark = activity.isNew ? " (\(context.worded(SinceWord.new)))" : ""
    add(context.name(of: .activity(activity.activity)) + mark, .plain.bold, hanging: 4)
    for line in activity.lines { addLine(line) }
    link(from: first, to: .activity(activity.activity))
    for change in activity.deviations {
      let place = lines.count
      for line in change.lines { addLine(line) }
      link(from: place, to: .deviation(change.deviation.id))
    }
  }

  /// Adds what a line says, with who said so and why.
  private mutating func addLine(_ line: Since.Line) {
    add(context.state.words(of: line, in: language), indent: 2, hanging: 2)
    for fact in line.facts { addSource(of: fact) }
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
