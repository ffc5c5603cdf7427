import Cells
import PlanDomain

extension DeviationsScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = DeviationsLayout(context, pane)
    let rows = filter.rows(context)
    frame.writeHeading(heading(context), in: layout.heading, hasFocus: pane == .list)
    if rows.isEmpty { drawEmpty(into: &frame, layout, context) }
    let hasFocus = pane == .list || !layout.list.isEmpty
    cursor.draw(rows.count, into: &frame, layout.list, hasFocus: hasFocus) { place in
      DeviationLine(columns: layout.list.columns - 3, context: context).line(rows[place])
    }
    drawPreview(into: &frame, layout, context)
    drawPictures(into: &frame, layout, context)
  }

  /// The title, how many there are, and each condition that hides some of them.
  private func heading(_ context: Context) -> String {
    let picture = context.picture
    let unreviewed = picture.unreviewedCount(of: context.month)
    let counts: DeviationWord =
      filter.isEmpty
      ? .counts(
        total: picture.deviations.count, open: picture.openDeviations.count,
        unreviewed: unreviewed)
      : .shown(rowCount, of: picture.deviations.count)
    var parts = [context.worded(counts)]
    parts += filter.conditions.map { $0.name(in: context.state.plan, context) }
    if let query = filter.query { parts.append("\u{201D}\(query)\u{201D}") }
    return parts.joined(separator: " \(Symbols.unicode.dot.string) ")
  }

  private func drawEmpty(
    into frame: inout Frame, _ layout: DeviationsLayout, _ context: Context
  ) {
    let isFiltered = !context.picture.deviations.isEmpty
    let word: DeviationWord = isFiltered ? .noneShown : .noDeviations
    var detail = Detail(context, columns: layout.list.columns - 3)
    detail.add(context.worded(word), isFiltered ? .quiet : .good)
    LineCursor().draw(detail.lines, into: &frame, layout.list, hasFocus: false)
  }

  private func drawPreview(
    into frame: inout Frame, _ layout: DeviationsLayout, _ context: Context
  ) {
    guard !layout.preview.isEmpty else { return }
    let deviation = selection.flatMap(context.picture.deviation)
    let none = context.worded(Phrase.nothingSelectedHeading)
    let title =
      deviation.map { "\($0.deviation.code) \(context.title(of: $0.deviation.activity))" } ?? none
    frame.writeHeading(title, in: layout.previewHeading, hasFocus: false)
    guard let deviation else { return }
    var detail = Detail(context, columns: layout.preview.columns - 3)
    detail.add(essentialsOf: deviation)
    LineCursor().draw(detail.lines, into: &frame, layout.preview, hasFocus: false)
  }

  private func drawPictures(
    into frame: inout Frame, _ layout: DeviationsLayout, _ context: Context
  ) {
    guard !layout.pictures.isEmpty else { return }
    frame.writeHeading(
      context.worded(DeviationWord.pictures), in: layout.picturesHeading,
      hasFocus: pane == .pictures)
    let chart = DeviationChart(context, columns: layout.pictures.columns - 3)
    let lines = chart.lines.map { DetailLine(text: $0) }
    LineCursor().draw(lines, into: &frame, layout.pictures, hasFocus: layout.list.isEmpty)
  }
}

extension FilterChoice {
  /// What the condition is called; a value of the data by its own name.
  func name(in plan: ActionPlan, _ context: Context) -> String {
    switch self {
    case .ofFunction(let function): return function
    case .ofParty(let party): return plan.party(party)?.shortName ?? party.rawValue
    case .ofArea(let id):
      let place = plan.agreement.areas.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
      return "\(plan.agreement.levels.area.one) \(place)"
    case .ofLevel(let level): return level.name(in: plan, context.language)
    case .owner: return FormLabel.owner.worded(in: context.language).lowercased()
    case .area: return plan.agreement.levels.area.one.lowercased()
    default: return context.worded(DeviationWord.filter(self, context.month))
    }
  }
}
