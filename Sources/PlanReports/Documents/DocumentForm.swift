public import PlanDomain

/// A form that a document can be filed in; the raw value is the end of the file's name.
public enum DocumentForm: String, CaseIterable, Sendable {
  /// Markdown.
  case markdown = "md"
  /// HTML.
  case html
  /// Plain text.
  case text = "txt"
}

extension Page {
  /// Returns the page as a file's text.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - language: The language of the words in it.
  /// - Returns: The text, ended by a line break.
  public func written(as form: DocumentForm, in language: Language) -> String {
    switch form {
    case .markdown: plain.markdown
    case .html: html(in: language)
    case .text: plain.text()
    }
  }

  /// Returns the page as a file's text that says in its last line what the lines above it are.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - language: The language of the words in it.
  ///   - heads: How far each writer had come.
  ///   - digest: Computes the digest of everything above the last line.
  /// - Returns: The text, ended by a line break.
  public func sealed(
    as form: DocumentForm, in language: Language, heads: [ChainHead],
    digest: ([UInt8]) -> FileDigest
  ) -> String {
    let page = Page(blocks + Self.blocks(of: heads, in: language))
    let label = DocumentPhrase.digest.worded(in: language)
    switch form {
    case .markdown:
      let text = page.written(as: form, in: language) + "\n"
      return text + "\(label) `\(digest(Array(text.utf8)))`\n"
    case .text:
      let text = page.written(as: form, in: language) + "\n"
      return text + "\(label) \(digest(Array(text.utf8)))\n"
    case .html:
      let end = "</main></body></html>\n"
      let text = String(page.html(in: language).dropLast(end.count))
      return text
        + "<p>\(label.html) <code>\(digest(Array(text.utf8)))</code></p>" + end
    }
  }

  /// How far each writer had come, so that earlier history cannot be changed unseen.
  private static func blocks(of heads: [ChainHead], in language: Language) -> [Block] {
    let titles: [DocumentPhrase] = [.writer, .entries, .checksum]
    let table = Table(
      columns: titles.map { .init($0.worded(in: language)) },
      rows: heads.map { [.text($0.writer.rawValue), .number($0.number), .text($0.hash)] })
    return [
      .heading(DocumentPhrase.heads.worded(in: language)),
      .paragraph(DocumentPhrase.headsExplained.worded(in: language)),
    ] + (heads.isEmpty ? [] : [.table(table)])
  }
}
