/// What kind of report has been made, as commands and the journal spell it.
public enum ReportKind: String, CaseIterable, Sendable {
  /// The interim report of a year; the second one, with cut-off on 31 August, as a rule.
  case delar2
  /// The report of a tertial, four months.
  case tertial
  /// The report of a whole year.
  case helar
  /// One page for those who decide.
  case brief
  /// What a meeting is to go through.
  case agenda
  /// What a meeting came to.
  case minutes
  /// What has changed since the last meeting.
  case since
  /// The register of deviations.
  case deviations
  /// The evaluation of the whole period.
  case evaluation
}
