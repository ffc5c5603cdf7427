import PlanDomain

extension Basis {
  /// A sheet as a page, with what has happened to what it tells of.
  func page(of sheet: Sheet, _ chain: Chain?, in language: Language) -> Page {
    let name = [sheet.code, sheet.title].filter { !$0.isEmpty }.joined(separator: "  ")
    return Page(
      [title(name, in: language)] + blocks(of: sheet, in: language)
        + (chain?.blocks(in: language) ?? []))
  }

  /// The sections of a sheet as parts of a page.
  func blocks(of sheet: Sheet, in language: Language) -> [Page.Block] {
    sheet.sections.flatMap { section in
      section.rows.reduce(into: section.heading.map { [.heading($0)] } ?? []) { blocks, row in
        addRow(row, to: &blocks, in: language)
      }
    }
  }

  /// Adds a row; one of the same kind as that before it goes on in the same part of the page.
  private func addRow(_ row: Sheet.Row, to blocks: inout [Page.Block], in language: Language) {
    switch block(of: row, in: language) {
    case .fields(let fields):
      guard case .fields(let before) = blocks.last else { return blocks.append(.fields(fields)) }
      blocks[blocks.count - 1] = .fields(before + fields)
    case .list(let texts):
      guard case .list(let before) = blocks.last else { return blocks.append(.list(texts)) }
      blocks[blocks.count - 1] = .list(before + texts)
    case .paragraph(let text):
      guard case .paragraph(let before) = blocks.last else {
        return blocks.append(.paragraph(text))
      }
      blocks[blocks.count - 1] = .paragraph(before + "\n" + text)
    case let block: blocks.append(block)
    }
  }

  private func block(of row: Sheet.Row, in language: Language) -> Page.Block {
    func marked(_ text: String, _ mark: String) -> String {
      mark.isEmpty ? text : "\(mark)  \(text)"
    }
    func field(_ label: Label, _ text: String) -> Page.Block {
      .fields([Page.Field(label.worded(in: language), text)])
    }
    return switch row.content {
    case .field(let label, let value): .fields([Page.Field(label, value.text(in: language))])
    case .name(let text, let mark): .subheading(marked(text, mark))
    case .text(let text), .remark(let text): .paragraph(text)
    case .item(let text, let mark): .list([marked(text, mark)])
    case .dispute(let key):
      field(.conflict, conflicts([key], in: language).joined(separator: "\n"))
    case .proposal(let proposal):
      field(.awaitsDecision, words(of: proposal, in: language) ?? "")
    case .tally(let tally):
      field(.activities, ReportPhrase.tally(tally).worded(in: language))
    case .indicator(let picture):
      .fields([Page.Field("\(picture.id)", words(of: picture, in: language))])
    }
  }

  /// An indicator in short: its title, its latest value and target, and how it stands.
  private func words(of picture: IndicatorPicture, in language: Language) -> String {
    let latest = picture.latest.map { $0.value.worded(in: language) }
    let target = picture.indicator.target.map {
      "\(Label.target.worded(in: language).lowercased()) \($0.value.worded(in: language))"
    }
    let parts = [picture.indicator.title, latest, target, picture.standing.worded(in: language)]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Sheet.Value {
  /// The value in words: where it stands, what is said beside that, and the text.
  func text(in language: Language) -> String {
    let standing = [status?.worded(in: language), aside.isEmpty ? nil : aside]
      .compactMap(\.self).joined(separator: ", ")
    guard !standing.isEmpty, !text.isEmpty else { return standing + text }
    return "\(standing)\n\(text)"
  }
}
