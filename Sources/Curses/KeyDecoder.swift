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
/// is swallowed. So is what the terminal answers when it is asked.
struct KeyDecoder {
  /// Milliseconds after an Escape in which the rest of a torn sequence may come.
  static let lateTime = 300
  /// The same for an answer, which may be torn apart anywhere on a slow link.
  static let answerTime = 2_000
  /// Milliseconds without a character after which a paste is taken to have ended.
  static let pasteTime = 2_000
  /// The most scalars of a paste that are kept.
  static let pasteLimit = 100_000

  private var pasted: [Unicode.Scalar]?
  private var pastedAt = 0
  private var escapedAt: Int?
  private var sequence: SequenceReader?
  private var sequenceAt = 0
  private var hasEscape = false
  /// What the terminal has been asked and has answered.
  var answers = TerminalAnswers()
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
    for (place, key) in raw.enumerated() {
      // Text that holds the end of a paste does not become keys: the last end is the end.
      if key == .pasteEnd, Self.isPastedEnd(raw[(place + 1)...]) { continue }
      take(key, at: now)
    }
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
    sequence = nil
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
    continueSequence(scalar, at: now) || beginSequence(scalar, at: now)
  }

  private mutating func continueSequence(_ scalar: Unicode.Scalar, at now: Int) -> Bool {
    guard var reader = sequence else { return false }
    sequence = nil
    guard now - sequenceAt <= patience, scalar != "\u{1B}" || reader.takesEscape else {
      return false
    }
    switch reader.take(scalar) {
    case .unfinished: (sequence, sequenceAt) = (reader, now)
    case .finished(let text): answers.take(text)
    case .brokenOff(let text):
      answers.take(text)
      hasEscape = true
      return beginSequence(scalar, at: now)
    }
    return true
  }

  private mutating func beginSequence(_ scalar: Unicode.Scalar, at now: Int) -> Bool {
    let late = scalar == "]" ? Self.answerTime : Self.lateTime
    let isLate = escapedAt.map { now - $0 <= late } ?? false
    escapedAt = nil
    guard hasEscape || isLate else { return false }
    sequence = SequenceReader(first: scalar, mayBeAnswer: answers.isAwaited)
    guard sequence != nil else { return false }
    (hasEscape, sequenceAt) = (false, now)
    return true
  }

  private var patience: Int { answers.isAwaited ? Self.answerTime : Self.lateTime }

  /// Tells whether what follows the end of a paste has another end without a beginning.
  private static func isPastedEnd(_ rest: ArraySlice<RawKey>) -> Bool {
    rest.first { $0 == .pasteBegin || $0 == .pasteEnd } == .pasteEnd
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
