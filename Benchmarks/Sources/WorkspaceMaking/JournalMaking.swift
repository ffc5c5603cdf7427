import PlanDomain
import PlanStorage

/// Makes a journal that the program itself could have written: every change is decided by the rules,
/// and every line continues its writer's chain.
struct JournalMaking {
  private struct Desk {
    let author: String
    var chain: JournalChain
  }

  private var state: PlanState
  private let shape: WorkspaceShape
  private var chance: Chance
  private var desks: [Desk] = []

  init(_ shape: WorkspaceShape, plan: ActionPlan) {
    self.shape = shape
    state = PlanState(plan)
    chance = Chance(seed: shape.seed &+ 1)
    for number in 0..<shape.writers {
      let author = PlanTexts.functions[number % PlanTexts.functions.count]
      guard let writer = WriterID("skrivare-\(String(format(number)))") else { continue }
      desks.append(Desk(author: author, chain: JournalChain(writer: writer)))
    }
  }

  /// Makes the lines and hands each over with the path of its file.
  mutating func make(_ keep: (_ path: String, _ line: [UInt8]) throws -> Void) throws {
    for number in 0..<shape.entries {
      let now = moment(of: number)
      let place = number < desks.count ? number : chance.number(below: desks.count)
      let isFirst = desks[place].chain.head.number == 0
      let facts = try isFirst ? [start(of: desks[place])] : facts(on: now.date, by: desks[place])
      let line = try append(facts, at: now, by: place)
      let writer = desks[place].chain.writer
      try keep("journal/\(writer)/\(now.date.month).jsonl", line)
    }
  }

  /// The entries spread evenly over the time from January 2024 to November 2026.
  private func moment(of number: Int) -> Timestamp {
    let (first, last): (Int64, Int64) = (1_704_700_800, 1_795_190_400)
    let seconds = first + (last - first) * Int64(number) / Int64(max(1, shape.entries))
    return Timestamp(seconds: seconds, offset: 3600)
  }

  private func start(of desk: Desk) -> Fact {
    Fact(.writerStarted(WriterStarted(function: desk.author, program: "samverkan 0.1")))
  }

  private mutating func append(
    _ facts: [Fact], at now: Timestamp, by place: Int
  ) throws -> [UInt8] {
    if let latest = state.history.last?.id { desks[place].chain.follow(latest, now: now) }
    let (entry, line) = try desks[place].chain.append(
      facts, by: desks[place].author, at: now, using: &chance)
    state.apply(entry)
    return line
  }

  /// What the rules make of a change; where they refuse it, a report in words instead.
  private mutating func facts(on date: CalendarDate, by desk: Desk) throws -> [Fact] {
    let id = chance.pick(state.plan.activities).id
    let note = chance.pick(PlanTexts.notes)
    let wish = wish(about: id, note)
    do {
      return try state.facts(for: Change(wish), by: desk.chain.writer, on: date)
    } catch {
      return try state.facts(for: Change(.report(id, note)), by: desk.chain.writer, on: date)
    }
  }

  private mutating func wish(about id: ActivityID, _ note: String) -> Wish {
    switch chance.number(below: 100) {
    case 0..<45: .report(id, note)
    case 45..<75: .assess(id, chance.pick(Assessment.allCases), note: note)
    case 75..<90: contribution(to: id)
    case 90..<98: .progress(id, to: chance.pick([.ongoing, .ongoing, .paused, .done]), note: note)
    case 98: .changeActivity(id, .text(.followUp, note), note: note)
    default: .undo(reason: note)
    }
  }

  private mutating func contribution(to id: ActivityID) -> Wish {
    let party = chance.pick(state.plan.agreement.parties).id
    return .progressContribution(id, party, to: chance.pick([.ongoing, .done]))
  }
}

/// Four characters that no other number has.
private func format(_ number: Int) -> [Character] {
  Array(String(10_000 + number).dropFirst())
}
