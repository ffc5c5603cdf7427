public import PlanDomain
import SystemPackage

/// What is remembered of the copy that a workspace is kept equal with.
public struct ExchangeMemory: Hashable, Sendable {
  /// Where the copy is, as the user gave it.
  public var hub: String
  /// When both last held the same.
  public var synced: Timestamp?
  /// How far each writer had come there then.
  public var heads: [WriterID: Int] = [:]
  /// What each plan file was there when it was last seen.
  public var plans: [String: FileDigest] = [:]

  /// Creates a memory of a copy that has not been seen yet.
  ///
  /// - Parameter hub: Where the copy is.
  public init(hub: String) {
    self.hub = hub
  }

  /// A line for each, after one with the place of the copy.
  var text: String {
    var lines = ["hub \(hub)"]
    if let synced { lines.append("synced \(synced)") }
    lines += heads.sorted { $0.key.rawValue < $1.key.rawValue }.map { "head \($0.key) \($0.value)" }
    lines += plans.sorted { $0.key < $1.key }.map { "plan \($0.value) \($0.key)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what was kept; `nil` where no copy is named, while a line that cannot be read is left out.
  init?(_ text: String) {
    var memory: ExchangeMemory?
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let rest = parts[1].split(separator: " ", maxSplits: 1).map(String.init)
      switch parts[0] {
      case "hub": memory = ExchangeMemory(hub: parts[1])
      case "synced": memory?.synced = Timestamp(parts[1])
      case "head":
        guard rest.count == 2, let writer = WriterID(rest[0]), let number = Int(rest[1]) else {
          continue
        }
        memory?.heads[writer] = number
      case "plan":
        guard rest.count == 2, let digest = FileDigest(rest[0]) else { continue }
        memory?.plans[rest[1]] = digest
      default: continue
      }
    }
    guard let memory else { return nil }
    self = memory
  }
}

extension PlanStore {
  private static let exchangeFile = "exchange"

  /// What this user remembers of the copy that the workspace is kept equal with, if there is one.
  public var exchangeMemory: ExchangeMemory? {
    ((try? stateFolder.read(Self.exchangeFile)) ?? nil).flatMap { ExchangeMemory($0) }
  }

  /// Remembers the copy that the workspace is kept equal with.
  ///
  /// - Parameter memory: What is remembered.
  /// - Throws: The failure of a system call.
  public func remember(_ memory: ExchangeMemory) throws(FileError) {
    try stateFolder.write(memory.text, to: Self.exchangeFile)
  }

  /// The folder of this user's that what is exchanged is kept in, outside the workspace.
  ///
  /// - Throws: The failure of a system call.
  public func exchangeFolder() throws(FileError) -> String {
    let made = try stateFolder.open().makeFolder("hub", permissions: .ownerReadWriteExecute)
    return made.folder.path
  }

  /// How many lines there are here that the other copy did not hold when both were last equal.
  ///
  /// - Parameter memory: What is remembered of it.
  /// - Returns: The lines of all writers.
  public func unsent(since memory: ExchangeMemory) -> Int {
    reader.writers.values.reduce(0) { sum, history in
      sum + max(0, history.head.number - (memory.heads[history.writer] ?? 0))
    }
  }
}
