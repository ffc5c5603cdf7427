import Cells
import PlanDomain

/// Where the parts of the overview stand: what matters least gives way first.
struct OverviewLayout {
  /// A row in the part with the areas.
  enum AreaRow {
    case area(AreaPicture)
    /// Sub-goals beside each other.
    case cells([GoalPicture])
    /// A sub-goal with its title.
    case goal(GoalPicture)

    func holds(_ target: Overview.Target) -> Bool {
      switch (self, target) {
      case (.area(let area), .area(let id)): area.area.id == id
      case (.cells(let goals), .goal(let id)): goals.contains { $0.id == id }
      case (.goal(let goal), .goal(let id)): goal.id == id
      default: false
      }
    }
  }

  /// What the columns of the areas are called.
  let glanceHeading: Rectangle
  let areas: Rectangle
  /// The agreement's period, where there is room for it.
  let period: Rectangle
  let attentionHeading: Rectangle
  let attention: Rectangle
  let occasionsHeading: Rectangle
  let occasions: Rectangle
  let lines: [AreaRow]
  /// Columns of a cell, the gap after it included.
  let cellColumns: Int
  /// How many targets stand before those that need attention.
  let targetsBefore: Int

  init(_ context: Context) {
    let body = context.body
    let picture = context.picture
    targetsBefore = picture.areas.reduce(0) { $0 + 1 + OverviewLayout.subGoals(of: $1).count }
    cellColumns = OverviewLayout.cellColumns(context)
    let perLine = max(1, body.columns / cellColumns)
    let occasionRows = body.rows >= 30 ? 6 : body.rows >= 19 ? 3 : 1
    let leastAttention = body.rows >= 19 ? 6 : body.rows >= 12 ? 4 : 2
    let periodRows = body.rows >= 19 ? 1 : 0
    let headingRows = picture.areas.isEmpty || body.rows < 12 ? 0 : 1
    let room = max(1, body.rows - occasionRows - leastAttention - periodRows - headingRows)
    let long = OverviewLayout.long(picture.areas)
    lines = long.count + 4 <= room ? long : OverviewLayout.compact(picture.areas, perLine: perLine)
    let parts = body.split(
      .vertical, .cells(headingRows), .cells(min(lines.count, room)), .cells(periodRows), .cells(1),
      .share(1), .cells(occasionRows > 1 ? 1 : 0), .cells(max(1, occasionRows - 1)))
    (glanceHeading, areas, period) = (parts[0], parts[1], parts[2])
    (attentionHeading, attention) = (parts[3], parts[4])
    (occasionsHeading, occasions) = (parts[5], parts[6])
  }

  private static func long(_ areas: [AreaPicture]) -> [AreaRow] {
    areas.flatMap { area in [AreaRow.area(area)] + subGoals(of: area).map(AreaRow.goal) }
  }

  private static func compact(_ areas: [AreaPicture], perLine: Int) -> [AreaRow] {
    areas.flatMap { area -> [AreaRow] in
      let goals = subGoals(of: area)
      let starts = stride(from: 0, to: goals.count, by: perLine)
      return [AreaRow.area(area)]
        + starts.map { .cells(Array(goals[$0..<min($0 + perLine, goals.count)])) }
    }
  }

  private static func subGoals(of area: AreaPicture) -> [GoalPicture] {
    area.goals.filter { $0.id != area.area.id }
  }

  private static func cellColumns(_ context: Context) -> Int {
    let widths = context.picture.areas.flatMap(\.goals).map { goal in
      Overview.cell(goal, context).columns
    }
    return max(1, min(context.body.columns, (widths.max() ?? 12) + 3))
  }
}
