/// The moments at which something is due.
struct Deadlines {
  /// What is due.
  enum Kind: Hashable {
    /// What the model asked for.
    case asked
    /// Another day begins.
    case midnight
    /// A minute of a meeting has passed.
    case minute
    /// The wall is looked for, by the speaker's view.
    case wall
    /// The workspace is looked at, where the kernel does not tell of changes.
    case look
    /// What the kernel has told of is looked at, which had to wait.
    case news
    /// The next report is looked through, for the list of reports.
    case survey
  }

  private var moments: [(kind: Kind, moment: ContinuousClock.Instant)] = []

  /// Adds a moment; those of the clock and the workspace replace the one before.
  mutating func set(_ kind: Kind, after time: Duration) {
    if kind != .asked { moments.removeAll { $0.kind == kind } }
    moments.append((kind, .now + time))
  }

  /// Whether something of a kind is due some time.
  func hasSet(_ kind: Kind) -> Bool { moments.contains { $0.kind == kind } }

  /// How long it is to the next one; `nil` when nothing is due.
  var next: Duration? {
    moments.map(\.moment).min().map { max(.zero, $0 - .now) }
  }

  /// Takes out what is due, the earliest first.
  mutating func takeDue() -> [Kind] {
    let now = ContinuousClock.Instant.now
    let due = moments.filter { $0.moment <= now }.sorted { $0.moment < $1.moment }
    moments.removeAll { $0.moment <= now }
    return due.map(\.kind)
  }
}
