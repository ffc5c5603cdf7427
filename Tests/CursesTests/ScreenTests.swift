import Cells
import TestSupport
import Testing

/// The emulator itself, where ncurses does not use all of it.
@Suite struct ScreenTests {
  private func screen(_ text: String, columns: Int = 6, rows: Int = 3) -> Screen {
    var screen = Screen(size: Size(columns: columns, rows: rows))
    screen.receive(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("ab\u{1B}[3b", ["abbbb ", "      ", "      "]),
    ("abcdefg", ["abcdef", "g     ", "      "]),
    ("abcdef\rx", ["xbcdef", "      ", "      "]),
    ("1\r\n2\r\n3\r\n4", ["2     ", "3     ", "4     "]),
    ("1\r\n2\r\n3\u{1B}[1;2r\u{1B}[2H\n", ["2     ", "      ", "3     "]),
    ("1\r\n2\u{1B}[H\u{1B}M", ["      ", "1     ", "2     "]),
    ("\u{1B}(0lqk\u{1B}(Bq", ["┌─┐q  ", "      ", "      "]),
    ("abcdef\u{1B}[1;2H\u{1B}[2P", ["adef  ", "      ", "      "]),
    ("abcdef\u{1B}[1;2H\u{1B}[2@", ["a  bcd", "      ", "      "]),
    ("abcdef\u{1B}[1;2H\u{1B}[2X", ["a  def", "      ", "      "]),
    ("abcdef\u{1B}[1;3H\u{1B}[1K", ["   def", "      ", "      "]),
    ("a\r\nb\r\nc\u{1B}[2H\u{1B}[J", ["a     ", "      ", "      "]),
    ("a\r\nb\r\nc\u{1B}[2H\u{1B}[L", ["a     ", "      ", "b     "]),
    ("a\r\nb\r\nc\u{1B}[1H\u{1B}[M", ["b     ", "c     ", "      "]),
    ("漢a\u{308}x", ["漢äx  ", "      ", "      "]),
    ("a\u{1B}[?1049hb\u{1B}[?1049lc", ["ac    ", "      ", "      "]),
  ])
  func sequencesDoWhatTerminalsDo(text: String, lines: [String]) {
    let screen = screen(text)
    #expect(screen.lines == lines)
    #expect(screen.unknown == [])
  }

  @Test(arguments: ["\u{1B}[5n", "\u{1B}]0;title\u{7}", "\u{1B}[?47h", "\u{1B}c", "\u{1B}[5m"])
  func whatIsUnknownIsKept(text: String) {
    #expect(screen(text).unknown.count == 1)
  }
}
