public import PlanDomain

/// The agreement alone: everything that its file says, as it was adopted.
public struct AgreementReport: Report, Hashable {
  let basis: Basis

  /// Creates the report.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the labels.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let outline = AgreementOutline(of: basis.state, basis.picture, in: language)
    let title = basis.title(AgreementWord.agreement.worded(in: language), in: language)
    return Page([title] + outline.sections.flatMap(\.blocks))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: The agreement as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue { basis.agreement.json }
}

extension AgreementOutline.Section {
  fileprivate var blocks: [Page.Block] {
    rows.reduce(into: heading.map { [.heading($0)] } ?? []) { blocks, row in
      switch (row, blocks.last) {
      case (.field(let label, let text), .fields(let fields)):
        blocks[blocks.count - 1] = .fields(fields + [Page.Field(label, text)])
      case (.field(let label, let text), _): blocks.append(.fields([Page.Field(label, text)]))
      case (.name(let text, let mark), _):
        blocks.append(.subheading(mark.isEmpty ? text : "\(mark)  \(text)"))
      case (.item(let text, let mark, _), .list(let texts)):
        blocks[blocks.count - 1] = .list(texts + [mark.isEmpty ? text : "\(mark)  \(text)"])
      case (.item(let text, let mark, _), _):
        blocks.append(.list([mark.isEmpty ? text : "\(mark)  \(text)"]))
      case (.text(let text, _), .paragraph(let before)),
        (.remark(let text, _), .paragraph(let before)):
        blocks[blocks.count - 1] = .paragraph(before + "\n" + text)
      case (.text(let text, _), _), (.remark(let text, _), _): blocks.append(.paragraph(text))
      }
    }
  }
}
