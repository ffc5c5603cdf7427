import Cells
import Glibc

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

  /// Prints text for programs as it is, unless a person looks at it.
  func writeData(_ text: String) {
    isTerminal ? write(text) : writeRaw(text)
  }

  private func writeRaw(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
