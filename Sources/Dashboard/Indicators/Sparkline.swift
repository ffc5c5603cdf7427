import Cells
import PlanDomain

/// A few values as one row of bars.
enum Sparkline {
  private static let bars: [ScreenText] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Returns the latest values as bars, from the lowest of them to the highest.
  ///
  /// Values that are all the same stand in the middle.
  static func text(of values: [DecimalNumber], limit: Int = 8) -> ScreenText {
    let shown = values.suffix(limit).map { Double($0.millionths) }
    guard let least = shown.min(), let most = shown.max() else { return "" }
    return shown.reduce("") { text, value in
      let share = most > least ? (value - least) / (most - least) : 0.5
      return text + bars[Int((share * Double(bars.count - 1)).rounded())]
    }
  }

  /// The development of an indicator; empty before there are two measurements.
  static func text(of picture: IndicatorPicture, limit: Int = 8) -> ScreenText {
    picture.measurements.count < 2 ? "" : text(of: picture.points.map(\.value), limit: limit)
  }
}
