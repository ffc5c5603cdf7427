import Cells
import Testing

@testable import Curses

@Suite struct PaletteTests {
  @Test func eachColourIsReadableOnWhiteAndOnBlack() {
    let palette = Palette(colours: 256)
    for tone in Style.Tone.allCases {
      guard let number = palette.foreground(of: tone) else { continue }
      let luminance = luminance(number)
      #expect(1.05 / (luminance + 0.05) >= 4, "\(tone) on white")
      #expect((luminance + 0.05) / 0.05 >= 4, "\(tone) on black")
    }
  }

  @Test(arguments: [8, 16, 88])
  func faintColoursAreNotUsed(colours: Int) {
    let palette = Palette(colours: colours)
    let used = Style.Tone.allCases.compactMap { palette.foreground(of: $0) }
    #expect(Set(used).isDisjoint(with: [0, 3, 4, 6, 7]))
    #expect(used.count == 3)
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

  /// The relative luminance of a colour of the 6×6×6 cube or the grey scale.
  ///
  /// > Source: Web Content Accessibility Guidelines 2.2, definition of relative luminance.
  private func luminance(_ number: Int) -> Double {
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    let channels =
      number >= 232
      ? Array(repeating: (number - 232) * 10 + 8, count: 3)
      : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    let weights = [0.2126, 0.7152, 0.0722]
    return zip(channels, weights).reduce(0) { sum, pair in
      sum + linear(Double(pair.0) / 255) * pair.1
    }
  }

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
