public import PlanDomain

/// Something in the journal that is not as it should be, and where.
public struct JournalFinding: Hashable, Sendable {
  /// What was found.
  public enum Kind: Hashable, Sendable {
    /// A write was interrupted before it was acknowledged; nothing is missing.
    case interruptedWrite
    /// Entries that were acknowledged are missing or damaged, from one number to another.
    case damaged(missing: ClosedRange<Int>)
    /// The last lines cannot be read, though they have their end: damaged, as it seems.
    case unreadableEnd(LineProblem)
    /// A line does not continue the one before it, though no number is missing.
    case brokenChain(number: Int)
    /// Two different lines have the same number: the folder has been copied or restored.
    case fork(number: Int)
    /// A line stands there twice; it counts once.
    case duplicate(number: Int)
    /// The facts of a line have been taken away, and no decision says so.
    case erased(number: Int)
    /// The author of a line has been taken away, and no decision says so of that very line.
    case authorErased(number: Int)
    /// So many lines have identifiers that are not their writer's, from this number on.
    case foreignIdentifiers(count: Int, number: Int)
    /// A line has the identifier of a line of this writer, and does not count.
    case takenIdentifier(number: Int, by: WriterID)
    /// A line that was there once, as something remembers, is not there any more.
    case missingHead(number: Int, Witness)
    /// So many entries that others name are not there; the first is named by this writer.
    case missingEntries(count: Int, namedBy: WriterID)
    /// The files have another owner than when they were last looked at.
    case ownerChanged(from: UInt32, to: UInt32)
    /// A text that is masked by decision still stands in the file of the entry.
    case maskedTextLeft(number: Int)
    /// The clock that an entry was recorded by was wrong.
    case wrongClock(ClockDoubt)
    /// A line is written in a newer format.
    case newerFormat(Int)
    /// The file is shorter than when it was last read, or reads otherwise.
    case historyChanged
    /// The file that was read before is gone.
    case missing
    /// The file or folder does not belong in the journal, and is not read.
    case foreignFile
    /// The file or folder cannot be used.
    case unusable(FileError)
  }

  /// What remembers how far a writer had come.
  public enum Witness: Hashable, Sendable {
    /// A frozen document, by the number of its meeting or report.
    case document(String)
    /// This user's own memory of what was there when it last looked.
    case memory
  }

  /// What was found.
  public let kind: Kind
  /// Whose lines they are, unless the file has nothing to do with a writer.
  public let writer: WriterID?
  /// The file, as seen from the workspace: `journal/kansli-7q3k/2026-03.jsonl`.
  public let path: String
  /// Which line of the file it is, from 1, where it is a line.
  public let line: Int?

  /// Creates a finding.
  ///
  /// - Parameters:
  ///   - kind: What was found.
  ///   - writer: Whose lines they are.
  ///   - path: The file.
  ///   - line: Which line of the file it is.
  public init(_ kind: Kind, writer: WriterID?, path: String, line: Int? = nil) {
    self.kind = kind
    self.writer = writer
    self.path = path
    self.line = line
  }

  /// Whether it is to be told where the plan is shown, and not only when somebody asks.
  public var isToBeTold: Bool {
    if case .newerFormat = kind { true } else { isDamage }
  }

  /// Whether something that was acknowledged may be missing or altered.
  public var isDamage: Bool {
    switch kind {
    case .erased, .authorErased, .foreignIdentifiers, .takenIdentifier, .missingHead,
      .missingEntries:
      true
    case .damaged, .brokenChain, .fork, .historyChanged, .missing, .unreadableEnd, .unusable: true
    case .interruptedWrite, .duplicate, .newerFormat, .foreignFile, .ownerChanged, .maskedTextLeft,
      .wrongClock:
      false
    }
  }
}

extension JournalFinding {
  /// The writer that an acceptance of it names: whose lines they are, else who names what is not there.
  public var accountable: WriterID? {
    if case .missingEntries(_, let namer) = kind { writer ?? namer } else { writer }
  }

  /// Whether it is a copy of a writer's file, as a program that synchronizes folders makes them.
  public var isConflictCopy: Bool {
    guard kind == .foreignFile, path.split(separator: "/").count == 3 else { return false }
    return CalendarMonth(conflictCopy: path.split(separator: "/").last.map(String.init) ?? "")
      != nil
  }

  /// What an acceptance names it by: a word, and what it is about; `nil` for what is no damage.
  public var damage: String? {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return switch kind {
    case .damaged(let missing): "missing \(missing.lowerBound)-\(missing.upperBound)"
    case .fork(let number): "fork \(number)"
    case .brokenChain(let number): "broken \(number)"
    case .erased(let number): "erased \(number)"
    case .authorErased(let number): "author \(number)"
    case .takenIdentifier(let number, _): "identifier \(number)"
    case .foreignIdentifiers(let count, _): "identifiers \(count)"
    case .missingHead(let number, _): "head \(number)"
    case .missingEntries(let count, _) where writer == nil: "strangers \(count)"
    case .missingEntries(let count, _): "named \(count)"
    case .unreadableEnd: "unreadable \(file) \(line ?? 0)"
    case .historyChanged: "changed \(file)"
    case .missing: "gone \(file)"
    case .unusable: "unusable \(file)"
    case .interruptedWrite, .duplicate, .newerFormat, .foreignFile, .ownerChanged, .maskedTextLeft,
      .wrongClock:
      nil
    }
  }
}
