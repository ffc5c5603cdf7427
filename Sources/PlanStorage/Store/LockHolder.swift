import SystemPackage

/// The process that holds a lock.
public struct LockHolder: Hashable, Sendable {
  /// The number of the process.
  public let process: Int
  /// The name of its program, if that can be seen.
  public let program: String?

  /// Finds the process that holds the lock of a file.
  ///
  /// > Source: proc_locks(5); the sixth field is major:minor:inode.
  init?(of status: FileStatus, system: any SystemCalls) {
    let locks = LockHolder.text(of: "/proc/locks", system: system)
    for line in locks.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 8, fields[1] == "FLOCK", let process = Int(fields[4]),
        fields[5].split(separator: ":").last.flatMap({ UInt64($0) }) == status.number
      else { continue }
      self.process = process
      let name = LockHolder.text(of: "/proc/\(process)/comm", system: system)
      program = name.split(separator: "\n").first.map(String.init)
      return
    }
    return nil
  }

  private static func text(of path: String, system: any SystemCalls) -> String {
    guard
      let file = try? system.open(
        path, in: nil, .readOnly, options: [.closeOnExec, .noFollow], permissions: [])
    else { return "" }
    defer { system.close(file) }
    var bytes: [UInt8] = []
    while let more = try? system.read(65_536, from: file, at: bytes.count), !more.isEmpty {
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
