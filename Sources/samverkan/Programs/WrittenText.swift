/// A text in a file, for an editor to change.
final class WrittenText {
  private let file: PrivateFile
  private var original: [UInt8]
  private var isTaken = false

  /// More than any text may have, by far.
  private static let limit = 1 << 20

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - text: What stands there from the beginning.
  ///   - surroundings: Know the folder for such files.
  /// - Throws: `Failure` when there is no place for it.
  init(_ text: String, _ surroundings: Surroundings) throws(Failure) {
    original = Array((text + "\n").utf8)
    file = try PrivateFile("samverkan.txt", holding: text + "\n", surroundings.environment)
  }

  /// Where it stands.
  var path: String { file.path }

  /// Leaves the file where it is, also afterwards.
  func keep() { file.keep() }

  /// Removes the file, unless something stands there that nobody has taken.
  func leave() {
    if isTaken, !isChanged { file.keep(false) }
  }

  /// Whether something else stands there than was taken from it the last time.
  var isChanged: Bool { file.bytes.map { $0 != original } ?? false }

  /// What stands there.
  enum Reading {
    /// The text, without blank lines at its end, and whether it was no UTF-8 but Latin-1.
    case text(String, isLatin1: Bool)
    /// More bytes than a text may have; the file is kept.
    case tooLarge
    case unreadable
  }

  /// Takes what stands there.
  func take() -> Reading {
    guard let bytes = file.bytes else { return .unreadable }
    guard bytes.count <= Self.limit else {
      keep()
      return .tooLarge
    }
    (original, isTaken) = (bytes, true)
    let utf8 = String(validating: bytes, as: UTF8.self)
    // Every byte is a letter in Latin-1.
    var text = utf8 ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    if text.first == "\u{FEFF}" { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return .text(text, isLatin1: utf8 == nil)
  }
}
