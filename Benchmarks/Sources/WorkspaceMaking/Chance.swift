/// What is left to chance, decided by a seed: the same numbers on every machine.
///
/// > Source: Steele, Lea and Flood, «Fast splittable pseudorandom number generators».
struct Chance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below a limit, each as likely.
  mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &self)
  }

  /// One of some things.
  mutating func pick<Item>(_ items: [Item]) -> Item { items[number(below: items.count)] }
}
