/// How the law is met on a day, section by section, as far as plan and journal can tell.
public struct LawPicture: Hashable, Sendable {
  /// How one section is met.
  public struct Finding: Hashable, Sendable {
    /// How far a section is met.
    public enum Standing: String, CaseIterable, Hashable, Sendable {
      /// It is met.
      case met
      /// It is met, and is to be met anew within half a year.
      case nearing
      /// It is met in part.
      case partly
      /// Its two years have passed.
      case overdue
      /// Nothing shows that it is met.
      case missing
    }

    /// The section.
    public let section: LawSection
    /// What shows that it is met, the latest first.
    public let evidence: [LawEvidence]
    /// What is missing.
    public let gaps: [LawGap]
    /// The last day for meeting it anew.
    public let due: CalendarDate?
    /// How far it is met.
    public let standing: Standing

    init(
      _ section: LawSection, _ evidence: [LawEvidence], lacking gaps: [LawGap?],
      due: CalendarDate? = nil, on date: CalendarDate
    ) {
      let gaps = gaps.compactMap(\.self)
      let left = due.map { date.days(until: $0) } ?? .max
      (self.section, self.evidence, self.gaps, self.due) = (section, evidence, gaps, due)
      standing =
        evidence.isEmpty
        ? .missing
        : left < 0 ? .overdue : !gaps.isEmpty ? .partly : left <= 180 ? .nearing : .met
    }
  }

  /// The day.
  public let date: CalendarDate
  /// The sections in order.
  public let findings: [Finding]

  /// Draws the picture.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - picture: Its picture on the day.
  public init(of state: PlanState, _ picture: Picture) {
    let reading = LawReading(state: state, date: picture.date, isEnded: picture.isEnded)
    date = picture.date
    findings = LawSection.allCases.map(reading.finding)
  }
}
