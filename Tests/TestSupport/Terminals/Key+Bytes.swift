public import Cells

extension Key {
  /// What an xterm sends for the key.
  public var bytes: [UInt8] {
    switch self {
    case .character(let character): Array(String(character).utf8)
    case .alt(let character): [0x1B] + Array(String(character).utf8)
    case .control(let character): [(character.asciiValue ?? 0) & 0x1F]
    case .enter: [0x0D]
    case .escape: [0x1B]
    case .backspace: [0x7F]
    case .tab: [0x09]
    default: [0x1B] + Array(sequence.utf8)
    }
  }

  private var sequence: String {
    switch self {
    case .up: "OA"
    case .down: "OB"
    case .right: "OC"
    case .left: "OD"
    case .home: "OH"
    case .end: "OF"
    case .pageUp: "[5~"
    case .pageDown: "[6~"
    case .insert: "[2~"
    case .delete: "[3~"
    case .backTab: "[Z"
    case .function(let number): Self.functionSequences[number] ?? ""
    default: ""
    }
  }

  private static let functionSequences = [
    1: "OP", 2: "OQ", 3: "OR", 4: "OS", 5: "[15~", 6: "[17~", 7: "[18~", 8: "[19~", 9: "[20~",
    10: "[21~", 11: "[23~", 12: "[24~",
  ]
}
