import SystemPackage

/// Where the person stands on the screen, for the program that is started after this one was cut off.
///
/// Each window of the same user has a file of its own, locked as long as the window lives: a file with
/// a place in it that nobody holds is what a window that was killed has left. It outlives a kill, but
/// does not wait for the disk: a power cut may cost the place, and each key would wait.
public final class PlaceStore {
  /// A file whose lock this window holds.
  private final class Held {
    let file: OpenFile
    /// How many bytes it has.
    var count = 0

    init(_ file: consuming OpenFile) {
      self.file = file
    }
  }

  private static let windows = 1...16
  /// The last line of a place that was written to its end.
  private static let end = "."
  private static let limit = 1 << 16

  private let state: StateFolder
  private var held: Held?

  init(_ state: StateFolder) {
    self.state = state
  }

  /// Takes over the place that a window has left which was cut off, and empties its file.
  ///
  /// It is empty until ``save(_:)``, so that a place that cannot be shown is not tried twice.
  ///
  /// - Returns: Lines of text, or `nil` where no window has left any.
  /// - Throws: The failure of a system call.
  public func take() throws(FileError) -> String? {
    let names = Set(try state.names())
    for window in PlaceStore.windows where names.contains(PlaceStore.file(of: window)) {
      guard let found = try hold(window, making: false) else { continue }
      let bytes = try found.file.readAll(limit: PlaceStore.limit)
      guard !bytes.isEmpty else { continue }
      try found.file.truncate(to: 0)
      held = found
      if let place = PlaceStore.place(in: bytes) { return place }
    }
    return nil
  }

  /// Keeps a place instead of the one before.
  ///
  /// - Parameter place: Lines of text; `nil` forgets what is kept.
  /// - Throws: The failure of a system call.
  public func save(_ place: String?) throws(FileError) {
    guard let place else {
      try held?.file.truncate(to: 0)
      held?.count = 0
      return
    }
    if held == nil { held = try free() }
    guard let held else { return }
    let bytes = Array("\(place)\n\(PlaceStore.end)\n".utf8)
    // In one call, which a kill does not come between; what a longer one leaves stands after its end.
    guard try held.file.write(bytes, at: 0) == bytes.count else { return }
    if held.count > bytes.count { try held.file.truncate(to: bytes.count) }
    held.count = bytes.count
  }

  private static func file(of window: Int) -> String { "place-\(window)" }

  /// A file that no window uses and none has left a place in.
  private func free() throws(FileError) -> Held? {
    for window in PlaceStore.windows {
      guard let found = try hold(window, making: true) else { continue }
      if try found.file.status().size == 0 { return found }
    }
    return nil
  }

  /// Opens the file of a window and takes its lock; `nil` where another holds it, or there is none.
  private func hold(_ window: Int, making: Bool) throws(FileError) -> Held? {
    let name = PlaceStore.file(of: window)
    do throws(FileError) {
      let folder = making ? try state.open() : try state.opened()
      let options: FileDescriptor.OpenOptions = making ? [.create] : []
      let found = Held(
        try folder.file(name, .readWrite, options: options, permissions: .ownerReadWrite))
      let path = found.file.path
      try attempt(.lock, path) { () throws(Errno) in
        try state.system.lock(found.file.descriptor, .exclusive)
      }
      return found
    } catch {
      if error.isMissing { return nil }
      if case .system(let failure) = error, failure.number == .wouldBlock { return nil }
      throw error
    }
  }

  /// The lines before the last one; `nil` where that was never written.
  private static func place(in bytes: [UInt8]) -> String? {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let last = lines.firstIndex(where: { $0 == end }), last > 0 else { return nil }
    return lines[..<last].joined(separator: "\n")
  }
}
