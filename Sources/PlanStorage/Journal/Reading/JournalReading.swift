import Dispatch
import Synchronization

/// A workspace's journal, read on other threads while its plan files are read on this one.
///
/// It ends before anything is shown: from then on the program has one thread.
public final class JournalReading: Sendable {
  private let outcome = Mutex<Result<Outcome, FileError>?>(nil)
  private let group = DispatchGroup()

  /// What has been read of each writer, and the entries in it.
  struct Outcome: Sendable {
    let reader: JournalReader
    let entries: EntryLists
  }

  /// Begins to read; nothing is made or changed in the workspace.
  ///
  /// - Parameter path: The folder of the workspace.
  public init(at path: String) {
    DispatchQueue.global(qos: .userInteractive).async(group: group) { [self] in
      let result = Result { () throws(FileError) in try Outcome(reading: path) }
      outcome.withLock { $0 = result }
    }
  }

  /// Waits for the end, as must be done before the program ends.
  public func wait() { group.wait() }

  /// Waits for the end, and returns what has been read; nothing the second time.
  func finish() throws(FileError) -> Outcome {
    group.wait()
    let result = outcome.withLock { $0.take() }
    return try result?.get() ?? Outcome(reader: JournalReader(), entries: EntryLists([]))
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
    let parts = Mutex(map { Optional($0) })
    removeAll()
    DispatchQueue.concurrentPerform(iterations: parts.withLock(\.count)) { place in
      // Taken out while it grows, so that nobody else holds it and nothing is copied.
      guard var part = parts.withLock({ $0[place].take() }) else { return }
      part.refresh(inWorkspaceAt: path)
      parts.withLock { [part] in $0[place] = part }
    }
    self = parts.withLock { $0.compactMap(\.self) }
  }
}

extension WriterPart {
  fileprivate mutating func refresh(inWorkspaceAt path: String) {
    do throws(FileError) {
      let journal = try Folder(opening: path, system: RealSystem()).folder("journal")
      refresh(in: journal, checking: false)
    } catch {
      fail(error)
    }
  }
}
