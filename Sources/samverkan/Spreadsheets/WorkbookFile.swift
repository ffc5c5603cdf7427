private import CXLSXWriter
import PlanDomain
import PlanReports
import PlanStorage

/// A file for spreadsheets that somebody asked for.
struct WorkbookFile {
  /// The file; `nil` where none was named.
  private let output: String?
  private let mayReplace: Bool

  /// Names the file.
  ///
  /// - Parameters:
  ///   - output: The path; `nil` where none was named.
  ///   - mayReplace: Whether what the file holds may be replaced without asking.
  init(_ output: String?, mayReplace: Bool) {
    (self.output, self.mayReplace) = (output, mayReplace)
  }

  /// Writes a report that is a table, or several.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - plan: Knows the language, and what lies in the workspace.
  /// - Throws: `Failure.fileNeeded`, `Failure.noTable`, or why the file cannot be made or written.
  func write(_ report: StampedReport, of plan: OpenPlan) throws(Failure) {
    guard output != nil else { throw .fileNeeded("xlsx") }
    guard let workbook = report.workbook(in: plan.language) else { throw .noTable }
    try write(workbook, of: plan)
  }

  /// Writes a workbook.
  ///
  /// - Parameters:
  ///   - workbook: The workbook.
  ///   - plan: Knows the language, and what lies in the workspace.
  /// - Throws: `Failure.fileNeeded`, or why the file cannot be made or written.
  func write(_ workbook: Workbook, of plan: OpenPlan) throws(Failure) {
    guard let output else { throw .fileNeeded("xlsx") }
    let file = try ReportFile(output, beside: plan, mayReplace: mayReplace)
    try file.write(try workbook.bytes(of: plan))
    Output.standardError.write(RunWord.written(output).worded(in: plan.language) + "\n")
  }
}

extension Workbook {
  /// The Debian package that makes such files.
  static var package: String { unsafe String(cString: cxlsxwriter_package()) }

  /// Whether it is installed.
  static var canBeWritten: Bool { cxlsxwriter_is_there() }

  /// Makes the file in a folder of this user's own.
  ///
  /// The same state gives the same bytes: the file says that it was made at the newest entry.
  ///
  /// - Parameter plan: Knows the state and the surroundings.
  /// - Throws: `Failure.programMissing`, `Failure.programFailed`, or that there is no folder.
  /// - Returns: What the file holds.
  func bytes(of plan: OpenPlan) throws(Failure) -> [UInt8] {
    let name = "libxlsxwriter"
    guard Workbook.canBeWritten else { throw .programMissing(name, package: Workbook.package) }
    let file = try PrivateFile("book.xlsx", holding: "", plan.surroundings.environment)
    let start = Int64(plan.workspace.plan.agreement.period.start.dayNumber) * 86_400
    let made = plan.store.state.history.last?.recordedAt.seconds ?? start
    guard
      let writer = WorkbookWriter(at: file.path, in: file.path.parentFolder, title, made: made)
    else { throw .programFailed(name) }
    for sheet in sheets { writer.add(sheet) }
    guard writer.finish(), let bytes = file.bytes, !bytes.isEmpty else {
      throw .programFailed(name)
    }
    return bytes
  }
}
