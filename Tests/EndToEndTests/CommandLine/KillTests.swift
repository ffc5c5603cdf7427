import Foundation
import TestSupport
import Testing

@Suite struct KillTests {
  /// Kills the program at five hundred moments, and looks for everything it has answered for.
  @Test func everythingAnsweredBySavedSurvivesBeingKilled() throws {
    let sandbox = try Sandbox()
    let copy = try sandbox.copyOfExample(isSmall: true)
    var generator = SeededGenerator(seed: 20_261_121)
    let usual = try durationOfOne(sandbox, copy)
    var answered: [String] = []
    var killed = 0
    for round in 0..<500 {
      let text = "Rapport \(round)"
      let output = Pipe()
      let process = try sandbox.start(
        ["note", "A01", text, "--by", "samordnare", "-w", copy], output: output, errors: Pipe())
      // From the very start to somewhat beyond the usual end.
      let limit = Double.random(in: 0...1.2, using: &generator) * usual
      let deadline = ContinuousClock.now + .seconds(limit)
      while process.isRunning, ContinuousClock.now < deadline { usleep(200) }
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        killed += 1
      }
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if String(decoding: said, as: UTF8.self).hasPrefix("Sparat") { answered.append(text) }
    }
    #expect(killed > 100)
    #expect(answered.count > 50)
    let verified = try sandbox.run("verify", "-w", copy)
    #expect(verified.status == 0, "\(verified.output)")
    let log = try sandbox.run("log", "A01", "--json", "-w", copy).output
    #expect(answered.filter { !log.contains("\"\($0)\"") } == [])
  }

  private func durationOfOne(_ sandbox: Sandbox, _ copy: String) throws -> Double {
    let start = ContinuousClock.now
    try sandbox.run("note", "A01", "Först", "--by", "samordnare", "-w", copy)
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
