public import PlanDomain

/// The plan as one page for an intranet: how it stands, and how it has stood month by month.
///
/// The page asks nobody for anything and runs one script of its own, without which everything but the choice of a
/// month can be read. It holds what the plan says, how it stands and what is decided; reports and notes in words,
/// and who has written what, stay out.
///
/// > Source: HTML Living Standard; WCAG 2.2 AA; Content Security Policy Level 3.
public struct Board: Hashable, Sendable {
  let basis: Basis
  /// How the areas stood as each month ended, from the first of the agreement.
  public let months: [BoardMonth]
  private let gap: BasisGap?

  /// Gathers the page.
  ///
  /// - Parameters:
  ///   - basis: What to draw from.
  ///   - gap: What is missing from what it rests on, if anything is.
  public init(from basis: Basis, gap: BasisGap? = nil) {
    let open = basis.openly
    (self.basis, self.gap) = (open, gap)
    months = BoardMonth.all(of: open.state, on: open.picture.date)
  }

  /// A part of the page that can be gone to.
  private struct Part {
    let id: String
    let heading: BoardPhrase
    let html: [String]
  }

  /// Returns the page.
  ///
  /// - Parameter language: The language of the words; data is shown as written.
  /// - Returns: An HTML document.
  public func html(in language: Language) -> String {
    let title = BoardPhrase.title(basis.agreement.shortTitle).worded(in: language).spelled.html
    let parts = parts(in: language)
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(BoardStyle.policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta name=\"robots\" content=\"noindex\">",
      "<title>\(title)</title>", "<style>\(BoardStyle.text)</style>", "</head>", "<body>",
      "<a class=\"skip\" href=\"#main\">\(BoardPhrase.skip.worded(in: language))</a>",
      "<header>", "<h1>\(title)</h1>",
    ]
    let contents = BoardPhrase.contents.worded(in: language)
    let links = parts.map { part in
      "<li><a href=\"#\(part.id)\">\(part.heading.worded(in: language).html)</a></li>"
    }
    let body =
      stamps(in: language).map { "<p class=\"under\">\($0.spelled.html)</p>" }
      + ["<nav aria-label=\"\(contents.html)\"><ul>"] + links + ["</ul></nav>", "</header>"]
      + ["<main id=\"main\" tabindex=\"-1\">"]
      + parts.flatMap { part in
        [
          "<section aria-labelledby=\"\(part.id)\">",
          "<h2 id=\"\(part.id)\">\(part.heading.worded(in: language).html)</h2>",
        ] + part.html + ["</section>"]
      }
    return (head + body).map { $0 + "\n" }.joined()
      + "</main><script>\(BoardStyle.script)</script></body></html>\n"
  }

  /// What the page rests on and what must be known of it.
  private func stamps(in language: Language) -> [String] {
    let history = basis.state.history
    let example = basis.state.plan.isExample ? ReportPhrase.example.worded(in: language) : nil
    let rests = BoardPhrase.restsOn(
      entries: history.count, latest: history.map(\.recordedAt).max(), on: basis.picture.date)
    return [
      example, basis.ownersPlan(in: language), basis.leavingOut(in: language).first,
      rests.worded(in: language),
      gap?.worded(in: language),
    ].compactMap(\.self)
  }

  private func parts(in language: Language) -> [Part] {
    [
      Part(id: "overview", heading: .overview, html: overview(in: language)),
      Part(id: "time", heading: .overTime, html: overTime(in: language)),
      Part(id: "areas", heading: .areas, html: areas(in: language)),
      Part(id: "deviations", heading: .deviations, html: deviations(in: language)),
      Part(id: "decisions", heading: .decisions, html: decisions(in: language)),
      Part(id: "wheel", heading: .wheel, html: wheel(in: language)),
      Part(id: "timeline", heading: .timeline, html: timeline(in: language)),
    ]
  }

  private func overview(in language: Language) -> [String] {
    let table = Table(
      columns: [.init(BoardPhrase.area.worded(in: language))]
        + Measure.ofProgress.map { .init($0.worded(in: language)) },
      rows: basis.picture.areas.map { area in
        row("\(area.area.id.rawValue) \(area.area.title)", area.tally, Measure.ofProgress)
      } + [
        row(BoardPhrase.whole.worded(in: language), basis.picture.tally, Measure.ofProgress)
      ])
    return blocks([
      .paragraph(ReportPhrase.tally(basis.picture.tally).worded(in: language)),
      .chart(basis.progressChart(in: language)),
    ]) + scrolling(table, BoardPhrase.overview.worded(in: language), in: language)
  }

  /// A row of some measures.
  func row(_ name: String, _ tally: Tally, _ measures: [Measure]) -> [Table.Cell] {
    [.text(name)] + measures.map { .number($0.value(in: tally)) }
  }

  private func areas(in language: Language) -> [String] {
    basis.picture.areas.flatMap { area -> [String] in
      let title = "\(area.area.id.rawValue) \(area.area.title)"
      let goals = area.goals.map { "\($0.number) \($0.title): \($0.judgement(in: language))" }
      let ids = Set(area.goals.flatMap(\.activities) + area.wholes)
      let columns: [Label] = [
        .identifier, .title, .progress, .assessment, .lastDay, .responsible,
      ]
      let rows = basis.picture.activities.filter { ids.contains($0.id) }.map {
        picture -> [Table.Cell] in
        let late = picture.isOverdue ? ", " + Label.overdue.worded(in: language).lowercased() : ""
        return [
          .text(picture.id.rawValue), .text(picture.activity.title),
          .text(picture.progress.worded(in: language) + late),
          .text(picture.assessment.worded(in: language)),
          .date(picture.activity.schedule?.period.end),
          .text(basis.names(of: picture.activity.responsible)),
        ]
      }
      let table = Table(columns: columns.map { .init($0.worded(in: language)) }, rows: rows)
      return blocks([.subheading(title)] + (goals.isEmpty ? [] : [.list(goals)]))
        + scrolling(table, title, in: language)
    }
  }

  private func deviations(in language: Language) -> [String] {
    let open = basis.picture.deviations.filter(\.deviation.isOpen)
    guard !open.isEmpty else {
      return blocks([.paragraph(BoardPhrase.noOpenDeviations.worded(in: language))])
    }
    let columns: [Label] = [
      .identifier, .activity, .description, .remedy, .remedyDue, .responsible,
    ]
    let table = Table(
      columns: columns.map { .init($0.worded(in: language)) },
      rows: open.map { picture in
        let deviation = picture.deviation
        return [
          .text(deviation.code), .text(deviation.activity.rawValue),
          .text(deviation.title ?? ""), .text(deviation.remedy ?? ""), .date(deviation.due),
          .text(basis.names(of: [deviation.responsible].compactMap(\.self))),
        ]
      })
    return scrolling(table, BoardPhrase.deviations.worded(in: language), in: language)
  }

  private func decisions(in language: Language) -> [String] {
    guard !basis.state.decisions.isEmpty else {
      return blocks([.paragraph(BoardPhrase.noDecisions.worded(in: language))])
    }
    let list = DecisionList(basis.state.decisions.reversed(), from: basis)
    return scrolling(
      list.table(in: language), BoardPhrase.decisions.worded(in: language), in: language)
  }

  private func wheel(in language: Language) -> [String] {
    let occasions = basis.picture.occasions
    guard !occasions.isEmpty else {
      return blocks([.paragraph(BoardPhrase.nothingComes.worded(in: language))])
    }
    let columns = [Label.day.worded(in: language), WheelPhrase.what.worded(in: language)]
    let table = Table(
      columns: columns.map { .init($0) },
      rows: occasions.map { occasion in
        [.date(occasion.date), .text(capitalised(occasion.matter.worded(in: language)))]
      })
    return scrolling(table, BoardPhrase.wheel.worded(in: language), in: language)
  }

  /// Parts of a page as HTML, with everything visible that controls, hides or reorders text.
  func blocks(_ blocks: [Page.Block]) -> [String] { Page(blocks).plain.blocks.flatMap(\.html) }

  /// A table that is moved sideways by itself where it has no room, also with keys.
  func scrolling(_ table: Table, _ name: String, in language: Language) -> [String] {
    let label = BoardPhrase.table(name).worded(in: language).spelled.html
    return ["<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">"]
      + blocks([.table(table)]) + ["</div>"]
  }
}

extension Measure {
  /// What the chart of the overview shows.
  fileprivate static let ofProgress = all.filter { measure in
    switch measure {
    case .total, .progress: true
    case .assessment, .overdue, .reportsMissing, .stale, .openDeviations: false
    }
  }

  /// What a month is looked back on for.
  static let ofMonths: [Measure] = [
    .total, .progress(.done), .progress(.ongoing), .assessment(.onPlan), .assessment(.atRisk),
    .assessment(.deviating), .overdue, .openDeviations,
  ]
}
