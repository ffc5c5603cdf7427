import Glibc

/// Keeps a workspace equal with a hub.
public struct Synchronizing {
  /// What came of it.
  public struct Outcome: Sendable {
    /// How many times something was to be sent before it was taken.
    public var tries = 0
    /// Whether something was sent.
    public var hasSent = false
    /// Whether the hub held nothing.
    public var wasEmpty = false
    /// Whether the hub's history has been replaced by another one since it was seen last.
    public var isRewritten = false
    /// What stands in the hub that is left alone.
    public var strangers: [HubStranger] = []

    /// Creates an outcome of nothing.
    public init() {}
  }

  /// The most times that something is sent.
  public static let tries = 40

  private let repository: HubRepository
  private let lock: String

  /// Creates a way to a hub.
  ///
  /// - Parameters:
  ///   - hub: The hub.
  ///   - folder: A folder of this user's own, in which what is fetched is kept.
  ///   - environment: The variables of the user.
  ///   - patience: How long one call may take, in seconds.
  public init(
    with hub: HubAddress, in folder: String, environment: [String: String], patience: Int = 60
  ) {
    repository = HubRepository(
      path: "\(folder)/repository", hub: hub, environment: environment, patience: patience)
    lock = "\(folder)/lock"
  }

  /// Makes the hub, where it is a folder of this machine that is not there.
  ///
  /// - Throws: Why it could not be made.
  /// - Returns: Whether it was made.
  public func makeHubIfMissing() throws(HubError) -> Bool {
    guard repository.hub.isLocal, !RepositoryFiles.exist(repository.hub.text) else { return false }
    try repository.makeHub()
    return true
  }

  /// Returns what the hub holds; nothing is sent.
  ///
  /// - Parameter outcome: Takes what is found.
  /// - Throws: Why the hub could not be read.
  /// - Returns: Its files, by their paths.
  public func fetched(into outcome: inout Outcome) throws(HubError) -> [String: [UInt8]] {
    let held = try RepositoryLock.take(at: lock, patience: 5_000)
    defer { _ = held }
    try repository.prepare()
    return try fetch(&outcome).contents
  }

  /// Fetches, lets the workspace be compared with what came, and sends what the hub lacks; again where
  /// somebody else was first.
  ///
  /// - Parameter exchange: Takes in the hub's files, by their paths, and returns those that the hub is to hold and
  ///   does not; `nil` ends it.
  /// - Throws: Why the hub could not be read or written.
  /// - Returns: What came of it.
  public func run(
    _ exchange: ([String: [UInt8]]) -> [String: [UInt8]]?
  ) throws(HubError) -> Outcome {
    let held = try RepositoryLock.take(at: lock, patience: 5_000)
    defer { _ = held }
    try repository.prepare()
    var outcome = Outcome()
    while true {
      let found = try fetch(&outcome)
      guard let new = exchange(found.contents) else { return outcome }
      guard !new.isEmpty || !outcome.strangers.isEmpty else { break }
      let commit = try repository.commit(
        keeping: found.files.filter { new[$0.path] == nil }, adding: new, after: found.commit)
      guard let commit else { break }
      outcome.tries += 1
      if try repository.push(commit) {
        outcome.hasSent = true
        break
      }
      guard outcome.tries < Self.tries else { throw .crowded(tries: outcome.tries) }
      Self.stepBack(after: outcome.tries)
    }
    try? repository.tidy()
    return outcome
  }

  private struct Found {
    var commit: String?
    var files: [HubFile] = []
    var contents: [String: [UInt8]] = [:]
  }

  /// Fetches; once more with a repository that is made anew, where what is broken may be one's own.
  private func fetch(_ outcome: inout Outcome) throws(HubError) -> Found {
    do throws(HubError) {
      return try fetchOnce(&outcome)
    } catch {
      switch error {
      case .damaged, .failed: break
      case .address, .gitMissing, .gitTooOld, .silent, .unreachable, .noRepository,
        .othersRepository, .refused, .crowded, .tooMuch, .busy, .system:
        throw error
      }
      repository.remove()
      try repository.prepare()
      return try fetchOnce(&outcome)
    }
  }

  private func fetchOnce(_ outcome: inout Outcome) throws(HubError) -> Found {
    let before = try repository.lastSeen()
    guard let commit = try repository.fetch() else {
      outcome.wasEmpty = true
      outcome.strangers = []
      return Found()
    }
    if let before, before != commit, try !repository.isAncestor(before, of: commit) {
      outcome.isRewritten = true
    }
    let listing = try repository.listing(of: commit)
    outcome.wasEmpty = false
    outcome.strangers = listing.strangers
    return Found(
      commit: commit, files: listing.files, contents: try repository.contents(of: listing.files))
  }

  /// Waits for a while that is longer each time, and never the same for two.
  private static func stepBack(after tries: Int) {
    let most = 50 << min(tries - 1, 6)
    usleep(UInt32(Int.random(in: 10...most)) * 1_000)
  }
}
