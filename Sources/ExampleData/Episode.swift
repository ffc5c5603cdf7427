import PlanDomain

/// Something written into the story, so that every kind of event occurs and some things are still open.
enum Episode {
  /// Two people assess the same activity without having seen each other.
  case disagreement(String)
  /// Someone takes the wrong row, undoes it, and for once redoes it.
  case mistake(String, redone: Bool)
  /// Work stops for a while.
  case pause(String)
  /// Someone asks to drop an activity.
  case dropping(String)
  /// Someone asks for a change of the plan.
  case change(String, Part)
  /// Someone asks for a new activity.
  case addition(String, like: String)
  /// An activity departs from its plan, and a deviation is opened.
  case departure(String)
  /// A closed deviation comes back.
  case relapse
  /// A mistyped report is corrected.
  case correction

  /// A part of an activity that someone asks to change.
  enum Part {
    case title
    case how
    case followUp
    case responsible
    case contribution
  }

  /// What happens in which month.
  static let script: [String: [Episode]] = [
    "2024-05": [.mistake("A05", redone: false), .correction],
    "2024-10": [.change("A23", .how), .pause("A26"), .departure("A28")],
    "2025-03": [.disagreement("A08"), .addition("A41", like: "A24")],
    "2025-05": [.change("A16", .responsible), .change("A22", .followUp), .departure("A05")],
    "2025-09": [.departure("A10"), .departure("A33")],
    "2025-10": [.dropping("A18"), .mistake("A38", redone: true)],
    "2025-11": [.relapse],
    "2026-02": [.change("A37", .contribution), .pause("A14"), .departure("A20")],
    "2026-04": [.change("A39", .title), .disagreement("A24"), .departure("A30")],
    "2026-06": [.relapse, .departure("A25")],
    "2026-08": [.departure("A11"), .departure("A02")],
    "2026-09": [.disagreement("A29"), .departure("A32")],
    "2026-10": [
      .departure("A35"), .departure("A15"), .departure("A39"), .departure("A21"),
    ],
  ]
}

extension Story {
  mutating func play(_ episode: Episode) throws {
    switch episode {
    case .disagreement(let code): try disagree(on: code)
    case .mistake(let code, let isRedone): try mistake(code, isRedone: isRedone)
    case .pause(let code):
      guard let id = running(code) else { return }
      let note = recorder.chance.pick(ExampleTexts.paused)
      try recorder.record(Change(.progress(id, to: .paused, note: note)), at: coordinator)
    case .dropping(let code):
      guard let id = running(code) else { return }
      let note = ExampleTexts.dropping
      try recorder.record(Change(.progress(id, to: .dropped, note: note)), at: coordinator)
    case .change(let code, let part): try propose(part, of: code)
    case .addition(let code, let model): try propose(code, like: model)
    case .departure(let code):
      guard let id = running(code), let activity = state.activity(id) else { return }
      let note = recorder.chance.pick(ExampleTexts.deviating)
      try recorder.record(Change(.assess(id, .deviating, note: note)), at: desk(of: activity))
      try openDeviation(of: activity, at: desk(of: activity), always: true)
    case .relapse: try reopenDeviation()
    case .correction: try correctLatestReport()
    }
  }

  /// What is still open on the last day: a disagreement, a pause and three proposals.
  mutating func leaveOpen() throws {
    recorder.begin(end)
    try disagree(on: "A28")
    try play(.pause("A34"))
    if let id = running("A22") {
      let note = ExampleTexts.covered
      try recorder.record(Change(.progress(id, to: .dropped, note: note)), at: coordinator)
    }
    try propose(.followUp, of: "A13")
    try proposeMoreTime(for: "A32")
  }

  private mutating func proposeMoreTime(for code: String) throws {
    guard let id = running(code), let activity = state.activity(id),
      let period = activity.schedule?.period,
      let later = Period(from: period.start, to: period.end.adding(days: 181))
    else { return }
    try recorder.record(
      Change(
        .changeActivity(id, .schedule(Schedule(period: later)), note: ExampleTexts.moreTrained)),
      at: desk(of: activity))
  }

  private mutating func disagree(on code: String) throws {
    guard let id = running(code) else { return }
    if let open = openDeviation(of: id) {
      try recorder.record(Change(closing(open)), at: coordinator)
    }
    let before = state
    try recorder.record(
      Change(.assess(id, .onPlan, note: ExampleTexts.onPlan[0])), at: coordinator, having: before)
    try recorder.record(
      Change(.assess(id, .deviating, note: ExampleTexts.deviating[0])), at: police, having: before)
  }

  private mutating func mistake(_ code: String, isRedone: Bool) throws {
    guard let id = running(code) else { return }
    let note = ExampleTexts.done[0]
    try recorder.record(Change(.progress(id, to: .done, note: note)), at: coordinator)
    try recorder.record(Change(.undo(reason: ExampleTexts.mistaken)), at: coordinator)
    guard isRedone else { return }
    try recorder.record(Change(.redo), at: coordinator)
  }

  private mutating func propose(_ part: Episode.Part, of code: String) throws {
    guard let id = running(code), let activity = state.activity(id), let party = parties.last else {
      return
    }
    let field: ActivityField =
      switch part {
      case .title: .title(ExampleTexts.title)
      case .how: .text(.how, ExampleTexts.how)
      case .followUp: .text(.followUp, ExampleTexts.followUp)
      case .responsible:
        .responsible(Responsible(party: parties[0], function: ExampleTexts.function))
      case .contribution: .contribution(Contribution(party: party, text: ExampleTexts.contribution))
      }
    try recorder.record(
      Change(.changeActivity(id, field, note: ExampleTexts.proposed)), at: desk(of: activity))
  }

  private mutating func propose(_ code: String, like model: String) throws {
    guard let id = ActivityID(code), let modelID = ActivityID(model),
      let pattern = state.activity(modelID)
    else { return }
    let period = state.plan.agreement.period
    let activity = Activity(
      id: id, serves: pattern.serves, title: ExampleTexts.addedTitle, how: ExampleTexts.addedHow,
      contributions: parties.map { Contribution(party: $0, text: ExampleTexts.addedContribution) },
      responsible: pattern.responsible,
      schedule: Period(from: end.adding(days: -540), to: period.end).map { Schedule(period: $0) },
      followUp: pattern[.followUp], source: ExampleTexts.source)
    try recorder.record(Change(.addActivity(activity)), at: coordinator)
  }

  /// An activity that is under way, so that a word on it is worth saying.
  private func running(_ code: String) -> ActivityID? {
    guard let id = ActivityID(code), state.activity(id) != nil, !state.progress(of: id).isEnded,
      ![.notStated, .notStarted].contains(state.progress(of: id))
    else { return nil }
    return id
  }
}
