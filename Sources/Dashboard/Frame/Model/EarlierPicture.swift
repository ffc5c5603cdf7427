import PlanDomain

/// The plan as it stood when a meeting began; kept, for the history is replayed to draw it.
struct EarlierPicture: Equatable, Sendable {
  /// What it depends on: while this is the same, so is the picture.
  struct Basis: Equatable, Sendable {
    let meeting: MeetingID
    let opened: FactID
    /// How many entries stand before the opening: others' older ones may come in.
    let before: Int
    let owner: PartyID?
  }

  let basis: Basis
  let picture: Picture
}

extension Model {
  /// Draws the earlier picture where a screen that compares with it is in front, and it is another.
  mutating func refreshEarlier() {
    guard !setting.isSpeaker, navigation.current.kind.comparesWithEarlier else { return }
    guard let meeting = Context(model: self).startOfChanges, let opened = meeting.opened else {
      earlier = nil
      return
    }
    let basis = EarlierPicture.Basis(
      meeting: meeting.id, opened: opened, before: state.countOfEntries(before: opened.entry),
      owner: setting.owner)
    guard basis != earlier?.basis else { return }
    earlier = Picture(before: meeting, in: state).map {
      EarlierPicture(basis: basis, picture: $0)
    }
  }
}

extension Screen.Kind {
  /// Whether it shows what has moved since the last meeting.
  fileprivate var comparesWithEarlier: Bool {
    self == .overview || self == .area || self == .walkthrough
  }
}
