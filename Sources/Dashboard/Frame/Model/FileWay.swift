public import PlanDomain

/// A way on from something in the files that is not as it should be.
public enum FileWay: Hashable, Sendable {
  /// Accept damage, as the journal names it, that a writer answers for; it takes a decision.
  case acceptDamage(WriterID, String)
  /// Go on under another name in the same folder.
  case beginAsNewWriter
  /// Take what is missing from the copies that a program which synchronizes folders has made.
  case takeFromCopies
  /// Take the present owners of the files for the right ones.
  case acceptOwners
  /// Take masked texts out of the files of this user.
  case eraseMasked
}
