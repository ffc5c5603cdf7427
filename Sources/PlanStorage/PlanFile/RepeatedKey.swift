/// A key that the parser found twice in a group, of which it tells only the first place.
struct RepeatedKey {
  /// Where the key stands the second time, and the text without the repetition.
  struct Repetition {
    /// The key.
    let name: String
    /// The line, 1-based.
    let line: Int
    /// The column, in scalars, 1-based.
    let column: Int
    /// The text with another key in its place.
    let text: String
  }

  /// The key as written, with its quotation marks.
  let name: String
  private let line: Int
  private let column: Int
  private var lines: [Substring]

  /// Finds the key at a place.
  ///
  /// - Parameters:
  ///   - line: The line of the first occurrence, 1-based.
  ///   - column: Its column, in scalars, 1-based.
  ///   - text: The file's text.
  init(at line: Int, _ column: Int, in text: String) {
    (self.line, self.column) = (line, column)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.indices.contains(line - 1) ? lines[line - 1].scalarSuffix(from: column) : ""
    name = String(rest.prefix { $0 != ":" }.trimmed)
  }

  /// Finds the second occurrence and puts another key in its place.
  ///
  /// - Parameter placeholder: The other key.
  /// - Returns: The occurrence, or `nil` when it is written in a way that is not looked for.
  func repetition(renamedTo placeholder: String) -> Repetition? {
    guard !name.isEmpty, lines.indices.contains(line - 1) else { return nil }
    let here = lines[line - 1].scalarSuffix(from: column + name.unicodeScalars.count)
    if let found = keyPlace(in: here) {
      return repetition(line, here.startIndex(offsetBy: found), renamedTo: placeholder)
    }
    let indent = String(repeating: " ", count: column - 1)
    for number in lines.indices.dropFirst(line) {
      let candidate = lines[number]
      guard candidate.trimmed.isEmpty || candidate.hasPrefix(indent) else { return nil }
      let rest = candidate.scalarSuffix(from: column)
      guard rest.hasPrefix(name), isKey(rest.dropFirst(name.count)) else { continue }
      return repetition(number + 1, rest.startIndex, renamedTo: placeholder)
    }
    return nil
  }

  private func repetition(
    _ line: Int, _ start: Substring.Index, renamedTo placeholder: String
  ) -> Repetition {
    var mended = lines
    let whole = lines[line - 1]
    let before = whole[..<start]
    mended[line - 1] = Substring(before + placeholder + whole[start...].dropFirst(name.count))
    return Repetition(
      name: name, line: line, column: before.unicodeScalars.count + 1,
      text: mended.joined(separator: "\n"))
  }

  /// How far into a text the key stands again, followed by a colon.
  private func keyPlace(in text: Substring) -> Int? {
    var rest = text
    while let comma = rest.firstIndex(of: ",") {
      rest = rest[rest.index(after: comma)...].drop { $0 == " " }
      guard rest.hasPrefix(name), isKey(rest.dropFirst(name.count)) else { continue }
      return text.distance(from: text.startIndex, to: rest.startIndex)
    }
    return nil
  }

  private func isKey(_ rest: Substring) -> Bool {
    rest.drop { $0 == " " }.first == ":"
  }
}

extension Substring {
  /// The text without spaces around it.
  fileprivate var trimmed: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }

  /// What stands from a column on.
  fileprivate func scalarSuffix(from column: Int) -> Substring {
    let scalars = unicodeScalars
    let start = scalars.index(
      scalars.startIndex, offsetBy: Swift.max(0, column - 1), limitedBy: scalars.endIndex)
    return self[(start ?? scalars.endIndex)...]
  }

  fileprivate func startIndex(offsetBy distance: Int) -> Index {
    index(startIndex, offsetBy: distance)
  }
}
