public import PlanDomain

extension Page {
  /// Returns the page as an HTML document: one file that runs nothing and asks nobody for anything.
  ///
  /// - Parameter language: The language of the words in it.
  /// - Returns: The document, ended by a line break; the last line closes it.
  ///
  /// > Source: HTML Living Standard; WCAG 2.1 AA; Content Security Policy Level 3.
  public func html(in language: Language) -> String {
    let page = plain
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(PageStyle.policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(page.title.html)</title>", "<style>\(PageStyle.text)</style>", "</head>", "<body>",
      "<main>",
    ]
    let lines = head + page.blocks.flatMap(\.html)
    return lines.map { $0 + "\n" }.joined() + "</main></body></html>\n"
  }

  /// The title; empty where it has none.
  public var title: String {
    for case .title(let title, _) in blocks { return title }
    return ""
  }
}

extension Page.Block {
  /// The part as lines of HTML.
  var html: [String] {
    switch self {
    case .title(let title, let below):
      ["<h1>\(title.html)</h1>"] + below.map { "<p class=\"under\">\($0.html)</p>" }
    case .heading(let text): ["<h2>\(text.html)</h2>"]
    case .subheading(let text): ["<h3>\(text.html)</h3>"]
    case .paragraph(let text): ["<p>\(text.html)</p>"]
    case .list(let texts): ["<ul>"] + texts.map { "<li>\($0.html)</li>" } + ["</ul>"]
    case .fields(let fields):
      ["<dl>"]
        + fields.map { "<dt>\($0.label.html)</dt><dd>\($0.text.html)</dd>" } + ["</dl>"]
    case .table(let table), .records(let table): table.html
    case .chart(let chart): chart.html
    }
  }
}

extension Table {
  fileprivate var html: [String] {
    guard !rows.isEmpty else { return [] }
    let heading = columns.map {
      $0.title.html.isEmpty ? "<td></td>" : "<th scope=\"col\">\($0.title.html)</th>"
    }.joined()
    let head = showsHeadings ? ["<thead>", "<tr>\(heading)</tr>", "</thead>"] : []
    return ["<table>"] + head + ["<tbody>"] + rows.map(Self.html) + ["</tbody>", "</table>"]
  }

  /// The first cell says what the row is about.
  private static func html(_ row: [Cell]) -> String {
    let cells = row.enumerated().map { place, cell in
      let text = cell.text.html
      let look =
        switch cell {
        case .number: " class=\"number\""
        case .date: " class=\"day\""
        case .text, .empty: ""
        }
      return place == 0 && !text.isEmpty
        ? "<th scope=\"row\"\(look)>\(text)</th>" : "<td\(look)>\(text)</td>"
    }
    return "<tr>\(cells.joined())</tr>"
  }
}

extension String {
  /// The text with everything that HTML would take for its own written as references.
  var html: String {
    // Nearly all texts are as they are to be already.
    guard utf8.contains(where: \.isMarkup) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\n": text += "<br>"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension UInt8 {
  /// Whether it is one of the characters that HTML would take for its own, or a line break.
  fileprivate var isMarkup: Bool {
    switch self {
    case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x0A: true
    default: false
    }
  }
}
