/// A key, or keys pressed together, as a terminal can tell them apart.
///
/// Enter and Ctrl-M are one key to a terminal, as are Tab and Ctrl-I, Escape and Ctrl-[, Backspace
/// and Ctrl-H: they are always the former. Ctrl-J is `.control("j")`, Alt-Enter `.altEnter`.
public enum Key: Hashable, Sendable {
  /// A character that is typed, the space among them.
  case character(Character)
  /// A function key, from 1 to 12.
  case function(Int)
  /// Ctrl with a letter in lower case, or with another ASCII character.
  case control(Character)
  /// Alt with a character, as typed.
  case alt(Character)
  /// An arrow key.
  case up, down, left, right
  /// A key that moves far.
  case pageUp, pageDown, home, end
  /// A key that ends or leaves something.
  case enter, escape
  /// A key that removes or adds.
  case backspace, delete, insert
  /// The tabulator, alone or with Shift.
  case tab, backTab

  /// Alt with Enter, which terminals send as Escape and a carriage return.
  public static let altEnter = Key.alt("\r")
}
