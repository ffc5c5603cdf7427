import PlanDomain
import TestSupport

/// What one member with the right to write can put into a journal, line by line, so that reading it
/// would never end where some work grows faster than the lines.
enum HostileShape: String, CaseIterable {
  case undosOfUndos, undosOfTheTwoBefore, undosOfOneEntry, claimsUndone, claimsUnseen
  case claimsThatSeeTheFuture, claimsThatSeeAll, descendingIdentifiers, deviationsOfOneNumber
  case correctionsOfCorrections, correctionsOfOneNote, maskingsOfOneEntry, erasedAndMasked
  case decisionsOnOneProposal, proposalsBesideClaims, attendees, undosThatBranch
  case claimsPastTheCutOff, claimsPastTheCutOffInManyRegisters

  /// The lines, as many as said and a few more.
  func entries(_ count: Int) -> [Entry] {
    var lines = HostileLines()
    switch self {
    case .undosOfUndos:
      lines.add(progress())
      for number in 1...count { lines.add(undo(number)) }
    case .undosOfTheTwoBefore:
      lines.add(progress(), progress())
      for number in 2...count { lines.add(undo(number), undo(number - 1)) }
    case .undosOfOneEntry:
      lines.add(progress())
      for number in 1...count { lines.add(undo(number.isMultiple(of: 2) ? number : 1)) }
    case .claimsUndone:
      for _ in 1...count / 2 { lines.add(progress()) }
      for number in 1...count / 2 { lines.add(undo(number)) }
    case .claimsUnseen:
      for _ in 1...count / 8 { lines.add((0..<8).map { progress($0.isMultiple(of: 2)) }) }
    case .claimsThatSeeTheFuture:
      for number in 1...count { lines.add(progress(seen: [fact(number + 2)])) }
    case .claimsThatSeeAll:
      for number in 1...count / 8 {
        lines.add(progress(seen: (max(1, number - 8)...number).map { fact($0) }))
      }
    case .descendingIdentifiers:
      for number in 1...count { lines.add(as: count + 1 - number, [progress()]) }
    case .deviationsOfOneNumber:
      for _ in 1...count { lines.add(deviation()) }
    case .correctionsOfCorrections:
      lines.add(progress())
      for number in 1...count { lines.add(correction(of: fact(number))) }
    case .correctionsOfOneNote:
      lines.add(progress())
      for _ in 1...count { lines.add(correction(of: fact(1))) }
    case .maskingsOfOneEntry:
      lines.add(decision())
      lines.add(progress())
      for _ in 1...count { lines.add(mask(2)) }
    case .erasedAndMasked:
      lines.add(decision())
      for _ in 1...count / 2 { lines.add([]) }
      for number in 1...count / 2 { lines.add(mask(number + 1)) }
    case .decisionsOnOneProposal:
      lines.add(proposal())
      for _ in 1...count / 2 { lines.add(decision(adopting: [fact(1)])) }
      for number in 1...count / 2 { lines.add(undo(number + 1)) }
    case .proposalsBesideClaims:
      for _ in 1...count / 2 { lines.add(proposal(decision: DecisionID(fact(1)))) }
      for _ in 1...count / 2 { lines.add(proposal()) }
    case .attendees:
      lines.add(meeting())
      for number in 1...count { lines.add(attendance(of: "gäst \(number)")) }
    case .undosThatBranch:
      lines.add(progress())
      for number in 1...count / 8 { lines.add([Event](repeating: undo(number), count: 8)) }
    case .claimsPastTheCutOff:
      lines.addLater(progress())
      for number in 1...count / 2 { lines.addLater(progress(seen: [fact(number)])) }
      for _ in 1...count / 2 { lines.add(progress(seen: [fact(count / 2 + 1)])) }
    case .claimsPastTheCutOffInManyRegisters:
      lines.addLater(progress())
      for number in 1...count / 2 { lines.addLater(progress(seen: [fact(number)])) }
      for _ in 1...count / 4 {
        lines.add(progress())
        lines.add(correction(of: fact(lines.entries.count), seen: [fact(count / 2 + 1)]))
      }
    }
    return lines.entries
  }
}

/// Lines of one writer, numbered from 1.
private struct HostileLines {
  private(set) var entries: [Entry] = []

  mutating func add(_ events: Event...) { add(events) }

  mutating func add(_ events: [Event]) { add(as: entries.count + 1, events) }

  /// Adds a line about a day after all cut-offs.
  mutating func addLater(_ event: Event) {
    add(as: entries.count + 1, [event], about: day("2027-06-01"))
  }

  mutating func add(as clock: Int, _ events: [Event], about date: CalendarDate? = nil) {
    entries.append(
      Entry(
        id: entryID(clock), writer: .polis, number: entries.count + 1,
        recordedAt: Timestamp(seconds: 1_772_000_000 + Int64(clock), offset: 3600),
        author: "polis", facts: events.map { Fact($0, date: date) }))
  }
}

private func entryID(_ number: Int) -> EntryID {
  EntryID(high: UInt64(number) << 16, low: UInt64(number))
}

private func fact(_ number: Int) -> FactID { entryID(number).firstFact }

private func progress(_ isOngoing: Bool = true, seen: [FactID] = []) -> Event {
  .activityProgressed(
    ActivityProgressed(
      activity: "A01", seen: seen, progress: isOngoing ? .ongoing : .paused, note: "Möte"))
}

private func undo(_ number: Int) -> Event { .undone(Undone(entry: entryID(number))) }

private func correction(of fact: FactID, seen: [FactID] = []) -> Event {
  .textCorrected(TextCorrected(fact: fact, seen: seen, text: "Mötet"))
}

private func deviation() -> Event {
  .deviationOpened(
    DeviationOpened(
      number: "AV-2026-01", activity: "A01", fields: [.description("Möten ställs in")],
      level: .coordination))
}

private func decision(adopting facts: [FactID] = []) -> Event {
  .decisionTaken(DecisionTaken(number: "B-2026-01", text: "Rådet beslutar.", adopts: facts))
}

private func proposal(decision: DecisionID? = nil) -> Event {
  .activityChanged(
    ActivityChanged(activity: "A01", field: .title("Ny"), seen: [], decision: decision))
}

private func mask(_ number: Int) -> Event {
  .masked(
    Masked(
      entry: entryID(number), decision: DecisionID(fact(1)),
      facts: [
        Fact(
          .activityProgressed(ActivityProgressed(activity: "A01", seen: [], progress: .ongoing)))
      ]))
}

private func meeting() -> Event {
  .meetingPlanned(
    MeetingPlanned(
      number: "M-2026-01", body: "KSG", date: day("2026-03-01"), kind: .monthly,
      agenda: []))
}

private func attendance(of function: String) -> Event {
  .meetingAttended(
    MeetingAttended(
      meeting: MeetingID(fact(1)), attendee: Attendee(function), seen: [],
      attendance: Attendance(.present)))
}
