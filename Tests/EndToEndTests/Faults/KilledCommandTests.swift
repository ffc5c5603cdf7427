import Foundation
import TestSupport
import Testing

/// `kill -9` at random moments of commands that record, several writers at once.
@Suite struct KilledCommandTests {
  static let rounds = 13
  static let writers = 4
  static let cases = FaultRounds.choose(5, long: 130)

  @Test(.fault(.f03), arguments: UInt64(0)..<UInt64(cases))
  func whatWasAnsweredIsThereAfterKills(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let workspace = try SmallWorkspace()
    let programs = try (0..<Self.writers).map { _ in try Program() }
    var span = try 2 * programs[0].time(recording: "Första", in: workspace)
    var answered = ["Första"]
    var killed = 0
    for round in 0..<Self.rounds {
      let texts = programs.indices.map { "Runda \(round), skrivare \($0)" }
      let outcomes = try Self.recordAndKill(
        texts, by: programs, in: workspace, within: span, &generator)
      for (text, outcome) in zip(texts, outcomes) {
        #expect([.status(0), .signal(SIGKILL)].contains(outcome.ending), "\(outcome)")
        // Also when the kill came between the answer and the end.
        if outcome.output.hasPrefix("Sparat") { answered.append(text) }
        if outcome.ending == .signal(SIGKILL) {
          killed += 1
          FaultTally.note()
        }
      }
      // However busy the machine is, about half of the kills come before the answer.
      let wasAnswered = outcomes.count { $0.output.hasPrefix("Sparat") }
      span *= wasAnswered * 2 > Self.writers ? 0.8 : 1.25
    }
    #expect(killed > 0 && answered.count > 1)
    try Self.expect(answered, in: workspace, seenBy: programs[1])
    // The locks are free at once, and the next change follows on what the kills left behind.
    _ = try programs[2].time(recording: "Sista", in: workspace)
    try Self.expect(answered + ["Sista"], in: workspace, seenBy: programs[3])
  }

  /// Starts one process for each text and kills each at a moment of its own.
  private static func recordAndKill(
    _ texts: [String], by programs: [Program], in workspace: SmallWorkspace, within span: Double,
    _ generator: inout SeededGenerator
  ) throws -> [Outcome] {
    let jobs = try zip(texts, programs).map { text, program in
      try program.start(program.recording(text, in: workspace))
    }
    let start = DispatchTime.now()
    let moments = jobs.map { ($0, Double.random(in: 0...span, using: &generator)) }
    for (job, moment) in moments.sorted(by: { $0.1 < $1.1 }) {
      job.waitForEnd(until: start + moment)
      job.send(SIGKILL)
    }
    return try jobs.map { try $0.outcome(deadline: 30) }
  }

  /// Expects every answered change to be in the journal once, and the journal to be sound.
  private static func expect(
    _ answered: [String], in workspace: SmallWorkspace, seenBy program: Program
  ) throws {
    let verdict = try program.run("verify", "-w", workspace.path)
    #expect(verdict.ending == .status(0), "\(verdict)")
    let logged = try program.log(of: workspace.path).flatMap(\.facts).compactMap(\.note)
    let counts = Dictionary(grouping: logged) { $0 }.mapValues(\.count)
    #expect(counts.values.allSatisfy { $0 == 1 })
    let lost = answered.filter { counts[$0] != 1 }
    FaultTally.current?.change { $0.lost += lost.count }
    #expect(lost == [], "answered and not there")
  }
}

extension Program {
  fileprivate func recording(_ text: String, in workspace: SmallWorkspace) -> [String] {
    ["note", "A01", text, "--by", "samordnare", "-w", workspace.path]
  }

  /// Records a text undisturbed and returns how long that took, in seconds.
  fileprivate func time(recording text: String, in workspace: SmallWorkspace) throws -> Double {
    let start = Date.now
    let outcome = try run(recording(text, in: workspace))
    try #require(outcome.ending == .status(0), "\(outcome)")
    return Date.now.timeIntervalSince(start)
  }
}
