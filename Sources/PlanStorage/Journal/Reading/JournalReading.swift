import Synchronization

/// A workspace's journal, read on other threads while its plan files are read on this one.
///
/// It ends before anything is shown: from then on the program has one thread.
public final class JournalReading: Sendable {
  private let outcome: ReadingOutcome
  private let errand: Errand

  /// What has been read of each writer, and the entries in it.
  struct Outcome: Sendable {
    let reader: JournalReader
    let entries: EntryLists
  }

  /// Begins to read; nothing is made or changed in the workspace.
  ///
  /// - Parameter path: The folder of the workspace.
  public init(at path: String) {
    let outcome = ReadingOutcome()
    self.outcome = outcome
    errand = Errand {
      let result = Result { () throws(FileError) in try Outcome(reading: path) }
      outcome.result.withLock { $0 = result }
    }
  }

  /// Waits for the end, as must be done before the program ends.
  public func wait() { errand.wait() }

  /// Waits for the end, and returns what has been read; nothing the second time.
  func finish() throws(FileError) -> Outcome {
    errand.wait()
    let result = outcome.result.withLock { $0.take() }
    return try result?.get() ?? Outcome(reader: JournalReader(), entries: EntryLists([]))
  }
}

/// Where the thread that reads leaves what it has read.
private final class ReadingOutcome: Sendable {
  let result = Mutex<Result<JournalReading.Outcome, FileError>?>(nil)
}

/// The parts while several threads read them.
private final class SharedParts: Sendable {
  let parts: Mutex<[WriterPart?]>

  init(_ parts: [WriterPart]) {
    self.parts = Mutex(parts.map { $0 })
  }

  /// Changes a part, which nobody else does; taken out meanwhile, so that nothing is copied.
  func change(_ place: Int, _ change: (inout WriterPart) -> Void) {
    guard var part = parts.withLock({ $0[place].take() }) else { return }
    change(&part)
    parts.withLock { [part] in $0[place] = part }
  }
}

extension JournalReading.Outcome {
  fileprivate init(reading path: String) throws(FileError) {
    let names = try Folder(opening: path, system: RealSystem()).namesInJournal()
    var reader = JournalReader()
    entries = reader.refresh(names) { $0.refresh(at: path) }
    self.reader = reader
  }
}

extension Folder {
  /// The names in the journal's folder; none where there is no journal yet.
  fileprivate borrowing func namesInJournal() throws(FileError) -> [String] {
    do throws(FileError) {
      return try folder("journal").names()
    } catch {
      guard error.isMissing else { throw error }
      return []
    }
  }
}

extension [WriterPart] {
  /// Reads each on one thread, several at once.
  fileprivate mutating func refresh(at path: String) {
    let shared = SharedParts(self)
    let count = count
    removeAll()
    // Of very many one thread reads some at a time, so that the way to them is gone once for those.
    let size = count / 256 + 1
    Errand.each(of: (count + size - 1) / size) { number in
      let places = number * size..<Swift.min(count, (number + 1) * size)
      do throws(FileError) {
        let journal = try Folder(opening: path, system: RealSystem()).folder("journal")
        for place in places {
          shared.change(place) { part in part.refresh(in: journal, checking: false) }
        }
      } catch {
        for place in places { shared.change(place) { part in part.fail(error) } }
      }
    }
    self = shared.parts.withLock { $0.compactMap(\.self) }
  }
}
