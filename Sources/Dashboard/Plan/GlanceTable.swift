import Cells
import PlanDomain

/// The focus areas beside each other, in columns: how many activities stand how, how many are done, how the
/// council judges the goals, and what has moved since the last meeting.
struct GlanceTable {
  private static let barCells = 5

  let context: Context
  let glance: Glance
  let columns: Int

  init(_ context: Context, columns: Int) {
    self.context = context
    glance = context.glance
    self.columns = columns
  }

  /// Where there is little room, what says least beside the others is left out whole.
  private var hasPlan: Bool { columns >= 76 }
  private var hasBar: Bool { columns >= 66 }
  /// A name keeps these columns before the counts that say least find room.
  private static let leastName = 26
  private var hasAllGoals: Bool { columns >= 110 }

  private var goalColumns: Int {
    let marks = glance.rows.map { goals(of: $0.area).columns }
    return max(ScreenText(context.worded(GlanceWord.goals)).columns, marks.max() ?? 0) + 2
  }

  private var moveColumns: Int {
    // Before the first meeting there is nothing to compare with.
    guard hasSince else { return 0 }
    let words = glance.rows.map { moves($0).columns }
    return max(ScreenText(context.worded(GlanceWord.since)).columns, words.max() ?? 0)
  }

  private var countColumns: [(word: GlanceWord, columns: Int)] {
    let plan: [GlanceWord] = hasPlan ? [.onPlan] : []
    let sets: [[GlanceWord]] = [
      [.deviating, .atRisk, .overdue, .unassessed] + plan, [.deviating, .atRisk, .overdue] + plan,
      [.deviating, .atRisk] + plan,
    ]
    let all = sets.map { $0.map { ($0, ScreenText(context.worded($0)).columns + 1) } }
    let room = columns - doneColumns - 2 - goalColumns - moveColumns - GlanceTable.leastName
    return all.first { $0.reduce(0) { $0 + $1.1 } <= room } ?? all[all.count - 1]
  }

  private var doneColumns: Int { hasBar ? GlanceTable.barCells + 9 : 10 }

  private var hasSince: Bool { glance.start != nil }

  private var nameColumns: Int {
    let counts = countColumns.reduce(0) { $0 + $1.columns }
    return max(6, columns - counts - doneColumns - 2 - goalColumns - moveColumns)
  }

  /// What the columns are called.
  var heading: StyledLine {
    var line = StyledLine().padded(to: nameColumns)
    for column in countColumns {
      line += right(context.worded(column.word), column.columns, .quiet)
    }
    line += StyledLine("  ")
    line += StyledLine(context.worded(GlanceWord.done), .quiet).padded(to: doneColumns)
    line += StyledLine(context.worded(GlanceWord.goals), .quiet).padded(to: goalColumns)
    return hasSince ? line + StyledLine(context.worded(GlanceWord.since), .quiet) : line
  }

  /// A focus area.
  func line(_ area: AreaPicture) -> StyledLine {
    glance.rows.first { $0.area.area.id == area.area.id }.map(line) ?? StyledLine()
  }

  private func line(_ row: Glance.Row) -> StyledLine {
    let tally = row.area.tally
    var line = StyledLine("\(row.area.number) ", .accent.bold)
    line += StyledLine(row.area.title(in: context.state), .plain.bold)
    line = line.truncated(to: nameColumns - 1).padded(to: nameColumns)
    for column in countColumns {
      let (count, style) = count(column.word, tally)
      line += right("\(count)", column.columns, count == 0 ? .quiet : style)
    }
    line += StyledLine("  ") + done(tally).padded(to: doneColumns)
    line += goals(of: row.area).padded(to: goalColumns)
    return hasSince ? line + moves(row) : line
  }

  private func right(_ text: String, _ columns: Int, _ style: Style) -> StyledLine {
    let text = ScreenText(text)
    let blank = ScreenText(repeating: " ", count: max(1, columns - text.columns))
    return StyledLine(blank + text, style)
  }

  private func count(_ word: GlanceWord, _ tally: Tally) -> (Int, Style) {
    switch word {
    case .deviating: (tally.deviating, .bad.bold)
    case .atRisk: (tally.atRisk, .warning)
    case .overdue: (tally.overdue, .bad)
    case .onPlan: (tally.assessment[.onPlan] ?? 0, .good)
    case .unassessed: (tally.assessment[.notAssessed] ?? 0, .plain)
    case .done, .goals, .since, .doneOf, .unchanged, .nothingBefore, .worst, .today: (0, .plain)
    }
  }

  private func done(_ tally: Tally) -> StyledLine {
    let words = context.worded(GlanceWord.doneOf(tally.done, tally.toDo))
    guard hasBar else { return StyledLine(words) }
    let share = tally.shareDone ?? 0
    // What is begun is seen; what is not whole is never drawn as whole.
    let filled = Int(share * Double(GlanceTable.barCells))
    let cells = share > 0 ? max(1, filled) : 0
    let bar =
      StyledLine(ScreenText(repeating: Symbols.unicode.filled, count: cells), .good)
      + StyledLine(
        ScreenText(repeating: Symbols.unicode.unfilled, count: GlanceTable.barCells - cells), .quiet
      )
    return bar + StyledLine(" " + words)
  }

  /// How the council judges the goals of an area: each in their order where there is room, else the one
  /// that stands worst.
  private func goals(of area: AreaPicture) -> StyledLine {
    let judged = area.goals.filter { $0.attainment != .notAssessed }
    let worst = judged.max { one, other in
      (one.attainment.severity, one.trend?.severity ?? -1)
        < (other.attainment.severity, other.trend?.severity ?? -1)
    }
    let shown = hasAllGoals ? area.goals : [worst ?? area.goals.first].compactMap(\.self)
    return shown.reduce(StyledLine()) { line, goal in
      let mark = StatusMark(goal.attainment, goal.trend, in: context.language)
      let trend = goal.attainment == .notAssessed ? nil : goal.trend?.glyph
      return line + StyledLine(mark.glyph + (trend ?? ""), mark.style)
    }
  }

  private func moves(_ row: Glance.Row) -> StyledLine {
    guard row.before != nil else {
      return StyledLine(context.worded(GlanceWord.nothingBefore), .quiet)
    }
    guard let first = row.moves.first else {
      return StyledLine(context.worded(GlanceWord.unchanged), .quiet)
    }
    let shown = columns >= 110 ? Array(row.moves.prefix(2)) : [first]
    let words = shown.map { StyledLine(context.worded($0), $0.isBetter ? .good : .bad) }
    return words.dropFirst().reduce(words[0]) { $0 + StyledLine(", ") + $1 }
  }

  /// The whole table: what the columns are called, the areas, the period, and what stands worst.
  var lines: [StyledLine] {
    let rows = [heading] + glance.rows.map { line($0) } + [StyledLine(), period]
    return rows + [worst].compactMap(\.self).map { $0.truncated(to: columns) }
  }

  /// What stands worst, named once; `nil` where nothing stands badly.
  var worst: StyledLine? {
    guard let id = glance.worst, let picture = context.picture.activity(id) else { return nil }
    let mark =
      picture.isOverdue && picture.assessment != .deviating
      ? picture.lateness.map { StatusMark($0, in: context.language).line }
      : StatusMark(picture.assessment, in: context.language).line
    let name = StyledLine(context.worded(GlanceWord.worst) + " ", .quiet)
    return name + (mark ?? StyledLine()) + StyledLine("  \(id) \(picture.activity.title)")
  }

  /// The agreement's period, with the mark of the day.
  var period: StyledLine {
    let period = context.state.plan.agreement.period
    let (start, end) = ("\(period.start.parts.year) ", " \(period.end.parts.year)")
    let percent = Int(context.picture.elapsed * 100)
    let today = StyledLine(" " + context.worded(GlanceWord.today(percent)) + " ", .plain.bold)
    let room = max(4, columns - start.count - end.count)
    let before = min(room - 1, Int(Double(room) * context.picture.elapsed))
    let after = room - before - 1
    let symbols = Symbols.unicode
    func rule(_ symbol: ScreenText, _ count: Int) -> ScreenText {
      ScreenText(repeating: symbol, count: max(0, count))
    }
    // The day's words stand on the side that has room for them.
    let isAfter = after >= today.columns
    let past =
      isAfter
      ? StyledLine(rule(symbols.heavyHorizontal, before), .accent)
      : StyledLine(rule(symbols.heavyHorizontal, before - today.columns), .accent) + today
    let mark = StyledLine(symbols.vertical, .accent.bold)
    let left = StyledLine(rule(symbols.dot, isAfter ? after - today.columns : after), .quiet)
    return StyledLine(start, .quiet) + past + mark + (isAfter ? today : StyledLine()) + left
      + StyledLine(end, .quiet)
  }
}

/// What the table of the focus areas says beside numbers.
enum GlanceWord: Hashable, Sendable {
  case deviating, atRisk, overdue, unassessed, onPlan, done, goals, since
  case doneOf(Int, Int), unchanged, nothingBefore, worst, today(Int)
}

extension GlanceWord: Worded {
  var words: Words {
    switch self {
    case .deviating: ShortWord.deviating.words
    case .atRisk: ShortWord.atRisk.words
    case .overdue: Words("försenad", "overdue")
    case .unassessed: Words("ej bedömd", "unassessed")
    case .onPlan: Words("enl. plan", "on plan")
    case .done: Words("genomfört", "done")
    case .goals: Words("mål", "goals")
    case .since: Words("sedan sist", "since last")
    case .doneOf(_, 0): Words("inga", "none")
    case .doneOf(let done, let count): Words("\(done) av \(count)", "\(done) of \(count)")
    case .unchanged: Words(everywhere: "=")
    case .nothingBefore: Words(everywhere: "\u{2013}")
    case .worst: Words("Värst:", "Worst:")
    case .today(let percent): Words("i dag, \(percent) %", "today, \(percent)%")
    }
  }
}

extension Context {
  /// The plan at a glance, beside how it stood when the last meeting began.
  var glance: Glance { Glance(picture, since: earlier) }
}
