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
    case .file(let reason): reason.words
    case .empty:
      Words(
        "Filen är tom. Den ska ha en rad med rubriker.",
        "The file is empty. It is to have a row with headings.")
    case .noIdentifiers:
      Words(
        "Ingen kolumn har aktiviteternas id eller titlar. Ge en kolumn rubriken \(ImportColumn.id.swedish).",
        "No column has the activities' identifiers or titles. Give one the heading \(ImportColumn.id.english)."
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
        "En ifylld cell saknar rubrik. Ge kolumnen en rubrik.",
        "A filled cell has no heading. Give its column one.")
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
    case .rowAdded:
      Words(
        "Raden finns inte i blanketten som skickades ut. Ta bort den, eller be om en blankett med den.",
        "The row is not in the form that was handed out. Remove it, or ask for a form that has it.")
    case .basisChanged:
      Words(
        "Underlaget är ändrat. Återställ cellen från blanketten som skickades ut.",
        "The basis has been changed. Put the cell back from the form that was handed out.")
    case .otherForm:
      Words(
        "Raden hör till en annan blankett. Läs in den för sig.",
        "The row belongs to another form. Import that one by itself.")
    case .activityChanged(let id):
      Words(
        "Raden skickades ut för \(id). Återställ id.",
        "The row was handed out for \(id). Put the identifier back.")
    case .formFromElsewhere:
      Words(
        "Blanketten bygger på poster som inte finns här. Hämta dem först, eller skriv en ny blankett.",
        "The form rests on entries that are not here. Fetch them first, or write a new form.")
    case .refused(let refusal): Words(refusal.swedish, refusal.english)
    }
  }
}
