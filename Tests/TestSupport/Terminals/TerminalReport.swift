public import Testing

/// Something that a terminal sends though nobody has pressed a key.
public struct TerminalReport: Sendable, CustomTestStringConvertible {
  /// What it is.
  public let name: String
  /// The bytes, whole.
  public let bytes: [UInt8]

  private init(_ name: String, _ text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// What the report is called in the list of tests.
  public var testDescription: String { name }

  private static let (esc, end) = ("\u{1B}", "\u{1B}\\")

  /// What terminals answer and report, as programs have asked them to.
  ///
  /// > Source: Xterm Control Sequences; the kitty keyboard and graphics protocols; DEC STD 070;
  /// > win32-input-mode of Windows Terminal.
  public static let all: [TerminalReport] = attributes + states + strings + windows + mice + others

  private static let attributes = [
    TerminalReport("DA1 of a VT100", esc + "[?1;2c"),
    TerminalReport("DA1 of a VT220", esc + "[?62c"),
    TerminalReport("DA1 of xterm", esc + "[?64;1;2;6;9;15;16;17;18;21;22;28c"),
    TerminalReport("DA1 of Linux' console", esc + "[?6c"),
    TerminalReport(
      "DA1 before the background", esc + "[?62c" + esc + "]11;rgb:2828/2c2c/3434" + end),
    TerminalReport("DA2 of xterm", esc + "[>41;390;0c"),
    TerminalReport("DA2 of VTE", esc + "[>65;7600;1c"),
    TerminalReport("DA2 of tmux", esc + "[>84;0;0c"),
    TerminalReport("DA3", esc + "P!|00000000" + end),
    TerminalReport("DA3 of VTE", esc + "P!|7E565445" + end),
    TerminalReport("XTVERSION", esc + "P>|XTerm(390)" + end),
    TerminalReport("DA1 in eight bits", [0x9B] + "?62c".utf8),
    TerminalReport("DA1 in eight bits as UTF-8", "\u{9B}?62c"),
  ]

  private static let states = [
    TerminalReport("DSR", esc + "[0n"),
    TerminalReport("CPR", esc + "[12;40R"),
    TerminalReport("CPR at the beginning", esc + "[1;1R"),
    TerminalReport("DECXCPR", esc + "[?12;40;1R"),
    TerminalReport("DSR of the printer", esc + "[?13n"),
    TerminalReport("DSR of the locator", esc + "[?53n"),
    TerminalReport("DSR of the keyboard", esc + "[?27;1;0;0n"),
    TerminalReport("the colour scheme", esc + "[?997;1n"),
    TerminalReport("DECRQM", esc + "[?2026;2$y"),
    TerminalReport("DECRQM of an ANSI mode", esc + "[4;2$y"),
    TerminalReport("DECRQSS of the cursor", esc + "P1$r2 q" + end),
    TerminalReport("DECRQSS of the colours", esc + "P1$r0m" + end),
    TerminalReport("DECRQSS of nothing", esc + "P0$r" + end),
    TerminalReport("XTGETTCAP", esc + "P1+r544e=787465726d2d323536636f6c6f72" + end),
    TerminalReport("XTGETTCAP of nothing", esc + "P0+r5463" + end),
    TerminalReport("DECRQUPSS", esc + "P1!u%5" + end),
    TerminalReport("DECTABSR", esc + "P2$u9/17/25" + end),
    TerminalReport("DECCKSR", esc + "P1!~ABCD" + end),
    TerminalReport("DECLRP", esc + "[1;2;3;4;0&w"),
    TerminalReport("XTSMGRAPHICS", esc + "[?1;0;256S"),
  ]

  private static let strings = [
    TerminalReport("OSC 4", esc + "]4;1;rgb:cdcd/0000/0000" + end),
    TerminalReport("OSC 4 with a bell", esc + "]4;1;rgb:cdcd/0000/0000\u{7}"),
    TerminalReport("OSC 10", esc + "]10;rgb:dada/dada/dada" + end),
    TerminalReport("OSC 10 with a bell", esc + "]10;rgb:dada/dada/dada\u{7}"),
    TerminalReport("OSC 11", esc + "]11;rgb:2828/2c2c/3434" + end),
    TerminalReport("OSC 11 with a bell", esc + "]11;rgb:2828/2c2c/3434\u{7}"),
    TerminalReport("OSC 11 in eight bits", [0x9D] + "11;rgb:22/22/22".utf8 + [0x9C]),
    TerminalReport("OSC 12", esc + "]12;rgb:1212/1212/1212" + end),
    TerminalReport("OSC 21", esc + "]21;background=rgb:28/2c/34" + end),
    TerminalReport("OSC 52", esc + "]52;c;MTIzcw==" + end),
    TerminalReport(
      "OSC 52 of a long text", esc + "]52;c;" + String(repeating: "czEy", count: 90) + end),
    TerminalReport("OSC 99", esc + "]99;i=1:p=?;p=title,body" + end),
    TerminalReport("the graphics of kitty", esc + "_Gi=31;OK" + end),
    TerminalReport("a refusal of the graphics", esc + "_Gi=31;ENOENT:12" + end),
    TerminalReport("PM", esc + "^privat 1 2 s3" + end),
    TerminalReport("SOS", esc + "Xstart 1 s2" + end),
  ]

  private static let windows = [
    TerminalReport("the title", esc + "]lsamverkan 1 2" + end),
    TerminalReport("a title whose letter holds the end", esc + "]lÜberlingen åäö 1" + end),
    TerminalReport("the icon's label", esc + "]Lsamverkan" + end),
    TerminalReport("the window is open", esc + "[1t"),
    TerminalReport("where the window is", esc + "[3;100;200t"),
    TerminalReport("the size in pixels", esc + "[4;600;800t"),
    TerminalReport("the size of a character", esc + "[6;16;8t"),
    TerminalReport("the size in characters", esc + "[8;24;80t"),
    TerminalReport("a new size, in band", esc + "[48;24;80;600;800t"),
    TerminalReport("focus", esc + "[I"),
    TerminalReport("no focus", esc + "[O"),
    TerminalReport("an end of a paste", esc + "[201~"),
  ]

  private static let mice = [
    TerminalReport("SGR mouse", esc + "[<0;12;5M"),
    TerminalReport("SGR mouse let go", esc + "[<0;12;5m"),
    TerminalReport("SGR mouse moved", esc + "[<35;12;5M"),
    TerminalReport("SGR wheel", esc + "[<64;1;2M"),
    TerminalReport("SGR mouse in pixels", esc + "[<0;312;105M"),
    TerminalReport("X10 mouse", esc + "[M !2"),
    TerminalReport("X10 mouse far to the right", Array((esc + "[M ").utf8) + [0xC1, 0x21]),
    TerminalReport("X10 mouse in UTF-8", esc + "[M é1"),
    TerminalReport("urxvt mouse", esc + "[32;12;5M"),
    TerminalReport("highlighted by the mouse", esc + "[t!2"),
    TerminalReport("dragged by the mouse", esc + "[T!1!2!3"),
  ]

  private static let others = [
    TerminalReport("the flags of kitty's keyboard", esc + "[?1u"),
    TerminalReport("a key of kitty let go", esc + "[115;1:3u"),
    TerminalReport("Shift of kitty", esc + "[57441;2u"),
    TerminalReport("an arrow of kitty let go", esc + "[1;1:3A"),
    TerminalReport("a key of Windows", esc + "[83;31;115;1;0;1_"),
    TerminalReport("an unknown key", esc + "[57;5~"),
    TerminalReport("a key of rxvt with Control", esc + "[3^"),
  ]
}
