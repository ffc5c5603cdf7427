public import PlanDomain

/// What came of comparing a workspace with another copy of it.
public struct ExchangeOutcome: Sendable {
  /// The entries that are new here, in the order of their identifiers.
  public var news: [Entry] = []
  /// What a person ought to know.
  public var remarks: [ExchangeRemark] = []
  /// The files that the other copy is to hold and does not, whole, by their paths.
  public var publication: [String: [UInt8]] = [:]
  /// How many lines the other copy lacked.
  public var sent = 0
  /// What is to be remembered once the other copy holds what it is to hold.
  public var memory: ExchangeMemory

  /// Creates an outcome of nothing.
  ///
  /// - Parameter memory: What is remembered.
  public init(memory: ExchangeMemory) {
    self.memory = memory
  }
}

/// Something that was found when a workspace was compared with another copy of it.
public enum ExchangeRemark: Hashable, Sendable {
  /// The copies have different lines with the same number; nothing of that writer has been touched.
  case forked(WriterID, number: Int)
  /// The other copy goes on where this user, whose lines they would be, has not written.
  case notWrittenHere(WriterID, count: Int)
  /// Lines are missing in the other copy before so many that it has.
  case gap(WriterID, after: Int, count: Int)
  /// Lines are missing or damaged here, and the other copy has so many of them.
  case damagedHere(WriterID, count: Int)
  /// So many lines in the other copy cannot be read, or are not what their writer wrote.
  case damagedThere(WriterID, count: Int)
  /// The other copy lacked so many lines that it had; it has them again.
  case restoredThere(WriterID, count: Int)
  /// A newer program has written there.
  case newerFormat(WriterID)
  /// The writer's folder here belongs to another user, so that nothing can be put in it.
  case notOurs(WriterID)
  /// The writer's files could not be read or written.
  case unusable(WriterID, FileError)
  /// So many writers are more than are read; those that are left out.
  case crowd(count: Int)
  /// A plan file has been taken from the other copy.
  case planTaken(String)
  /// A plan file has been changed in both; the other one lies beside.
  case planDiffers(String, beside: String)
  /// The one beside still lies there, so that one's own is not sent.
  case planWaits(String, beside: String)
  /// The plan files of the other copy have errors, so that none has been taken.
  case planHasErrors(String)
  /// A plan file has a name that does not travel.
  case planStays(String)
  /// A frozen document has come.
  case documentTaken(String)

  /// Whether somebody has to do something about it.
  public var needsAttention: Bool {
    switch self {
    case .planTaken, .documentTaken: false
    case .restoredThere: true
    case .forked, .notWrittenHere, .gap, .damagedHere, .damagedThere, .newerFormat, .notOurs,
      .unusable, .crowd, .planDiffers, .planWaits, .planHasErrors, .planStays:
      true
    }
  }
}
