import CNcurses
import Cells

/// What a style becomes on a terminal with a number of colours and a background.
///
/// The background is the terminal's own, unless a theme paints another. Where it is not known each colour is as readable on
/// white as on black; with fewer than 256 colours, whose shades differ between terminals, only those
/// that are safe are used. Without colours the tones that warn are bold or underlined.
struct Palette: Equatable {
  let colours: Int
  /// What is known of the terminal's own background.
  var told: Background?
  var theme = Theme.terminal

  init(colours: Int, background: Background? = nil, theme: Theme = .terminal) {
    (self.colours, told, self.theme) = (colours, background, theme)
  }

  /// Whether the text stands on light or on dark; `nil` where that is not known.
  var background: Background? {
    switch theme {
    case .terminal: told
    case .dark, .contrast: .dark
    case .light, .projector: .light
    }
  }

  /// The numbers of the colours of text and background without a tone; `nil` for the terminal's own.
  var ground: (foreground: Int, background: Int)? {
    guard colours >= 8 else { return nil }
    let (black, white) = colours >= 256 ? (16, 231) : colours >= 16 ? (0, 15) : (0, 7)
    return switch theme {
    case .terminal: nil
    case .dark, .contrast: (white, black)
    case .light, .projector: (black, white)
    }
  }

  /// The number of the colour of a tone; nil is the terminal's own.
  func foreground(of tone: Style.Tone) -> Int? {
    switch colours {
    case 256...: shades[tone]
    // The eight bright ones are told apart from bold only here.
    case 16 where background == .dark && tone == .bad: 9
    case 8...: basic[tone]
    default: nil
    }
  }

  /// The pair of a tone, 0 for the terminal's own colours.
  func pair(of tone: Style.Tone) -> Int {
    // A tone without a colour today has a pair too, for the day the background is known.
    guard colours >= 8, tone != .plain else { return 0 }
    return (Style.Tone.allCases.firstIndex(of: tone) ?? 0) + 1
  }

  /// The attributes of a style, as `CNcurses` numbers them.
  func attributes(of style: Style) -> Int {
    let style = colours < 8 ? style.colourless : style
    var attributes = 0
    if isBold(style) { attributes |= cncurses_bold }
    if style.isReversed { attributes |= cncurses_reverse }
    if style.isUnderlined { attributes |= cncurses_underline }
    return attributes
  }

  /// Where there are few colours, bold ones are shown brighter: too bright a red or magenta on white.
  private func isBold(_ style: Style) -> Bool {
    guard colours < 256 else {
      let isHeavy = theme == .projector && ![.plain, .quiet].contains(style.tone)
      return style.isBold || isHeavy
    }
    let isFaint =
      style.tone == .bad && background == .light
      || style.tone == .warning && background != .dark
    if isFaint { return false }
    return style.isBold || [.bad, .accent].contains(style.tone)
  }
}

extension Palette {
  /// Of the 256 colours.
  private var shades: [Style.Tone: Int] {
    switch theme {
    case .contrast: [.good: 120, .warning: 226, .bad: 210, .accent: 123]
    case .projector: [.quiet: 238, .good: 22, .warning: 94, .bad: 124, .accent: 18]
    case .terminal, .dark, .light: calmShades
    }
  }

  private var calmShades: [Style.Tone: Int] {
    switch background {
    case nil: [.quiet: 243, .good: 29, .warning: 130, .bad: 161, .accent: 63]
    case .light: [.quiet: 240, .good: 22, .warning: 94, .bad: 124, .accent: 25]
    case .dark: [.quiet: 248, .good: 114, .warning: 214, .bad: 203, .accent: 111]
    }
  }

  /// Of the eight colours.
  ///
  /// Green, yellow and cyan are faint on white, blue and plain red on black; a bold red is brighter.
  private var basic: [Style.Tone: Int] {
    switch background {
    case nil: [.warning: 5, .bad: 1]
    case .light: [.warning: 5, .bad: 1, .accent: 4]
    case .dark: [.good: 2, .warning: 3, .bad: 1, .accent: 6]
    }
  }
}
