import Cells
import PlanDomain

extension Model {
  /// Draws the title line: whose plan, what kind, which day, how far, and who else is at work.
  func drawTitle(into frame: inout Frame) {
    let row = chrome.title
    let left = titleLeft
    var right = StyledLine()
    for part in titleRight {
      let joined = part + (right.isEmpty ? right : StyledLine("  ") + right)
      if left.columns + joined.columns + 2 > row.columns { break }
      right = joined
    }
    let room = row.columns - (right.isEmpty ? 0 : right.columns + 2)
    frame.write(left, at: row.origin, limit: room)
    let start = Point(column: row.maxColumn - right.columns, row: row.row)
    frame.write(right, at: start, limit: right.columns)
  }

  private var titleLeft: StyledLine {
    let agreement = state.plan.agreement
    let council = agreement.bodies.first(where: \.leads)?.shortName
    let title = agreement.shortTitle.isEmpty ? setting.workspaceTitle : agreement.shortTitle
    // On the wall the group that meets stands there, with the number of its meeting.
    let meeting = isAtTheWall ? Context(model: self).meeting : nil
    let names = [meeting?.body ?? council, meeting?.code, title].compactMap(\.self)
    let separator = " \(Symbols.unicode.dot.string) "
    var line = StyledLine()
    if lookback != nil {
      let words = LookbackWord.mark(setting.today).worded(in: language)
      return StyledLine(" \(words) ", .warning.bold.reversed) + StyledLine(" ")
        + StyledLine(names.joined(separator: separator), .accent.bold)
    }
    for mark in marks { line += StyledLine(" \(worded(mark)) ", .warning.bold.reversed) }
    if let owner = shownOwner { line += StyledLine(" \(owner) ", .accent.bold.reversed) }
    if !line.isEmpty { line += StyledLine(" ") }
    return line + StyledLine(names.joined(separator: separator), .accent.bold)
  }

  private var isAtTheWall: Bool {
    navigation.current.kind == .walkthrough || navigation.current.kind == .speaker
  }

  private var marks: [Phrase] {
    var marks: [Phrase] = []
    if state.plan.isExample { marks.append(.example) }
    if !state.plan.isExample, state.plan.editions.contains(where: { $0.status == .draft }) {
      marks.append(.draft)
    }
    if setting.isAsOf { marks.append(.asOf(setting.today)) }
    if picture.isEnded { marks.append(.ended) }
    if setting.readOnlyReason != nil { marks.append(.readOnly) }
    return marks
  }

  /// From the most needed to the least, which is left out first.
  private var titleRight: [StyledLine] {
    let day = setting.isAsOf ? nil : StyledLine("\(setting.today)")
    let news = latestNews.map { entry in
      StyledLine("\(entry.attribution.worded(in: language)) \(entry.recordedAt.timeOfDay)", .accent)
    }
    let elapsed = StyledLine(worded(.elapsed(percent: Int(picture.elapsed * 100))), .quiet)
    // Who writes stands in each box for a text too, where there is no room for it here.
    let writer =
      setting.readOnlyReason == nil
      ? setting.author.map { StyledLine(worded(.writingAs($0)), .quiet) } : nil
    return [day, news, elapsed, writer].compactMap(\.self)
  }
}
