private import CExpat

/// An element of an XML text with all that is in it; the only door to expat.
///
/// Names are without their namespaces: those of one format differ between editions of it, and no two
/// elements that are looked for differ in nothing else.
struct XMLElement {
  /// What stands in an element.
  enum Content {
    case element(XMLElement)
    case text(String)
  }

  /// Its name.
  let name: String
  /// Its attributes by their names; of two with the same, the first.
  let attributes: [String: String]
  /// What stands in it, in order.
  fileprivate(set) var contents: [Content] = []

  /// Reads a whole text.
  ///
  /// - Parameter bytes: The text; `nil` comes back where it is no XML, has a document type, or has more
  ///   elements or deeper ones than any document that holds a plan.
  init?(_ bytes: [UInt8]) {
    let tree = XMLTree()
    let owner = unsafe Unmanaged.passUnretained(tree).toOpaque()
    let receiver = unsafe cexpat_receiver(
      owner: owner,
      start: { owner, name, attributes in
        guard let owner = unsafe owner, let name = unsafe name else { return false }
        var found: [String: String] = [:]
        var place = 0
        while let attributes = unsafe attributes, let key = unsafe attributes[place],
          let value = unsafe attributes[place + 1]
        {
          let name = unsafe String(cString: key).withoutNamespace
          if found[name] == nil { found[name] = unsafe String(cString: value) }
          place += 2
        }
        return unsafe Unmanaged<XMLTree>.fromOpaque(owner).takeUnretainedValue()
          .begin(String(cString: name).withoutNamespace, found)
      },
      text: { owner, text, count in
        guard let owner = unsafe owner, let text = unsafe text else { return false }
        let bytes = unsafe UnsafeRawBufferPointer(start: text, count: count)
        return unsafe Unmanaged<XMLTree>.fromOpaque(owner).takeUnretainedValue()
          .add(String(decoding: bytes, as: UTF8.self))
      },
      end: { owner in
        guard let owner = unsafe owner else { return false }
        return unsafe Unmanaged<XMLTree>.fromOpaque(owner).takeUnretainedValue().end()
      })
    let isWhole = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe cexpat_read(buffer.baseAddress, buffer.count, receiver)
    }
    guard isWhole, let root = tree.root else { return nil }
    self = root
  }

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The elements in it.
  var elements: [XMLElement] {
    contents.compactMap { content in
      if case .element(let element) = content { element } else { nil }
    }
  }

  /// The elements of a name in it.
  func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element of a name in it.
  func element(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// An attribute as a number; `nil` where there is none.
  func number(_ attribute: String) -> Int? { attributes[attribute].flatMap { Int($0) } }

  /// All text in it.
  var text: String {
    contents.map { content in
      switch content {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}

/// The elements that have begun.
private final class XMLTree {
  private static let depthLimit = 200
  private static let countLimit = 2_000_000

  private(set) var root: XMLElement?
  private var open: [XMLElement] = []
  private var count = 0

  func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    count += 1
    open.append(XMLElement(name: name, attributes: attributes))
    return open.count <= Self.depthLimit && count <= Self.countLimit
  }

  func add(_ text: String) -> Bool {
    guard let last = open.indices.last else { return true }
    // One text comes in several pieces.
    if case .text(let before) = open[last].contents.last {
      open[last].contents[open[last].contents.count - 1] = .text(before + text)
    } else {
      open[last].contents.append(.text(text))
    }
    return true
  }

  func end() -> Bool {
    guard let element = open.popLast() else { return false }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].contents.append(.element(element))
    }
    return true
  }
}

extension String {
  /// The name after the address of its namespace.
  fileprivate var withoutNamespace: String {
    utf8.lastIndex(of: 0x0A).map { String(self[utf8.index(after: $0)...]) } ?? self
  }
}
