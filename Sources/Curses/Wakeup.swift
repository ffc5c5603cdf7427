/// Why waiting ended.
public struct Wakeup: Equatable, Sendable {
  /// A signal that the program is to answer.
  public enum Signal: Hashable, Sendable {
    /// Someone asks the program to end.
    case terminate
    /// The terminal is gone.
    case hangup
    /// Someone interrupts the program from elsewhere; Ctrl-C is a key.
    case interrupt
    /// The program goes on after it was stopped; the screen is to be drawn anew.
    case continued
    /// The terminal has another size; the next input says which.
    case resized
    /// Someone asks the program to stop for a while; answer with `suspend()`.
    case stop
  }

  /// Whether there is input to fetch.
  public var hasInput: Bool
  /// Which of the other descriptors are ready.
  public var readyDescriptors: [Int32]
  /// The signals that have come.
  public var signals: Set<Signal>
  /// Whether the time passed and nothing came.
  public var isTimeout: Bool {
    !hasInput && readyDescriptors.isEmpty && signals.isEmpty
  }

  /// Creates a reason to wake up.
  public init(
    hasInput: Bool = false, readyDescriptors: [Int32] = [], signals: Set<Signal> = []
  ) {
    self.hasInput = hasInput
    self.readyDescriptors = readyDescriptors
    self.signals = signals
  }
}
