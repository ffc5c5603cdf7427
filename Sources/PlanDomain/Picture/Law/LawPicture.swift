/// What there is to show for each section of the law on a day, as far as plan and journal can tell.
///
/// It does not judge whether the law is followed: that is for people who know more than the files.
public struct LawPicture: Hashable, Sendable {
  /// What there is to show for one section.
  public struct Finding: Hashable, Sendable {
    /// How much there is to show.
    public enum Standing: String, CaseIterable, Hashable, Sendable {
      /// There is something to show for all that the section asks for.
      case shown
      /// There is something to show, and something is missing.
      case partly
      /// There is nothing to show.
      case missing
      /// The section asked for nothing yet.
      case notMeasured = "not_measured"
    }

    /// The section.
    public let section: LawSection
    /// What there is to show, the latest first.
    public let evidence: [LawEvidence]
    /// What there is nothing to show of.
    public let gaps: [LawGap]
    /// The last day for doing it anew.
    public let due: CalendarDate?
    /// How much there is to show.
    public let standing: Standing

    init(
      _ section: LawSection, _ evidence: [LawEvidence], lacking gaps: [LawGap?],
      due: CalendarDate? = nil
    ) {
      let gaps = gaps.compactMap(\.self)
      (self.section, self.evidence, self.gaps, self.due) = (section, evidence, gaps, due)
      standing = evidence.isEmpty ? .missing : gaps.isEmpty ? .shown : .partly
    }

    /// Creates the finding on a section that asked for nothing yet.
    init(notMeasured section: LawSection) {
      (self.section, evidence, gaps, due) = (section, [], [], nil)
      standing = .notMeasured
    }
  }

  /// Something to know before the sections are read.
  public enum Remark: Hashable, Sendable {
    /// The days from which the law, and its demand for a plan, hold.
    case inForce(CalendarDate, plan: CalendarDate)
    /// The agreement has ended: its last day.
    case ended(CalendarDate)
    /// Something rests on a transcript: the document.
    case transcribed(String)
    /// § 14 is left out.
    case camera
  }

  /// The day: no later than the last of the agreement, after which nothing is measured.
  public let date: CalendarDate
  /// What to know before the sections are read.
  public let remarks: [Remark]
  /// The sections in order.
  public let findings: [Finding]

  /// Draws the picture.
  ///
  /// - Parameters:
  ///   - state: The state; `nil` comes back for an agreement under another country's law.
  ///   - picture: Its picture on the day.
  public init?(of state: PlanState, _ picture: Picture) {
    let agreement = state.plan.agreement
    guard agreement.country == .sweden else { return nil }
    let date = min(picture.date, agreement.period.end)
    let reading = LawReading(state: state, date: date)
    self.date = date
    let findings = LawSection.allCases.map { section in
      date < section.firstDay ? Finding(notMeasured: section) : reading.finding(section)
    }
    let isTranscribed = findings.contains { $0.evidence.contains(where: \.isTranscribed) }
    let remarks: [Remark?] = [
      .inForce(Law.inForce, plan: Law.planRequired), picture.isEnded ? .ended(date) : nil,
      isTranscribed ? agreement.transcript.map { .transcribed($0.source) } : nil, .camera,
    ]
    self.findings = findings
    self.remarks = remarks.compactMap(\.self)
  }
}
