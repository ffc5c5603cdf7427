/// What a screen or a text being written is remembered by: a name, and values, on one line.
///
/// A line is `area id=F1 row=goal:D1.1`; what would end a value in its midst is written as `%20`.
struct Trace: Equatable, Sendable {
  /// What is remembered about it.
  enum Key: String, Sendable {
    case id, row, at, top, item, pane, query, folded, detail, detailTop, second, secondTop
    case month, skipped, filter, party, goal
    case close, does, value, form, concern, field, cursor, text, draft, about, speaker, trend,
      meeting, owner, order
  }

  let name: String
  private var values: [String: String] = [:]

  init(_ name: String) {
    self.name = name
  }

  /// Reads what ``line`` wrote; `nil` for anything else.
  init?(line: some StringProtocol) {
    let words = line.split(separator: " ")
    guard let name = words.first else { return nil }
    self.name = String(name)
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let value = Trace.unescaped(String(parts[1])) else { return nil }
      values[String(parts[0])] = value
    }
  }

  subscript(key: Key) -> String? {
    get { values[key.rawValue] }
    set { values[key.rawValue] = newValue }
  }

  /// The trace on one line.
  var line: String {
    let words = values.sorted { $0.key < $1.key }.map { "\($0.key)=\(Trace.escaped($0.value))" }
    return ([name] + words).joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      guard scalar.value <= 0x20 || scalar == "%" || scalar.value == 0x7F else {
        result.unicodeScalars.append(scalar)
        return
      }
      let digits = String(scalar.value, radix: 16)
      result += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }

  private static func unescaped(_ text: String) -> String? {
    var (result, rest) = ("", text.unicodeScalars[...])
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        result.unicodeScalars.append(scalar)
        continue
      }
      guard let number = UInt8(String(rest.prefix(2)), radix: 16), number < 128 else { return nil }
      rest = rest.dropFirst(2)
      result.unicodeScalars.append(Unicode.Scalar(number))
    }
    return result
  }
}
