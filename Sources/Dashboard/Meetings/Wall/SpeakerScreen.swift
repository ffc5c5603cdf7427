import Cells
import PlanDomain

/// What the speaker sees while the wall shows the walkthrough: notes, the clock, and what comes next.
///
/// It follows the wall and changes nothing.
struct SpeakerScreen: ScreenContent {
  static let kind = Screen.Kind.speaker
  static let needs: Set<Screen.Need> = [.clock]

  private(set) var cursor = LineCursor()

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    cursor.move(action, page: context.body.rows - 3)
    return .none
  }

  mutating func settle(_ context: Context) {
    cursor.settle(lines(context), in: context.body.rows - 3)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .cells(2), .share(1))
    let label = ScreenText(context.worded(WallWord.speaker))
    let band = StyledLine(" " + label + " ", .warning.bold.reversed)
    frame.write(band, at: parts[0].origin, limit: parts[0].columns)
    let times = [context.clock?.timeOfDay, context.elapsed].compactMap(\.self)
    let clock = StyledLine(times.joined(separator: " \(Symbols.unicode.dot.string) "), .accent.bold)
    frame.write(clock, at: parts[1].origin, limit: parts[1].columns)
    cursor.draw(lines(context), into: &frame, parts[2], hasFocus: true)
  }

  /// The time that the item has taken of what is planned for it; more says so in a word.
  private func itemTime(at step: WalkthroughStep, _ context: Context) -> StyledLine? {
    guard let item = step.key(in: context).flatMap({ context.meeting?.item($0) }) else {
      return nil
    }
    let used = context.wallTimes?.minutes(of: item.key) ?? 0
    let planned = item.planned.minutes ?? 0
    let words = context.worded(WallWord.used(used, of: planned, isShort: false))
    guard planned > 0, used > planned else { return StyledLine(words) }
    return StyledLine(words + ", " + context.worded(WallWord.over), .warning.bold)
  }

  /// What comes next, with the time planned for it, before everything that may have to be scrolled.
  private func upNext(_ next: WalkthroughStep?, _ context: Context) -> StyledLine {
    let label = StyledLine(context.worded(WallWord.upNext) + ": ", .accent.bold)
    guard let next else { return label + StyledLine(context.worded(WallWord.nothingNext)) }
    let item = next.key(in: context).flatMap { context.meeting?.item($0) }
    let time = item?.planned.minutes.map { ", \(context.worded(WallWord.minutes($0)))" } ?? ""
    let room = context.body.columns - 3 - label.columns - time.count
    return label
      + StyledLine(WalkthroughPage(next, context).nameInList).truncated(to: max(8, room))
      + StyledLine(time)
  }

  private func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    guard let (step, next) = context.wall else {
      detail.add(context.worded(WallWord.waitingForWall), .warning)
      return detail.lines
    }
    let page = WalkthroughPage(step, context)
    detail.add(page.nameInList, .plain.bold)
    if let time = itemTime(at: step, context) { detail.add(time) }
    detail.add(upNext(next, context))
    if let marked = context.position?.marked.flatMap({ ActivityID($0) }) {
      detail.addHeading(text: "\(marked) \(context.title(of: marked))")
      detail.addHistory(of: .activity(marked))
    }
    detail.addNotes(at: step)
    return detail.lines
  }
}

extension Context {
  /// The step that the wall shows, and the one after it.
  fileprivate var wall: (step: WalkthroughStep, next: WalkthroughStep?)? {
    guard let position, position.meeting == meeting?.id else { return nil }
    let steps = WalkthroughStep.all(self)
    guard let place = steps.firstIndex(where: { $0.code == position.step }) else { return nil }
    return (steps[place], steps.dropFirst(place + 1).first)
  }
}

extension Detail {
  /// Adds what the speaker may want to say: the item's time and note, and the latest reports.
  fileprivate mutating func addNotes(at step: WalkthroughStep) {
    if let item = step.key(in: context).flatMap({ context.meeting?.item($0) }) {
      let time = item.planned.minutes.map { context.worded(WallWord.planned($0)) }
      add("\(item.number). \(item.title)" + (time.map { ", \($0)" } ?? ""), .quiet)
      add(WallWord.note, item.note)
    }
    guard let goal = step.goal, let picture = context.picture.goal(goal) else { return }
    for activity in picture.activities.compactMap(context.picture.activity) {
      addHeading(text: "\(activity.id) \(activity.activity.title)")
      add(.progressLabel, StatusMark(activity.progress, in: language).line)
      add(.assessmentLabel, StatusMark(activity.assessment, in: language).line)
      addLatestNotes(of: activity.id)
    }
  }
}
