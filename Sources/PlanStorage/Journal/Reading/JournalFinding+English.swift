public import PlanDomain

extension JournalFinding: Worded {
  /// The sentence in English, with file and line before it.
  public var english: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(kind.english)"
  }
}

extension JournalFinding.Kind: Worded {
  /// The sentence in English.
  public var english: String {
    switch self {
    case .interruptedWrite: "A write was interrupted before it was confirmed. Nothing is missing."
    case .damaged(let missing):
      "Entries that were saved are missing or damaged: number \(missing.lowerBound)"
        + (missing.count > 1 ? "–\(missing.upperBound)." : ".")
    case .unreadableEnd(let problem):
      "The last line cannot be read: \(problem.english). An interrupted write, or damage."
    case .brokenChain(let number):
      "Entry \(number) does not build on the one before. Something has been altered."
    case .fork(let number):
      "Two different entries have number \(number). The folder has been copied or restored."
    case .authorErased(let number):
      "Who saved entry \(number) was taken away without a decision, or the line was altered."
    case .erased(let number): "The content of entry \(number) was taken away without a decision."
    case .duplicate(let number): "Entry \(number) stands there twice and counts once."
    case .foreignIdentifiers(1, let number):
      "Entry \(number) has an identifier that is not its writer's."
    case .foreignIdentifiers(let count, let number):
      "\(count) entries, from number \(number), have identifiers that are not their writer's."
    case .takenIdentifier(let number, let writer):
      "Entry \(number) has the same identifier as an entry of \(writer)'s."
    case .missingHead(let number, .document(let code)):
      "Entry \(number), which \(code) rests on, is not there or is another."
    case .missingHead(let number, .memory):
      "Entry \(number), which was there when you last looked, is not there or is another."
    case .missingEntries(1, let writer): "An entry that \(writer) names is not there."
    case .missingEntries(let count, let writer):
      "\(count) entries that others name are not there; \(writer) names one of them."
    case .ownerChanged(let old, let new):
      "The files have another owner (user number \(new)) than when you last looked (\(old))."
    case .maskedTextLeft(let number):
      "The text of entry \(number) is masked by decision, and still stands in the file."
    case .wrongClock(let doubt): doubt.english
    case .newerFormat(let format): "Written in a newer format (\(format)). Update the program."
    case .historyChanged: "The file is shorter than, or not what it was, when last read."
    case .missing: "The file has been read before but is no longer there."
    case .foreignFile: "Does not belong in the journal, and is not read."
    case .unusable(let error): error.english
    }
  }
}
