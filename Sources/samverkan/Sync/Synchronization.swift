import PlanDomain
import PlanStorage
import PlanSync

/// One time that a workspace is made equal with its hub.
struct Synchronization {
  /// The entries that are new here.
  private(set) var news: [Entry] = []
  /// What a person ought to know of the workspace, each once.
  private(set) var remarks: [ExchangeRemark] = []
  /// How many lines the hub lacked and has got.
  private(set) var sent = 0
  /// What came of the hub.
  private(set) var outcome = Synchronizing.Outcome()
  /// What is remembered of it afterwards.
  private(set) var memory: ExchangeMemory

  /// Whether the hub held nothing though it has held something.
  private(set) var wasEmptied = false
  private var failure: Failure?

  private init(_ memory: ExchangeMemory) { self.memory = memory }

  /// Whether somebody has to do something.
  var needsAttention: Bool { remarks.contains(where: \.needsAttention) }

  /// Whether there is anything at all to tell.
  var isQuiet: Bool {
    news.isEmpty && sent == 0 && remarks.isEmpty && outcome.strangers.isEmpty && !wasEmptied
      && !outcome.isRewritten
  }

  /// Makes a workspace equal with a hub.
  ///
  /// - Parameters:
  ///   - store: The workspace.
  ///   - id: The identifier of the workspace.
  ///   - memory: What is remembered of the hub.
  ///   - hub: A way to the hub.
  ///   - now: The wall clock.
  /// - Throws: `Failure` where the hub or the workspace does not allow it; what came before that stays.
  /// - Returns: What came of it.
  static func run(
    _ store: PlanStore, id: String, memory: ExchangeMemory, with hub: Synchronizing,
    at now: Timestamp
  ) throws(Failure) -> Synchronization {
    var result = Synchronization(memory)
    var pending = memory
    let hadSomething = memory.synced != nil
    do throws(HubError) {
      result.outcome = try hub.run { files in
        let theirs = Joining.workspace(in: files)
        if let theirs, theirs != id {
          result.failure = .anotherWorkspace(memory.hub, theirs)
          return nil
        }
        if theirs == nil, !files.isEmpty, !hadSomething {
          result.failure = .anotherWorkspace(memory.hub, nil)
          return nil
        }
        if files.isEmpty, hadSomething { result.wasEmptied = true }
        do throws(RecordingError) {
          let exchanged = try store.exchange(with: files, remembering: result.memory)
          result.take(exchanged)
          pending = exchanged.memory
          result.sent = exchanged.sent
          return exchanged.publication
        } catch {
          result.failure = .recording(error)
          return nil
        }
      }
    } catch {
      try? store.remember(result.memory)
      throw .hub(error)
    }
    if let failure = result.failure { throw failure }
    pending.synced = now
    result.memory = pending
    do throws(FileError) { try store.remember(pending) } catch { throw .file(error) }
    return result
  }

  /// Keeps what has come; what is to be sent is remembered once the hub has it.
  private mutating func take(_ exchanged: ExchangeOutcome) {
    news += exchanged.news
    for remark in exchanged.remarks where !remarks.contains(remark) { remarks.append(remark) }
    var kept = exchanged.memory
    (kept.heads, kept.synced) = (memory.heads, memory.synced)
    for path in exchanged.publication.keys { kept.plans[path] = memory.plans[path] }
    memory = kept
  }
}
