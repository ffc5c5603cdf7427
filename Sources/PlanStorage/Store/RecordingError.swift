public import PlanDomain

/// Why a change was not recorded.
public enum RecordingError: Error, Hashable, Sendable {
  /// A rule refuses it.
  case refused(Refusal)
  /// The workspace is only read.
  case readOnly(ReadOnlyReason)
  /// Someone else has held the lock all the while.
  case busy(LockHolder?)
  /// It was not saved, and can be tried again when the cause is gone.
  case failed(FileError)
  /// It cannot be known whether it was saved; nothing more is written until the program restarts.
  case uncertain(FileError)
  /// It does not fit in a line of the journal.
  case unwritable(LineProblem)
  /// What is damaged, or not understood, would be filed as if it were whole.
  case incompleteBasis
}

/// Why a workspace is only read.
public enum ReadOnlyReason: Hashable, Sendable {
  /// The user asked for it.
  case asked
  /// The folder may not be written to.
  case notPermitted(FileError)
  /// Anyone may write to the folder, so nothing in it can be trusted to stay.
  case openToAll(path: String)
  /// What this writer has written before is not what it was; going on would hide that.
  case historyChanged
  /// The workspace, or a line of its journal, is in a newer format: this one.
  case newerFormat(String)
  /// What this writer has written before could not be read; nobody knows whether it is all there.
  case notRead(FileError)
  /// Bringing something to the disk failed earlier.
  case uncertain(FileError)
}

/// Whether a workspace may be written to.
public enum Access: Hashable, Sendable {
  /// It is read and written.
  case readWrite
  /// It is only read, and why.
  case readOnly(ReadOnlyReason)
}
