/// Characters under construction: a base each, and the marks that follow it.
struct Clusters {
  private let mostMarks: Int
  private var done: [Character] = []
  private var current = String.UnicodeScalarView()
  private var takesMarks = false
  private var opensFlag = false

  init(mostMarks: Int) {
    self.mostMarks = mostMarks
  }

  /// Whether the last character takes two columns.
  var endsWide: Bool {
    current.first.map { ScalarKind($0) == .wide } ?? false
  }

  /// Begins a character; what is told to take no marks is not a letter.
  mutating func begin(_ scalar: Unicode.Scalar, takesMarks: Bool) {
    closeFlag()
    start(scalar, takesMarks: takesMarks)
  }

  /// A mark without a base is shown on a dotted circle; one mark too many is left out.
  mutating func mark(_ scalar: Unicode.Scalar) {
    if !takesMarks { begin("◌", takesMarks: true) }
    guard current.count <= mostMarks else { return }
    var joined = current
    joined.append(scalar)
    if String(joined).count == 1 { current = joined } else { spell(scalar) }
  }

  /// A variation selector would change the width of its base, so it is left out; alone it is shown.
  mutating func select(_ scalar: Unicode.Scalar) {
    if !takesMarks { spell(scalar) }
  }

  /// Regional indicators become the letters of the country, as ‹SE›.
  mutating func flag(_ scalar: Unicode.Scalar) {
    let isFirst = !opensFlag
    if isFirst { start("‹", takesMarks: false) }
    start(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6 + 0x41)), takesMarks: false)
    opensFlag = true
    if !isFirst { closeFlag() }
  }

  /// Shows the number of a scalar that cannot be shown itself.
  mutating func spell(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    for shown in "‹U+\(padding)\(digits)›".unicodeScalars { begin(shown, takesMarks: false) }
  }

  /// Returns the characters and starts anew.
  mutating func finish() -> [Character] {
    closeFlag()
    flush()
    defer { done = [] }
    return done
  }

  private mutating func closeFlag() {
    guard opensFlag else { return }
    opensFlag = false
    start("›", takesMarks: false)
  }

  private mutating func start(_ scalar: Unicode.Scalar, takesMarks: Bool) {
    flush()
    current.append(scalar)
    self.takesMarks = takesMarks
  }

  private mutating func flush() {
    if !current.isEmpty { done.append(Character(String(current))) }
    current.removeAll(keepingCapacity: true)
  }
}
