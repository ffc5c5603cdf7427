import CNcurses
public import Cells

/// What can be known of a terminal without taking it.
public enum TerminalKind {
  /// The encoding that characters have here, and whether the locale that is asked for is installed.
  public static var encoding: (name: String, hasLocale: Bool) {
    var hasLocale = false
    let name = unsafe String(cString: cncurses_encoding(&hasLocale))
    return (name, hasLocale)
  }

  /// How many colours a type of terminal has; `nil` where the machine does not know the type.
  public static func colours(of type: String) -> Int? {
    let colours = unsafe Int(cncurses_colours_of(type))
    return colours < 0 ? nil : colours
  }

  /// The size of the terminal behind a descriptor; `nil` where there is none, or it does not say.
  public static func size(of descriptor: Int32) -> Size? {
    var (columns, rows): (Int32, Int32) = (0, 0)
    guard unsafe cncurses_size_of(descriptor, &columns, &rows) else { return nil }
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
