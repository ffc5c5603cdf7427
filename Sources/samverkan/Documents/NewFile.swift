import Glibc
import PlanStorage
import SystemPackage

/// A file that is written where there is none, and never in place of one.
enum NewFile {
  /// Writes the file; what cannot be written whole is not left there.
  ///
  /// - Parameters:
  ///   - text: What it is to hold.
  ///   - path: Its path.
  /// - Throws: `Failure.fileKept`, where something has the name; `Failure.notWritten`.
  static func write(_ text: String, to path: String) throws(Failure) {
    var call = SystemError.Call.open
    do {
      // The user's mask decides what the group may do, as with the other plan files.
      let file = try unsafe FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupReadWrite])
      call = .write
      do {
        try file.closeAfter {
          _ = try file.writeAll(Array(text.utf8))
          guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
        }
      } catch {
        _ = unsafe unlink(path)
        throw error
      }
    } catch {
      let number = error as? Errno ?? .ioError
      if number == .fileExists { throw .fileKept(path) }
      throw .notWritten(SystemError(call, path, number))
    }
  }
}
