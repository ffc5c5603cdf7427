import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Corrects a mistyped note; the history keeps both.
struct Correct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: CommandWord.correct.worded)

  @Argument(
    help: .init(CommandWord.correctedEntry.worded, valueName: "entry"), completion: .of(.entry))
  var entry: String

  @Argument(help: .init(CommandWord.correctedText.worded, valueName: "text"))
  var text: String

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let fact = try plan.store.state.typedNote(entry)
    try plan.record(.correct(fact, to: text), recording)
  }
}

extension PlanState {
  /// Finds the fact whose note the user named: an entry, and a place in it where it has several.
  ///
  /// - Parameter text: `00000A`, or `00000A#1`; of an entry with one note the place may be left out.
  /// - Throws: `Failure.unknownEntry`, or `Failure.severalNotes`.
  /// - Returns: The fact.
  fileprivate func typedNote(_ text: String) throws(Failure) -> FactID {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let id = try typedEntry(String(parts.first ?? ""))
    let facts = entry(id)?.facts ?? []
    if parts.count > 1 {
      guard let place = Int(parts[1]), facts.indices.contains(place) else {
        throw .unknownEntry(text)
      }
      return FactID(entry: id, index: place)
    }
    let noted = facts.indices.map { FactID(entry: id, index: $0) }.filter { note(of: $0) != nil }
    guard noted.count <= 1 else { throw .severalNotes(text, noted.map(\.index)) }
    return noted.first ?? id.firstFact
  }
}
