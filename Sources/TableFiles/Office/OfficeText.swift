/// What stands in the text of a document that an office program saved, in the order in which it is read.
public struct OfficeText: Hashable, Sendable {
  /// The paragraphs, those in tables among them.
  public let paragraphs: [String]

  /// Reads a document.
  ///
  /// - Parameter bytes: What the file holds; `nil` comes back for what is no document in docx or odt.
  /// - Throws: Why a document cannot be read.
  public init?(_ bytes: [UInt8]) throws(TableFault) {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let archive = try ZipArchive(bytes)
    let part = ["word/document.xml", "content.xml"].first { archive.has($0) }
    guard let part else { return nil }
    var reader = Reader()
    reader.read(try archive.xml(part))
    paragraphs = reader.paragraphs
  }

  private struct Reader {
    var paragraphs: [String] = []

    /// What is no text: what was deleted and is kept to be looked at, and what fields are made of.
    private static let left: Set<String> = [
      "delText", "instrText", "tracked-changes", "pPr", "rPr",
    ]

    mutating func read(_ element: XMLElement) {
      for part in element.elements where !Self.left.contains(part.name) {
        if ["p", "h"].contains(part.name) { paragraphs.append("") }
        if part.name == "t" || !part.hasElements {
          add(part.text)
        } else if ["p", "h", "span", "a"].contains(part.name) {
          readMixed(part)
        } else {
          read(part)
        }
      }
    }

    /// Reads an element in which text and elements stand beside each other.
    private mutating func readMixed(_ element: XMLElement) {
      for content in element.contents {
        switch content {
        case .text(let text): add(text)
        case .element(let part):
          guard !Self.left.contains(part.name) else { continue }
          if part.hasElements { readMixed(part) } else { add(part.text) }
        }
      }
    }

    private mutating func add(_ text: String) {
      guard let last = paragraphs.indices.last else { return paragraphs.append(text) }
      paragraphs[last] += text
    }
  }
}

extension XMLElement {
  fileprivate var hasElements: Bool { !elements.isEmpty }
}
