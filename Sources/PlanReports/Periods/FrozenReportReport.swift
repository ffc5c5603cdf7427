public import PlanDomain

/// One frozen report: where it lies, what tells whether it is unaltered, what has come since.
public struct FrozenReportReport: Report, Hashable {
  let basis: Basis
  let report: FrozenReport

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The frozen report; `nil` comes back when there is none such.
  ///   - basis: What to draw from.
  public init?(_ id: ReportID, from basis: Basis) {
    guard let report = basis.state.frozenReport(id) else { return nil }
    self.report = report
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let rows: [(PeriodPhrase, String?)] = [
      (.reportKind, report.kind.worded(in: language)), (.cutOff, report.cutOff.description),
      (.plan, report.owner.map { basis.state.plan.party($0)?.name ?? $0.rawValue }),
      (.edition, report.editionText(in: language)),
      (.correctedBy, report.correctedBy), (.frozenOn, report.date.description),
      (.record, report.record),
      (.approvedOn, report.approved?.description), (.file, "reports/\(report.document.file)"),
      (.digest, report.document.digest.rawValue),
    ]
    let fields =
      rows.compactMap { label, text in
        text.map { Page.Field(label.worded(in: language), $0) }
      } + report.deliveries.flatMap { $0.fields(in: language) }
    return Page(
      [basis.title(report.number, in: language), .fields(fields)]
        + LateFacts(after: report, in: basis.state).blocks(in: language)
        + Chain(.report(report.id), from: basis).blocks(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences in it.
  /// - Returns: The frozen report as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: report, in: language)
      .adding(["chain": Chain(.report(report.id), from: basis).json(in: language)])
  }
}

extension Basis {
  /// A frozen report as `docs/json.md` describes it, without its chain.
  func json(of report: FrozenReport, in language: Language) -> JSONValue {
    [
      "id": .string(report.number), "title": .string(report.kind.worded(in: language)),
      "kind": .string(report.kind.rawValue), "cut_off": .text(report.cutOff),
      "owner": .text(report.owner), "edition": .number(report.edition),
      "corrects": .optional(report.corrects), "corrected_by": .optional(report.correctedBy),
      "date": .text(report.date), "record": .optional(report.record),
      "approved_on": .text(report.approved),
      "deliveries": .array(report.deliveries.map(\.json)), "file": .string(report.document.file),
      "sha256": .string(report.document.digest.rawValue),
      "added_later": LateFacts(after: report, in: state).json(in: language),
    ]
  }
}

extension FrozenReport {
  /// Which edition it is and what it corrects; `nil` for the first.
  func editionText(in language: Language) -> String? {
    corrects.map { PeriodPhrase.editionOf(edition, corrects: $0).worded(in: language) }
  }
}

extension Delivery {
  /// To whom and when it was handed over, then each answer.
  fileprivate func fields(in language: Language) -> [Page.Field] {
    let handed = [worded(in: language), note].compactMap(\.self).joined(separator: ": ")
    return [Page.Field(PeriodPhrase.deliveredTo.worded(in: language), handed)]
      + answers.map { answer in
        let head = ["\(receiver) \(answer.date)", answer.record].compactMap(\.self)
          .joined(separator: ", ")
        let said = [head, answer.note].compactMap(\.self).joined(separator: ": ")
        return Page.Field(PeriodPhrase.answer.worded(in: language), said)
      }
  }

  fileprivate var json: JSONValue {
    [
      "to": .string(receiver), "date": .text(date), "record": .optional(record),
      "note": .optional(note), "answers": .array(answers.map(\.json)),
    ]
  }
}

extension Delivery.Response {
  fileprivate var json: JSONValue {
    ["date": .text(date), "record": .optional(record), "note": .optional(note)]
  }
}
