import Cells
import PlanDomain

extension WalkthroughPage {
  /// A focus area: what it aims at, how it stands, and its sub-goals.
  mutating func addArea(_ id: GoalID) {
    guard let area = context.picture.areas.first(where: { $0.area.id == id }) else { return }
    name(area.area.title)
    if let aim = area.area.aim { add(aim) }
    add(context.counts(area.tally))
    addTwoAndTwo(area.goals) { page, goal in
      page.add(
        "\(goal.number) \(goal.title)", .plain.bold, marks: page.marks(of: goal), indent: 2,
        target: .item(.goal(goal.id)))
    }
    guard !area.wholes.isEmpty else { return }
    add(context.worded(AreaAsWhole()), .plain.bold, indent: 2)
    for activity in area.wholes.compactMap(context.picture.activity) { addActivity(activity) }
  }

  /// A sub-goal: the council's judgement, and its activities.
  mutating func addGoal(_ id: GoalID) {
    guard let goal = context.picture.goal(id) else { return }
    name("\(goal.number) \(goal.title)")
    if let aim = goal.aim { add(aim) }
    let label = context.worded(WalkthroughWord.judgement)
    add(label, marks: marks(of: goal), indent: 2, target: .item(.goal(id)))
    if goal.activities.isEmpty { add(context.worded(WalkthroughWord.noActivities), .warning) }
    for activity in goal.activities.compactMap(context.picture.activity) { addActivity(activity) }
  }

  mutating func addActivity(_ picture: ActivityPicture) {
    let activity = picture.activity
    var states = [StatusMark(picture.progress, in: context.language).line]
    if !picture.progress.isEnded {
      states.append(StatusMark(picture.assessment, in: context.language).line)
    }
    if let end = activity.schedule?.period.end {
      let words = context.worded(WalkthroughWord.until(end))
      states.append(StyledLine(words, picture.isOverdue ? .bad.bold : .plain))
    }
    if let lateness = picture.lateness {
      states.append(StatusMark(lateness, in: context.language).line)
    }
    let indent = activity.id.rawValue.count + 2
    var marks = states.joined(within: columns - indent) + was(picture, indent: indent)
    if let responsible = activity.responsible.first {
      marks += ScreenText(responsible.function).wrapped(to: columns - indent).map { StyledLine($0) }
    }
    if !picture.conflicts.isEmpty {
      let mark = Symbols.unicode.different + " " + ScreenText(context.worded(.conflictMark))
      marks.append(StyledLine(mark, .bad.bold))
    }
    if !picture.proposals.isEmpty {
      marks.append(StyledLine("? " + ScreenText(context.worded(.proposalMark)), .accent.bold))
    }
    add(
      "\(activity.id)  \(activity.title)", .plain.bold, marks: marks,
      indent: indent, target: .item(.activity(activity.id)))
  }

  /// How an activity stood when the last meeting began, where it stands otherwise now.
  private func was(_ now: ActivityPicture, indent: Int) -> [StyledLine] {
    guard let earlier = context.earlier else { return [] }
    return was(context.former(now), on: earlier.date, indent: indent)
  }

  /// How a goal was judged when the last meeting began, where it is judged otherwise now.
  private func was(_ now: GoalPicture) -> [StyledLine] {
    guard let earlier = context.earlier else { return [] }
    return was(context.former(now), on: earlier.date, indent: 2)
  }

  private func was(_ words: [String], on date: CalendarDate, indent: Int) -> [StyledLine] {
    guard !words.isEmpty else { return [] }
    let text = context.worded(WallWord.was(words.joined(separator: ", "), date))
    return ScreenText("\u{2022} " + text).wrapped(to: columns - indent)
      .map { StyledLine($0, .accent) }
  }

  /// How a goal stands; the block that they follow is indented by two columns.
  func marks(of goal: GoalPicture) -> [StyledLine] {
    var parts = [
      StatusMark(goal.attainment, goal.trend, in: context.language).line,
      StatusMark(goal.tally, in: context.language).line,
      StyledLine(context.worded(.doneOf(goal.tally.done, goal.tally.toDo))),
    ]
    if goal.isInConflict {
      let mark = Symbols.unicode.different + " " + ScreenText(context.worded(.conflictMark))
      parts.append(StyledLine(mark, .bad.bold))
    }
    return parts.joined(within: columns - 2) + course(of: goal) + was(goal)
  }

  /// How the goal's indicator has moved, once it has been measured twice.
  private func course(of goal: GoalPicture) -> [StyledLine] {
    guard let picture = context.indicator(of: goal.id), let latest = picture.latest else {
      return []
    }
    let bars = Sparkline.text(of: picture)
    guard !bars.isEmpty else { return [] }
    let unit = picture.indicator.unit.map { " \($0)" } ?? ""
    let value = "  \(latest.value.worded(in: context.language))\(unit)  "
    let line = StyledLine(bars, .accent) + StyledLine(value, .plain.bold)
    return [(line + StyledLine(picture.indicator.title, .quiet)).truncated(to: columns - 2)]
  }
}

extension Context {
  /// How an activity stood when the last meeting began, as far as it stands otherwise now.
  func former(_ now: ActivityPicture, isShort: Bool = false) -> [String] {
    guard let then = earlier?.activity(now.id) else { return [] }
    var words: [String] = []
    if then.progress != now.progress { words.append(worded(then.progress)) }
    if then.assessment != now.assessment {
      words.append(isShort ? worded(ShortWord(then.assessment)) : worded(then.assessment))
    }
    let end = then.activity.schedule?.period.end
    if let end, end != now.activity.schedule?.period.end {
      words.append(worded(WalkthroughWord.until(end)))
    }
    return words
  }

  /// How a goal was judged when the last meeting began, where it is judged otherwise now.
  func former(_ now: GoalPicture, isShort: Bool = false) -> [String] {
    guard let then = earlier?.goal(now.id),
      then.attainment != now.attainment || then.trend != now.trend
    else { return [] }
    return [StatusMark(then.attainment, then.trend, in: language, isShort: isShort).word]
  }

  /// The first indicator of a goal; `nil` where it has none.
  func indicator(of goal: GoalID) -> IndicatorPicture? {
    state.plan.indicators.first { $0.serves.contains(goal) }
      .map { IndicatorPicture(of: $0, in: state, on: picture.date) }
  }

  /// How many activities stand how, in words.
  func counts(_ tally: Tally) -> String {
    var parts = [worded(.doneOf(tally.done, tally.toDo))]
    if tally.deviating > 0 {
      parts.append(worded(WalkthroughWord.deviating(tally.deviating)))
    }
    if tally.atRisk > 0 { parts.append(worded(WalkthroughWord.atRisk(tally.atRisk))) }
    if tally.overdue > 0 { parts.append(worded(.overdueCount(tally.overdue))) }
    if tally.reportsMissing > 0 {
      parts.append(worded(.reportsMissingCount(tally.reportsMissing, isShort: false)))
    }
    if tally.notStated > 0 {
      parts.append("\(tally.notStated) \(Progress.notStated.worded(in: language))")
    }
    return parts.joined(separator: " \(Symbols.unicode.dot.string) ")
  }
}

extension [StyledLine] {
  /// The words after each other with room between them; what has no room stands on the next line.
  fileprivate func joined(within columns: Int) -> [StyledLine] {
    reduce(into: []) { lines, words in
      guard let last = lines.last, last.columns + 3 + words.columns <= columns else {
        return lines.append(words)
      }
      lines[lines.count - 1] = last + StyledLine("   ") + words
    }
  }
}
