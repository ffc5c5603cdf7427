extension Key: CustomStringConvertible {
  /// The key as key scripts and the documentation write it: `j`, `<C-r>`, `<PgDn>`, `<lt>`.
  public var description: String {
    if let name = Self.names[self] { return "<\(name)>" }
    return switch self {
    case .character(let character): String(character)
    case .control(let character): "<C-\(Self.name(of: character))>"
    case .alt(let character): "<A-\(Self.name(of: character))>"
    case .function(let number): "<F\(number)>"
    default: "<?>"
    }
  }

  /// Creates a key from what stands between `<` and `>`, in any letter case.
  init?(name: String) {
    if let key = Self.keys[name.lowercased()] {
      self = key
    } else if name.count >= 2, name.lowercased().hasPrefix("f"), let number = Int(name.dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      self.init(modified: name)
    }
  }

  private init?(modified name: String) {
    let typed = String(name.dropFirst(2))
    let character = Self.characters[typed.lowercased()] ?? (typed.count == 1 ? typed.first : nil)
    guard let character else { return nil }
    switch name.prefix(2).lowercased() {
    case "c-": self = .control(character.lowercased().first ?? character)
    case "a-": self = .alt(character)
    default: return nil
    }
  }

  private static func name(of character: Character) -> String {
    characters.first { $0.value == character }.map { named[$0.key] ?? $0.key } ?? String(character)
  }

  private static let characters: [String: Character] = [
    "space": " ", "lt": "<", "enter": "\r", "gt": ">",
  ]
  private static let named = ["space": "Space", "enter": "Enter"]

  private static let names: [Key: String] = [
    .character(" "): "Space", .character("<"): "lt", .up: "Up", .down: "Down", .left: "Left",
    .right: "Right", .pageUp: "PgUp", .pageDown: "PgDn", .home: "Home", .end: "End",
    .enter: "Enter", .escape: "Esc", .backspace: "BS", .delete: "Del", .insert: "Ins",
    .tab: "Tab", .backTab: "S-Tab",
  ]
  private static let keys: [String: Key] = Dictionary(
    uniqueKeysWithValues: names.map { ($0.value.lowercased(), $0.key) })
}
