import Foundation

extension Int32 {
  /// Whether the process with this number sleeps until something happens, or for more than a second.
  var sleepsForLong: Bool { sleeps(forAtLeast: 1_001) }

  /// Whether the process with this number is in a `poll` that lasts until something happens, or for some
  /// time at least, in milliseconds.
  ///
  /// The kernel tells which call a process is in and with what; that nothing is sent for a while could
  /// also be because the machine is busy with something else.
  func sleeps(forAtLeast milliseconds: UInt64) -> Bool {
    guard let call = try? String(contentsOfFile: "/proc/\(self)/syscall", encoding: .utf8) else {
      return false
    }
    let words = call.split(separator: " ")
    guard words.count > 3, words[0] == Self.poll,
      let limit = UInt64(words[3].dropFirst(2), radix: 16)
    else { return false }
    // A negative limit, none at all, is a number of 32 bits here.
    return Int32(truncatingIfNeeded: limit) < 0 || limit >= milliseconds
  }

  #if arch(x86_64)
    private static let poll = "7"
  #else
    private static let poll = "73"
  #endif
}
