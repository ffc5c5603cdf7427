import CNcurses
import Cells

/// What the keys of this type of terminal send, as terminfo tells it.
enum TerminfoKeys {
  /// The sequences that begin with an Escape, and their keys.
  static var sequences: [[UInt8]: Key] {
    var found: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let text = unsafe cncurses_key_text(name) else { continue }
      let bytes = unsafe Array(String(cString: text).utf8)
      if bytes.count > 1, bytes[0] == 0x1B, !isKeypad(bytes) { found[bytes] = key }
    }
    return found
  }

  /// Whether the numeric keypad sends a sequence in its application mode, as every terminal does.
  ///
  /// Terminfo names its corners Home and Page Down, and for a VT100 its digits function keys; whoever
  /// presses a digit means the digit.
  static func isKeypad(_ bytes: [UInt8]) -> Bool {
    bytes.count == 3 && bytes[1] == UInt8(ascii: "O") && ControlSequence().keypad(bytes[2]) != nil
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kbs", .backspace),
      ("kri", .up), ("kind", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
      ("kEND", .end),
      ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kfnd", .home), ("kslt", .end),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
