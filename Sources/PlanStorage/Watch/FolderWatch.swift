import Glibc
public import SystemPackage

/// Tells when somebody has written to a workspace, and where.
///
/// The program waits for its descriptor together with the terminal's. Where the kernel grants no
/// watch there is none, and where it does not grant one for every folder the program looks at the
/// others by itself every few seconds.
///
/// > Source: inotify(7).
public final class FolderWatch {
  /// Becomes readable when something may have changed.
  public let descriptor: FileDescriptor
  private let path: String
  /// The folders by the numbers that the kernel has given their watches.
  private var watched: [Int32: WatchedFolder] = [:]
  /// Folders that the kernel would not watch.
  private var unwatched: Set<WatchedFolder> = []

  /// Watches a workspace's journal, its writers' folders and its plan.
  ///
  /// - Parameter path: The folder of the workspace. `nil` comes back when the kernel refuses.
  public init?(_ path: String) {
    let raw = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard raw >= 0 else { return nil }
    descriptor = FileDescriptor(rawValue: raw)
    self.path = path
    guard watch(.workspace) else {
      _ = close(raw)
      return nil
    }
    watchFolders()
  }

  deinit { _ = close(descriptor.rawValue) }

  /// Whether the kernel watches every folder that there is.
  public var isWhole: Bool { unwatched.isEmpty }

  /// Takes what has been told since the last time.
  ///
  /// - Returns: What of the plan and the journal may have changed.
  public func drain() -> WatchedChange {
    var change = WatchedChange()
    var hasLost = false
    while let bytes = try? RealSystem().readNext(65_536, from: descriptor), !bytes.isEmpty {
      for event in WatchEvent.all(in: bytes[...]) {
        take(event, into: &change)
        if event.isLost { hasLost = true }
      }
    }
    // Nobody knows any more which folders there are.
    if hasLost { watched = [:] }
    // What is new has to be watched before it is looked at.
    if change.isEverything { watchFolders() }
    return change
  }

  private func take(_ event: WatchEvent, into change: inout WatchedChange) {
    if event.isLost { change.formUnion(.everything) }
    guard let folder = watched[event.descriptor] else { return }
    if event.isOver {
      watched[event.descriptor] = nil
      if case .writer = folder { return }
      return change.formUnion(.everything)
    }
    guard event.matters else { return }
    change.insert(folder)
    if folder == .journal, event.isNewFolder { watch(.writer(event.name)) }
  }

  private func watchFolders() {
    unwatched = []
    for folder in [WatchedFolder.workspace, .plan, .journal] { watch(folder) }
    guard let journal = try? Folder(opening: "\(path)/journal", system: RealSystem()),
      let names = try? journal.names()
    else { return }
    let known = Set(watched.values)
    for name in names where !name.hasPrefix(".") && !known.contains(.writer(name)) {
      watch(.writer(name))
    }
  }

  @discardableResult
  private func watch(_ folder: WatchedFolder) -> Bool {
    // What could not be read may be readable now: that is an attribute.
    let mask =
      IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE | IN_ATTRIB
      | Int32(IN_ONLYDIR)
    let number = unsafe inotify_add_watch(
      descriptor.rawValue, "\(path)/\(folder.path)", UInt32(truncatingIfNeeded: mask))
    guard number >= 0 else {
      // What is no folder, or is gone, need not be watched.
      if ![ENOENT, ENOTDIR].contains(errno) { unwatched.insert(folder) }
      return false
    }
    watched[number] = folder
    return true
  }
}

extension RealSystem {
  /// Reads what stands next in something that has no places to read from.
  fileprivate func readNext(
    _ count: Int, from descriptor: FileDescriptor
  ) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      let result = unsafe Glibc.read(descriptor.rawValue, buffer.baseAddress, count)
      if result < 0 { failure = Errno(rawValue: errno) }
      written = max(0, result)
    }
    if let failure { throw failure }
    return bytes
  }
}
