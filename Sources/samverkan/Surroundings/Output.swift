import Cells
import Glibc
import PlanStorage
import SystemPackage

/// A stream that the program prints to.
struct Output {
  static let standardOutput = Output(descriptor: STDOUT_FILENO)
  static let standardError = Output(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Prints text for people; nothing in it can steer a terminal.
  func write(_ text: String) {
    writeRaw(ScreenText(text).string)
  }

  /// Prints what a terminal is to obey.
  func writeSequence(_ sequence: String) { writeRaw(sequence) }

  /// Prints text for programs as it is, unless a person looks at it.
  func writeData(_ text: String) {
    isTerminal ? write(text) : writeRaw(text)
  }

  private func writeRaw(_ text: String) {
    do throws(Errno) {
      try FileDescriptor(rawValue: descriptor).writeWhole(text)
    } catch {
      // There is nowhere left to say that an error could not be printed.
      guard descriptor == STDOUT_FILENO else { return }
      Farewell.leave(after: Failure.notPrinted(SystemError(.write, "stdout", error)))
    }
  }
}

extension FileDescriptor {
  /// Writes until nothing is left, also where the other end takes it in pieces.
  fileprivate func writeWhole(_ text: String) throws(Errno) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(rawValue, buffer.baseAddress, buffer.count)
      }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else {
        try waitUntilWritable(after: Errno(rawValue: errno))
      }
    }
  }

  private func waitUntilWritable(after error: Errno) throws(Errno) {
    switch error {
    case .interrupted: return
    case .resourceTemporarilyUnavailable:
      var request = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
      _ = unsafe poll(&request, 1, -1)
    default: throw error
    }
  }
}
