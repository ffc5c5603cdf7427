/// The colours of the whole screen.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own text and background, and colours that can be read there.
  case terminal
  /// Light text on black.
  case dark
  /// Dark text on white.
  case light
  /// White and strong colours on black; nothing is dimmed.
  case contrast
  /// Black and dark, heavy colours on white, which a projector in a lit room does not wash out.
  case projector
}
