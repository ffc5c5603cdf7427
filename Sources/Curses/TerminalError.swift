/// Why there is no full screen.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// The terminal's type, as `TERM` names it, cannot place its cursor or is unknown.
  case unknownType(String)
  /// The process has a terminal open already.
  case alreadyOpen
}
