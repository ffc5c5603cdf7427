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
      if bytes.count > 1, bytes[0] == 0x1B { found[bytes] = key }
    }
    return found
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kbs", .backspace),
      ("ka1", .home), ("ka3", .pageUp), ("kc1", .end), ("kc3", .pageDown), ("kri", .up),
      ("kind", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home), ("kEND", .end),
      ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kfnd", .home), ("kslt", .end),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
