/// The names that were in a folder, and whether nothing can have come or gone since without a trace.
///
/// A folder's time of change is only as fine as the clock behind it, so a name that comes within the
/// same tick as the listing leaves no trace. Listed again when that tick has surely passed, the folder
/// cannot change any more without another time. Only a clock of our own is asked how long it has been.
struct FolderListing: Hashable {
  let names: [String]
  private let device: UInt64
  private let number: UInt64
  private let changed: Int?
  private let firstSeen: ContinuousClock.Instant
  private let isSettled: Bool

  /// Takes note of a listing.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - status: What was known of the folder right before.
  ///   - now: When that was.
  ///   - earlier: The listing before.
  init(
    _ names: [String], _ status: FileStatus, at now: ContinuousClock.Instant = .now,
    after earlier: FolderListing?
  ) {
    self.names = names
    (device, number, changed) = (status.device, status.number, status.changed)
    if let earlier, earlier.isSame(as: status) {
      firstSeen = earlier.firstSeen
    } else {
      firstSeen = now
    }
    if let changed {
      isSettled = now - firstSeen >= FolderListing.tick(of: changed)
    } else {
      isSettled = false
    }
  }

  /// How far a clock has surely gone on: some file systems count whole or even seconds.
  private static func tick(of changed: Int) -> Duration {
    changed % 1_000_000_000 == 0 ? .seconds(3) : .milliseconds(50)
  }

  /// Whether the same names must be in the folder.
  ///
  /// - Parameter status: What is known of the folder now.
  /// - Returns: Whether nothing can have come or gone.
  func holds(_ status: FileStatus) -> Bool { isSettled && isSame(as: status) }

  private func isSame(as status: FileStatus) -> Bool {
    device == status.device && number == status.number && changed == status.changed
  }
}
