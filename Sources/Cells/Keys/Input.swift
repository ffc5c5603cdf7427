/// What comes from the terminal.
public enum Input: Hashable, Sendable {
  /// A key was pressed: it came alone, and the screen had answered what was pressed before it.
  case key(Key)
  /// Keys that came together, or before the screen had answered the one before.
  ///
  /// Someone typed ahead, or a terminal pasted without saying so: only what may be done unseen is.
  case burst([Key])
  /// Text was pasted; line breaks are newlines, other controls are left out.
  case paste(String)
  /// A paste that never came to its end, and what came of it.
  case brokenPaste(String)
  /// More was pasted than this many characters; nothing of it is kept.
  case pasteTooLong(limit: Int)
  /// Bytes came that are no text in the terminal's encoding; they are left out.
  case illegible
  /// Keys came while another program had the terminal, or before the screen was shown again; they are
  /// left out.
  case leftOver
  /// The terminal has another size now.
  case resized(Size)
  /// Something was done with the mouse.
  case mouse(MouseEvent)
  /// The terminal's window got the focus, or lost it.
  case focus(Bool)
}
