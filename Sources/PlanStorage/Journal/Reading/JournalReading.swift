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
  /// - Parameters:
  ///   - path: The folder of the workspace.
  ///   - stateFolder: The folder of the program's state, where it stands whom this user has met.
  public init(at path: String, stateFolder: String) {
    let outcome = ReadingOutcome()
    self.outcome = outcome
    errand = Errand {
      let result = Result { () throws(FileError) in try Outcome(reading: path, stateFolder)
      }
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

/// The heaps of parts while several threads read them.
private final class SharedHeaps: Sendable {
  let heaps: Mutex<[[WriterPart]]>

  init(_ heaps: [[WriterPart]]) {
    self.heaps = Mutex(heaps)
  }

  /// Changes a heap, which nobody else does; taken out meanwhile, so that nothing is copied.
  func change(_ place: Int, _ change: (inout WriterPart) -> Void) {
    var heap: [WriterPart] = []
    heaps.withLock { heaps in swap(&heap, &heaps[place]) }
    for place in heap.indices { change(&heap[place]) }
    heaps.withLock { [heap] heaps in heaps[place] = heap }
  }
}

extension JournalReading.Outcome {
  fileprivate init(reading path: String, _ stateFolder: String) throws(FileError) {
    let workspace = try Folder(opening: path, system: RealSystem())
    var reader = JournalReader()
    let names: [String]
    do throws(FileError) {
      let journal = try workspace.folder("journal")
      names = reader.admit(try journal.names(), in: journal) {
        // What is asked of it does not go by the workspace's identifier, which is not known yet.
        StateFolder(stateFolder, workspace: "", at: workspace.path, system: RealSystem())
          .metWriters
      }
    } catch {
      // There is no journal yet.
      guard error.isMissing else { throw error }
      names = []
    }
    // Of very many one thread reads some at a time, so that the way to them is gone once for those.
    entries = reader.refresh(names, atOnce: names.count / 256 + 1) { $0.refresh(at: path) }
    self.reader = reader
  }
}

extension [[WriterPart]] {
  /// Reads each on one thread, several at once.
  fileprivate mutating func refresh(at path: String) {
    let shared = SharedHeaps(self)
    let count = count
    removeAll()
    Errand.each(of: count) { place in
      do throws(FileError) {
        let journal = try Folder(opening: path, system: RealSystem()).folder("journal")
        shared.change(place) { part in part.refresh(in: journal, checking: false) }
      } catch {
        shared.change(place) { part in part.fail(error) }
      }
    }
    self = shared.heaps.withLock { $0 }
  }
}
