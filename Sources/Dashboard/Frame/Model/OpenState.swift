import PlanDomain

/// The plan as everybody in the room may read it: without texts that are marked as internal.
///
/// It is kept, for the history is replayed to make it.
struct OpenState: Equatable, Sendable {
  /// What it depends on: while this is the same, so is the state.
  struct Basis: Equatable, Sendable {
    let entries: Int
    let latest: EntryID?
    let date: CalendarDate
    let plan: ActionPlan
  }

  let basis: Basis
  /// The state and its picture; `nil` where nothing is internal.
  let shown: Shown?

  /// A state and its picture.
  struct Shown: Equatable, Sendable {
    let state: PlanState
    let picture: Picture
  }
}

extension Model {
  /// Whether others see the screen: the wall is in front, or behind what was opened from it.
  var isBeforeOthers: Bool { !setting.isSpeaker && navigation.walkthrough != nil }

  /// Makes the state for the room where others see the screen, and it is another.
  mutating func refreshOpen() {
    guard isBeforeOthers else { return }
    let basis = OpenState.Basis(
      entries: state.history.count, latest: state.history.last?.id, date: picture.date,
      plan: state.plan)
    guard basis != open?.basis else { return }
    let shown = state.withoutInternalTexts.map { open in
      let held = open.holding(on: picture.date).owned(by: setting.owner)
      return OpenState.Shown(state: held, picture: Picture(of: held, on: picture.date))
    }
    open = OpenState(basis: basis, shown: shown)
  }
}

extension Context {
  /// The same with what everybody in the room may read.
  var inTheRoom: Context {
    guard let open else { return self }
    var context = self
    (context.state, context.picture) = (open.state, open.picture)
    return context
  }
}
