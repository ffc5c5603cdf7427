import PlanDomain

extension Board {
  /// The choice of a month, how the areas stood in each, and all months side by side.
  func overTime(in language: Language) -> [String] {
    controls(in: language) + panels(in: language) + heatMap(in: language)
  }

  /// Shown by the script; without it there is nothing to choose.
  private func controls(in language: Language) -> [String] {
    guard let last = months.last else { return [] }
    let name = last.month.worded(in: language)
    let play = BoardPhrase.play.worded(in: language)
    return [
      "<div class=\"controls\" id=\"controls\" hidden>",
      "<label for=\"month\">\(BoardPhrase.month.worded(in: language))</label>",
      "<input type=\"range\" id=\"month\" min=\"0\" max=\"\(months.count - 1)\" "
        + "value=\"\(months.count - 1)\" aria-valuetext=\"\(name)\">",
      "<output id=\"month-name\" for=\"month\">\(name)</output>",
      "<button type=\"button\" id=\"play\" data-play=\"\(play)\" "
        + "data-pause=\"\(BoardPhrase.pause.worded(in: language))\">\(play)</button>",
      "</div>",
    ]
  }

  /// A table for each month, of which the script shows one; the last one without it.
  private func panels(in language: Language) -> [String] {
    months.enumerated().flatMap { place, month -> [String] in
      let name = month.month.worded(in: language)
      let heading = BoardPhrase.inMonth(name).worded(in: language)
      let hidden = place == months.count - 1 ? "" : " hidden"
      let table = Table(
        columns: [.init(BoardPhrase.area.worded(in: language))]
          + Measure.ofMonths.map { .init($0.worded(in: language)) },
        rows: zip(basis.agreement.areas, month.areas).map { area, tally in
          row("\(area.id.rawValue) \(area.title)", tally, Measure.ofMonths)
        } + [row(BoardPhrase.whole.worded(in: language), month.whole, Measure.ofMonths)])
      return ["<div class=\"panel\" data-month=\"\(place)\" data-name=\"\(name)\"\(hidden)>"]
        + blocks([
          .subheading(heading), .paragraph(BoardPhrase.untilDay(month.date).worded(in: language)),
        ]) + scrolling(table, heading, in: language) + ["</div>"]
    }
  }

  /// Months by areas: how many activities are in trouble, and how dark that is.
  private func heatMap(in language: Language) -> [String] {
    let title = BoardPhrase.heatTitle.worded(in: language)
    let heads = months.enumerated().map { place, month in
      "<th scope=\"col\" data-column=\"\(place)\"><abbr title=\"\(month.month.worded(in: language))\">"
        + "\(month.month)</abbr></th>"
    }
    let rows = basis.agreement.areas.enumerated().map { area, focus in
      let cells = months.enumerated().map { place, month -> String in
        guard area < month.areas.count, month.areas[area].total > 0 else {
          return "<td data-column=\"\(place)\">\(BoardPhrase.none.worded(in: language))</td>"
        }
        return "<td class=\"heat\(month.heat(of: area))\" data-column=\"\(place)\">"
          + "\(month.troubled[area])</td>"
      }
      let name = "\(focus.id.rawValue) \(focus.title)".spelled.html
      return "<tr><th scope=\"row\">\(name)</th>\(cells.joined())</tr>"
    }
    return blocks([.subheading(title), .paragraph(BoardPhrase.heatNote.worded(in: language))])
      + [
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(title.html)\">",
        "<table class=\"heat\">", "<thead>",
        "<tr><th scope=\"col\">\(BoardPhrase.area.worded(in: language))</th>\(heads.joined())</tr>",
        "</thead>", "<tbody>",
      ] + rows + ["</tbody>", "</table>", "</div>"]
  }

  /// The activities as bars along the agreement's years.
  func timeline(in language: Language) -> [String] {
    let planned = basis.picture.activities.compactMap { picture in
      picture.activity.schedule.map { (picture, $0.period) }
    }
    guard !planned.isEmpty else {
      return blocks([.paragraph(BoardPhrase.noSchedules.worded(in: language))])
    }
    let period = basis.agreement.period
    let days = max(1, period.start.days(until: period.end))
    let (label, width, row) = (56, 900, 20)
    func place(_ date: CalendarDate) -> Int {
      let day = min(max(0, period.start.days(until: date)), days)
      return label + (width - label) * day / days
    }
    let years = (period.start.parts.year...period.end.parts.year).compactMap { year in
      CalendarDate(year: year, month: 1, day: 1).map { (year, place(max($0, period.start))) }
    }
    let height = (planned.count + 1) * row + 8
    let note = BoardPhrase.timelineNote(basis.picture.date).worded(in: language)
    let grid = years.map { year, x in
      "<line class=\"year\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(height)\"/>"
        + "<text x=\"\(x + 4)\" y=\"14\">\(year)</text>"
    }
    let bars = planned.enumerated().map { index, one -> String in
      let (picture, period) = one
      let y = (index + 1) * row
      let (start, end) = (place(period.start), place(period.end))
      let text =
        "\(picture.id) \(picture.activity.title): \(period.start) "
        + "\(BoardPhrase.to.worded(in: language)) \(period.end)"
      return "<g><title>\(text.spelled.html)</title>"
        + "<text x=\"0\" y=\"\(y + 14)\">\(picture.id.rawValue.spelled.html)</text>"
        + "<rect class=\"bar \(picture.barClass)\" x=\"\(start)\" y=\"\(y + 3)\" "
        + "width=\"\(max(3, end - start))\" height=\"14\"/></g>"
    }
    let today = place(basis.picture.date)
    return blocks([.paragraph(note)]) + [
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
        + "aria-label=\"\(BoardPhrase.timeline.worded(in: language))\">",
      "<svg role=\"img\" aria-label=\"\(note.html)\" class=\"timeline\" width=\"\(width)\" "
        + "height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" font-size=\"13\">",
    ] + grid + bars + [
      "<line class=\"today\" x1=\"\(today)\" x2=\"\(today)\" y1=\"0\" y2=\"\(height)\"/>", "</svg>",
      "</div>",
    ]
  }
}

extension ActivityPicture {
  /// How the bar of an activity looks; never all that tells how it stands.
  fileprivate var barClass: String {
    switch (progress, assessment) {
    case (.done, _): "done"
    case (.dropped, _): "dropped"
    case (_, .deviating): "deviating"
    case (_, .atRisk): "risk"
    default: isOverdue ? "deviating" : "planned"
    }
  }
}
