/// What is left to chance in an example, decided by a seed.
struct Chance: Sendable {
  var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(state: seed)
  }

  /// A number in a range, each as likely.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// Whether something with a likelihood in percent happens.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of some texts.
  mutating func pick(_ texts: [String]) -> String { texts[number(0...texts.count - 1)] }
}

/// A small random number generator that gives the same numbers for the same seed, on every machine.
///
/// > Source: Steele, Lea and Flood, «Fast splittable pseudorandom number generators».
struct SplitMix64: RandomNumberGenerator, Sendable {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
