import Cells
import PlanDomain

/// The plan on the wall, one thing at a time, from the agenda to the next meeting.
///
/// Forward and back are the keys of presentation remotes. Nothing is selected when a step comes up,
/// so that no key changes anything before someone has pointed at it.
struct WalkthroughScreen: ScreenContent {
  static let kind = Screen.Kind.walkthrough

  private(set) var step = WalkthroughStep.opening
  /// The block that is pointed at, if any.
  private(set) var selected: Int?
  private(set) var window = ScrollWindow()
  /// What is pointed at, where it can be acted on.
  private(set) var item: Item?

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextStep: move(by: 1, context)
    case .previousStep: move(by: -1, context)
    case .moveUp: point(by: -1, context)
    case .moveDown: point(by: 1, context)
    case .open: return item.flatMap { Screen.showing(item: $0, context) }.map { .open($0) } ?? .none
    case .back: return .back
    default: break
    }
    return .none
  }

  /// Goes to a step.
  mutating func show(_ step: WalkthroughStep) {
    self.step = step
    (selected, item, window) = (nil, nil, ScrollWindow())
  }

  /// Keeps to the step and what is pointed at, when the plan or the size is another.
  mutating func settle(_ context: Context) {
    if !WalkthroughStep.all(context.picture).contains(step) { show(.opening) }
    let page = page(context)
    let places = page.pointable
    if let selected, !places.contains(selected) { self.selected = places.last }
    item = selected.flatMap { page.blocks[$0].item }
    let rows = page.rows
    let height = WalkthroughLayout(context, page).blocks.rows
    if let selected {
      window.reveal(row: rows[selected].upperBound - 1, of: page.rowCount, in: height)
      window.reveal(row: rows[selected].lowerBound, of: page.rowCount, in: height)
    }
  }

  func page(_ context: Context) -> WalkthroughPage { WalkthroughPage(step, context) }

  private mutating func move(by distance: Int, _ context: Context) {
    let steps = WalkthroughStep.all(context.picture)
    let place = (steps.firstIndex(of: step) ?? 0) + distance
    guard steps.indices.contains(place) else { return }
    show(steps[place])
  }

  private mutating func point(by distance: Int, _ context: Context) {
    let page = page(context)
    let places = page.pointable
    guard let first = places.first, let last = places.last else {
      return scroll(by: distance, page, context)
    }
    guard let selected, let place = places.firstIndex(of: selected) else {
      self.selected = distance > 0 ? first : last
      return
    }
    self.selected = places[min(max(0, place + distance), places.count - 1)]
  }

  /// Where nothing can be pointed at, the arrows scroll.
  private mutating func scroll(by distance: Int, _ page: WalkthroughPage, _ context: Context) {
    let height = WalkthroughLayout(context, page).blocks.rows
    let row = distance > 0 ? window.first + height : window.first - 1
    window.reveal(row: min(max(0, row), max(0, page.rowCount - 1)), of: page.rowCount, in: height)
  }
}
