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
    case .erased(let number): "The content of entry \(number) was taken away without a decision."
    case .duplicate(let number): "Entry \(number) stands there twice and counts once."
    case .newerFormat(let format): "Written in a newer format (\(format)). Update the program."
    case .historyChanged: "The file is shorter than, or not what it was, when last read."
    case .missing: "The file has been read before but is no longer there."
    case .foreignFile: "Does not belong in the journal, and is not read."
    case .unusable(let error): error.english
    }
  }
}
