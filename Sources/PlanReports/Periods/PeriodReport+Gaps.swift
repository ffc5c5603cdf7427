public import PlanDomain

/// Something that a report still lacks.
enum Gap: Hashable {
  /// The council has not judged a sub-goal.
  case goalNotAssessed(String)
  /// The judgement of a sub-goal has no comment.
  case goalWithoutComment(String)
  /// A sub-goal was last judged before the period.
  case goalJudgedEarlier(String, CalendarDate)
  /// Nobody has assessed an activity that is under way.
  case activityNotAssessed(String, responsible: String)
  /// Nobody has said how far an activity has come.
  case progressNotStated(String, responsible: String)
  /// Nobody has reported on an activity in the period.
  case activityNotReported(String, responsible: String)
  /// A deviation lacks parts that it must have.
  case deviationLacks(String, [DeviationField.Kind])
  /// Nobody has reported on a commitment in the period.
  case commitmentNotReported(String)
  /// There is no picture of the situation.
  case noSituation
  /// The report has no record number.
  case noRecord
}

/// Something that a report still lacks, and where it is filled.
public struct ReportGap: Hashable, Sendable {
  /// What is missing, in words.
  public let words: String
  /// What it is about: a goal, an activity or a deviation; `nil` for anything else.
  public let subject: Subject?
}

extension PeriodReport {
  /// What is missing, in the order of the report.
  var gaps: [Gap] { lacking.map(\.gap) }

  /// What is missing, and what that is about.
  private var lacking: [(gap: Gap, subject: Subject?)] {
    goalGaps + activityGaps + deviationGaps + commitmentGaps
      + (lacksSituation ? [(.noSituation, nil)] : [])
      + (filing.record == nil ? [(.noRecord, nil)] : [])
  }

  /// Returns what a draft lacks, each with what it is about; nothing of what is frozen.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The gaps in the order of the report.
  public func gapRows(in language: Language) -> [ReportGap] {
    guard filing.number == nil else { return [] }
    return lacking.map { ReportGap(words: $0.gap.worded(in: language), subject: $0.subject) }
  }

  /// What is missing, while it is a draft.
  func gapBlocks(in language: Language) -> [Page.Block] {
    guard filing.number == nil, !gaps.isEmpty else { return [] }
    return [
      .heading(PeriodPhrase.gaps(gaps.count).worded(in: language)),
      .list(gaps.map { $0.worded(in: language) }),
    ]
  }

  private var goalGaps: [(gap: Gap, subject: Subject?)] {
    basis.picture.areas.flatMap(\.goals).compactMap { goal in
      let name = "\(goal.id) \(goal.title)"
      let subject = Subject.goal(goal.id)
      guard goal.attainment != .notAssessed else { return (.goalNotAssessed(name), subject) }
      if let day = judged(goal.id), day < period.start {
        return (.goalJudgedEarlier(name, day), subject)
      }
      return comment(on: goal.id) == nil ? (.goalWithoutComment(name), subject) : nil
    }
  }

  /// The day that the present judgement of a goal is about.
  private func judged(_ goal: GoalID) -> CalendarDate? {
    let fact = basis.state.register(.attainment(goal)).current.last?.fact
    return fact.flatMap(basis.state.fact).map { $0.entry.day(of: $0.fact) }
  }

  private var activityGaps: [(gap: Gap, subject: Subject?)] {
    basis.picture.activities.compactMap { picture in
      guard !picture.progress.isEnded, isUnderWay(picture) else { return nil }
      let name = "\(picture.id) \(picture.activity.title)"
      let responsible = basis.names(of: picture.activity.responsible)
      let subject = Subject.activity(picture.id)
      if picture.lastReport.map({ $0 < period.start }) ?? true {
        return (.activityNotReported(name, responsible: responsible), subject)
      }
      if picture.progress == .notStated {
        return (.progressNotStated(name, responsible: responsible), subject)
      }
      return picture.assessment == .notAssessed
        ? (.activityNotAssessed(name, responsible: responsible), subject) : nil
    }
  }

  private func isUnderWay(_ picture: ActivityPicture) -> Bool {
    picture.progress == .ongoing
      || picture.activity.schedule.map { $0.period.start <= period.end } ?? true
  }

  private var deviationGaps: [(gap: Gap, subject: Subject?)] {
    basis.picture.openDeviations.compactMap { picture in
      let lacking = picture.deviation.lacking
      return lacking.isEmpty
        ? nil
        : (.deviationLacks(picture.deviation.code, lacking), .deviation(picture.deviation.id))
    }
  }

  private var commitmentGaps: [(gap: Gap, subject: Subject?)] {
    basis.agreement.commitments.compactMap { commitment in
      let latest = basis.state.reports(on: commitment.id).first?.date
      return latest.map(period.contains) ?? false
        ? nil : (.commitmentNotReported("\(commitment.id) \(commitment.title)"), nil)
    }
  }
}
