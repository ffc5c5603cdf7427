/// Why a file cannot be read as tables, and where.
public struct TableFault: Error, Hashable, Sendable {
  /// The row, from 1; `nil` for the whole file.
  public let row: Int?
  /// What is wrong.
  public let reason: Reason

  /// What may be wrong.
  public enum Reason: Hashable, Sendable {
    /// The file has more bytes than this.
    case fileTooLarge(limit: Int)
    /// A table has more rows than this.
    case tooManyRows(limit: Int)
    /// A row has more cells than this.
    case tooManyColumns(limit: Int)
    /// Quotation marks are opened and never closed.
    case openQuotes
    /// Text follows quotation marks that are closed.
    case textAfterQuotes
    /// The letters are written in none of the ways that are known.
    case unknownEncoding
    /// A format from before 2007, or a file with a password, which look alike.
    case oldFormat
    /// The file is a document of another kind, or none.
    case otherKind
    /// A part of the file is not as the format says, or larger than any table.
    case damaged(part: String)
  }

  init(row: Int? = nil, _ reason: Reason) {
    self.row = row
    self.reason = reason
  }
}
