import Dispatch
import Foundation
import Synchronization

/// A piece of work on a thread of its own, which ends with it.
///
/// Dispatch's queues leave a thread behind that wakes once a second as long as the process lives; a
/// program that waits for a key must not wake at all.
struct Errand: Sendable {
  private let group = DispatchGroup()

  /// Begins the work.
  init(_ work: @escaping @Sendable () -> Void) {
    group.enter()
    Thread.detachNewThread { [group] in
      work()
      group.leave()
    }
  }

  /// Waits for its end.
  func wait() { group.wait() }

  /// Does a work for each number below a count, on as many threads as there are processors, and
  /// returns when all is done.
  static func each(of count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let next = NextNumber(limit: count)
    let work: @Sendable () -> Void = { while let number = next.take() { work(number) } }
    let helpers = min(count, ProcessInfo.processInfo.activeProcessorCount) - 1
    let errands = (0..<max(0, helpers)).map { _ in Errand(work) }
    work()
    for errand in errands { errand.wait() }
  }
}

/// Numbers from nought, each given out once.
private final class NextNumber: Sendable {
  private let next = Atomic(0)
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  func take() -> Int? {
    let number = next.add(1, ordering: .relaxed).oldValue
    return number < limit ? number : nil
  }
}
