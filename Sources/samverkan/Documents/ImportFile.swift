import PlanStorage
import SystemPackage
import TableFiles

/// A file that is read into the plan.
struct ImportFile {
  /// The path as it was given.
  let path: String

  /// Reads what the file holds, and a byte beyond what it may hold.
  ///
  /// - Throws: `Failure.notRead`.
  func bytes() throws(Failure) -> [UInt8] {
    var call = SystemError.Call.open
    do {
      // A pipe that nobody writes to must not hold the program up.
      let file = try unsafe FileDescriptor.open(
        path, .readOnly, options: [.closeOnExec, .nonBlocking])
      call = .read
      return try file.closeAfter { try Self.bytes(of: file) }
    } catch {
      throw .notRead(SystemError(call, path, error as? Errno ?? .ioError))
    }
  }

  private static func bytes(of file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= TableFile.byteLimit {
      let count = try unsafe piece.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
      guard count > 0 else { break }
      bytes += piece.prefix(count)
    }
    return bytes
  }
}
