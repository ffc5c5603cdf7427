import Cells
import Testing

@testable import Curses

@Suite struct PaletteTests {
  @Test(arguments: [8, 16, 88, 256])
  func eachColourIsReadableOnABlackBackground(colours: Int) throws {
    for (tone, luminance) in try luminances(of: Palette(colours: colours, background: .dark)) {
      #expect((luminance + 0.05) / 0.05 >= 4.5, "\(tone)")
    }
  }

  @Test(arguments: [8, 16, 88, 256])
  func eachColourIsReadableOnAWhiteBackground(colours: Int) throws {
    for (tone, luminance) in try luminances(of: Palette(colours: colours, background: .light)) {
      #expect(1.05 / (luminance + 0.05) >= 4.5, "\(tone)")
    }
  }

  /// The bright red of the sixteen does not quite reach four on white.
  @Test(arguments: [8, 16, 88, 256])
  func eachColourCanBeReadWhereTheBackgroundIsNotKnown(colours: Int) throws {
    for (tone, luminance) in try luminances(of: Palette(colours: colours)) {
      #expect(1.05 / (luminance + 0.05) >= 3.9, "\(tone) on white")
      #expect((luminance + 0.05) / 0.05 >= 4, "\(tone) on black")
    }
  }

  /// What a theme paints can be read on what it paints, whatever terminal it is.
  ///
  /// > Source: Web Content Accessibility Guidelines 2.2, 1.4.3 and, for high contrast, 1.4.6.
  @Test(arguments: Theme.allCases.filter { $0 != .terminal }, [8, 16, 256])
  func eachColourOfAThemeIsReadableOnItsOwnBackground(theme: Theme, colours: Int) throws {
    let palette = Palette(colours: colours, theme: theme)
    let ground = try #require(palette.ground)
    let paper = luminance(ground.background)
    // The white of the eight is a light grey.
    let least = colours == 8 ? 3.7 : theme == .contrast && colours == 256 ? 7 : 4.5
    let text = (tone: Style.Tone.plain, luminance: luminance(ground.foreground))
    for (tone, luminance) in try luminances(of: palette) + [text] {
      let (high, low) = (max(paper, luminance), min(paper, luminance))
      #expect((high + 0.05) / (low + 0.05) >= least, "\(tone)")
    }
  }

  @Test func highContrastDimsNothing() {
    let palette = Palette(colours: 256, theme: .contrast)
    #expect(palette.foreground(of: .quiet) == nil)
    #expect(palette.ground.map { $0 == (231, 16) } == true)
  }

  /// A background that is told of late changes pairs and nothing else of what is shown.
  @Test(arguments: [nil, .light, .dark] as [Background?])
  func aToneHasTheSamePairWhateverTheBackground(background: Background?) {
    let (first, second) = (Palette(colours: 256), Palette(colours: 256, background: background))
    #expect(Style.Tone.allCases.map(first.pair) == Style.Tone.allCases.map(second.pair))
    let styles = Style.Tone.allCases.map { Style(tone: $0) }
    #expect(styles.map(first.attributes) == styles.map(second.attributes))
  }

  @Test(arguments: [0, 8, 16, 256])
  func whatWarnsNeverLooksLikePlainText(colours: Int) {
    let palette = Palette(colours: colours)
    let look = { (tone: Style.Tone) in
      [palette.pair(of: tone), palette.attributes(of: Style(tone: tone))]
    }
    #expect(look(.warning) != look(.plain))
    #expect(look(.bad) != look(.plain))
    #expect(look(.bad) != look(.warning))
    #expect(look(.accent) != look(.plain))
  }

  @Test func withoutColoursThereAreNoPairs() {
    #expect(Style.Tone.allCases.allSatisfy { Palette(colours: 0).pair(of: $0) == 0 })
  }

  /// The luminance of each tone that has a colour; a bold one of the eight is shown brighter.
  private func luminances(of palette: Palette) throws -> [(tone: Style.Tone, luminance: Double)] {
    let found = Style.Tone.allCases.compactMap { tone in
      palette.foreground(of: tone).map { number in
        let attributes = palette.attributes(of: Style(tone: tone, isBold: true))
        let isBright = attributes != 0
        return (tone, luminance(number < 8 && isBright ? number + 8 : number))
      }
    }
    try #require(found.count >= 2)
    return found
  }

  /// The relative luminance of a colour as an xterm shows it.
  ///
  /// > Source: Web Content Accessibility Guidelines 2.2, definition of relative luminance.
  private func luminance(_ number: Int) -> Double {
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    let channels =
      switch number {
      case ..<16: Self.basic[number]
      case 232...: Array(repeating: (number - 232) * 10 + 8, count: 3)
      default: [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
      }
    let weights = [0.2126, 0.7152, 0.0722]
    return zip(channels, weights).reduce(0) { sum, pair in
      sum + linear(Double(pair.0) / 255) * pair.1
    }
  }

  /// The first sixteen.
  ///
  /// > Source: xterm's XTerm-col.ad.
  private static let basic = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255],
    [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]

  /// Interpolated from the standard's curve, exact enough for a limit of four to one.
  private func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // x^2.4 = x² · x^0.4, and x^0.4 by Newton's method on y^5 = x².
    var root = 1.0
    for _ in 0..<60 { root -= (power(root, 5) - base * base) / (5 * power(root, 4)) }
    return base * base * root
  }

  private func power(_ value: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { product, _ in product * value }
  }
}
