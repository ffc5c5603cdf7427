/// What someone has done with the mouse in the terminal's window.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The left button was pressed.
    case press
    /// The wheel was turned away from the hand, by one step.
    case wheelUp
    /// The wheel was turned towards the hand, by one step.
    case wheelDown
  }

  /// What was done.
  public let kind: Kind
  /// The cell that the mouse stood at.
  public let point: Point

  /// Creates what was done with the mouse.
  ///
  /// - Parameters:
  ///   - kind: What was done.
  ///   - point: The cell that the mouse stood at.
  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}
