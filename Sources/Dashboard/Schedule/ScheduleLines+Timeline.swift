import Cells
import PlanDomain

extension ScheduleLines {
  private var labelColumns: Int { screen.timeline.labelColumns }

  /// The years above, and below them what falls in the months for all.
  var scale: [StyledLine] { [years, milestones] }

  private var years: StyledLine {
    var text = Array(repeating: Character(" "), count: cells.count)
    // From the right, so that the first year gives way when the second is near.
    for (place, days) in cells.enumerated().reversed() {
      let isFirst =
        place == 0 || cells[place - 1].lowerBound.month.year != days.lowerBound.month.year
      let name = Array("\(days.lowerBound.month.year)")
      guard isFirst, place + 4 <= text.count,
        text[place..<min(place + 5, text.count)].allSatisfy({ $0 == " " })
      else { continue }
      text.replaceSubrange(place..<place + 4, with: name)
    }
    return label(StyledLine()) + StyledLine(String(text), .plain.bold)
  }

  /// Reports and evaluations, meetings, and what the law asks for.
  private var milestones: StyledLine {
    var line = label(StyledLine(context.worded(ScheduleWord.pane(.wheel)), .quiet))
    let occasions = (screen.wheel?.occasions ?? []).compactMap { occasion in
      mark(of: occasion.matter).map { (date: occasion.date, mark: $0) }
    }
    for days in cells {
      let here = occasions.filter { days.contains($0.date) }.map(\.mark)
      let best = here.min { $0.rank < $1.rank }
      line += best.map { StyledLine($0.glyph, .accent.bold) } ?? blank(days)
    }
    return line
  }

  private func mark(of matter: Occasion.Due) -> (rank: Int, glyph: ScreenText)? {
    switch matter {
    case .duty: (0, "!")
    case .cadence(let cadence) where cadence.rhythm != .monthly: (1, Symbols.unicode.rising)
    case .report: (1, Symbols.unicode.rising)
    case .meeting: (2, Symbols.unicode.disc)
    default: nil
    }
  }

  private func blank(_ days: ClosedRange<CalendarDate>) -> StyledLine {
    days.contains(context.picture.date)
      ? StyledLine(Symbols.unicode.vertical, .accent.bold) : StyledLine(" ")
  }

  private func label(_ name: StyledLine) -> StyledLine {
    name.padded(to: labelColumns - 1) + StyledLine(" ")
  }

  /// An activity as a bar from its first day to its last, with its checkpoints and today.
  func bar(_ id: ActivityID) -> StyledLine {
    guard let picture = context.picture.activity(id) else { return StyledLine() }
    let progress = StatusMark(picture.progress, in: context.language)
    let assessment = StatusMark(picture.assessment, in: context.language)
    let mark = picture.progress.isEnded ? progress : assessment
    let style = picture.isOverdue ? Style.bad : mark.style
    var marks = LeadingMarks()
    if let lateness = picture.lateness {
      marks.add(late: StatusMark(lateness, in: context.language, isShort: true))
    }
    let name = StyledLine(mark.glyph + " ", mark.style) + StyledLine("\(id) ", .quiet)
    var line = label(
      name + marks.line(in: labelColumns - 1 - name.columns)
        + StyledLine(picture.activity.title))
    guard let schedule = picture.activity.schedule else {
      return line + StyledLine(context.worded(Phrase.noSchedule), .quiet)
    }
    for days in cells { line += cell(days, schedule, style) }
    return line
  }

  private func cell(
    _ days: ClosedRange<CalendarDate>, _ schedule: Schedule, _ style: Style
  ) -> StyledLine {
    let symbols = Symbols.unicode
    let period = schedule.period
    guard days.lowerBound <= period.end, days.upperBound >= period.start else { return blank(days) }
    if days.contains(context.picture.date) { return StyledLine(symbols.cross, .accent.bold) }
    if schedule.checkpoints.contains(where: days.contains) {
      return StyledLine(symbols.disc, style)
    }
    let isStart = days.contains(period.start)
    let isEnd = days.contains(period.end)
    guard isStart != isEnd else {
      return StyledLine(isStart ? symbols.square : symbols.heavyHorizontal, style)
    }
    return StyledLine(isStart ? symbols.teeRight : symbols.teeLeft, style)
  }
}
