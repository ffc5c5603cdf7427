public import PlanDomain

/// The frozen reports, in the order that they were frozen.
public struct FrozenReportList: TabularReport, Hashable {
  let basis: Basis

  /// Creates the list.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(PeriodPhrase.reports.worded(in: language), in: language)
    guard !basis.state.frozenReports.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    // On a page the files stand below the table, where their names have room.
    let files = basis.state.frozenReports.map { "\($0.number): reports/\($0.document.file)" }
    let told = table(in: language).without([.frozenOn, .file, .deliveredTo], in: language)
    let handed = basis.state.frozenReports.flatMap { report in
      report.deliveries.map { delivery in
        let words = PeriodPhrase.deliveredTo.worded(in: language).lowercased()
        return "\(report.number): \(words) \(delivery.worded(in: language))"
      }
    }
    return Page([title, .table(told), .list(files + handed)])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences in it.
  /// - Returns: An array of frozen reports as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(basis.state.frozenReports.map { basis.json(of: $0, in: language) })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Number, kind, cut-off, day, record number, approval, receivers, file, how much came late.
  public func table(in language: Language) -> Table {
    let columns: [(String, Bool)] = [
      (ReportPhrase.id.worded(in: language), false),
      (PeriodPhrase.reportKind.worded(in: language), true),
      (PeriodPhrase.cutOff.worded(in: language), false),
      (PeriodPhrase.frozenOn.worded(in: language), false),
      (PeriodPhrase.record.worded(in: language), true),
      (PeriodPhrase.approvedOn.worded(in: language), false),
      (PeriodPhrase.deliveredTo.worded(in: language), true),
      (PeriodPhrase.lateCount.worded(in: language), false),
      (PeriodPhrase.file.worded(in: language), true),
    ]
    return Table(
      columns: columns.map { .init($0.0, isFlexible: $0.1) },
      rows: basis.state.frozenReports.map { report in
        [
          .text(report.number), .text(kind(of: report, in: language)), .date(report.cutOff),
          .date(report.date), .text(report.record ?? ""), .date(report.approved),
          .text(
            report.deliveries.map { $0.worded(in: language) }.joined(separator: "; ")),
          .number(LateFacts(after: report, in: basis.state).facts.count),
          .text(report.document.file),
        ]
      })
  }

  /// What kind of report it is, and whose plan it is on where that is one party's.
  private func kind(of report: FrozenReport, in language: Language) -> String {
    let owner = report.owner.map { basis.state.plan.party($0)?.shortName ?? $0.rawValue }
    let words = owner.map { AgreementWord.owner($0).worded(in: language) }
    return [report.kind.worded(in: language), words, report.editionText(in: language)].compactMap(
      \.self
    ).joined(separator: ", ")
  }
}

extension Table {
  /// The table without some of its columns.
  fileprivate func without(_ headings: [PeriodPhrase], in language: Language) -> Table {
    let dropped = Set(headings.map { $0.worded(in: language) })
    let kept = columns.indices.filter { !dropped.contains(columns[$0].title) }
    return Table(
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } },
      showsHeadings: showsHeadings)
  }
}
