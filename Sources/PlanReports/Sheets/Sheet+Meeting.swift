public import PlanDomain

extension Sheet {
  /// Tells of a meeting: how far it has come, what is on its agenda, and who took part.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ meeting: Meeting, from basis: Basis, in language: Language) {
    let title = "\(meeting.kind.worded(in: language)), \(meeting.body)"
    var writer = SheetWriter(meeting.code, title, basis, language)
    writer.addDisputes(meeting.conflicts)
    writer.add(.standing, .meeting(meeting.stage))
    writer.add(.day, "\(meeting.date)")
    writer.add(.place, meeting.place)
    let end = meeting.end == meeting.start ? nil : meeting.end
    let hours = [meeting.start, end].compactMap { $0?.description }
    writer.add(label: writer.worded(MinutesPhrase.time), hours.joined(separator: "\u{2013}"))
    if meeting.opened != nil {
      writer.add(.chair, writer.chair(of: meeting))
      writer.add(.secretary, MinutesReport(meeting.id, from: basis)?.secretary)
    }
    let minutes = meeting.plannedMinutes
    writer.add(
      .plannedTime, minutes > 0 ? writer.worded(CouncilPhrase.plannedTime(minutes)) : nil)
    writer.add(.minutes, meeting.minutes?.document.file)
    if !meeting.isHeld { writer.addCarriedOver(to: meeting) }
    writer.begin(Label.agenda)
    writer.addAgenda(of: meeting)
    writer.begin(Label.decisions)
    let keys = Set(meeting.items.map(\.key))
    writer.addDecisions(writer.decisions(of: meeting) { $0.map { !keys.contains($0) } ?? true })
    writer.begin(Label.attendance)
    writer.addAttendance(of: meeting)
    self = writer.finished()
  }
}

extension SheetWriter {
  /// The decisions of a meeting whose item passes.
  fileprivate func decisions(of meeting: Meeting, where passes: (AgendaKey?) -> Bool) -> [Decision]
  {
    meeting.decisions.compactMap { state.decision($0) }.filter { passes($0.item) }
  }

  /// Who led a meeting, and who took over.
  fileprivate func chair(of meeting: Meeting) -> String? {
    let chair = meeting.chair(among: state.seats(of: meeting.id))?.function
    return [chair, meeting.deputy?.function].compactMap(\.self).joined(separator: "\n")
  }

  /// What earlier meetings leave: decisions to follow up, and items put off.
  fileprivate mutating func addCarriedOver(to meeting: Meeting) {
    let carried = state.carriedOver(to: meeting.id)
    begin(CarriedOverHeading())
    addDecisions(carried.decisions)
    for item in carried.items {
      let from = state.code(of: .meeting(item.meeting))
      let untouched = item.isUntouched ? worded(CouncilPhrase.untouched) : nil
      let why = (item.note ?? untouched).map { ": \($0)" } ?? ""
      add(.item("\(from) \(item.planned.title)\(why)", mark: ""))
    }
  }

  /// The items, each with its time, what was said and what was decided.
  fileprivate mutating func addAgenda(of meeting: Meeting) {
    for item in meeting.items {
      let time = item.planned.minutes.map { "  " + worded(CouncilPhrase.plannedTime($0)) } ?? ""
      let content = Sheet.Content.name("\(item.number). \(item.title)\(time)", mark: "")
      add(Sheet.Row(content: content, item: item.key))
      if item.isParked {
        let phrase = item.parkedBecause.map(CouncilPhrase.because) ?? .parked
        let value = Sheet.Value(text: worded(phrase), tone: .warning)
        add(Sheet.Row(content: .field(label: "", value), depth: 1, item: item.key))
      }
      if let note = item.note {
        add(Sheet.Row(content: .text(note), depth: 1, item: item.key))
      }
      addDecisions(decisions(of: meeting) { $0 == item.key }, item: item.key)
    }
  }

  /// Who took part, by how they did.
  fileprivate mutating func addAttendance(of meeting: Meeting) {
    for presence in Presence.allCases {
      let names = meeting.attendance.filter { $0.attendance.presence == presence }.map { one in
        let from = one.attendance.from.flatMap(meeting.item).map {
          worded(CouncilPhrase.from($0.title))
        }
        let until = one.attendance.until.flatMap(meeting.item).map {
          worded(CouncilPhrase.until($0.title))
        }
        let items = [from, until].compactMap(\.self).joined(separator: ", ")
        return one.attendee.function + (items.isEmpty ? "" : " (\(items))")
      }
      add(label: capitalised(worded(presence)), names.joined(separator: "\n"))
    }
    if meeting.attendance.isEmpty { add(.remark(worded(NobodyNoted()))) }
  }
}

/// What stands above what earlier meetings leave.
struct CarriedOverHeading: Worded {
  var words: Words { Words("Från tidigare möten", "From earlier meetings") }
}

/// That nobody has noted who took part.
struct NobodyNoted: Worded {
  var words: Words {
    Words("Ingen närvaro är antecknad.", "No attendance has been noted.")
  }
}
