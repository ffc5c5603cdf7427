public import PlanDomain

extension ImportFault: Worded {
  /// The sentence: where, what, and what to do.
  public var words: Words {
    let place = [
      row.map { Words("rad \($0)", "row \($0)") },
      column.map {
        Words("kolumn ", "column ") + Words(everywhere: $0.shortened(to: 40))
      },
    ].compactMap(\.self).joined(separator: Words(everywhere: ", "))
    guard !place.swedish.isEmpty else { return reason.words }
    return place.map { $0.prefix(1).uppercased() + $0.dropFirst() } + Words(everywhere: ": ")
      + reason.words
  }
}

extension ImportFault.Reason: Worded {
  /// What is wrong.
  public var words: Words {
    switch self {
    case .fileTooLarge(let limit):
      Words(
        "Filen är för stor: högst \(limit >> 20) MB.",
        "The file is too large: \(limit >> 20) MB at most.")
    case .tooManyRows(let limit):
      Words(
        "Filen har för många rader: högst \(limit).",
        "The file has too many rows: \(limit) at most.")
    case .tooManyColumns(let limit):
      Words(
        "Raden har för många kolumner: högst \(limit).",
        "The row has too many columns: \(limit) at most.")
    case .openQuotes:
      Words(
        "Ett citattecken saknar slut. Spara filen på nytt från kalkylprogrammet.",
        "A quotation mark is never closed. Save the file anew from the spreadsheet.")
    case .textAfterQuotes:
      Words(
        "Text står efter ett avslutat citat. Spara filen på nytt från kalkylprogrammet.",
        "Text follows a closed quotation. Save the file anew from the spreadsheet.")
    case .empty:
      Words(
        "Filen är tom. Första raden ska ha rubriker.",
        "The file is empty. Its first row is to have headings.")
    case .noIdentifiers:
      Words(
        "Ingen kolumn har aktiviteternas id. Ge en kolumn rubriken \(ImportColumn.id.swedish).",
        "No column has the activities' identifiers. Give one the heading \(ImportColumn.id.english)."
      )
    case .noValues:
      Words(
        "Ingen kolumn kan läsas in. Rubriker som läses: "
          + ImportColumn.values.map(\.swedish).joined(separator: ", ") + ".",
        "No column can be imported. Headings that are read: "
          + ImportColumn.values.map(\.english).joined(separator: ", ") + ".")
    case .repeatedColumn(let column):
      Words(
        "En annan kolumn är också \(column.swedish). Behåll en av dem.",
        "Another column is \(column.english) as well. Keep one of them.")
    case .cellWithoutHeading:
      Words(
        "En ifylld cell saknar rubrik. Ge kolumnen en rubrik i rad 1.",
        "A filled cell has no heading. Give its column one in row 1.")
    case .noActivity:
      Words(
        "Raden saknar id. Skriv aktivitetens id, till exempel A07, eller töm raden.",
        "The row has no identifier. Write the activity's, such as A07, or empty the row.")
    case .unknownActivity(let text):
      Words(
        "Planen har ingen aktivitet «\(text.shortened(to: 40))». Se samverkan list activities.",
        "The plan has no activity “\(text.shortened(to: 40))”. See samverkan list activities.")
    case .repeatedActivity(let id, let row):
      Words(
        "\(id) står redan på rad \(row). Behåll en av raderna.",
        "\(id) stands in row \(row) already. Keep one of the rows.")
    case .unknownValue(let text, let column):
      Words(
        "«\(text.shortened(to: 40))» är inget värde. Skriv "
          + column.allowed.map(\.swedish).joined(separator: ", ") + ".",
        "“\(text.shortened(to: 40))” is no value. Write "
          + column.allowed.map(\.english).joined(separator: ", ") + ".")
    case .refused(let refusal): Words(refusal.swedish, refusal.english)
    }
  }
}
