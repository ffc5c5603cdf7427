import Glibc
public import SystemPackage

/// Tells when somebody has written to a workspace.
///
/// The program waits for its descriptor together with the terminal's. Where the kernel grants no
/// watch there is none, and the program looks by itself every few seconds.
///
/// > Source: inotify(7).
public final class FolderWatch {
  /// Becomes readable when something may have changed.
  public let descriptor: FileDescriptor
  private let path: String

  /// Watches a workspace's journal, its writers' folders and its plan.
  ///
  /// - Parameter path: The folder of the workspace. `nil` comes back when the kernel refuses.
  public init?(_ path: String) {
    let raw = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard raw >= 0 else { return nil }
    descriptor = FileDescriptor(rawValue: raw)
    self.path = path
    guard watch(path) else {
      _ = close(raw)
      return nil
    }
    watchFolders()
  }

  deinit { _ = close(descriptor.rawValue) }

  /// Takes what has been told since the last time.
  ///
  /// - Returns: Whether anything that concerns the plan or the journal may have changed.
  public func drain() -> Bool {
    var hasChanged = false
    while let bytes = try? RealSystem().readNext(65_536, from: descriptor), !bytes.isEmpty {
      if WatchEvent.all(in: bytes[...]).contains(where: \.matters) { hasChanged = true }
    }
    // A writer's folder that is new has to be watched too.
    if hasChanged { watchFolders() }
    return hasChanged
  }

  private func watchFolders() {
    for folder in ["plan", "journal"] { _ = watch("\(path)/\(folder)") }
    guard let journal = try? Folder(opening: "\(path)/journal", system: RealSystem()),
      let names = try? journal.names()
    else { return }
    for name in names where !name.hasPrefix(".") { _ = watch("\(path)/journal/\(name)") }
  }

  private func watch(_ folder: String) -> Bool {
    let mask =
      IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_MODIFY | IN_CLOSE_WRITE | IN_DELETE
      | Int32(IN_ONLYDIR)
    return unsafe inotify_add_watch(
      descriptor.rawValue, folder, UInt32(truncatingIfNeeded: mask)) >= 0
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
