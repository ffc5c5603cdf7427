public import PlanDomain

/// Makes identifiers of entries that never go backwards, whatever the wall clock does.
///
/// It follows the wall clock as long as that moves forward, and counts when it stands still or goes
/// back. Having read an entry, it only makes identifiers that stand after it.
///
/// > Source: Kulkarni et al., «Logical Physical Clocks», 2014.
public struct HybridClock: Hashable, Sendable {
  /// How far ahead of the wall clock another writer's time may be and still be followed: a day.
  public static let tolerance: UInt64 = 86_400_000

  private let writerBits: UInt64
  /// The time in the highest 48 bits, the counter in the lowest 16.
  private var latest: UInt64 = 0

  /// Creates a clock.
  ///
  /// - Parameter writer: Whose entries it makes identifiers for.
  public init(writer: WriterID) {
    writerBits = writer.bits
  }

  /// Makes the next identifier.
  ///
  /// - Parameters:
  ///   - now: Milliseconds since 1970 on the wall clock.
  ///   - random: Random bits, of which 40 are used.
  /// - Returns: An identifier that stands after all that the clock has made or followed.
  /// - Throws: That no identifier is left.
  public mutating func next(now: UInt64, random: UInt64) throws(LineProblem) -> EntryID {
    guard latest >> 16 < EntryID.endOfTime, now < EntryID.endOfTime else { throw .noIdentifierLeft }
    let next = max(latest + 1, now << 16)
    guard next >> 16 < EntryID.endOfTime else { throw .noIdentifierLeft }
    latest = next
    return EntryID(high: latest, low: writerBits << 40 | random >> 24)
  }

  /// Stands after an identifier that this writer has made before.
  ///
  /// - Parameter own: The identifier.
  public mutating func resume(after own: EntryID) {
    latest = max(latest, own.high)
  }

  /// Stands after an identifier that another writer has made, unless its clock is far ahead.
  ///
  /// - Parameters:
  ///   - other: The identifier.
  ///   - now: Milliseconds since 1970 on the wall clock.
  /// - Returns: `false` when the identifier is more than a day ahead and is not followed.
  @discardableResult
  public mutating func follow(_ other: EntryID, now: UInt64) -> Bool {
    guard other.milliseconds <= now + HybridClock.tolerance else { return false }
    latest = max(latest, other.high)
    return true
  }
}

extension WriterID {
  /// What the identifiers of the writer's entries bear: the first 24 bits of the hash of its name.
  var bits: UInt64 { ChainHash(of: Array(rawValue.utf8)[...]).high >> 40 }
}

extension EntryID {
  /// The 24 bits that tell whose entry it is.
  var writerBits: UInt64 { low >> 40 }
}
