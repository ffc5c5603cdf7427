import CNcurses
import Cells
import Glibc

/// The terminal while it is ours.
final class Session {
  private var palette: Palette
  private let isASCII: Bool
  var decoder: KeyDecoder
  /// Whether the terminal can be asked for its background, and is to be before the next frame.
  private var canAskBackground = false
  private var asksBackground = false
  var answersDueBy: ContinuousClock.Instant?
  private var cursor: (row: Int32, column: Int32) = (-1, 0)
  private var isResized = false
  var isOpen = true
  /// Whether the terminal has been taken away.
  private var isGone = false

  init(appearance: Appearance) throws(TerminalError) {
    let type = Self.variable("TERM") ?? ""
    // > Source: no-color.org and bixense.com/clicolors.
    let refusesColours =
      Self.variable("NO_COLOR").map { !$0.isEmpty } ?? false || Self.variable("CLICOLOR") == "0"
    let wantsColours = appearance.colours == .auto && !refusesColours
    switch Int(cncurses_open(wantsColours)) {
    case cncurses_opened: break
    case cncurses_unknown_type: throw .unknownType(type)
    case cncurses_already_open: throw .alreadyOpen
    default: throw .notATerminal
    }
    let told = Background(colours: Self.variable("COLORFGBG"), term: type)
    palette = Palette(
      colours: Int(cncurses_colours()), background: appearance.background ?? told)
    isASCII = appearance.ascii == .forced || !cncurses_is_utf8()
    let isMultiplexed = Self.variable("TMUX") != nil || Self.variable("STY") != nil
    canAskBackground =
      appearance.background == nil && palette.colours >= 256
      && Background.canBeAsked(term: type, isMultiplexed: isMultiplexed)
    asksBackground = canAskBackground
    decoder = KeyDecoder(
      sequences: TerminfoKeys.sequences, escapeTime: Int(cncurses_escape_time()),
      isLatin1: !cncurses_is_utf8())
    definePairs()
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private func definePairs() {
    for tone in Style.Tone.allCases where palette.pair(of: tone) > 0 {
      let foreground = palette.foreground(of: tone) ?? palette.ground?.foreground ?? -1
      _ = cncurses_define_pair(
        Int32(palette.pair(of: tone)), Int32(foreground),
        Int32(palette.ground?.background ?? -1))
    }
  }

  /// Shows everything in other colours from the next frame on.
  func adopt(_ theme: Theme) {
    guard isOpen, theme != palette.theme else { return }
    palette.theme = theme
    cncurses_define_ground(
      Int32(palette.ground?.foreground ?? -1), Int32(palette.ground?.background ?? -1))
    definePairs()
    cncurses_redraw()
  }

  func close() {
    guard isOpen else { return }
    awaitAnswers()
    isOpen = false
    cncurses_close()
  }

  var size: Size {
    guard isOpen else { return Size(columns: 0, rows: 0) }
    return Size(columns: Int(cncurses_columns()), rows: Int(cncurses_rows()))
  }

  /// Takes notice of a size that may have changed while the screen was not ours.
  func followSize() {
    guard isOpen else { return }
    _ = cncurses_update_size()
    isResized = true
  }

  func show(_ frame: borrowing Frame) {
    guard isOpen else { return }
    cncurses_begin_frame()
    if isASCII { draw(frame.asciified()) } else { draw(frame) }
    cursor = (-1, 0)
    if let point = frame.cursor, frame.bounds.contains(point) {
      cursor = (Int32(point.row), Int32(point.column))
    }
    decoder.showed(isWaiting: hasWaitingByte)
    askOnce()
    cncurses_end_frame(cursor.row, cursor.column)
  }

  /// Asks before the first frame that is shown, so that the answer is on its way while it is sent.
  private func askOnce() {
    guard asksBackground else { return }
    asksBackground = false
    decoder.answers.ask()
    answersDueBy = .now + Self.answerTime
    cncurses_ask_background()
  }

  /// Shows the frame again if the terminal has told of another background.
  private func adoptBackground() {
    guard let told = decoder.answers.background, told != palette.told else { return }
    palette.told = told
    definePairs()
    cncurses_end_frame(cursor.row, cursor.column)
  }

  private func draw(_ frame: borrowing Frame) {
    let size = size
    for row in 0..<min(size.rows, frame.size.rows) {
      for column in 0..<min(size.columns, frame.size.columns) {
        let cell = frame[column: column, row: row]
        if cell.width > 0, cell != .blank { put(cell, column: column, row: row) }
      }
    }
  }

  private func put(_ cell: Cell, column: Int, row: Int) {
    var scalars = cell.character.unicodeScalars.makeIterator()
    func next() -> UInt32 { scalars.next()?.value ?? 0 }
    cncurses_put(
      Int32(row), Int32(column), next(), next(), next(), next(), next(),
      Int32(palette.attributes(of: cell.style)), Int32(palette.pair(of: cell.style.tone)))
  }

  func pendingInput() -> [Input] {
    guard isOpen else { return [] }
    var inputs: [Input] = []
    if isResized {
      isResized = false
      _ = cncurses_update_size()
      inputs.append(.resized(size))
    }
    inputs += decodePending()
    adoptBackground()
    return inputs
  }

  /// Reads and decodes what has come, one reading after another: what comes in one came together.
  func decodePending() -> [Input] {
    var inputs: [Input] = []
    // An endless stream must not keep the screen from being shown.
    for _ in 0..<64 {
      let bytes = readAvailable()
      inputs += decoder.decode(bytes, at: Self.now)
      if bytes.isEmpty { break }
    }
    return inputs
  }

  /// Whether a byte can be read without waiting.
  private var hasWaitingByte: Bool {
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&polled, 1, 0) > 0 && polled.revents & Int16(POLLIN) != 0
  }

  /// What one reading gives; nothing when nothing has come.
  private func readAvailable() -> [UInt8] {
    guard hasWaitingByte else { return [] }
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, used in
      count = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      used = max(0, count)
    }
    // The other end is closed; else it was a signal, which is answered elsewhere.
    if count == 0 || count < 0 && errno == EIO { isGone = true }
    return bytes
  }

  /// Takes the terminal back from another program.
  func takeBack() {
    decoder.takeBack(at: Self.now)
    // Another one may have changed it; and with the answer all that the other asked for has come.
    asksBackground = canAskBackground
    followSize()
  }

  /// Milliseconds of a clock that never goes back.
  private static var now: Int {
    let elapsed = ContinuousClock.now - Self.start
    return Int(elapsed / .milliseconds(1))
  }

  private static let start = ContinuousClock.now
}

extension Session {
  func wait(alsoOn descriptors: [Int32], timeout: Duration?) -> Wakeup {
    guard isOpen else { return Wakeup() }
    if isResized { return Wakeup(hasInput: true) }
    let watched = [STDIN_FILENO, cncurses_signal_descriptor()] + descriptors
    var polled = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds(timeout))
    var wakeup = Wakeup()
    if isGone { wakeup.signals.insert(.hangup) }
    if count > 0 {
      let gone = Int16(POLLHUP) | Int16(POLLERR) | Int16(POLLNVAL)
      wakeup.hasInput = polled[0].revents & Int16(POLLIN) != 0
      if polled[0].revents & gone != 0 { wakeup.signals.insert(.hangup) }
      wakeup.readyDescriptors = polled.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
    }
    // An Escape after which nothing has come is a key now.
    if let deadline = decoder.deadline, Self.now >= deadline { wakeup.hasInput = true }
    takeSignals(into: &wakeup)
    return wakeup
  }

  private func takeSignals(into wakeup: inout Wakeup) {
    while case let number = cncurses_next_signal(), number != 0 {
      guard let signal = Wakeup.Signal(number: number) else { continue }
      wakeup.signals.insert(signal)
      guard signal == .resized || signal == .continued else { continue }
      isResized = true
      wakeup.hasInput = true
      if signal == .continued { cncurses_resume() }
    }
  }

  /// How long to wait: until what is due, or until a key is no longer waited for.
  private func milliseconds(_ timeout: Duration?) -> Int32 {
    let limit = Self.milliseconds(timeout)
    guard let deadline = decoder.deadline else { return limit }
    let left = Int32(clamping: max(0, deadline - Self.now))
    return limit < 0 ? left : min(left, limit)
  }

  /// Rounds up, so that what was due is due when waiting ends.
  private static func milliseconds(_ timeout: Duration?) -> Int32 {
    guard let timeout else { return -1 }
    let (seconds, attoseconds) = timeout.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}

extension Wakeup.Signal {
  fileprivate init?(number: Int32) {
    switch number {
    case SIGTERM: self = .terminate
    case SIGHUP: self = .hangup
    case SIGINT: self = .interrupt
    case SIGCONT: self = .continued
    case SIGWINCH: self = .resized
    case SIGTSTP: self = .stop
    default: return nil
    }
  }
}
