public import PlanDomain

extension Paper {
  /// Returns the HTML that another program makes the sheets of.
  ///
  /// What a word processor's template shows at the top of each sheet stands in the head of the document:
  /// `organ`, `handling`, `diarienummer` and `markning`, which become properties of the file. None of
  /// them is empty, which Word would call an error.
  ///
  /// - Parameters:
  ///   - medium: What the sheets are made with.
  ///   - language: The language of the words in it.
  /// - Returns: The document, ended by a line break.
  ///
  /// > Source: CSS Paged Media Level 3; ECMA-376-1, 17.16.5.14.
  public func html(for medium: Medium, in language: Language) -> String {
    let page = medium == .print ? page.plain : page.withoutCharts.plain
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">", "<title>\(title(of: page).html)</title>",
    ]
    let style = "<style>\(Self.style)\(sheet(of: page, in: language))</style>"
    let lines =
      head + (medium == .print ? [style] : meta(of: page, in: language))
      + ["</head>", "<body>"] + page.blocks.flatMap { $0.sheet(for: medium) } + [
        "</body>", "</html>",
      ]
    return lines.map { $0 + "\n" }.joined()
  }

  private func title(of page: Page) -> String {
    for case .title(let title, _) in page.blocks { return title }
    return head.council
  }

  /// The title, and the record number where there is one.
  private func name(of page: Page) -> String {
    [title(of: page), head.record.map { "Dnr \(plain($0))" }].compactMap(\.self)
      .joined(separator: " \u{B7} ")
  }

  private func mark(in language: Language) -> String? {
    isExample ? ReportPhrase.example.worded(in: language) : nil
  }

  /// What a template shows at the top of each sheet.
  public struct Property: Hashable, Sendable {
    /// The name of the property of the file.
    public let name: String
    /// What it says, on one line.
    public let value: String

    /// Creates a property.
    ///
    /// - Parameters:
    ///   - name: The name of the property of the file.
    ///   - value: What it says, on one line.
    public init(name: String, value: String) { (self.name, self.value) = (name, value) }
  }

  /// Returns what a template shows at the top of each sheet.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The properties, of which none is empty.
  public func properties(in language: Language) -> [Property] {
    [
      Property(name: "organ", value: plain(head.council)),
      Property(name: "handling", value: name(of: page.plain)),
      Property(name: "diarienummer", value: head.record.map(plain) ?? "\u{2013}"),
      // Nothing that is seen, and yet not nothing.
      Property(name: "markning", value: mark(in: language) ?? "\u{A0}"),
    ]
  }

  private func meta(of page: Page, in language: Language) -> [String] {
    var all = properties(in: language).map { ($0.name, $0.value) }
    for case .title(_, let below) in page.blocks.prefix(1) where !below.isEmpty {
      all.append(("subtitle", below.joined(separator: " \u{B7} ")))
    }
    return all.map { "<meta name=\"\($0)\" content=\"\($1.html)\">" }
  }

  /// A text on one line, in which nothing steers, hides or reorders.
  private func plain(_ text: String) -> String {
    for case .title(let text, _) in Page([.title(text, [])]).plain.blocks { return text }
    return text
  }

  /// What stands at the top and the bottom of each sheet.
  private func sheet(of page: Page, in language: Language) -> String {
    let right = [name(of: page), mark(in: language)].compactMap(\.self).joined(
      separator: " \u{B7} ")
    let (sheet, of) =
      (PaperWord.sheet.worded(in: language), PaperWord.ofSheets.worded(in: language))
    return "@page{@top-left{content:\(plain(head.council).styled);width:45%}"
      + "@top-right{content:\(right.styled);width:55%}"
      + "@bottom-right{content:\(sheet.styled) \" \" counter(page) \" \(of) \" counter(pages)}}"
  }

  private static let style =
    "@page{size:A4;margin:20mm 18mm 16mm;font:8pt Arial,\"Liberation Sans\",sans-serif;color:#4a4a4a;"
    + "@top-left{vertical-align:middle}@top-right{vertical-align:middle;text-align:right}"
    + "@bottom-right{text-align:right}}"
    + "body{margin:0;color:#1a1a1a;font:9.5pt/1.35 Arial,\"Liberation Sans\",sans-serif;"
    + "hyphens:auto;hyphenate-limit-chars:12 4 4}"
    + "h1{font-size:17pt;line-height:1.2;margin:0 0 4pt}"
    + "h2{font-size:12.5pt;margin:14pt 0 4pt;border-bottom:1px solid #767676}"
    + "h3{font-size:10.5pt;margin:10pt 0 3pt}"
    + "h1,h2,h3{break-after:avoid;hyphens:manual}p{margin:0 0 5pt}"
    + ".under{color:#4a4a4a}ul{margin:0 0 6pt;padding-left:14pt}li{break-inside:avoid}"
    + "table{width:100%;table-layout:fixed;border-collapse:collapse;margin:2pt 0 8pt;font-size:8.5pt}"
    + "th,td{text-align:left;vertical-align:top;padding:2pt 4pt;border:.5pt solid #767676;"
    + "overflow-wrap:break-word}thead{display:table-header-group}thead th,thead td{background:#ececec}"
    + "tr{break-inside:avoid}.number{text-align:right}"
    + ".fields{font-size:9.5pt}.fields th,.fields td{border:0;padding:1pt 6pt 1pt 0}"
    + "figure{margin:6pt 0}figcaption{font-weight:bold}img{max-width:100%}"
}

/// The words around the numbers of sheets.
enum PaperWord: Worded {
  case sheet, ofSheets

  var words: Words {
    switch self {
    case .sheet: Words("Sida", "Page")
    case .ofSheets: Words("av", "of")
    }
  }
}

extension Page.Block {
  fileprivate func sheet(for medium: Paper.Medium) -> [String] {
    switch self {
    case .title(let title, let below):
      // A word processor has both from the head of the document, once.
      medium == .wordProcessor
        ? [] : ["<h1>\(title.html)</h1>"] + below.map { "<p class=\"under\">\($0.html)</p>" }
    case .heading(let text): ["<h2>\(text.html)</h2>"]
    case .subheading(let text): ["<h3>\(text.html)</h3>"]
    case .paragraph(let text): ["<p>\(text.html)</p>"]
    case .list(let texts): ["<ul>"] + texts.map { "<li>\($0.html)</li>" } + ["</ul>"]
    case .fields(let fields): fields.isEmpty ? [] : fields.sheet
    case .table(let table), .records(let table): table.sheet
    case .chart(let chart): chart.sheet
    }
  }
}

extension [Page.Field] {
  /// A row each, for neither kind of program keeps a label and its text on one line otherwise.
  fileprivate var sheet: [String] {
    [
      "<table class=\"fields\">",
      "<colgroup><col style=\"width:24%\"><col style=\"width:76%\"></colgroup>",
    ]
      + ["<tbody>"]
      + map {
        "<tr><th scope=\"row\"><strong>\($0.label.html)</strong></th><td>\($0.text.html)</td></tr>"
      } + ["</tbody>", "</table>"]
  }
}

extension Table {
  fileprivate var sheet: [String] {
    guard !rows.isEmpty else { return [] }
    let widths = shares.map { "<col style=\"width:\($0)%\">" }.joined()
    let titles = columns.map {
      $0.title.html.isEmpty ? "<td></td>" : "<th scope=\"col\">\($0.title.html)</th>"
    }
    let head = showsHeadings ? ["<thead>", "<tr>\(titles.joined())</tr>", "</thead>"] : []
    return ["<table>", "<colgroup>\(widths)</colgroup>"] + head + ["<tbody>"]
      + rows.map { "<tr>\($0.enumerated().map(Self.sheet).joined())</tr>" } + [
        "</tbody>", "</table>",
      ]
  }

  private static func sheet(_ place: Int, _ cell: Cell) -> String {
    let text = cell.text.html
    let look = if case .number = cell { " class=\"number\"" } else { "" }
    return place == 0 && !text.isEmpty
      ? "<th scope=\"row\"\(look)>\(text)</th>" : "<td\(look)>\(text)</td>"
  }
}

extension Chart {
  /// The chart as a picture, whose words a reader gets instead of it.
  fileprivate var sheet: [String] {
    guard bars.contains(where: { $0.total > 0 }) else { return [] }
    let drawing = svg.utf8.map { byte -> String in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return [
      "<figure>", "<figcaption>\(title.html)</figcaption>",
      "<img alt=\"\(description.html)\" src=\"data:image/svg+xml,\(drawing.joined())\">",
      "</figure>",
    ]
  }
}

extension String {
  /// The text as a string of a style sheet, in which nothing ends the string or the sheet.
  ///
  /// > Source: CSS Syntax Level 3, 4.3.7.
  fileprivate var styled: String {
    "\""
      + escaping { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
          ? nil : "\\\(String(scalar.value, radix: 16)) "
      } + "\""
  }
}
