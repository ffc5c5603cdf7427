import Synchronization
import TestSupport
import Testing

@testable import PlanStorage

struct ErrandTests {
  @Test(.fault(.f103), .timeLimit(.minutes(1)))
  func whereNoThreadIsGrantedTheWorkIsDoneAtOnce() {
    let done = Counter()
    let errand = Errand(on: { _ in false }, { done.add() })
    errand.wait()
    FaultTally.note()
    #expect(done.count == 1)
  }

  @Test(.timeLimit(.minutes(1))) func eachIsDoneOnce() {
    let done = Counter()
    Errand.each(of: 100) { _ in done.add() }
    #expect(done.count == 100)
  }
}

private final class Counter: Sendable {
  private let value = Atomic(0)

  var count: Int { value.load(ordering: .relaxed) }

  func add() { value.add(1, ordering: .relaxed) }
}
