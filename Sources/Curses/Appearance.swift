/// How the user wants the screen to look.
public struct Appearance: Equatable, Sendable {
  /// Which colours to use.
  public enum Colours: Hashable, Sendable {
    /// As many as the terminal has, and none when `NO_COLOR` is set or `CLICOLOR` is 0.
    case auto
    /// None: only bold, underline and reverse.
    case mono
  }

  /// Which characters to draw our own symbols with.
  public enum Characters: Hashable, Sendable {
    /// Unicode, unless the locale is of another kind.
    case auto
    /// ASCII.
    case forced
  }

  /// Which colours to use.
  public var colours: Colours
  /// Whether our own symbols are ASCII.
  public var ascii: Characters
  /// What the terminal's background is; nil to find out.
  public var background: Background?

  /// Creates an appearance.
  public init(
    colours: Colours = .auto, ascii: Characters = .auto, background: Background? = nil
  ) {
    self.colours = colours
    self.ascii = ascii
    self.background = background
  }
}
