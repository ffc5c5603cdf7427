import Glibc

/// A terminal's settings: whether it echoes, waits for lines, and so on.
public struct TerminalSettings: Hashable, Sendable {
  /// Input, output, control and local flags, as the system numbers them.
  public let flags: [UInt32]

  init(of descriptor: Int32) {
    var settings = termios()
    let result = unsafe tcgetattr(descriptor, &settings)
    flags =
      result == 0 ? [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] : []
  }
}
