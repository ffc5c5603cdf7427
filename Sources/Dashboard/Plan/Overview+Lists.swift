import Cells
import PlanDomain

extension Overview {
  func drawAttention(
    into frame: inout Frame, _ layout: OverviewLayout, _ context: Context
  ) {
    let items = rows?.all ?? []
    frame.writeHeading(
      attentionHeading(context), in: layout.attentionHeading,
      hasFocus: selection?.pane == .attention)
    guard !items.isEmpty else {
      let line = StyledLine(context.worded(.nothingNeedsAttention), .good)
      frame.writeRow(line, in: layout.attention, isSelected: false)
      return
    }
    let shown = attentionWindow.rows(of: items.count, in: layout.attention.rows)
    for (offset, place) in shown.enumerated() {
      let row = layout.attention.rows(offset..<offset + 1)
      frame.writeRow(
        line(items[place], columns: row.columns - 3, context), in: row,
        isSelected: selection == items[place].target)
    }
    frame.writeScrollMarks(in: layout.attention, shown: shown, of: items.count)
  }

  private func line(
    _ row: AttentionRows.Row, columns: Int, _ context: Context
  ) -> StyledLine {
    switch row {
    case .reason(let reason): return attentionLine(reason, columns: columns, context)
    case .rest(let group, let hidden, let count):
      let symbols = Symbols.unicode
      let fold = hidden > 0 ? symbols.folded : symbols.unfolded
      let words = hidden > 0 ? Phrase.moreOf(hidden, count, group) : .fewerOf(count, group)
      return StyledLine(fold, .accent) + StyledLine(" \(context.worded(words))", .accent)
    case .beginning(let beginning):
      let columns = reasonColumns(of: columns)
      return
        (StyledLine(Symbols.unicode.arrow, .accent)
        + StyledLine(" \(context.worded(BeginningWord.step(beginning)))", .accent))
        .padded(to: columns)
        + StyledLine(" \(context.worded(BeginningWord.how(beginning)))", .quiet)
    }
  }

  /// How much needs attention, and how many deviations are open and still to be reviewed.
  private func attentionHeading(_ context: Context) -> String {
    let isBeginning = rows?.all.contains { $0.target.isBeginning } ?? false
    let title =
      context.worded(Phrase.needsAttention(context.picture.attention.count))
      + (isBeginning
        ? " \(Symbols.unicode.dot.string) \(context.worded(BeginningWord.heading))" : "")
    let waiting = context.picture.attention.count { reason in
      if case .proposal = reason { true } else { false }
    }
    let awaiting = waiting > 0 ? [context.worded(Phrase.awaitCount(waiting))] : []
    let (long, short, shortest) = deviationCounts(context)
    let words = [
      [title] + long + awaiting, [title] + short + awaiting, [title] + short, [title] + shortest,
    ]
    let headings = words.map { $0.joined(separator: " \(Symbols.unicode.dot.string) ") }
    return headings.first { ScreenText($0).columns <= context.body.columns - 5 } ?? title
  }

  private func deviationCounts(
    _ context: Context
  ) -> (long: [String], short: [String], shortest: [String]) {
    let open = context.picture.deviations.count(where: \.deviation.isOpen)
    guard open > 0 else { return ([], [], []) }
    let unreviewed = context.picture.unreviewedCount(of: context.month)
    let words = [false, true].map {
      context.worded(DeviationWord.attention(open: open, unreviewed: unreviewed, isShort: $0))
    }
    return ([words[0]], [words[1]], [context.worded(DeviationWord.toReview(unreviewed))])
  }

  /// The reason first, then what it is about and who answers for it.
  private func attentionLine(
    _ attention: Attention, columns: Int, _ context: Context
  ) -> StyledLine {
    let mark = attention.mark
    let reason = ScreenText(attention.worded(in: context.language))
    let reasonColumns = reasonColumns(of: columns)
    var line = StyledLine(mark.glyph + " " + reason, mark.style).padded(to: reasonColumns)
    line += StyledLine(" ")
    let subject =
      attention.deviation.map(Subject.deviation) ?? attention.activity.map(Subject.activity)
    let isFresh = subject.map(context.fresh.contains) ?? false
    let name = name(of: attention, context)
    line +=
      StyledLine(name.code + (isFresh ? "* " : " "), isFresh ? .accent.bold : .quiet)
      + StyledLine(name.title)
    guard columns >= 96, let responsible = responsible(for: attention, context) else {
      return line.padded(to: columns - 1)
    }
    return line.padded(to: columns - 30)
      + StyledLine("  " + ScreenText(responsible.function), .quiet).truncated(to: 29)
  }

  /// Room for the reasons: a day or a number of days is never cut, nor what is lacking.
  private func reasonColumns(of columns: Int) -> Int {
    min(max(rows?.reasonColumns ?? 0, min(29, max(22, columns * 3 / 8))), columns * 3 / 5)
  }

  private func responsible(for attention: Attention, _ context: Context) -> Responsible? {
    if let id = attention.deviation { return context.picture.deviation(id)?.deviation.responsible }
    return attention.activity.flatMap { context.picture.activity($0)?.activity.responsible.first }
  }

  private func name(
    of attention: Attention, _ context: Context
  ) -> (code: String, title: String) {
    let state = context.state
    if let id = attention.deviation {
      let deviation = context.picture.deviation(id)?.deviation
      let title = deviation?.title ?? deviation.map { context.title(of: $0.activity) }
      return (state.code(of: .deviation(id)), title ?? "")
    }
    if case .proposal(let fact, let id) = attention, let new = state.proposal(fact)?.added {
      return (id.rawValue, new.title)
    }
    if let id = attention.decision {
      return (state.code(of: .decision(id)), state.decision(id)?.text ?? "")
    }
    if let id = attention.meeting {
      return (state.code(of: .meeting(id)), state.meeting(id)?.body ?? "")
    }
    if let id = attention.activity { return (id.rawValue, context.title(of: id)) }
    if case .agreementEnding(_, let left) = attention { return ("", context.worded(left)) }
    guard let id = attention.goal else { return ("", "") }
    guard let goal = state.plan.subGoal(id) else {
      return (id.rawValue, state.plan.area(of: id)?.title ?? "")
    }
    return (goal.number, goal.title)
  }

  func drawOccasions(
    into frame: inout Frame, _ layout: OverviewLayout, _ context: Context
  ) {
    let hasHeading = !layout.occasionsHeading.isEmpty
    frame.writeHeading(
      context.worded(.comingUp), in: layout.occasionsHeading,
      hasFocus: selection?.pane == .occasions)
    let occasions = context.picture.comingOccasions
    guard !occasions.isEmpty else {
      let line = StyledLine(context.worded(.nothingComing), .quiet)
      frame.writeRow(line, in: layout.occasions, isSelected: false)
      return
    }
    let shown = occasionWindow.rows(of: occasions.count, in: layout.occasions.rows)
    for (offset, occasion) in occasions[shown].enumerated() {
      let row = layout.occasions.rows(offset..<offset + 1)
      let label = hasHeading ? "" : context.worded(.comingUp) + ": "
      let line = StyledLine(label, .quiet) + occasionLine(occasion, context)
      frame.writeRow(
        line.truncated(to: row.columns - 3), in: row, isSelected: selection == .occasion(occasion))
    }
    // The year wheel has them all; that there is more is told to whoever goes through them.
    guard selection?.pane == .occasions else { return }
    frame.writeScrollMarks(in: layout.occasions, shown: shown, of: occasions.count)
  }

  private func occasionLine(_ occasion: Occasion, _ context: Context) -> StyledLine {
    let days = context.picture.date.days(until: occasion.date)
    var line = StyledLine("\(occasion.date)", .plain.bold)
    line += StyledLine(" " + context.worded(.inDays(days)), .quiet).padded(to: 13)
    line += StyledLine(" " + occasion.matter.worded(in: context.language))
    switch occasion.matter {
    case .cadence(let cadence): line += StyledLine(cadence.body.map { " (\($0))" } ?? "", .quiet)
    case .checkpoint(let id), .end(let id):
      line += StyledLine(" \(context.title(of: id))", .quiet)
    case .measurement(let id): line += StyledLine(" \(context.title(of: id))", .quiet)
    case .remedy, .meeting, .decision, .duty, .report: break
    }
    return line
  }
}
