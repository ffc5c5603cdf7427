/// What comes from the terminal.
public enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; line breaks are newlines, other controls are left out.
  case paste(String)
  /// The terminal has another size now.
  case resized(Size)
  /// The terminal's window got the focus, or lost it.
  case focus(Bool)
}
