import Cells

/// Turns the bytes that a terminal sends into keys and pasted text.
///
/// A machine of states over bytes, with the time as input. What a terminal answers, what the mouse does
/// that nothing comes of, and what another program's question leads to is swallowed wherever it is torn apart
/// (`docs/decisions/0028-keys-are-read-from-bytes.md`).
///
/// Escape and a key that arrive together are Alt and that key. An Escape alone is a key; if the next
/// byte begins a sequence then the Escape was its beginning, which a slow line has torn off.
struct KeyDecoder {
  /// Milliseconds after an Escape in which `O` is taken for the rest of a torn sequence.
  static let lateTime = 300
  /// Milliseconds without a byte after which a sequence is given up.
  static let patience = 2_000
  /// Milliseconds after keys that came together in which another key still counts among them.
  static let burstTime = 200
  /// Milliseconds after another program has had the terminal in which what comes together is its, unless
  /// the terminal answers a question of ours before: all that follows the answer is for us.
  static let handoverTime = 500
  /// Milliseconds without a byte after which a paste is taken to have ended.
  static let pasteTime = 2_000
  /// The same with only a byte at a time, as someone types whose paste never ended.
  static let typedPasteTime = 10_000
  /// The most bytes of one sequence, and of one string.
  static let sequenceLimit = 4_096
  static let stringLimit = 1 << 20
  /// More bytes than a key has.
  private static let bulk = 16

  private enum State: Equatable {
    case ground
    /// An Escape has come.
    case escape
    /// The same, and it has been told of as a key.
    case toldEscape
    /// After Escape and `[`.
    case control(ControlSequence)
    /// After Escape and `O`.
    case single(ControlSequence)
    case string(ControlString)
    /// Where the mouse is, after its report.
    case coordinates(Int, hasLead: Bool)
    /// After Escape and two `[`, of Linux' own console.
    case console
    case paste
  }

  private enum Event {
    /// A key, and whether it is a character rather than a sequence.
    case key(Key, isTyped: Bool)
    case other(Input)
  }

  /// What the terminal's own keys send, beside those that all have in common.
  private let sequences: [[UInt8]: Key]
  private let escapeTime: Int
  /// Whether bytes that are no UTF-8 are Latin-1.
  private let isLatin1: Bool

  private var state = State.ground
  /// A sequence that another one has broken into, and that goes on after it.
  private var interrupted: State?
  private var utf8 = UTF8Reader()
  private var isAlt = false
  /// Whether the sequence began with an Escape that was told of as a key.
  private var isLate = false
  private var pasted = PastedText()
  /// When the last byte came, when the Escape was told of, and when many bytes of a paste came.
  private var (byteAt, escapedAt, bulkAt) = (0, 0, 0)
  private var now = 0
  private var events: [Event] = []
  private var hasSwallowed = false
  private var isIllegible = false
  /// Whether keys have been left out that came while another program had the terminal.
  private var hasLeftOver = false
  /// Until when keys count as having come together, and as left over from another program.
  private var (burstEnds, handoverEnds) = (0, 0)
  /// Whether a key has come that the screen has not answered.
  private var hasUnansweredKey = true
  /// Whether something waited to be read when the screen answered a key.
  private var isAhead = false
  /// What the terminal has been asked and has answered.
  var answers = TerminalAnswers()

  /// Creates a decoder.
  ///
  /// - Parameters:
  ///   - sequences: What the terminal's own keys send.
  ///   - escapeTime: Milliseconds to wait for the rest of a key after an Escape.
  ///   - isLatin1: Whether bytes that are no UTF-8 are Latin-1.
  init(sequences: [[UInt8]: Key] = [:], escapeTime: Int = 25, isLatin1: Bool = false) {
    self.sequences = sequences
    self.escapeTime = escapeTime
    self.isLatin1 = isLatin1
  }

  /// The moment at which `decode` is to be called though nothing has come.
  var deadline: Int? {
    switch state {
    case .escape: byteAt + escapeTime
    case .paste: min(byteAt + Self.pasteTime, bulkAt + Self.typedPasteTime) + 1
    case .ground, .toldEscape, .control, .single, .string, .coordinates, .console: nil
    }
  }

  /// Notes that a frame is about to be shown.
  ///
  /// - Parameter isWaiting: Whether a byte waits to be read: it was typed before the frame was seen.
  mutating func showed(isWaiting: Bool) {
    isAhead = hasUnansweredKey && isWaiting
    hasUnansweredKey = false
  }

  /// Notes that another program has had the terminal: what it asked for may still come, without its
  /// beginning.
  mutating func takeBack(at now: Int) {
    (state, interrupted) = (.ground, nil)
    hasUnansweredKey = true
    handoverEnds = now + Self.handoverTime
  }

  /// Returns the inputs of what has arrived in one reading.
  ///
  /// - Parameters:
  ///   - bytes: What has arrived; nothing when only time has passed.
  ///   - now: Milliseconds of a clock that only goes forward.
  /// - Returns: Keys and pastes, in order.
  mutating func decode(_ bytes: [UInt8], at now: Int) -> [Input] {
    self.now = now
    (events, hasSwallowed, isIllegible, hasLeftOver) = ([], false, false, false)
    expire()
    hasSwallowed = false
    let wasMidway = isMidway
    var rest = bytes[...]
    while !rest.isEmpty {
      if state == .paste {
        guard let after = pasted.take(rest) else { break }
        rest = after
        endPaste(isBroken: false)
      } else if let byte = rest.popFirst() {
        take(byte)
      }
    }
    if !bytes.isEmpty { byteAt = now }
    if bytes.count > Self.bulk { bulkAt = now }
    defer { if !bytes.isEmpty { isAhead = false } }
    return inputs(wasMidway: wasMidway)
  }

  private var isMidway: Bool { state != .ground && state != .toldEscape }
}

// MARK: - What has come

extension KeyDecoder {
  private mutating func inputs(wasMidway: Bool) -> [Input] {
    var (keys, typed) = (0, 0)
    for case .key(_, let isTyped) in events {
      keys += 1
      if isTyped { typed += 1 }
    }
    let isAlone =
      events.count == 1 && keys == 1 && !hasSwallowed && !isMidway && !(wasMidway && typed > 0)
      && !isAhead && !hasUnansweredKey && now >= burstEnds
    if typed > 1 { burstEnds = now + Self.burstTime }
    if keys > 0 { hasUnansweredKey = true }
    let isLeftOver = now < handoverEnds && !isAlone
    if isLeftOver { leaveOut() }
    var inputs: [Input] = hasLeftOver ? [.leftOver] : []
    var burst: [Key] = []
    for event in events {
      switch event {
      case .key(let key, _) where isAlone: inputs.append(.key(key))
      case .key(let key, _): burst.append(key)
      case .other(let input):
        if !burst.isEmpty { inputs.append(.burst(burst)) }
        burst = []
        inputs.append(input)
      }
    }
    if !burst.isEmpty { inputs.append(.burst(burst)) }
    return inputs
  }

  /// Leaves out the keys that have come: they are the rest of what another program had asked for, or
  /// were pressed before there was a screen to press them at.
  private mutating func leaveOut() {
    let count = events.count
    events.removeAll { if case .key = $0 { true } else { false } }
    if events.count < count { hasLeftOver = true }
  }

  /// Takes what is no key, and returns whether it is what we have asked for.
  ///
  /// Answers come in order: with the last of ours all that another program had asked for has come.
  private mutating func takeAnswer(_ text: String) -> Bool {
    let wasAwaited = answers.isAwaited
    let isOurs = answers.take(text)
    if wasAwaited, !answers.isAwaited, now < handoverEnds {
      leaveOut()
      handoverEnds = now
    }
    return isOurs
  }

  private mutating func press(_ key: Key, isTyped: Bool = false) {
    (state, interrupted, isAlt, isLate) = (.ground, nil, false, false)
    events.append(.key(key, isTyped: isTyped))
  }

  /// A sequence that is no key is over; what it broke into goes on.
  ///
  /// - Parameter isOurs: Whether it is what we have asked for: a key beside it has come alone.
  private mutating func swallow(isOurs: Bool = false) {
    state = interrupted ?? .ground
    (interrupted, isLate) = (nil, false)
    if !isOurs { hasSwallowed = true }
  }

  /// A sequence has no end.
  private mutating func giveUp() {
    (state, interrupted, isLate, hasSwallowed) = (.ground, nil, false, true)
  }

  private mutating func tellEscape() {
    press(.escape)
    (state, escapedAt) = (.toldEscape, now)
  }

  private mutating func expire() {
    let waited = now - byteAt
    switch state {
    case .ground, .toldEscape: break
    case .escape: if waited >= escapeTime { tellEscape() }
    case .single: if waited > Self.lateTime { giveUp() }
    case .control(let sequence):
      if waited > Self.patience || sequence.mayBeShifted && waited >= escapeTime { giveUp() }
    case .string, .coordinates, .console: if waited > Self.patience { giveUp() }
    case .paste:
      if waited > Self.pasteTime || now - bulkAt > Self.typedPasteTime { endPaste(isBroken: true) }
    }
  }
}

// MARK: - Byte by byte

extension KeyDecoder {
  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeText(byte)
    case .escape: takeAfterEscape(byte)
    case .toldEscape: takeLate(byte)
    case .control(let sequence): take(byte, in: sequence)
    case .single(let sequence): take(byte, inSingle: sequence)
    case .string(let string): take(byte, in: string)
    case .coordinates(let left, let hasLead): takeCoordinate(byte, left, hasLead)
    case .console:
      if byte == 0x1B {
        breakInto()
      } else if let key = ControlSequence.console(byte) {
        pressSequence(key)
      } else {
        giveUp()
      }
    case .paste: break
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    if isLatin1, byte >= 0x80 { return takeIllegible(byte) }
    switch utf8.take(byte) {
    case .unfinished: break
    case .scalar(let scalar): take(scalar)
    case .illegible(let bytes, let isByteLeft):
      if bytes.count == 1 { takeIllegible(bytes[0]) } else { noteIllegible() }
      if isByteLeft { take(byte) }
    }
  }

  /// A byte that is no UTF-8: a control of eight bits, Latin-1, or nothing.
  private mutating func takeIllegible(_ byte: UInt8) {
    if Self.introducers[byte] != nil {
      take(Unicode.Scalar(byte))
    } else if isLatin1, byte >= 0xA0 {
      take(Unicode.Scalar(byte))
    } else {
      noteIllegible()
    }
  }

  /// One answer is enough for all that came together.
  private mutating func noteIllegible() {
    if !isIllegible { events.append(.other(.illegible)) }
    (isIllegible, isAlt) = (true, false)
  }

  /// Controls of eight bits, and what stands after Escape for the same.
  private static let introducers: [UInt8: UInt8] = [
    0x8F: UInt8(ascii: "O"), 0x90: UInt8(ascii: "P"), 0x98: UInt8(ascii: "X"),
    0x9B: UInt8(ascii: "["), 0x9D: UInt8(ascii: "]"), 0x9E: UInt8(ascii: "^"),
    0x9F: UInt8(ascii: "_"),
  ]

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar == "\u{1B}" {
      (state, isAlt) = (.escape, false)
      byteAt = now
    } else if scalar.value < 0x100, let introducer = Self.introducers[UInt8(scalar.value)] {
      isAlt = false
      begin(introducer)
    } else if let key = Key(scalar) {
      switch (isAlt, key) {
      case (false, _): press(key, isTyped: true)
      case (true, .control("j")): press(.altEnter, isTyped: true)
      case (true, _): press(.alt(Character(scalar)), isTyped: true)
      }
    } else {
      hasSwallowed = true
    }
  }

  /// Begins what the character after an Escape introduces; false when it introduces nothing.
  @discardableResult
  private mutating func begin(_ introducer: UInt8) -> Bool {
    switch introducer {
    case UInt8(ascii: "["): state = .control(ControlSequence())
    case UInt8(ascii: "O"): state = .single(ControlSequence())
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(ControlString(introducer: introducer))
    default: return false
    }
    return true
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    if begin(byte) { return }
    if byte == 0x1B {
      tellEscape()
      // Should the second one begin something that is no key, the first one may have begun another.
      interrupted = .toldEscape
      state = .escape
      byteAt = now
    } else if let key = sequences[[0x1B, byte]] {
      press(key)
    } else {
      (state, isAlt) = (.ground, true)
      takeText(byte)
    }
  }

  /// The first byte after an Escape that has been told of.
  private mutating func takeLate(_ byte: UInt8) {
    state = .ground
    if byte == 0x1B {
      (interrupted, state) = (.toldEscape, .escape)
      byteAt = now
      return
    }
    if byte == UInt8(ascii: "O"), now - escapedAt > Self.lateTime { return takeText(byte) }
    guard begin(byte) else { return takeText(byte) }
    (isLate, hasSwallowed) = (true, true)
  }

  /// A sequence is a key; where the Escape was told of, it has been pressed in its place.
  private mutating func pressSequence(_ key: Key) {
    if isLate { swallow() } else { press(key) }
  }

  private mutating func take(_ byte: UInt8, in sequence: ControlSequence) {
    switch byte {
    case 0x1B: breakInto()
    case 0x18, 0x1A: giveUp()
    case UInt8(ascii: "[") where sequence.count == 0: state = .console
    case 0x20...0x3F where sequence.count < Self.sequenceLimit:
      var sequence = sequence
      sequence.append(byte)
      state = .control(sequence)
    case 0x40...0x7E: end(sequence, with: byte)
    default:
      giveUp()
      take(byte)
    }
  }

  private mutating func end(_ sequence: ControlSequence, with final: UInt8) {
    let bytes = [0x1B, UInt8(ascii: "[")] + sequence.bytes + [final]
    if let key = sequences[bytes] { return pressSequence(key) }
    switch sequence.meaning(final) {
    case .key(let key): pressSequence(key)
    case .pasteBegin: beginPaste()
    case .coordinates(let count): state = .coordinates(count, hasLead: false)
    case .focus(let isFocused):
      events.append(.other(.focus(isFocused)))
      swallow()
    case .mouse(let event):
      events.append(.other(.mouse(event)))
      swallow(isOurs: true)
    case .pasteEnd, .other:
      swallow(isOurs: takeAnswer(String(decoding: bytes.dropFirst(), as: UTF8.self)))
    }
  }

  private mutating func take(_ byte: UInt8, inSingle sequence: ControlSequence) {
    switch byte {
    case 0x1B: breakInto()
    case 0x30...0x3B where sequence.count < 8:
      var sequence = sequence
      sequence.append(byte)
      state = .single(sequence)
    case 0x20...0x7E:
      let bytes = [0x1B, UInt8(ascii: "O")] + sequence.bytes + [byte]
      if let key = sequences[bytes] ?? sequence.keypad(byte) {
        pressSequence(key)
      } else {
        swallow()
      }
    default:
      giveUp()
      take(byte)
    }
  }

  private mutating func take(_ byte: UInt8, in string: ControlString) {
    var string = string
    if string.hasEscape {
      let isOurs = takeAnswer(string.text)
      if byte == UInt8(ascii: "\\") { return swallow(isOurs: isOurs) }
      if byte == 0x1B { return breakInto() }
      string.hasEscape = false
      state = .string(string)
      breakInto()
      return take(byte)
    }
    switch byte {
    case 0x18, 0x1A: return giveUp()
    case 0x1B: string.hasEscape = true
    default:
      guard !string.take(byte) else { return swallow(isOurs: takeAnswer(string.text)) }
    }
    guard string.count < Self.stringLimit else { return giveUp() }
    state = .string(string)
  }

  /// An Escape in the midst of a sequence: another one breaks into it.
  private mutating func breakInto() {
    interrupted = interrupted ?? state
    state = .escape
    byteAt = now
    hasSwallowed = true
  }

  /// Coordinates are a character each: a byte, or two where they are UTF-8.
  private mutating func takeCoordinate(_ byte: UInt8, _ left: Int, _ hasLead: Bool) {
    if byte == 0x1B { return breakInto() }
    let isRest = hasLead && 0x80...0xBF ~= byte
    guard isRest || left > 0, byte >= 0x20 || byte == 0 else {
      swallow()
      return take(byte)
    }
    let left = isRest ? left : left - 1
    let isLead = !isRest && 0xC2...0xDF ~= byte
    if left == 0, !isLead { swallow() } else { state = .coordinates(left, hasLead: isLead) }
  }
}

// MARK: - Pastes

extension KeyDecoder {
  private mutating func beginPaste() {
    interrupted = nil
    (state, isLate) = (.paste, false)
    pasted = PastedText()
    bulkAt = now
  }

  private mutating func endPaste(isBroken: Bool) {
    state = .ground
    hasSwallowed = true
    let input: Input =
      switch pasted.text {
      case nil: .pasteTooLong(limit: PastedText.limit)
      case let text?: isBroken ? .brokenPaste(text) : .paste(text)
      }
    pasted = PastedText()
    events.append(.other(input))
  }
}
