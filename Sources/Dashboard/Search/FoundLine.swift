import Cells
import PlanDomain

/// A row of what is found: its kind, its number, what it is called and how it stands.
struct FoundLine {
  let columns: Int
  let context: Context

  func line(_ row: FoundScreen.Found) -> StyledLine {
    let kind = StyledLine(context.worded(FoundWord.kind(row.id)), .quiet).padded(to: 11)
    let code = StyledLine(FoundLine.code(of: row, context), .plain.bold).padded(to: 11)
    let status = columns >= 72 ? status(of: row) : StyledLine()
    let room = max(10, columns - 22 - (status.isEmpty ? 0 : 20))
    let title = StyledLine(FoundLine.title(of: row, context))
    return kind + code + title.truncated(to: room - 1).padded(to: room) + status
  }

  static func code(of row: FoundScreen.Found, _ context: Context) -> String {
    switch row {
    case .goal(let picture): picture.number
    case .activity, .deviation, .decision, .meeting, .indicator: context.state.code(of: row.id)
    }
  }

  static func title(of row: FoundScreen.Found, _ context: Context) -> String {
    switch row {
    case .activity(let picture): picture.activity.title
    case .goal(let picture): picture.title
    case .deviation(let picture):
      picture.deviation.title ?? context.title(of: picture.deviation.activity)
    case .decision(let decision): decision.text
    case .meeting(let meeting): "\(meeting.body) \(meeting.date)"
    case .indicator(let indicator): indicator.title
    }
  }

  private func status(of row: FoundScreen.Found) -> StyledLine {
    switch row {
    case .activity(let picture):
      picture.lateness.map { StatusMark($0, in: context.language, isShort: true).line }
        ?? StatusMark(picture.assessment, in: context.language, isShort: true).line
    case .goal(let picture):
      StatusMark(picture.attainment, picture.trend, in: context.language, isShort: true).line
    case .deviation(let picture):
      StatusMark(picture.deviation.standing, in: context.language, isShort: true).line
    case .decision(let decision):
      StyledLine(context.worded(decision.standing(on: context.today)))
    case .meeting(let meeting): StyledLine(context.worded(meeting.stage))
    case .indicator: StyledLine()
    }
  }
}

/// What the search in everything says.
enum FoundWord: Hashable, Sendable, Worded {
  case everything
  case kind(Subject)
}

extension FoundWord {
  var words: Words {
    switch self {
    case .everything: Words("Sök överallt", "Search everywhere")
    case .kind(.activity): Words("Aktivitet", "Activity")
    case .kind(.goal): Words("Delmål", "Sub-goal")
    case .kind(.deviation): Words("Avvikelse", "Deviation")
    case .kind(.decision): Words("Beslut", "Decision")
    case .kind(.meeting): Words("Möte", "Meeting")
    case .kind(.indicator): Words("Indikator", "Indicator")
    case .kind(.entry), .kind(.report), .kind(.situation), .kind(.commitment), .kind(.edition),
      .kind(.body), .kind(.fact), .kind(.other):
      Words("Annat", "Other")
    }
  }
}
