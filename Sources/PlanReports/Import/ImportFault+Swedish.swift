import PlanDomain

extension ImportFault {
  /// The sentence in Swedish: where, what, and what to do.
  public var swedish: String {
    let place = [row.map { "rad \($0)" }, column.map { "kolumn \($0.shortened(to: 40))" }]
      .compactMap(\.self).joined(separator: ", ")
    guard let first = place.first else { return reason.swedish }
    return "\(first.uppercased())\(place.dropFirst()): \(reason.swedish)"
  }
}

extension ImportFault.Reason {
  /// What is wrong, in Swedish.
  public var swedish: String {
    switch self {
    case .fileTooLarge(let limit): "Filen är för stor: högst \(limit >> 20) MB."
    case .tooManyRows(let limit): "Filen har för många rader: högst \(limit)."
    case .tooManyColumns(let limit): "Raden har för många kolumner: högst \(limit)."
    case .openQuotes: "Ett citattecken saknar slut. Spara filen på nytt från kalkylprogrammet."
    case .textAfterQuotes:
      "Text står efter ett avslutat citat. Spara filen på nytt från kalkylprogrammet."
    case .empty: "Filen är tom. Första raden ska ha rubriker."
    case .noIdentifiers:
      "Ingen kolumn har aktiviteternas id. Ge en kolumn rubriken \(ImportColumn.id.swedish)."
    case .noValues:
      "Ingen kolumn kan läsas in. Rubriker som läses: "
        + ImportColumn.values.map(\.swedish).joined(separator: ", ") + "."
    case .repeatedColumn(let column):
      "En annan kolumn är också \(column.swedish). Behåll en av dem."
    case .cellWithoutHeading: "En ifylld cell saknar rubrik. Ge kolumnen en rubrik i rad 1."
    case .noActivity: "Raden saknar id. Skriv aktivitetens id, till exempel A07, eller töm raden."
    case .unknownActivity(let text):
      "Planen har ingen aktivitet «\(text.shortened(to: 40))». Se samverkan list activities."
    case .repeatedActivity(let id, let row):
      "\(id) står redan på rad \(row). Behåll en av raderna."
    case .unknownValue(let text, let column):
      "«\(text.shortened(to: 40))» är inget värde. Skriv "
        + column.allowed.map(\.swedish).joined(separator: ", ") + "."
    case .refused(let refusal): refusal.swedish
    }
  }
}
