import PlanDomain
import TestSupport
import Testing

@testable import PlanReports

/// Text of the data stays text, whatever it looks like, in every form that is filed.
struct WrittenPageTests {
  static let hostile = [
    "<script>alert(1)</script>", "=1+1", "+46", "-1", "@sum", "a | b", "[x](javascript:alert(1))",
    "![x](y)", "\"citat\" 'och' &amp; mer", "rad ett\nrad tv\u{E5}", "# rubrik", "1. punkt",
    "- punkt",
    "```kod", "*fet* _kursiv_", "    indraget", "a\\b", "<!-- x -->", "---", "===", "> citat",
    "\u{1B}[31mr\u{F6}d", "\u{202E}bakv\u{E4}nt", "\u{0}", "a\tb", "~~struket~~", "</main></body>",
  ]

  /// A page that has a text everywhere that a page can have one.
  private func page(_ text: String) -> Page {
    Page([
      .title(text, [text]), .heading(text), .subheading(text), .paragraph(text),
      .list([text, text]), .fields([.init(text, text)]),
      .table(Table(columns: [.init(text), .init(text)], rows: [[.text(text), .text(text)]])),
      .chart(Chart(title: text, series: [.init(text, .finished)], bars: [.init(text, [3])])),
    ])
  }

  @Test(.fault(.f63), arguments: hostile)
  func htmlHasNoOtherElementsThanForHarmlessText(text: String) {
    let document = page(text).html(in: .swedish)
    let plain = page("x").html(in: .swedish)
    #expect(document.elements.filter { $0 != "br" } == plain.elements)
    #expect(document.unescaped.contains(text.beginning))
  }

  @Test(.fault(.f64), arguments: hostile)
  func markdownHasAsManyBlocksAsForHarmlessText(text: String) {
    let document = page(text).written(as: .markdown, in: .swedish)
    let plain = page("x").written(as: .markdown, in: .swedish)
    #expect(document.count { $0 == "\n" } == plain.count { $0 == "\n" })
    // Each special character that is left stands after a backslash, or belongs to the page's own marks.
    let bare = document.replacing("<br>", with: "").replacing(/\\./, with: "")
    for mark in ["<", "`", "[", "]", "~", "&", "_"] { #expect(!bare.contains(mark), "\(bare)") }
    #expect(bare.count { $0 == "|" } == 9)
  }

  @Test(.fault(.f56), arguments: hostile, DocumentForm.allCases)
  func nothingSteersATerminal(text: String, form: DocumentForm) {
    let document = page(text).written(as: form, in: .swedish)
    let controls = document.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(controls.isEmpty)
  }

  @Test(arguments: hostile)
  func plainTextHasTheTextAsItIs(text: String) {
    let document = page(text).written(as: .text, in: .swedish)
    #expect(document.contains(text.beginning))
  }

  @Test(arguments: DocumentForm.allCases)
  func theLastLineHasTheDigestOfEverythingAboveIt(form: DocumentForm) throws {
    let head = try #require(
      ChainHead(writer: .kansli, number: 412, hash: String(repeating: "0a", count: 16)))
    let digest = try #require(FileDigest(String(repeating: "9f", count: 32)))
    var above: [UInt8] = []
    let text = page("x").sealed(as: form, in: .swedish, heads: [head]) { bytes in
      above = bytes
      return digest
    }
    #expect(text.hasPrefix(String(decoding: above, as: UTF8.self)) && above.last == 0x0A)
    let last = text.dropFirst(String(decoding: above, as: UTF8.self).count)
    #expect(last.contains(digest.rawValue) && last.count { $0 == "\n" } == 1)
    #expect(last.hasSuffix("\n"))
    for part in ["kansli-7q3k", "412", head.hash] {
      #expect(String(decoding: above, as: UTF8.self).contains(part))
    }
  }
}

extension String {
  /// The names of the elements that begin in an HTML document, in order.
  fileprivate var elements: [String] {
    matches(of: /<([a-z0-9]+)/).map { String($0.1) }
  }

  fileprivate var unescaped: String {
    let references = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return references.reduce(self) { $0.replacing($1.0, with: $1.1) }
  }

  /// How the document shows its beginning: the first word, or the name of what would steer or reorder.
  fileprivate var beginning: String {
    guard let first = unicodeScalars.first(where: { $0 != " " }) else { return self }
    if [.control, .format].contains(first.properties.generalCategory) { return "\u{2039}U+" }
    return String(split { $0.isWhitespace }.first ?? "")
  }
}
