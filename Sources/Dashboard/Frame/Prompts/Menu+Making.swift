import PlanDomain

extension Menu {
  static func progress(of item: Item, in state: PlanState) -> Menu? {
    let current: Progress
    switch item {
    case .activity(let id): current = state.progress(of: id)
    case .contribution(let id, let party): current = state.progress(of: party, in: id)
    case .area, .goal: return nil
    }
    let values = Progress.reportable
    return Menu(
      .progress(item), values.map(Choice.progress), current: values.firstIndex(of: current),
      showing: state)
  }

  static func assessment(of id: ActivityID, in state: PlanState) -> Menu {
    let values = Assessment.allCases
    return Menu(
      .assessment(id), values.map(Choice.assessment),
      current: values.firstIndex(of: state.assessment(of: id)), showing: state)
  }

  static func attainment(of id: GoalID, in state: PlanState) -> Menu {
    let values = Attainment.allCases
    let current = state.attainment(of: id)?.attainment ?? .notAssessed
    return Menu(
      .attainment(id), values.map(Choice.attainment),
      current: values.firstIndex(of: current), showing: state)
  }

  static func trend(of id: GoalID, _ attainment: Attainment, in state: PlanState) -> Menu {
    let values: [Trend?] = Trend.allCases + [nil]
    return Menu(
      .trend(id, attainment), values.map(Choice.trend),
      current: values.firstIndex(of: state.attainment(of: id)?.trend), showing: state)
  }

  static func view(_ current: Destination?, in state: PlanState) -> Menu {
    let values = Destination.allCases.filter { $0.isThere(in: state) }
    return Menu(
      .view, values.map(Choice.destination), current: current.flatMap(values.firstIndex),
      showing: state)
  }

  static func steps(from step: WalkthroughStep, _ context: Context) -> Menu {
    let steps = WalkthroughStep.all(context)
    let choices = steps.map { Choice.step($0, WalkthroughPage($0, context).nameInList) }
    return Menu(.step, choices, current: steps.firstIndex(of: step), showing: context.state)
  }

  /// The meetings under way, and none of them.
  static func meetings(for use: MeetingUse, _ context: Context) -> Menu {
    let meetings = context.state.openMeetings
    let choices = meetings.map { meeting in
      Choice.meeting(
        meeting.id, context.worded(WallWord.ofGroup(meeting.code, meeting.body, meeting.date)))
    }
    return Menu(
      .meeting(use), choices + [.meeting(nil, context.worded(WallWord.outside))],
      current: meetings.firstIndex { $0.id == context.followed }, showing: context.state)
  }

  /// Not to approve comes first: it is what Enter chooses.
  static func approval(of id: MeetingID, in state: PlanState) -> Menu {
    Menu(.approval(id), [.decline, .accept], showing: state)
  }

  /// Not to save comes first: it is what Enter chooses.
  static func oddDay(
    _ day: CalendarDate, then command: Command, _ composition: Composition?, _ asker: Prompt?,
    in state: PlanState
  ) -> Menu {
    Menu(.oddDay(day, command, composition, then: asker), [.decline, .accept], showing: state)
  }

  /// What can be done about something in the files.
  static func ways(_ ways: [FileWay], in state: PlanState) -> Menu {
    Menu(.ways, ways.map(Choice.way) + [.decline], showing: state)
  }

  /// What a way on would do, and whether to take it; damage is accepted by a decision, the newest first.
  static func mending(_ way: FileWay, showing lines: [String], in state: PlanState) -> Menu {
    let answers: [Choice] =
      switch way {
      case .acceptDamage:
        state.decisions.reversed().map { .decision($0.id, "\($0.code) \($0.text)") }
      case .beginAsNewWriter, .takeFromCopies, .acceptOwners, .eraseMasked: [.accept]
      }
    var menu = Menu(.mending(way), [.decline] + answers, showing: state)
    menu.notes = lines
    return menu
  }

  static func settling(_ key: RegisterKey, in state: PlanState, _ language: Language) -> Menu {
    let claims = state.register(key).current
    var choices: [Choice] = []
    for claim in claims {
      let same = choices.contains { if case .claim(claim.value, _) = $0 { true } else { false } }
      guard !same else { continue }
      let names = claims.filter { $0.value == claim.value }.map {
        state.origin(of: $0.fact, language)
      }
      choices.append(.claim(claim.value, by: names.joined(separator: ", ")))
    }
    return Menu(.settling(key), choices, showing: state)
  }

  /// The functions of the council, else those of all groups, else those that answer for something; last
  /// the coordinator, who has no seat but often writes.
  static func author(
    then composition: Composition, in state: PlanState, or coordinator: String
  ) -> Menu {
    let bodies = state.plan.agreement.bodies
    let council = bodies.filter(\.leads).flatMap(\.members).map(\.function)
    let groups = bodies.flatMap(\.members).map(\.function)
    let responsible = state.plan.activities.flatMap(\.responsible).map(\.function)
    let listed = council + groups.filter { !council.contains($0) }
    var seen: Set<String> = []
    let functions = ((listed.isEmpty ? responsible : listed) + [coordinator])
      .filter { seen.insert($0).inserted }
    let choices = functions.map(Choice.function) + [.otherFunction]
    return Menu(.author(composition), choices, showing: state)
  }
}

extension PlanState {
  /// Who said something, or typed it for whom, and when.
  func origin(of id: FactID, _ language: Language) -> String {
    guard let (entry, fact) = fact(id) else { return "" }
    return "\(entry.attribution(of: fact).worded(in: language)) \(entry.recordedAt.date)"
  }
}
