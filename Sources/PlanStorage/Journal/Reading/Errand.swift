import Dispatch
import Glibc
import Synchronization

/// A piece of work on a thread of its own, which ends with it.
///
/// Dispatch's queues leave a thread behind that wakes once a second as long as the process lives; a
/// program that waits for a key must not wake at all.
struct Errand: Sendable {
  private let group = DispatchGroup()

  /// Begins the work; where the system grants no thread, it is done at once on this one.
  ///
  /// - Parameters:
  ///   - begin: Begins a thread, and says whether there is one.
  ///   - work: The work.
  init(
    on begin: (@escaping @Sendable () -> Void) -> Bool = Errand.beginThread,
    _ work: @escaping @Sendable () -> Void
  ) {
    group.enter()
    let whole: @Sendable () -> Void = { [group] in
      work()
      group.leave()
    }
    if !begin(whole) { whole() }
  }

  /// Begins a thread that nobody waits for otherwise, and says whether it was granted.
  static func beginThread(_ work: @escaping @Sendable () -> Void) -> Bool {
    let task = unsafe Unmanaged.passRetained(Task(work))
    var thread = pthread_t()
    let answer = unsafe pthread_create(&thread, nil, Errand.run, task.toOpaque())
    guard answer == 0 else {
      unsafe task.release()
      return false
    }
    _ = pthread_detach(thread)
    return true
  }

  private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    if let task = unsafe $0 { unsafe Unmanaged<Task>.fromOpaque(task).takeRetainedValue().work() }
    return nil
  }

  /// A work on its way to its thread.
  private final class Task: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
      self.work = work
    }
  }

  /// Waits for its end.
  func wait() { group.wait() }

  /// Does a work for each number below a count, on as many threads as there are processors, and
  /// returns when all is done.
  static func each(of count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let next = NextNumber(limit: count)
    let work: @Sendable () -> Void = { while let number = next.take() { work(number) } }
    let helpers = min(count, sysconf(Int32(_SC_NPROCESSORS_ONLN))) - 1
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
