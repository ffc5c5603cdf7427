import Cells
import Curses
import Glibc

/// A program that shows what it is sent, and dies as it is told, so that tests can watch.
@main
struct TerminalProbe {
  static func main() {
    let arguments = Set(CommandLine.arguments.dropFirst())
    let appearance = Appearance(
      colours: arguments.contains("--mono") ? .mono : .auto,
      ascii: arguments.contains("--ascii") ? .forced : .auto,
      background: arguments.contains("--light") ? .light : nil)
    do {
      let terminal = try Terminal(appearance: appearance)
      let last = run(terminal)
      terminal.restore()
      print("ended by \(last)")
    } catch {
      print("failed: \(error)")
      exit(1)
    }
  }

  private static func run(_ terminal: borrowing Terminal) -> String {
    var seen: [String] = []
    while true {
      terminal.show(ProbePicture.frame(size: terminal.size, seen: seen))
      let wakeup = terminal.wait(timeout: nil)
      for signal in wakeup.signals {
        switch signal {
        case .terminate, .hangup, .interrupt: return "\(signal)"
        case .stop: terminal.suspend()
        case .continued: seen.append("continued")
        case .resized: break
        }
      }
      for input in terminal.pendingInput() {
        if let ending = obey(input, terminal) { return ending }
        seen.append(ProbePicture.name(of: input))
      }
    }
  }

  private static func obey(_ input: Input, _ terminal: borrowing Terminal) -> String? {
    let keys: [Key] =
      switch input {
      case .key(let key): [key]
      case .burst(let keys): keys
      default: []
      }
    for key in keys {
      switch key {
      case .character("q"): return "q"
      case .character("T"): fatalError("a trap on purpose")
      case .character("A"): abort()
      case .character("S"): raise(SIGSEGV)
      case .character("E"): unsafe perror("a message meanwhile")
      case .control("z"): terminal.suspend()
      case .character("R"): terminal.withReleasedScreen { print("released") }
      default: break
      }
    }
    return nil
  }
}
