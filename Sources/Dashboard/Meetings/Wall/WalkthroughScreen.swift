import Cells
import PlanDomain

/// The plan on the wall, one thing at a time, from the agenda to the next meeting.
///
/// With a meeting under way, what is written goes to the item of its agenda that is shown. Forward and
/// back are the keys of presentation remotes. Nothing is selected when a step comes up, so that no key
/// changes anything before someone has pointed at it.
struct WalkthroughScreen: ScreenContent {
  static let kind = Screen.Kind.walkthrough
  static let needs: Set<Screen.Need> = [.clock]

  private(set) var step = WalkthroughStep.opening
  /// The meeting that it follows, if any: what is written here goes to no other.
  private(set) var meeting: MeetingID?
  /// What is pointed at, by what it is; nothing until a key points.
  var mark = WalkthroughScreen.unmarked
  var window = ScrollWindow()
  /// What is pointed at.
  private(set) var target: WalkthroughTarget?
  /// What has changed since the last meeting: worked out once, for the history is replayed.
  private(set) var since: Since?

  init(at step: WalkthroughStep = .opening, of meeting: MeetingID? = nil) {
    self.step = step
    self.meeting = meeting
  }

  private static let unmarked = Mark<Numbered<WalkthroughTarget>>(isAsked: false)

  /// The meeting that it follows, open or not.
  mutating func follow(_ meeting: MeetingID) {
    guard meeting != self.meeting else { return }
    self.meeting = meeting
    since = nil
    show(step)
  }

  /// A meeting that is opened from here is the one that is followed.
  mutating func select(openedBy entry: Entry) {
    for fact in entry.facts {
      switch fact.event {
      case .meetingOpened(let event): follow(event.meeting)
      case .meetingReopened(let event): follow(event.meeting)
      default: break
      }
    }
  }

  var item: Item? { target?.item }
  var selectedDeviation: DeviationID? { target?.deviation }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextStep: move(by: 1, context)
    case .previousStep: move(by: -1, context)
    case .moveUp: point(by: -1, context)
    case .moveDown: point(by: 1, context)
    case .open: return target?.screen(context).map { .open($0) } ?? .none
    case .back: return .back
    default: break
    }
    return .none
  }

  /// Goes to a step.
  mutating func show(_ step: WalkthroughStep) {
    self.step = step
    (mark, target, window) = (WalkthroughScreen.unmarked, nil, ScrollWindow())
  }

  mutating func forgetMatches() { since = nil }

  /// Keeps to the step and what is pointed at, when the plan or the size is another.
  mutating func settle(_ context: Context) {
    if !WalkthroughStep.all(context).contains(step) { show(.opening) }
    if step == .since, since == nil, let meeting = context.startOfChanges {
      since = Since(meeting, in: context.state, on: context.today)
    }
    let page = page(context)
    mark.settle(page.targets)
    target = mark.id?.id
    let rows = page.rows
    let height = WalkthroughLayout(context, page).blocks.rows
    if let selected = selected(on: page) {
      window.reveal(row: rows[selected].upperBound - 1, of: page.rowCount, in: height)
      window.reveal(row: rows[selected].lowerBound, of: page.rowCount, in: height)
    }
  }

  func page(_ context: Context) -> WalkthroughPage {
    WalkthroughPage(step, context, since: since)
  }

  private mutating func move(by distance: Int, _ context: Context) {
    let steps = WalkthroughStep.all(context)
    let place = (steps.firstIndex(of: step) ?? 0) + distance
    guard steps.indices.contains(place) else { return }
    show(steps[place])
  }

  private mutating func point(by distance: Int, _ context: Context) {
    let page = page(context)
    guard !page.pointable.isEmpty else { return scroll(by: distance, page, context) }
    if distance < 0, mark == WalkthroughScreen.unmarked {
      mark.move(.moveToLast, page: 1)
    } else {
      mark.move(distance > 0 ? .moveDown : .moveUp, page: 1)
    }
  }

  /// The block that is pointed at, if any.
  func selected(on page: WalkthroughPage) -> Int? {
    let places = page.pointable
    return mark.id == nil || !places.indices.contains(mark.place) ? nil : places[mark.place]
  }

  /// Where nothing can be pointed at, the arrows scroll.
  private mutating func scroll(by distance: Int, _ page: WalkthroughPage, _ context: Context) {
    let height = WalkthroughLayout(context, page).blocks.rows
    let row = distance > 0 ? window.first + height : window.first - 1
    window.reveal(row: min(max(0, row), max(0, page.rowCount - 1)), of: page.rowCount, in: height)
  }
}
