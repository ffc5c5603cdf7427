import Cells
import PlanDomain

extension Detail {
  /// Adds the plot of an indicator, or says that there is nothing to draw yet.
  mutating func addPlot(of picture: IndicatorPicture, rows: Int) {
    guard !picture.points.isEmpty else {
      return add(context.worded(IndicatorWord.unmeasured), .quiet)
    }
    for line in IndicatorPlot(picture, context, columns: columns, rows: rows).lines { add(line) }
  }

  /// Adds an indicator in short: its value, its target, its course, and how it stands.
  mutating func addSummary(of picture: IndicatorPicture) {
    add("\(picture.id) \(picture.indicator.title)")
    let value = picture.latest.map { $0.value.worded(in: language) + " " } ?? ""
    let target =
      picture.indicator.target.map { context.worded(IndicatorWord.of($0.value)) + " " } ?? ""
    add(
      StyledLine("  \(value)", .plain.bold) + StyledLine(target, .quiet)
        + StyledLine(Sparkline.text(of: picture) + " ", .accent)
        + StatusMark(picture.standing, in: language).line)
  }
}
