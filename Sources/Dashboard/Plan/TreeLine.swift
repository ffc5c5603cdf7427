import Cells
import PlanDomain

/// A row of the tree as it is drawn: the name first, then columns that line up.
struct TreeLine {
  let columns: Int
  let context: Context

  private static let progressColumns = 16
  private static let assessmentColumns = 14
  private static let dateColumns = 11

  private var hasResponsible: Bool { columns >= 100 }
  private var hasDate: Bool { columns >= 64 }
  /// Where there is no room for both, one column says what matters more.
  private var hasBoth: Bool { columns >= 50 }

  private var nameColumns: Int {
    let used =
      (hasBoth ? TreeLine.progressColumns : 0) + TreeLine.assessmentColumns
      + (hasDate ? TreeLine.dateColumns : 0) + (hasResponsible ? 24 : 0)
    return max(8, columns - used - 1)
  }

  func line(_ row: AreaScreen.Row, isFolded: Bool, isIndented: Bool) -> StyledLine {
    switch row {
    case .area(let id): area(id, isFolded)
    case .goal(let id): goal(id, isFolded, indent: isIndented ? "  " : "")
    case .whole(let id): whole(id, indent: isIndented ? "  " : "")
    case .activity(let id, _): activity(id, indent: isIndented ? "    " : "  ")
    case .proposed(let id, _): proposed(id, indent: isIndented ? "    " : "  ")
    }
  }

  private func fold(_ isFolded: Bool) -> StyledLine {
    StyledLine((isFolded ? Symbols.unicode.folded : Symbols.unicode.unfolded) + " ", .quiet)
  }

  private func area(_ id: GoalID, _ isFolded: Bool) -> StyledLine {
    guard let area = context.picture.areas.first(where: { $0.area.id == id }) else {
      return .init()
    }
    let name = fold(isFolded) + StyledLine(area.area.title, .accent.bold)
    return row(
      name, StyledLine(), StatusMark(area.tally, in: context.language).line, "", count(area.tally))
  }

  private func goal(_ id: GoalID, _ isFolded: Bool, indent: String) -> StyledLine {
    guard let goal = context.picture.goal(id) else { return .init() }
    let isFresh = context.fresh.contains(.goal(id))
    let title =
      StyledLine(indent) + fold(isFolded)
      + StyledLine("\(goal.number) \(goal.title)", isFresh ? .accent.bold : .plain.bold)
    var bars = sparkline(of: id)
    if let was = was(context.former(goal, isShort: true)) {
      bars = was + (bars.isEmpty ? bars : StyledLine(" ") + bars)
    }
    let name =
      bars.isEmpty
      ? title : title.truncated(to: nameColumns - bars.columns - 1) + StyledLine(" ") + bars
    var attainment = StatusMark(
      goal.attainment, goal.trend, in: context.language, isShort: true
    ).line
    if goal.isInConflict { attainment += StyledLine(Symbols.unicode.different, .bad.bold) }
    let status = StatusMark(goal.tally, in: context.language).line
    return row(name, attainment, status, "", count(goal.tally))
  }

  /// The heading of what serves an area as a whole, without a judgement of its own.
  private func whole(_ id: GoalID, indent: String) -> StyledLine {
    guard let area = context.picture.areas.first(where: { $0.area.id == id }) else {
      return .init()
    }
    let name =
      StyledLine(indent + "  ") + StyledLine(context.worded(AreaAsWhole()), .plain.bold)
    return row(
      name, StyledLine(), StatusMark(area.wholeTally, in: context.language).line, "",
      count(area.wholeTally))
  }

  /// How the goal's first indicator has moved, once it has been measured twice.
  private func sparkline(of goal: GoalID) -> StyledLine {
    guard nameColumns >= 24, let picture = context.indicator(of: goal) else { return StyledLine() }
    // Where there is little room the goal's own words come first.
    return StyledLine(Sparkline.text(of: picture, limit: nameColumns < 48 ? 4 : 8), .accent)
  }

  /// How a row stood when the last meeting began; its sign alone where there is no room for the words.
  private func was(_ words: [String]) -> StyledLine? {
    guard !words.isEmpty else { return nil }
    let texts = [words.joined(separator: ", "), words.last ?? ""].map {
      StyledLine("\u{2022} " + ScreenText(context.worded(WallWord.formerly($0))), .accent)
    }
    return texts.first { $0.columns <= nameColumns / 2 } ?? StyledLine("\u{2022}", .accent)
  }

  private func count(_ tally: Tally) -> StyledLine {
    StyledLine(context.worded(.doneOf(tally.done, tally.toDo)), .quiet)
  }

  private func activity(_ id: ActivityID, indent: String) -> StyledLine {
    guard let picture = context.picture.activity(id) else { return .init() }
    let isFresh = context.fresh.contains(.activity(id))
    var name =
      StyledLine(indent)
      + StyledLine(isFresh ? "\(id)* " : "\(id) ", isFresh ? .accent.bold : .quiet)
    name += marks(of: picture).line(in: nameColumns - name.columns)
    if let was = was(context.former(picture, isShort: true)) {
      let room = max(0, nameColumns - was.columns - 1)
      name = (name + StyledLine(picture.activity.title)).truncated(to: room) + StyledLine(" ") + was
    } else {
      name += StyledLine(picture.activity.title)
    }
    let ended = picture.progress.isEnded
    let assessment = StatusMark(picture.assessment, in: context.language, isShort: true)
    let date = picture.activity.schedule.map { "\($0.period.end)" } ?? ""
    return row(
      name, StatusMark(picture.progress, in: context.language).line,
      ended ? StyledLine() : assessment.line, picture.activity.responsible.first?.function ?? "",
      StyledLine(date, picture.isOverdue ? .bad : .plain))
  }

  /// What stands before an activity's title.
  private func marks(of picture: ActivityPicture) -> LeadingMarks {
    var marks = LeadingMarks()
    if !picture.conflicts.isEmpty {
      marks.add(Symbols.unicode.different, context.worded(.conflictMark), .bad.bold)
    }
    if !picture.proposals.isEmpty { marks.add("?", context.worded(awaitsDecision), .accent) }
    let open = picture.openDeviations.count
    if open > 0 { marks.add("!", context.worded(DeviationWord.mark(open)), .bad) }
    if let lateness = picture.lateness {
      // The day is told where there is room.
      marks.add(
        late: StatusMark(lateness, in: context.language, isShort: nameColumns < 72))
    }
    return marks
  }

  /// That something waits for a decision, as fully as there is room for.
  private var awaitsDecision: Phrase { hasResponsible ? .awaitsMark : .proposalMark }

  /// A new activity that waits for a decision.
  private func proposed(_ id: FactID, indent: String) -> StyledLine {
    guard let activity = context.state.proposal(id)?.added else { return .init() }
    let name =
      StyledLine(indent) + StyledLine("\(activity.id) ", .quiet)
      + StyledLine("? " + ScreenText(context.worded(awaitsDecision)) + " ", .accent)
      + StyledLine(activity.title)
    let date = activity.schedule.map { "\($0.period.end)" } ?? ""
    return row(
      name, StyledLine(), StyledLine(), activity.responsible.first?.function ?? "",
      StyledLine(date))
  }

  private func row(
    _ name: StyledLine, _ progress: StyledLine, _ assessment: StyledLine, _ responsible: String,
    _ date: StyledLine
  ) -> StyledLine {
    var line = name.padded(to: nameColumns) + StyledLine(" ")
    if hasBoth { line += progress.padded(to: TreeLine.progressColumns) }
    let status = assessment.isEmpty && !hasBoth ? progress : assessment
    line += status.padded(to: TreeLine.assessmentColumns)
    if hasResponsible { line += StyledLine(responsible, .quiet).truncated(to: 23).padded(to: 24) }
    if hasDate { line += date.padded(to: TreeLine.dateColumns) }
    return line
  }
}
