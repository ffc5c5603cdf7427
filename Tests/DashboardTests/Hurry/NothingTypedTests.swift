import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Curses
@testable import Dashboard

/// What nobody typed records nothing and changes no text, on any screen and in anything written.
struct NothingTypedTests {
  /// A place that keys lead to, and what has been recorded and written on the way.
  private struct Visit {
    var session: Session
    let commands: Int
    let drafts: [DraftKey: String]
    let text: String?

    init(_ session: Session) {
      self.session = session
      commands = session.commands.count
      drafts = session.model.setting.drafts
      text = session.model.prompt?.draft?.text
    }

    /// Whether nothing has been recorded since.
    var isUnrecorded: Bool {
      !session.commands.dropFirst(commands).contains { command in
        switch command {
        case .record, .approveMinutes, .freezeReport, .rememberAuthor, .acceptDay, .mend: true
        case .saveDraft, .discardDraft, .keepPosition, .surveyReports, .rehearse,
          .editText, .copy, .save, .prefer, .redraw, .suspend, .quit, .wake:
          false
        }
      }
    }

    /// Whether what was being written is as it was, open or kept as a draft.
    var isUnwritten: Bool {
      let kept = session.model.setting.drafts
      return session.model.prompt?.draft?.text == text
        || session.model.prompt == nil && !session.model.isDraftUnsaved
          && drafts.allSatisfy { kept[$0.key] == $0.value }
    }
  }

  private func visits(_ tale: PlaceTests.Tale) throws -> [(keys: String, visit: Visit)] {
    let chronicle = try tale.chronicle()
    return try tale.keys.map { keys in
      var session = Session(chronicle)
      try session.type(keys)
      return (keys, Visit(session))
    }
  }

  /// What the decoder makes of every report torn at every byte; each outcome once.
  private static let outcomes: Set<[Input]> = {
    var outcomes: Set<[Input]> = []
    for report in TerminalReport.all {
      for place in 0..<report.bytes.count {
        for pause in [0, 1, 40, 500] {
          var decoder = KeyDecoder()
          decoder.showed(isWaiting: false)
          var inputs = decoder.decode(Array(report.bytes.prefix(place)), at: 1_000)
          inputs += decoder.decode([], at: 1_000 + pause)
          inputs += decoder.decode(Array(report.bytes.dropFirst(place)), at: 1_000 + pause)
          inputs += decoder.decode([], at: 1_000 + pause + 30)
          outcomes.insert(inputs)
        }
      }
    }
    return outcomes
  }()

  @Test(.fault(.f81), arguments: PlaceTests.Tale.allCases)
  func reportsRecordNothingAndChangeNoText(tale: PlaceTests.Tale) throws {
    #expect(Self.outcomes.count < 20, "\(Self.outcomes)")
    for (keys, start) in try visits(tale) {
      for inputs in Self.outcomes {
        var visit = start
        for input in inputs { visit.session.send(.input(input)) }
        let holds = visit.isUnrecorded && visit.isUnwritten
        #expect(holds, "\(keys): \(inputs)")
        FaultTally.note(lost: holds ? 0 : 1)
      }
    }
  }

  private static let rounds = FaultRounds.choose(12, long: 4_000)

  /// Bytes that are not one known key, on every screen, with time going on as it will.
  @Test(.fault(.f82), arguments: PlaceTests.Tale.allCases)
  func bytesThatAreNoKnownKeyRecordNothing(tale: PlaceTests.Tale) throws {
    var generator = SeededGenerator(seed: UInt64(tale.keys.count))
    for (keys, start) in try visits(tale) {
      for _ in 0..<Self.rounds {
        var visit = start
        var decoder = KeyDecoder()
        var now = 1_000
        decoder.showed(isWaiting: false)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          now += Int.random(in: 0...3_000, using: &generator)
          let bytes = Self.bytes(using: &generator)
          for input in decoder.decode(bytes, at: now) {
            // A key that came alone is one, whoever pressed it.
            if case .key = input { continue }
            visit.session.send(.input(input))
          }
          decoder.showed(isWaiting: false)
        }
        #expect(visit.isUnrecorded, "\(keys)")
        FaultTally.note(lost: visit.isUnrecorded ? 0 : 1)
      }
    }
  }

  private static func bytes(using generator: inout SeededGenerator) -> [UInt8] {
    let words = [
      "granskning november: oförändrad\r", "s1", "s4\r", "2\r", "222", "r2", "x\r\r", "\r\r",
      "1\r\n1",
      "\u{1B}[200~s1\r\u{1B}[201~1\r", "u\r", "\u{E5}\u{E5}", "f\r\rx1", "b1\rb2", "2;2M", "jjjj\r",
    ]
    if Bool.random(using: &generator), let word = words.randomElement(using: &generator) {
      return Array(word.utf8)
    }
    let signs = Array("\u{1B}[]O<;0123456789~ABMRcmutsbxfri+u\r\rj k".utf8)
    return (0...Int.random(in: 1...9, using: &generator)).map { _ in
      Bool.random(using: &generator)
        ? signs.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
    }
  }
}
