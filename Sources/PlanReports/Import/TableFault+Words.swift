public import PlanDomain
public import TableFiles

extension TableFault: Worded {
  /// The sentence: where, what, and what to do.
  public var words: Words {
    (row.map { Words("Rad \($0): ", "Row \($0): ") } ?? Words(everywhere: "")) + reason.words
  }
}

extension TableFault.Reason: Worded {
  /// What is wrong, and what to do.
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
    case .unknownEncoding:
      Words(
        "Bokstäverna i filen går inte att tyda. Spara den på nytt som CSV UTF-8 eller xlsx.",
        "The letters in the file cannot be made out. Save it anew as CSV UTF-8 or xlsx.")
    case .oldFormat:
      Words(
        "Filen har ett format från före 2007, eller ett lösenord. Öppna den och spara den som xlsx "
          + "eller docx, utan lösenord.",
        "The file has a format from before 2007, or a password. Open it and save it as xlsx or docx, "
          + "without a password.")
    case .otherKind:
      Words(
        "Filen är varken ett kalkylblad, ett dokument eller csv. Läses: xlsx, ods, docx, odt, csv.",
        "The file is neither a spreadsheet, a document nor csv. Read are: xlsx, ods, docx, odt, csv."
      )
    case .damaged(let part):
      Words(
        "Filen är skadad eller för stor (\(part)). Öppna den i kalkyl- eller ordbehandlaren och spara den "
          + "på nytt.",
        "The file is damaged or too large (\(part)). Open it in the office program and save it anew."
      )
    }
  }
}
