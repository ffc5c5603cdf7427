import Foundation
import TestSupport
import Testing

/// Signals and traps: the terminal is left as it was, and nothing of the memory is told.
@Suite struct RestoredTerminalTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    // As a user has it: the harness would otherwise switch the backtracer off.
    program.environment["SWIFT_BACKTRACE"] = ""
    self.program = program
    copy = try WorkspaceCopy()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGQUIT, SIGBUS, SIGFPE])
  func aSignalLeavesTheTerminalAsItWas(signal: Int32) throws {
    let session = try opened()
    session.terminal.signal(signal)
    let ending = session.terminal.waitForEnd()
    if [SIGTERM, SIGHUP, SIGINT].contains(signal) {
      let allowed: [PseudoTerminal.Ending] = [.signalled(signal), .exited(128 + signal)]
      #expect(allowed.contains { $0 == ending }, "\(String(describing: ending))")
    } else {
      #expect(ending == .signalled(signal))
    }
    session.expectRestored()
    expectSilence(session)
  }

  #if DEBUG
    @Test(.fault(.f69)) func aTrapLeavesTheTerminalAsItWas() throws {
      var program = program
      program.environment["SAMVERKAN_REHEARSE_TRAP"] = "1"
      let session = try opened(program)
      try session.press("j")
      let ending = session.terminal.waitForEnd()
      let traps: [PseudoTerminal.Ending] = [SIGILL, SIGTRAP].map { .signalled($0) }
      #expect(traps.contains { $0 == ending }, "\(String(describing: ending))")
      session.expectRestored()
      expectSilence(session)
    }
  #endif

  private func opened(_ program: Program? = nil) throws -> Session {
    let session = try Session(copy.path, program ?? self.program)
    try session.see("Bekämpa")
    return session
  }

  /// Expects nothing after the screen that a user's memory could be read from.
  private func expectSilence(_ session: Session) {
    let bytes = session.terminal.output
    let after = bytes.text(afterLast: "\u{1B}[?1049l")
    #expect(!after.contains("Thread") && !after.contains("0x"), "\(after)")
    #expect(after.count < 600, "\(after)")
  }
}

extension [UInt8] {
  /// The text after the last occurrence of another.
  fileprivate func text(afterLast mark: String) -> String {
    String(decoding: self, as: UTF8.self).components(separatedBy: mark).last ?? ""
  }
}
