import Cells
import PlanDomain
import PlanReports

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
  /// The first row that is shown, or one of the part that is.
  var top = 0
  /// What is pointed at.
  private(set) var target: WalkthroughTarget?
  /// The proposals that have been answered, and how, until a decision is taken on them.
  var answers: [FactID: ProposalField.Answer] = [:]
  /// The digit that was pressed last.
  var digit: Int?
  /// What the report of the step lacks: worked out once, for the history is replayed.
  private(set) var gaps: [ReportGap]?
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
    case .affirm: answer(.adopts)
    case .deny: answer(.rejects)
    default: break
    }
    return .none
  }

  /// Only at the ends of the meeting must the page be made to know whether it goes on.
  func leads(_ action: Action, _ context: Context) -> Bool? {
    switch action {
    case .nextStep: step == WalkthroughStep.all(context).last ? nil : true
    case .previousStep: top > 0 || step != WalkthroughStep.all(context).first
    default: nil
    }
  }

  /// Goes to the beginning of a step.
  mutating func show(_ step: WalkthroughStep) {
    if step != self.step { (answers, gaps) = ([:], nil) }
    self.step = step
    show(from: 0)
  }

  /// Shows the part of the page that a row stands in; what was pointed at is left.
  private mutating func show(from row: Int) {
    (mark, target, top) = (WalkthroughScreen.unmarked, nil, row)
  }

  mutating func forgetMatches() { (since, gaps) = (nil, nil) }

  /// Keeps to the step and what is pointed at, when the plan or the size is another.
  mutating func settle(_ context: Context) {
    if !WalkthroughStep.all(context).contains(step) { show(.opening) }
    if step == .since, since == nil, let meeting = context.startOfChanges {
      since = Since(meeting, in: context.inTheRoom.state, on: context.today)
    }
    if gaps == nil, let request = step.report(context), request.frozen(in: context.state) == nil {
      gaps = context.gaps(of: request)
    }
    let waiting = Set(context.state.waitingProposals.map(\.id))
    answers = answers.filter { waiting.contains($0.key) }
    let page = page(context)
    mark.settle(page.targets)
    target = mark.id?.id
    let parts = parts(page, context)
    var part = parts.place(of: top)
    if let selected = selected(on: page), !page.rows[selected].overlaps(parts.parts[part]) {
      part = parts.place(of: page.rows[selected].lowerBound)
    }
    top = parts.parts[part].lowerBound
  }

  func page(_ context: Context) -> WalkthroughPage {
    WalkthroughPage(step, context.inTheRoom, since: since, gaps: gaps, answers: answers)
  }

  private func parts(_ page: WalkthroughPage, _ context: Context) -> WallParts {
    page.parts(in: WalkthroughLayout(context, page).blocks.rows)
  }

  /// Shows what is left of the page, then the next step; backwards the same way.
  private mutating func move(by distance: Int, _ context: Context) {
    let parts = parts(page(context), context)
    let part = parts.place(of: top) + distance
    if parts.parts.indices.contains(part) { return show(from: parts.parts[part].lowerBound) }
    let steps = WalkthroughStep.all(context)
    let place = (steps.firstIndex(of: step) ?? 0) + distance
    guard steps.indices.contains(place) else { return }
    show(steps[place])
    if distance < 0 { top = .max }
  }

  private mutating func point(by distance: Int, _ context: Context) {
    let page = page(context)
    let parts = parts(page, context)
    let part = parts.place(of: top)
    guard !page.pointable.isEmpty else { return scroll(to: part + distance, parts) }
    if let selected = selected(on: page) {
      // A block that is taller than the screen is read before the next one is pointed at.
      let rows = page.rows[selected]
      let next = part + distance
      if parts.parts.indices.contains(next), rows.overlaps(parts.parts[next]),
        distance > 0
          ? rows.upperBound > parts.parts[part].upperBound
          : rows.lowerBound < parts.parts[part].lowerBound
      {
        top = parts.parts[next].lowerBound
        return
      }
    }
    guard mark == WalkthroughScreen.unmarked else {
      return mark.move(distance > 0 ? .moveDown : .moveUp, page: 1)
    }
    // What is seen is what is pointed at first.
    let seen = page.pointable.indices.filter {
      page.rows[page.pointable[$0]].overlaps(parts.parts[part])
    }
    let after = page.pointable.firstIndex {
      page.rows[$0].lowerBound >= parts.parts[part].lowerBound
    }
    let before = page.pointable.lastIndex {
      page.rows[$0].lowerBound < parts.parts[part].upperBound
    }
    let wanted = distance > 0 ? seen.first ?? after : seen.last ?? before
    if let wanted { mark.move(to: wanted) } else { scroll(to: part + distance, parts) }
  }

  /// The block that is pointed at, if any.
  func selected(on page: WalkthroughPage) -> Int? {
    let places = page.pointable
    return mark.id == nil || !places.indices.contains(mark.place) ? nil : places[mark.place]
  }

  /// Where nothing can be pointed at, the arrows scroll.
  private mutating func scroll(to part: Int, _ parts: WallParts) {
    guard parts.parts.indices.contains(part) else { return }
    top = parts.parts[part].lowerBound
  }
}

extension Context {
  /// What a report on a period lacks.
  fileprivate func gaps(of request: ReportRequest) -> [ReportGap] {
    guard case .period(let kind, let cutOff) = request else { return [] }
    return PeriodReport(
      kind, cutOff: cutOff, from: basis, filing: PeriodReport.Filing(today)
    ).gapRows(in: language)
  }
}
