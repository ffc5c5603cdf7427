public import PlanDomain

/// Tables that lie as sheets in one file for spreadsheets, before the file is made.
public struct Workbook: Hashable, Sendable {
  /// A sheet.
  public struct Sheet: Hashable, Sendable {
    /// What its tab says.
    public var name: String
    /// What it holds; the headings are its first row.
    public var table: Table
    /// The columns whose cells are to be filled in; where there are any, no other cell can be changed.
    public var open: Set<Int> = []
    /// The texts that the cells of a column may have, by column.
    public var choices: [Int: [String]] = [:]

    /// Creates a sheet.
    ///
    /// - Parameters:
    ///   - name: What its tab says.
    ///   - table: What it holds.
    public init(_ name: String, _ table: Table) { (self.name, self.table) = (name, table) }
  }

  /// What the file calls itself.
  public var title: String
  /// The sheets, from the left; no two have the same name.
  public private(set) var sheets: [Sheet] = []

  /// Puts sheets together, with everything visible that controls, hides or reorders their texts.
  ///
  /// - Parameters:
  ///   - title: What the file calls itself.
  ///   - sheets: The sheets, from the left; names are mended so that spreadsheets take them.
  public init(_ title: String, _ sheets: [Sheet]) {
    self.title = title.spelled
    var taken: Set<String> = []
    for var sheet in sheets {
      let name = sheet.name.tabName
      var number = 1
      (sheet.name, sheet.table) = (name, sheet.table.spelled)
      while !taken.insert(sheet.name.lowercased()).inserted {
        number += 1
        sheet.name = "\(name.prefix(26)) \(number)"
      }
      self.sheets.append(sheet)
    }
  }
}

/// A report of several tables, each of which has a sheet of its own in a file for spreadsheets.
public protocol SheetedReport: TabularReport {
  /// Returns the tables, with names beside identifiers.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The sheets, from the left.
  func sheets(in language: Language) -> [Workbook.Sheet]
}

extension StampedReport {
  /// Returns the report for spreadsheets, if it is a table or several.
  ///
  /// The last sheet says what the others rest on, and of which day they are.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The sheets with each stamp in a column of its own, or `nil`.
  public func workbook(in language: Language) -> Workbook? {
    guard let sheets = sheets(in: language) else { return nil }
    let page = page(in: language)
    let about = Table(
      columns: [.init(ReportPhrase.about.worded(in: language), isFlexible: true)],
      rows: page.opening.map { [.text($0)] })
    return Workbook(
      page.opening.first ?? "",
      sheets + [.init(ReportPhrase.aboutFile.worded(in: language), about)])
  }
}

extension Table {
  /// The table with everything visible that controls, hides or reorders text.
  fileprivate var spelled: Table {
    Table(
      columns: columns.map { .init($0.title.spelled, isFlexible: $0.isFlexible) },
      rows: rows.map { row in
        row.map { cell in
          if case .text(let text) = cell { .text(text.spelled) } else { cell }
        }
      }, showsHeadings: showsHeadings)
  }
}

extension Page {
  /// What stands above the first part that is neither title nor running text.
  fileprivate var opening: [String] {
    var texts: [String] = []
    for block in blocks {
      switch block {
      case .title(let title, let below): texts += [title] + below
      case .paragraph(let text): texts.append(text)
      case .heading, .subheading, .list, .fields, .table, .records, .chart: return texts
      }
    }
    return texts
  }
}

extension String {
  /// A name that spreadsheets take for a tab: at most 31 UTF-16 units, without what their references use.
  fileprivate var tabName: String {
    let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'", "\n"]
    var name = ""
    for character in spelled.map({ forbidden.contains($0) ? " " : $0 }) {
      guard (name + String(character)).utf16.count <= 31 else { break }
      name.append(character)
    }
    // Excel keeps this name for itself.
    return name.allSatisfy { $0 == " " } || name.lowercased() == "history" ? name + "1" : name
  }
}
