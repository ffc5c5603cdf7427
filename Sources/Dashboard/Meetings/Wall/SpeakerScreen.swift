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

  private func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    guard let (step, next) = context.wall else {
      detail.add(context.worded(WallWord.waitingForWall), .warning)
      return detail.lines
    }
    let page = WalkthroughPage(step, context)
    detail.add(page.nameInList, .plain.bold)
    detail.addNotes(at: step)
    detail.add(heading: WallWord.upNext)
    let name = next.map { WalkthroughPage($0, context).nameInList }
    detail.add(name ?? context.worded(WallWord.nothingNext))
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
      add(headingText: "\(activity.id) \(activity.activity.title)")
      add(.progressLabel, StatusMark(activity.progress, in: language).line)
      add(.assessmentLabel, StatusMark(activity.assessment, in: language).line)
      addLatestNotes(of: activity.id)
    }
  }
}
