/// A value that an event sets, and the claims that it replaces.
struct EventClaim: Hashable {
  let register: RegisterKey
  let value: RegisterValue
  let seen: [FactID]
  /// Whether it only says how something was seen, beside the value that the event is about.
  let isTouch: Bool

  init(
    _ register: RegisterKey, _ value: RegisterValue, seen: [FactID], isTouch: Bool = false
  ) {
    self.register = register
    self.value = value
    self.seen = seen
    self.isTouch = isTouch
  }

  /// Says that a deviation was seen open; replaces nothing, so that undoing it disturbs nothing.
  ///
  /// Someone who closes a deviation replaces every touch that they have seen. One that they had not
  /// seen therefore stands against the closing, and people are asked which of the two holds.
  static func touch(_ id: DeviationID) -> EventClaim {
    EventClaim(.deviationState(id), .deviationState(.open), seen: [], isTouch: true)
  }
}

/// The values that an event sets, in order: none, one or several.
///
/// Nearly every event sets one, and replay reads them all. The first is therefore held in place, so
/// that only an event that sets several needs memory of its own.
struct EventClaims: RandomAccessCollection {
  private let main: EventClaim?
  private let others: [EventClaim]

  static let none = EventClaims()

  private init() {
    main = nil
    others = []
  }

  init(_ main: EventClaim, _ others: [EventClaim] = []) {
    self.main = main
    self.others = others
  }

  init(_ register: RegisterKey, _ value: RegisterValue, seen: [FactID]) {
    self.init(EventClaim(register, value, seen: seen))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { main == nil ? 0 : others.count + 1 }

  subscript(place: Int) -> EventClaim {
    guard place == 0, let main else { return others[place - 1] }
    return main
  }

  /// The value that an event sets in a register.
  func value(in register: RegisterKey) -> RegisterValue? {
    first { $0.register == register }?.value
  }
}
