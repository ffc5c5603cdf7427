import CNcurses
import Cells

extension RawKey {
  /// Creates what a number from `CNcurses` stands for; nil when there is nothing.
  init?(code: Int) {
    guard code >= 0 else { return nil }
    if code < cncurses_first_key {
      guard let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
      self = .scalar(scalar)
    } else if code > cncurses_key_function {
      self = .key(.function(code - cncurses_key_function))
    } else {
      self = Self.key(code: code).map { .key($0) } ?? Self.report(code: code)
    }
  }

  private static func report(code: Int) -> RawKey {
    switch code {
    case cncurses_key_paste_begin: .pasteBegin
    case cncurses_key_paste_end: .pasteEnd
    case cncurses_key_focus_in: .focus(true)
    case cncurses_key_focus_out: .focus(false)
    default: .unknown
    }
  }

  private static func key(code: Int) -> Key? {
    switch code {
    case cncurses_key_up: .up
    case cncurses_key_down: .down
    case cncurses_key_left: .left
    case cncurses_key_right: .right
    case cncurses_key_page_up: .pageUp
    case cncurses_key_page_down: .pageDown
    case cncurses_key_home: .home
    case cncurses_key_end: .end
    case cncurses_key_insert: .insert
    case cncurses_key_delete: .delete
    case cncurses_key_backspace: .backspace
    case cncurses_key_enter: .enter
    case cncurses_key_back_tab: .backTab
    case cncurses_key_word_left: .alt("b")
    case cncurses_key_word_right: .alt("f")
    default: nil
    }
  }
}
