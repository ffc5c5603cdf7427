import PlanDomain

/// What is said where a table is made into a plan.
enum TableWord: Hashable, Sendable {
  // Help.
  case importPlan, file, columnOption, goalOption, tableOption, editionOption, outputOption
  // Questions.
  case askIntroduction([String]), askColumn(String), askGoal(String)
  // Answers.
  case nothingWritten(String), draftWritten(String, version: String, workspace: String)
  // In the draft.
  case draftRemark(String, CalendarDate), origin(row: Int, table: String?)
}

extension TableWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .importPlan:
      Words(
        "Gör ett utkast till åtgärdsplan av en tabell i ett kalkylblad eller ett dokument.",
        "Make a draft of an action plan from a table in a spreadsheet or a document.")
    case .file:
      Words(
        "Filen med tabellen: xlsx, ods, docx, odt eller csv.",
        "The file with the table: xlsx, ods, docx, odt or csv.")
    case .columnOption:
      Words(
        "Vad en kolumn är, när rubriken inte känns igen: \"Vem gör=ansvarig\". Kan anges flera gånger.",
        "What a column is, where its heading is not known: \"Who=responsible\". May be given several times."
      )
    case .goalOption:
      Words(
        "Vilket mål ett namn i tabellen är: \"Trygga miljöer=F2\". Kan anges flera gånger.",
        "Which goal a name in the table is: \"Safe places=F2\". May be given several times.")
    case .tableOption:
      Words(
        "Vilken tabell som läses: bladets namn, eller dess nummer i filen. Annars alla med kända rubriker.",
        "Which table is read: the name of its sheet, or its number in the file. Else all with known headings."
      )
    case .editionOption:
      Words(
        "Utgåvans version, 2027:1. Dess år gäller för tider utan årtal.",
        "The version of the edition, 2027:1. Its year is meant by times without one.")
    case .outputOption:
      Words(
        "Filen att skriva utkastet till. Finns den redan skrivs inget.",
        "The file to write the draft to. Where it is there already, nothing is written.")
    case .askIntroduction(let names):
      Words(
        "Några rubriker känns inte igen. Svara vad de är, eller tryck Enter om kolumnen inte ska läsas.\n"
          + "Det kan vara: \(names.joined(separator: ", ")).",
        "Some headings are not known. Answer what they are, or press Enter where a column is not to be "
          + "read.\nThey may be: \(names.joined(separator: ", ")).")
    case .askColumn(let heading): Words("Vad är «\(heading)»?", "What is “\(heading)”?")
    case .askGoal(let name):
      Words(
        "Vilket mål i överenskommelsen är «\(name)»? Ange dess id, eller Enter.",
        "Which goal of the agreement is “\(name)”? Give its id, or Enter.")
    case .nothingWritten(let path):
      Words(
        "Inget är skrivet. Skriv utkastet med --output \(path).",
        "Nothing is written. Write the draft with --output \(path).")
    case .draftWritten(let path, let version, let workspace):
      Words(
        """
        Utkastet är skrivet till \(path). Läs igenom det, och gör så här när det ska in i arbetsytan:
          1. Lägg filen i mappen plan i \(workspace), om den inte redan ligger där.
          2. Skriv in utgåvan sist under editions: i workspace.yaml, i stället för en tom med samma version:
               - version: "\(version)"
                 files: ["plan/\(path.lastPart)"]
          3. Kontrollera med samverkan check.
        """,
        """
        The draft is written to \(path). Read it through, and this is how it gets into the workspace:
          1. Put the file in the folder plan in \(workspace), if it does not lie there already.
          2. Write the edition last under editions: in workspace.yaml, in place of an empty one of that version:
               - version: "\(version)"
                 files: ["plan/\(path.lastPart)"]
          3. Check it with samverkan check.
        """)
    case .draftRemark(let name, let date):
      Words(
        "Utkast ur «\(name)», inläst \(date). Det som planen inte kan hålla står som kommentar vid sin "
          + "aktivitet. Läs igenom, rätta, och kontrollera med «samverkan check».",
        "A draft from “\(name)”, read \(date). What a plan cannot hold stands as a comment beside its "
          + "activity. Read it through, put it right, and check it with “samverkan check”.")
    case .origin(let row, let table):
      Words("Rad \(row)", "Row \(row)")
        + (table.map { Words(", «\($0)»", ", “\($0)”") } ?? Words(everywhere: ""))
    }
  }
}

extension String {
  /// What stands after the last stroke of a path.
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
