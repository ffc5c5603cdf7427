import Cells
import PlanDomain

extension Trace {
  func number(_ key: Key) -> Int? { self[key].flatMap { Int($0) } }

  func fact(_ key: Key) -> FactID? { self[key].flatMap { FactID($0) } }

  /// Whether something is so.
  func isSet(_ key: Key) -> Bool { self[key] != nil }

  mutating func set(_ key: Key, _ isSo: Bool) { self[key] = isSo ? "yes" : nil }

  /// Where someone stands in the rows, and which row is the first that is shown.
  var cursor: LineCursor {
    get { cursor() }
    set { set(newValue) }
  }

  /// Comes back to what was marked; where that is gone, to what stands in its place.
  func cursor<ID>(
    marking id: ID? = nil, _ place: Key = .at, _ top: Key = .top
  ) -> ListCursor<ID> {
    ListCursor(
      Mark(id, place: number(place) ?? 0), window: ScrollWindow(first: number(top) ?? 0))
  }

  mutating func set<ID>(_ cursor: ListCursor<ID>, _ place: Key = .at, _ top: Key = .top) {
    (self[place], self[top]) = ("\(cursor.place)", "\(cursor.window.first)")
  }

  /// What a value names, where it is still there.
  func find<Thing: Traceable>(
    _ key: Key, _ context: Context, as type: Thing.Type = Thing.self
  ) -> Thing? {
    self[key].flatMap { Thing(traced: $0, context) }
  }
}
