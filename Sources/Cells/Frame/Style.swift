/// How a cell is shown, named by what it means and never by a colour.
public struct Style: Hashable, Sendable {
  /// What a text means to its reader.
  public enum Tone: CaseIterable, Hashable, Sendable {
    /// Ordinary text.
    case plain
    /// Text that may be overlooked.
    case quiet
    /// What goes as it should.
    case good
    /// What may go wrong.
    case warning
    /// What has gone wrong.
    case bad
    /// What leads the eye: titles and keys.
    case accent
  }

  /// What the text means.
  public var tone: Tone
  /// Whether the text is heavier.
  public var isBold: Bool
  /// Whether text and background change places.
  public var isReversed: Bool
  /// Whether the text is underlined.
  public var isUnderlined: Bool

  /// Creates a style.
  public init(
    tone: Tone = .plain, isBold: Bool = false, isReversed: Bool = false,
    isUnderlined: Bool = false
  ) {
    self.tone = tone
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }

  /// Ordinary text.
  public static let plain = Style()
  /// Text that may be overlooked.
  public static let quiet = Style(tone: .quiet)
  /// What goes as it should.
  public static let good = Style(tone: .good)
  /// What may go wrong.
  public static let warning = Style(tone: .warning)
  /// What has gone wrong.
  public static let bad = Style(tone: .bad)
  /// What leads the eye.
  public static let accent = Style(tone: .accent)
  /// The whole of a row that is marked: one even bar, whatever stands in it.
  public static let marked = Style(isReversed: true)

  /// The same style, heavier.
  public var bold: Style { with { $0.isBold = true } }
  /// The same style, reversed.
  public var reversed: Style { with { $0.isReversed = true } }
  /// The same style, underlined.
  public var underlined: Style { with { $0.isUnderlined = true } }

  /// The same style where there are no colours: the tones that warn are bold or underlined.
  public var colourless: Style {
    Style(
      isBold: isBold || tone == .bad || tone == .accent, isReversed: isReversed,
      isUnderlined: isUnderlined || tone == .warning)
  }

  private func with(_ change: (inout Style) -> Void) -> Style {
    var copy = self
    change(&copy)
    return copy
  }
}
