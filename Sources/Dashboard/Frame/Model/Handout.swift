public import PlanDomain
public import PlanReports

/// The form of a file that is made of what a screen shows; the raw value is the end of its name.
public enum HandoutForm: String, CaseIterable, Sendable {
  /// A document for a word processor.
  case docx
  /// A document as it is printed.
  case pdf
  /// A page for a browser.
  case html
  /// Plain text.
  case text = "txt"
  /// A workbook for a spreadsheet.
  case xlsx
  /// A table for whatever reads one.
  case csv

  /// Whether only a table can be saved so.
  var needsTable: Bool {
    switch self {
    case .xlsx, .csv: true
    case .docx, .pdf, .html, .text: false
    }
  }
}

/// What a screen shows, to be saved as a file.
public struct Handout: Sendable, Equatable {
  /// The name of the file, without its end: small letters, digits and hyphens.
  public let name: String
  /// What stands in it.
  public let report: any Report
  /// The form.
  public let form: HandoutForm

  /// Whether two are of the same name and form, and read the same.
  public static func == (one: Handout, other: Handout) -> Bool {
    one.name == other.name && one.form == other.form
      && one.report.page(in: .swedish) == other.report.page(in: .swedish)
  }
}

/// What is copied of what is shown.
enum CopiedPart: Equatable, Sendable {
  case row, marked, shown, table
}

extension HandoutForm: Worded {
  /// What the form is called in a menu.
  public var words: Words {
    switch self {
    case .docx: Words("Word (docx)", "Word (docx)")
    case .pdf: Words("PDF, som utskrift", "PDF, as printed")
    case .html: Words("webbsida (html)", "web page (html)")
    case .text: Words("ren text (txt)", "plain text (txt)")
    case .xlsx: Words("Excel (xlsx)", "Excel (xlsx)")
    case .csv: Words("tabell för andra program (csv)", "table for other programs (csv)")
    }
  }
}

/// What is said about what leaves the program.
enum HandoutWord: Hashable, Sendable, Worded {
  case copyWhat, row, marked, shown, table
  case saveAs, nothingToSave, saving(String)

  var words: Words {
    switch self {
    case .copyWhat: Words("Kopiera", "Copy")
    case .row: Words("raden", "the row")
    case .marked: Words("allt om det markerade", "everything about what is marked")
    case .shown: Words("allt som visas", "everything that is shown")
    case .table: Words("tabellen, för ett kalkylblad", "the table, for a spreadsheet")
    case .saveAs: Words("Spara som", "Save as")
    case .nothingToSave:
      Words(
        "Den här skärmen sparas inte som fil; y kopierar raden.",
        "This screen is not saved as a file; y copies the row.")
    case .saving(let name): Words("Skriver \(name) \u{2026}", "Writing \(name) \u{2026}")
    }
  }
}
