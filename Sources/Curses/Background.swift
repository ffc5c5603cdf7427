/// Whether a terminal shows light text on dark or dark text on light.
public enum Background: Hashable, Sendable {
  /// Dark text on light.
  case light
  /// Light text on dark.
  case dark
}

extension Background {
  /// Creates what a terminal's environment tells; nil when it tells nothing.
  ///
  /// - Parameters:
  ///   - colours: `COLORFGBG`: the numbers of the text's and the background's colour.
  ///   - term: `TERM`. Linux' own console is black from the start.
  init?(colours: String?, term: String) {
    let number = colours?.split(separator: ";").last.flatMap { Int($0) }
    switch number {
    case .some(0...6), .some(8): self = .dark
    case .some(7), .some(9...15): self = .light
    default:
      guard term == "linux" else { return nil }
      self = .dark
    }
  }

  /// Creates what a terminal's answer tells, such as `11;rgb:ffff/ffff/dddd`; nil when it is another.
  ///
  /// > Source: Xterm Control Sequences, operating system command 11.
  init?(answer: String) {
    let parts = answer.split(separator: ":")
    guard parts.count == 2, parts[0] == "11;rgb" || parts[0] == "11;rgba" else { return nil }
    let channels = parts[1].split(separator: "/").compactMap(Self.channel)
    guard channels.count >= 3 else { return nil }
    let lightness = 0.299 * channels[0] + 0.587 * channels[1] + 0.114 * channels[2]
    self = lightness > 0.5 ? .light : .dark
  }

  /// One to four hexadecimal digits as a part of the most that they can say.
  private static func channel(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
    return Double(value) / Double((1 << (4 * digits.count)) - 1)
  }
}

extension Background {
  /// Tells whether a terminal may be asked for its background.
  ///
  /// Only the kinds that read the question as one: older ones would print it. Behind a multiplexer the
  /// answer is that of whichever terminal was attached first, or none.
  static func canBeAsked(term: String, isMultiplexed: Bool) -> Bool {
    let kinds = [
      "xterm", "rxvt-unicode", "alacritty", "foot", "kitty", "ghostty", "wezterm", "konsole", "vte",
      "gnome", "mintty", "contour", "st-", "iterm",
    ]
    return !isMultiplexed && kinds.contains(where: term.lowercased().hasPrefix)
  }
}
