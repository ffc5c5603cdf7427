#if DEBUG
  import Synchronization
#endif

/// Counts the steps of what grows with other people's lines, so that a test sees that it grows no
/// faster than they do; outside of tests it counts nothing.
enum Steps {
  #if DEBUG
    /// What is counted in a test.
    final class Tally: Sendable {
      private let steps = Atomic(0)

      /// How many steps there have been.
      var count: Int { steps.load(ordering: .relaxed) }

      fileprivate func add(_ count: Int) { steps.add(count, ordering: .relaxed) }
    }

    @TaskLocal static var tally: Tally?
  #endif

  /// Counts some steps.
  @inline(__always)
  static func count(_ count: Int = 1) {
    #if DEBUG
      tally?.add(count)
    #endif
  }
}
