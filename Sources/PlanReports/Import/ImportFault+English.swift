public import PlanDomain

extension ImportFault: Worded {
  /// The sentence in English: where, what, and what to do.
  public var english: String {
    let place = [row.map { "row \($0)" }, column.map { "column \($0.shortened(to: 40))" }]
      .compactMap(\.self).joined(separator: ", ")
    guard let first = place.first else { return reason.english }
    return "\(first.uppercased())\(place.dropFirst()): \(reason.english)"
  }
}

extension ImportFault.Reason: Worded {
  /// What is wrong, in English.
  public var english: String {
    switch self {
    case .fileTooLarge(let limit): "The file is too large: \(limit >> 20) MB at most."
    case .tooManyRows(let limit): "The file has too many rows: \(limit) at most."
    case .tooManyColumns(let limit): "The row has too many columns: \(limit) at most."
    case .openQuotes: "A quotation mark is never closed. Save the file anew from the spreadsheet."
    case .textAfterQuotes:
      "Text follows a closed quotation. Save the file anew from the spreadsheet."
    case .empty: "The file is empty. Its first row is to have headings."
    case .noIdentifiers:
      "No column has the activities' identifiers. Give one the heading \(ImportColumn.id.english)."
    case .noValues:
      "No column can be imported. Headings that are read: "
        + ImportColumn.values.map(\.english).joined(separator: ", ") + "."
    case .repeatedColumn(let column):
      "Another column is \(column.english) as well. Keep one of them."
    case .cellWithoutHeading: "A filled cell has no heading. Give its column one in row 1."
    case .noActivity:
      "The row has no identifier. Write the activity's, such as A07, or empty the row."
    case .unknownActivity(let text):
      "The plan has no activity “\(text.shortened(to: 40))”. See samverkan list activities."
    case .repeatedActivity(let id, let row):
      "\(id) stands in row \(row) already. Keep one of the rows."
    case .unknownValue(let text, let column):
      "“\(text.shortened(to: 40))” is no value. Write "
        + column.allowed.map(\.english).joined(separator: ", ") + "."
    case .refused(let refusal): refusal.english
    }
  }
}
