public import PlanDomain
public import TableFiles

/// What is wrong with a table that is to be imported, and where.
public struct ImportFault: Error, Hashable, Sendable {
  /// The row in the spreadsheet, from 1; `nil` for the whole file.
  public let row: Int?
  /// The heading of the column, as written.
  public let column: String?
  /// What is wrong.
  public let reason: Reason

  /// What may be wrong.
  public enum Reason: Hashable, Sendable {
    /// The file cannot be read as a table.
    case file(TableFault.Reason)
    /// The file has no rows.
    case empty
    /// No column has the activities' identifiers.
    case noIdentifiers
    /// No column has anything that can be imported.
    case noValues
    /// Two columns have the same meaning.
    case repeatedColumn(ImportColumn)
    /// The row has cells beyond the last heading.
    case cellWithoutHeading
    /// The row does not say which activity it is about.
    case noActivity
    /// The plan has no such activity.
    case unknownActivity(String)
    /// An earlier row is about the same activity.
    case repeatedActivity(ActivityID, row: Int)
    /// The cell has a value that its column does not know.
    case unknownValue(String, ImportColumn)
    /// The row does not stand in the form that was handed out.
    case rowAdded
    /// What the row rests on has been changed.
    case basisChanged
    /// The row belongs to another form, or another workspace.
    case otherForm
    /// The row was handed out for another activity.
    case activityChanged(from: ActivityID)
    /// The form rests on entries that are not here.
    case formFromElsewhere
    /// A rule refuses what the cell says.
    case refused(Refusal)
  }

  init(row: Int? = nil, column: String? = nil, _ reason: Reason) {
    self.row = row
    self.column = column
    self.reason = reason
  }
}
