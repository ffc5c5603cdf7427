import Cells
import PlanDomain

/// Where on the agenda a page of the wall is: the point, the time, and what stands beside it.
struct WallHead {
  /// The point's number and wording, from the longest form to the shortest.
  private let places: [String]
  /// The time used and planned, from the longest form to the shortest.
  private let times: [StyledLine]
  private let before: String?
  private let after: (title: String, time: String)?
  /// Which of the point's pages it is, where it has several.
  private let pages: String?

  init(_ step: WalkthroughStep, _ context: Context) {
    let steps = WalkthroughStep.all(context)
    let place = steps.firstIndex(of: step) ?? 0
    guard let meeting = context.meeting, let item = step.key(in: context).flatMap(meeting.item)
    else {
      let body = context.meeting.map(\.code)
      places = [context.worded(WalkthroughWord.heading(body, place + 1, of: steps.count))]
      times = context.meeting.map { WallHead.times(of: nil, in: $0, context) } ?? []
      before = place > 0 ? WallHead.name(of: steps[place - 1], context) : nil
      after =
        place + 1 < steps.count ? (WallHead.name(of: steps[place + 1], context), "") : nil
      pages = nil
      return
    }
    let point = context.worded(WallWord.point(item.number, of: meeting.items.count))
    let dot = " \(Symbols.unicode.dot.string) "
    places = [point + dot + item.title, point + dot + context.shortTitle(of: item), point]
    times = WallHead.times(of: item, in: meeting, context)
    before = meeting.items.last { $0.number < item.number }.map {
      "\($0.number) \(context.shortTitle(of: $0))"
    }
    after = meeting.items.first { $0.number > item.number }.map { next in
      let time = next.planned.minutes.map { " \(context.worded(WallWord.minutes($0)))" } ?? ""
      return ("\(next.number) \(context.shortTitle(of: next))", time)
    }
    let own = steps.filter { $0.key(in: context) == item.key }
    pages =
      own.count < 2
      ? nil
      : own.firstIndex(of: step).map {
        context.worded(WallWord.page($0 + 1, of: own.count))
      }
  }

  /// What the step is called beside others; its point's wording in a meeting.
  private static func name(of step: WalkthroughStep, _ context: Context) -> String {
    step.key(in: context).flatMap { context.meeting?.item($0) }
      .map { "\($0.number) \(context.shortTitle(of: $0))" }
      ?? WalkthroughPage(step, context).nameInList
  }

  /// The time used and planned for an item and for the meeting; what is over it says so in a word.
  private static func times(
    of item: Meeting.Item?, in meeting: Meeting, _ context: Context
  ) -> [StyledLine] {
    let used = context.minutes(of: meeting)
    return [false, true].map { isShort in
      let ofItem = item.map { item in
        time(
          used == nil ? nil : context.wallTimes?.minutes(of: item.key) ?? 0,
          of: item.planned.minutes ?? 0, isShort: isShort, context)
      }
      let whole = time(used, of: meeting.plannedMinutes, isShort: isShort, context)
      let name = StyledLine(context.worded(WallWord.meeting) + " ", .quiet)
      guard let ofItem, !ofItem.isEmpty else { return whole.isEmpty ? whole : name + whole }
      guard !whole.isEmpty else { return ofItem }
      return ofItem + StyledLine(" \(Symbols.unicode.dot.string) ", .quiet) + name + whole
    }
  }

  private static func time(
    _ used: Int?, of planned: Int, isShort: Bool, _ context: Context
  ) -> StyledLine {
    guard used != nil || planned > 0 else { return StyledLine() }
    let isOver = planned > 0 && (used ?? 0) > planned
    let words = context.worded(WallWord.used(used, of: planned, isShort: isShort))
    guard isOver else { return StyledLine(words) }
    return StyledLine(words + ", " + context.worded(WallWord.over), .warning.bold)
  }

  /// Draws the rule with the point and the time.
  func draw(into frame: inout Frame, in row: Rectangle) {
    guard !row.isEmpty else { return }
    let rule = Symbols.unicode.heavyHorizontal
    let room = row.columns - 8
    // The time is whole; the wording gives way to it.
    let time = times.first { $0.columns + (places.last?.count ?? 0) <= room } ?? times.last
    let left = room - (time?.columns ?? -3)
    // The number alone says too little where some of the wording has room.
    let whole = places.count > 1 ? Array(places.dropLast()) : places
    let place = ScreenText(whole.first { ScreenText($0).columns <= left } ?? cut(to: left))
    var line = StyledLine(rule + rule + " ", .accent)
    line += StyledLine(place, .accent.bold) + StyledLine(" ")
    let right =
      time.map { time in
        time.isEmpty
          ? StyledLine() : StyledLine(" ") + time + StyledLine(" ") + StyledLine(rule, .accent)
      } ?? StyledLine()
    let missing = row.columns - line.columns - right.columns
    line += StyledLine(ScreenText(repeating: rule, count: max(0, missing)), .accent) + right
    frame.write(line, at: row.origin, limit: row.columns)
  }

  /// The wording as far as there is room; where hardly any of it would be left, the number alone.
  private func cut(to columns: Int) -> String {
    guard places.count > 1 else { return ScreenText(places[0]).truncated(to: columns).string }
    let short = places[places.count - 2]
    let number = places[places.count - 1]
    guard columns >= ScreenText(number).columns + 9 else { return number }
    return ScreenText(short).truncated(to: columns).string
  }

  /// Draws what stands before and after on the agenda, and which of the point's pages this is.
  func drawNeighbours(into frame: inout Frame, in row: Rectangle) {
    guard !row.isEmpty else { return }
    let middle = pages.map { ScreenText($0) } ?? ""
    let room = max(4, (row.columns - middle.columns - 4) / 2)
    let left = before.map { ScreenText("\u{2190} \($0)").truncated(to: room) } ?? ""
    // The planned time is never what gives way.
    let right: ScreenText =
      after.map { title, time -> ScreenText in
        let time = ScreenText(time) + " " + Symbols.unicode.arrow
        return ScreenText(title).truncated(to: max(1, room - time.columns)) + time
      } ?? ""
    frame.write(StyledLine(left, .quiet), at: row.origin, limit: room)
    let start = Point(column: row.column + (row.columns - middle.columns) / 2, row: row.row)
    frame.write(StyledLine(middle), at: start, limit: middle.columns)
    let end = Point(column: row.maxColumn - right.columns, row: row.row)
    frame.write(StyledLine(right, .quiet), at: end, limit: right.columns)
  }
}

extension Context {
  /// What an item is called where there is little room: of a focus area its level and its number.
  func shortTitle(of item: Meeting.Item) -> String {
    guard let area = picture.areas.first(where: { StandardItem.key(ofArea: $0.number) == item.key })
    else { return item.title }
    let name = "\(state.plan.agreement.levels.area.one) \(area.number)"
    // An item that has been called something else keeps its name.
    return item.title == area.area.title ? name : item.title
  }
}
