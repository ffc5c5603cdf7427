import CNcurses
import Cells

/// What a style becomes on a terminal with a number of colours.
///
/// The background is always the terminal's own. With 256 colours each foreground is as readable on
/// white as on black; with fewer, those that are faint on either (yellow, cyan, white, blue) are
/// not used. Without colours the tones that warn are bold or underlined.
struct Palette: Equatable {
  let colours: Int

  /// The number of the colour of a tone; nil is the terminal's own.
  func foreground(of tone: Style.Tone) -> Int? {
    switch colours {
    case 256...: Self.many[tone]
    case 8...: Self.few[tone]
    default: nil
    }
  }

  /// The pair of a tone, 0 for the terminal's own colours.
  func pair(of tone: Style.Tone) -> Int {
    guard foreground(of: tone) != nil else { return 0 }
    return (Style.Tone.allCases.firstIndex(of: tone) ?? 0) + 1
  }

  /// The attributes of a style, as `CNcurses` numbers them.
  func attributes(of style: Style) -> Int {
    var attributes = 0
    if style.isBold || isBold(style.tone) { attributes |= cncurses_bold }
    if style.isReversed { attributes |= cncurses_reverse }
    if style.isUnderlined || isUnderlined(style.tone) { attributes |= cncurses_underline }
    return attributes
  }

  private func isBold(_ tone: Style.Tone) -> Bool {
    switch tone {
    case .bad: colours < 256
    case .accent: foreground(of: .accent) == nil
    default: false
    }
  }

  private func isUnderlined(_ tone: Style.Tone) -> Bool {
    tone == .warning && foreground(of: .warning) == nil
  }

  private static let many: [Style.Tone: Int] = [
    .quiet: 243, .good: 28, .warning: 130, .bad: 161, .accent: 62,
  ]
  private static let few: [Style.Tone: Int] = [.good: 2, .warning: 5, .bad: 1]
}
