/// Where a hub is: a bare repository on this machine, or on another one over SSH.
public struct HubAddress: Hashable, Sendable {
  /// The address as git takes it: a path from the root, `ssh://…`, or `user@host:path`.
  public let text: String

  /// Creates an address.
  ///
  /// - Parameters:
  ///   - text: What the user typed; a path that is not from the root counts from a folder.
  ///   - folder: That folder.
  /// - Throws: `HubError.address` for anything that is neither a path nor goes over SSH.
  public init(_ text: String, in folder: String) throws(HubError) {
    let isPrintable = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value)
        || $0 == " "
    }
    guard !text.isEmpty, !text.hasPrefix("-"), isPrintable, text.utf8.count <= 1_000 else {
      throw .address(text)
    }
    if text.hasPrefix("ssh://") {
      let host = text.dropFirst("ssh://".count)
      guard let first = host.first, first != "-", first != "/", !host.contains("@-"),
        !text.contains(" ")
      else { throw .address(text) }
      self.text = text
    } else if text.contains("://") || text.contains("::") {
      throw .address(text)
    } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") {
      let host = text[..<colon]
      guard !host.isEmpty, !host.contains("@-"), !text.contains(" "),
        colon != text.indices.last
      else { throw .address(text) }
      self.text = text
    } else {
      self.text = text.hasPrefix("/") ? text : "\(folder)/\(text)"
    }
  }

  /// Whether it is a folder of this machine.
  public var isLocal: Bool { text.hasPrefix("/") }
}
