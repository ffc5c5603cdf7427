import CNcurses
public import Cells
import Glibc

/// The terminal in full-screen mode, for as long as the value lives.
///
/// It is restored when the value goes out of scope, and by itself when the process dies of a trap
/// or a fatal signal. Use it from one thread.
public struct Terminal: ~Copyable {
  private let session: Session

  /// Takes the terminal of standard input and output.
  ///
  /// - Parameter appearance: How the screen is to look.
  /// - Throws: `TerminalError` when there is no usable terminal; nothing has been changed then.
  public init(appearance: Appearance = Appearance()) throws(TerminalError) {
    session = try Session(appearance: appearance)
  }

  /// The width and height, in cells.
  public var size: Size { session.size }

  /// Shows a frame; only what differs from the last one is sent.
  public func show(_ frame: borrowing Frame) {
    session.show(frame)
  }

  /// Draws everything anew at the next frame, whatever is on the screen now.
  public func redraw() {
    cncurses_redraw()
  }

  /// Shows everything in the colours of a theme, from the next frame on.
  ///
  /// - Parameter theme: The theme.
  public func adopt(_ theme: Theme) { session.adopt(theme) }

  /// Has what is done with the mouse told of, or leaves the mouse to the terminal, which then marks text
  /// with it.
  ///
  /// - Parameter isTaken: Whether the program takes it.
  public func takeMouse(_ isTaken: Bool) { cncurses_take_mouse(isTaken) }

  /// Hands a text to the terminal as what is copied, to be pasted elsewhere.
  ///
  /// Terminals may refuse it, and none says so.
  ///
  /// - Parameter text: The text.
  public func copy(_ text: String) {
    let letters = Base64.text(of: Array(text.utf8))
    unsafe letters.withUnsafeBytes { buffer in
      guard let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress else { return }
      unsafe cncurses_copy(start, UInt(buffer.count))
    }
  }

  /// Sleeps until there is input, a signal, something on other descriptors, or the time has passed.
  ///
  /// - Parameters:
  ///   - descriptors: Others to wait on, for reading.
  ///   - timeout: How long to wait at most; nil waits for ever.
  /// - Returns: Why waiting ended.
  public func wait(alsoOn descriptors: [Int32] = [], timeout: Duration?) -> Wakeup {
    session.wait(alsoOn: descriptors, timeout: timeout)
  }

  /// Returns all input that has arrived, without waiting.
  public func pendingInput() -> [Input] {
    session.pendingInput()
  }

  /// Stops the program as Ctrl-Z does, and returns when it is continued.
  ///
  /// Show a frame afterwards, and read anew what may have changed.
  public func suspend() {
    session.awaitAnswers()
    cncurses_suspend()
    session.takeBack()
  }

  /// Gives the terminal to another program, such as an editor, while the body runs.
  ///
  /// - Parameter body: What to do meanwhile.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  public func withReleasedScreen<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    session.awaitAnswers()
    cncurses_release()
    defer {
      cncurses_resume()
      session.takeBack()
    }
    return try body()
  }

  /// Whether a signal has asked the program to end, which the next wait will tell.
  public static var isAskedToEnd: Bool { cncurses_is_asked_to_end() }

  /// Gives the terminal back for good; further calls have no effect.
  public func restore() {
    session.close()
  }

  deinit {
    session.close()
  }
}
