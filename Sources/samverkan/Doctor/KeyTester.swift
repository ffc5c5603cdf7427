import Cells
import Curses
import PlanDomain

/// Shows what each key that is pressed is called, until one has pressed `q` twice.
struct KeyTester {
  let language: Language
  private(set) var lines: [String] = []
  private(set) var isOver = false
  private var isArmed = false

  init(_ language: Language) {
    self.language = language
  }

  /// Takes in what came from the terminal.
  mutating func take(_ input: Input) {
    switch input {
    case .key(let key): press([key])
    case .burst(let keys): press(keys)
    case .paste(let text): lines.append(text)
    default: return
    }
  }

  private mutating func press(_ keys: [Key]) {
    for key in keys {
      isOver = isOver || (isArmed && key == .character("q"))
      isArmed = key == .character("q")
    }
    let names = keys.map(\.description).joined(separator: " ")
    let word: DoctorWord = keys.count == 1 ? .pressed(names) : .cameTogether(names)
    lines.append(word.worded(in: language))
  }

  /// The picture: what to do, and the latest keys.
  func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    guard size.rows > 2, size.columns > 2 else { return frame }
    let heading = ScreenText(DoctorWord.tester.worded(in: language)).wrapped(to: size.columns)
    let latest = lines.suffix(max(0, size.rows - heading.count - 2))
    let rows = heading + [""] + latest.map { ScreenText($0) }
    for (row, text) in rows.prefix(size.rows).enumerated() {
      frame.write(text, at: Point(column: 0, row: row), limit: size.columns)
    }
    frame.cursor = Point(column: 0, row: min(size.rows - 1, rows.count))
    return frame
  }

  /// Takes the terminal and shows keys until it is over.
  ///
  /// - Throws: `Failure.terminal` where there is no full screen.
  mutating func run(_ appearance: Appearance) throws(Failure) {
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(appearance: appearance)
    } catch {
      throw .terminal
    }
    while !isOver {
      terminal.show(frame(terminal.size))
      let wakeup = terminal.wait(timeout: nil)
      if [.terminate, .hangup, .interrupt].contains(where: wakeup.signals.contains) { return }
      for input in terminal.pendingInput() { take(input) }
    }
  }
}
