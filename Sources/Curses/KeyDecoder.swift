@_spi(_Unicode) import Swift
import Cells

/// What ncurses reports: a scalar, or a key that it has recognised.
enum RawKey: Hashable {
  case scalar(Unicode.Scalar)
  case key(Key)
  case pasteBegin
  case pasteEnd
  case focus(Bool)
  case unknown
}

/// Turns what ncurses reports into keys and pasted text.
///
/// Escape and a key that arrive together are Alt and that key. An Escape alone, followed within
/// `lateTime` by `[` or `O`, was the beginning of an arrow key that the network tore apart: the rest
/// is swallowed.
struct KeyDecoder {
  /// Milliseconds after an Escape in which the rest of a torn sequence may come.
  static let lateTime = 300
  /// Milliseconds without a character after which a paste is taken to have ended.
  static let pasteTime = 2_000
  /// The most scalars of a paste that are kept.
  static let pasteLimit = 100_000

  private var pasted: [Unicode.Scalar]?
  private var pastedAt = 0
  private var escapedAt: Int?
  private var swallowedAt: Int?
  private var hasEscape = false
  private var inputs: [Input] = []

  /// Returns the inputs of what has arrived together.
  ///
  /// - Parameters:
  ///   - raw: What ncurses reports, in order.
  ///   - now: Milliseconds of a clock that only goes forward.
  /// - Returns: Keys and pastes, in order.
  mutating func decode(_ raw: [RawKey], at now: Int) -> [Input] {
    defer { inputs = [] }
    endLostPaste(at: now)
    for key in raw { take(key, at: now) }
    if pasted != nil { pastedAt = now }
    if hasEscape {
      hasEscape = false
      escapedAt = now
      inputs.append(.key(.escape))
    }
    return inputs
  }

  private mutating func take(_ raw: RawKey, at now: Int) {
    switch raw {
    case .pasteBegin: beginPaste(at: now)
    case .pasteEnd: endPaste()
    case .scalar(let scalar) where pasted != nil: paste(scalar)
    case .scalar(let scalar): press(scalar, at: now)
    case .key(let key) where pasted == nil: press(key)
    case .focus(let isFocused): inputs.append(.focus(isFocused))
    case .key, .unknown: break
    }
  }

  private mutating func press(_ key: Key) {
    if hasEscape { inputs.append(.key(.escape)) }
    hasEscape = false
    swallowedAt = nil
    escapedAt = nil
    inputs.append(.key(key))
  }

  private mutating func press(_ scalar: Unicode.Scalar, at now: Int) {
    if swallow(scalar, at: now) { return }
    guard let key = Key(scalar) else { return }
    switch (hasEscape, key) {
    case (_, .escape): pressEscape()
    case (false, _): inputs.append(.key(key))
    case (true, .control("j")): pressAlt("\r")
    case (true, _): pressAlt(Character(scalar))
    }
  }

  private mutating func pressEscape() {
    if hasEscape { inputs.append(.key(.escape)) }
    hasEscape = true
  }

  private mutating func pressAlt(_ character: Character) {
    hasEscape = false
    inputs.append(.key(.alt(character)))
  }

  /// Tells whether a scalar belongs to a sequence that is no key of ours, or that came too late.
  private mutating func swallow(_ scalar: Unicode.Scalar, at now: Int) -> Bool {
    if let since = swallowedAt, now - since <= Self.lateTime, scalar != "\u{1B}" {
      let isLast = scalar.value >= 0x40 && scalar != "["
      swallowedAt = isLast ? nil : now
      return true
    }
    let isLate = escapedAt.map { now - $0 <= Self.lateTime } ?? false
    swallowedAt = nil
    escapedAt = nil
    guard hasEscape || isLate, scalar == "[" || scalar == "O" else { return false }
    hasEscape = false
    swallowedAt = now
    return true
  }

  private mutating func beginPaste(at now: Int) {
    hasEscape = false
    pasted = []
    pastedAt = now
  }

  private mutating func paste(_ scalar: Unicode.Scalar) {
    guard let count = pasted?.count, count < Self.pasteLimit else { return }
    pasted?.append(scalar)
  }

  private mutating func endPaste() {
    guard let pasted else { return }
    self.pasted = nil
    inputs.append(.paste(PastedText.cleaned(pasted)))
  }

  private mutating func endLostPaste(at now: Int) {
    if pasted != nil, now - pastedAt > Self.pasteTime { endPaste() }
  }
}
