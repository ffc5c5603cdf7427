/// Keys written as a line of text, for tests and for the documentation.
///
/// A character stands for itself; other keys stand in angle brackets: `jj<Enter>s4<Esc><C-r>`. A
/// `<` is written `<lt>`, and a space may be written `<Space>`.
public struct KeyScript: Hashable, Sendable {
  /// The keys, in the order they are pressed.
  public let keys: [Key]

  /// Creates a script from keys.
  public init(_ keys: [Key]) {
    self.keys = keys
  }

  /// Reads a script.
  ///
  /// - Parameter text: The script.
  /// - Throws: `KeyScriptError` when a name in angle brackets is unknown or not closed, or when the
  ///   script holds a control character.
  public init(_ text: String) throws(KeyScriptError) {
    var keys: [Key] = []
    var rest = Substring(text)
    while let character = rest.popFirst() {
      keys.append(try Self.key(beginningWith: character, followedBy: &rest))
    }
    self.keys = keys
  }

  private static func key(
    beginningWith character: Character, followedBy rest: inout Substring
  ) throws(KeyScriptError) -> Key {
    if character.isNewline || character.asciiValue.map({ $0 < 0x20 || $0 == 0x7F }) ?? false {
      throw .controlCharacter
    }
    guard character == "<" else { return .character(character) }
    guard let end = rest.dropFirst().firstIndex(of: ">") else {
      throw .unclosed("<" + rest)
    }
    let name = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    guard let key = Key(name: name) else { throw .unknownKey(name) }
    return key
  }
}

/// What is wrong with a key script.
public enum KeyScriptError: Error, Hashable, Sendable {
  /// No key has this name.
  case unknownKey(String)
  /// The text from a `<` that no `>` follows.
  case unclosed(String)
  /// A control character, which is written as the name of its key.
  case controlCharacter
}

extension String {
  /// Writes keys as a script that reads back as the same keys.
  public init(_ script: KeyScript) {
    self = script.keys.map(\.description).joined()
  }
}
