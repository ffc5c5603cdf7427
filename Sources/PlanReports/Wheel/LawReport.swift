public import PlanDomain

/// What there is to show for each section of the law.
public struct LawReport: TabularReport, Hashable {
  let basis: Basis
  let law: LawPicture

  /// Creates the report.
  ///
  /// - Parameter basis: What to draw from; `nil` comes back where the law of another country holds.
  public init?(from basis: Basis) {
    guard let law = LawPicture(of: basis.state, basis.picture) else { return nil }
    self.basis = basis
    self.law = law
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    basis.page(of: Sheet(law, from: basis, in: language), nil, in: language)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of titles and texts.
  /// - Returns: An array of sections as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(
      law.findings.map { finding in
        [
          "id": .string(finding.section.rawValue),
          "title": .string(finding.section.worded(in: language)),
          "applies_from": .text(finding.section.firstDay),
          "standing": .string(finding.standing.rawValue), "due": .text(finding.due),
          "evidence": .texts(finding.evidence.map { $0.worded(in: language) }),
          "gaps": .texts(finding.gaps.map(\.rawValue)),
        ]
      })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Section, state, next day, what shows it and what is missing.
  public func table(in language: Language) -> Table {
    let columns: [WheelPhrase] = [.section, .standing, .due, .shows, .lacks]
    return Table(
      columns: columns.map { .init($0.worded(in: language), isFlexible: true) },
      rows: law.findings.map { finding in
        [
          .text(finding.section.worded(in: language)),
          .text(finding.standing.worded(in: language)), .date(finding.due),
          .text(finding.evidence.map { $0.worded(in: language) }.joined(separator: "; ")),
          .text(finding.gaps.map { $0.worded(in: language) }.joined(separator: " ")),
        ]
      })
  }
}
