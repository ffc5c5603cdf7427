public import PlanDomain

extension Sheet {
  /// Tells of an activity: how it stands first, then what the plan says.
  ///
  /// - Parameters:
  ///   - picture: The activity.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ picture: ActivityPicture, from basis: Basis, in language: Language) {
    let activity = picture.activity
    var writer = SheetWriter("\(activity.id)", activity.title, basis, language)
    writer.addDisputes(picture.conflicts)
    for proposal in picture.proposals { writer.add(.proposal(proposal)) }
    writer.addStanding(of: picture)
    writer.addTime(of: picture)
    writer.addContributions(of: picture)
    writer.begin(Label.decisions)
    writer.addDecisions(basis.state.decisions(concerning: .activity(activity.id)))
    writer.begin(PlanHeading())
    writer.addPlan(of: activity)
    self = writer.finished()
  }

  /// Tells of an activity that is not in the plan yet.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - proposal: What asks for it.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(
    _ activity: Activity, proposedBy proposal: Proposal, from basis: Basis, in language: Language
  ) {
    var writer = SheetWriter("\(activity.id)", activity.title, basis, language)
    writer.add(.proposal(proposal))
    writer.begin(PlanHeading())
    writer.add(.responsible, basis.names(of: activity.responsible))
    writer.add(.schedule, activity.schedule.map { "\($0.period)" })
    for one in activity.contributions {
      writer.add(label: writer.party(one.party), one.text)
    }
    writer.addPlan(of: activity)
    self = writer.finished()
  }
}

/// What stands above what the plan says of an activity.
struct PlanHeading: Worded {
  var words: Words { Words("Enligt planen", "According to the plan") }
}

extension SheetWriter {
  /// How far it has come, how it stands and why, and what has departed from the plan.
  fileprivate mutating func addStanding(of picture: ActivityPicture) {
    let id = picture.id
    add(.progress, .progress(picture.progress))
    add(.assessment, .assessment(picture.assessment))
    add(.reason, state.reason(for: .assessment(id))?.note)
    addAttention(basis.reasons(for: id))
    for deviation in picture.deviations.map(\.deviation) {
      let value = Sheet.Value(
        status: .deviation(deviation.standing), text: deviation.isOpen ? deviation.title ?? "" : "")
      add(
        Sheet.Row(
          content: .field(label: deviation.code, value), target: .deviation(deviation.id)))
    }
    let latest = state.latestReport(on: id)
    add(.latestReport, latest.map { $0.line(in: language) })
    // Its day stands in the report already, unless something has been said since without words.
    guard latest == nil || latest?.date != picture.lastReport else { return }
    add(
      .lastReport, picture.lastReport.map(\.description) ?? worded(ReportPhrase.none),
      picture.isStale ? .warning : .plain)
  }

  /// Who answers for it, and when it is done.
  fileprivate mutating func addTime(of picture: ActivityPicture) {
    let responsible = picture.activity.responsible
    add(
      .responsible, responsible.isEmpty ? worded(MissingWord()) : basis.names(of: responsible),
      responsible.count == 1 ? .plain : .warning)
    guard let schedule = picture.activity.schedule else {
      return add(.schedule, worded(ScheduleWord.none), .quiet)
    }
    let left = picture.progress.isEnded ? nil : picture.daysLeft
    let words = left.map { ", " + worded(ScheduleWord.daysLeft($0)) } ?? ""
    add(.schedule, "\(schedule.period)\(words)", picture.isOverdue ? .bad : .plain)
    let moved = picture.postponement
    if moved.count > 0, let original = moved.original {
      let words = ScheduleWord.postponed(moved.count, days: moved.days, from: original)
      add(.postponed, worded(words), .warning)
    }
    add(.checkpoints, schedule.checkpoints.map(\.description).joined(separator: ", "))
  }

  /// What each party brings, and how far that has come.
  fileprivate mutating func addContributions(of picture: ActivityPicture) {
    for one in picture.contributions {
      let party = one.contribution.party
      let value = Sheet.Value(status: .progress(one.progress), text: one.contribution.text)
      add(Sheet.Row(content: .field(label: self.party(party), value), party: party))
    }
  }

  /// What the plan says beside time, responsibility and contributions.
  fileprivate mutating func addPlan(of activity: Activity) {
    let plan = state.plan
    add(.serves, activity.serves.map(basis.name).joined(separator: "\n"))
    add(.planOf, plan.ownerName(of: activity))
    add(.edition, plan.edition(of: activity.id, in: language))
    // Where it comes from stands last, and is not what anyone asks first.
    for part in ActivityText.allCases where part != .source { add(part.label, activity[part]) }
    add(.places, activity.places.joined(separator: ", "))
    let perspectives = activity.perspectives.map { plan.perspective($0)?.title ?? $0.rawValue }
    add(.perspectives, perspectives.joined(separator: ", "))
    add(.indicators, activity.indicators.map(basis.indicator).joined(separator: "\n"))
    add(.source, activity[.source], .quiet)
  }
}

/// What is said of a schedule.
enum ScheduleWord: Hashable, Worded {
  case none
  case daysLeft(Int)
  case postponed(Int, days: Int, from: CalendarDate)

  var words: Words {
    switch self {
    case .none: Words("ingen tidplan", "no schedule")
    case .daysLeft(0): Words("slutar i dag", "ends today")
    case .daysLeft(let days) where days < 0:
      Words(
        "slutade för \(-days) \(days == -1 ? "dag" : "dagar") sedan",
        "ended \(-days) \(days == -1 ? "day" : "days") ago")
    case .daysLeft(let days):
      Words(
        "\(days) \(days == 1 ? "dag" : "dagar") kvar",
        "\(days) \(days == 1 ? "day" : "days") left")
    case .postponed(let count, let days, let original):
      Words(
        "\(count) \(count == 1 ? "gång" : "gånger"), sammanlagt \(days) dagar; först \(original)",
        "\(count) \(count == 1 ? "time" : "times"), \(days) days in all; first \(original)")
    }
  }
}

/// That something is missing.
struct MissingWord: Worded {
  var words: Words { Words("saknas", "missing") }
}
