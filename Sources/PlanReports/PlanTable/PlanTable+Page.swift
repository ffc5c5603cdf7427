public import PlanDomain

extension PlanTable {
  /// What became of each table, column and row, and what was not understood.
  ///
  /// - Parameters:
  ///   - file: What the file is called.
  ///   - language: The language of the words.
  /// - Returns: A page.
  public func page(of file: String, in language: Language) -> Page {
    var blocks: [Page.Block] = [.title(file, [summary(in: language)])]
    for (place, part) in parts.enumerated() {
      guard part.headingRow != nil else {
        blocks.append(.paragraph(PlanTableWord.notRead(part.name, place).worded(in: language)))
        continue
      }
      blocks.append(.heading(PlanTableWord.part(part, place).worded(in: language)))
      blocks.append(
        .list(part.columns.map { PlanTableWord.column($0).worded(in: language) }))
      let rows = part.rows.compactMap { line(of: $0)?(in: language) }
      blocks.append(.list(rows))
    }
    let groups: [(PlanTableWord, [PlanTableRemark])] = [
      (.granted, remarks.filter { $0.reason.isTakenForGranted }),
      (.notUnderstood, remarks.filter { !$0.reason.isTakenForGranted && !$0.reason.isFault }),
      (.faults, remarks.filter(\.reason.isFault)),
    ]
    for (word, those) in groups where !those.isEmpty {
      blocks.append(.heading(word.worded(in: language)))
      blocks.append(.list(those.map { said($0)(in: language) }))
    }
    return Page(blocks)
  }

  /// How much of the file became what, in one sentence.
  public var summary: Words {
    let rows = parts.flatMap(\.rows).count { row in
      switch row.outcome {
      case .activity, .again, .refused: true
      case .section, .sum, .headings, .aside, .otherKind: false
      }
    }
    return PlanTableWord.summary(
      activities: activities.count, rows: rows,
      granted: remarks.count { $0.reason.isTakenForGranted },
      unknown: remarks.count { !$0.reason.isTakenForGranted && !$0.reason.isFault },
      faults: remarks.count(where: \.reason.isFault)
    ).words
  }

  /// Where a remark is about one of several tables, its name stands first.
  private func said(_ remark: PlanTableRemark) -> Words {
    guard let place = remark.part, parts.count(where: { $0.headingRow != nil }) > 1 else {
      return remark.words
    }
    return PlanTableWord.nameOf(parts[place].name, place).words + Words(everywhere: ". ")
      + remark.words
  }

  private func line(of row: Row) -> Words? {
    let start = Words("Rad \(row.number): ", "Row \(row.number): ")
    switch row.outcome {
    case .activity(let place):
      return start + PlanTableWord.activity(activities[place].activity).words
    case .again(let id, let earlier): return start + PlanTableWord.again(id, earlier).words
    case .section(let text, let goal): return start + PlanTableWord.section(text, goal).words
    case .sum(let text), .aside(let text), .otherKind(let text):
      return text.isEmpty ? nil : start + PlanTableWord.skipped(text).words
    case .headings: return start + PlanTableWord.headings.words
    case .refused: return start + PlanTableWord.refused.words
    }
  }
}

/// What is said of a table that is read as a plan.
private enum PlanTableWord: Worded {
  case summary(activities: Int, rows: Int, granted: Int, unknown: Int, faults: Int)
  case nameOf(String?, Int)
  case notRead(String?, Int)
  case part(PlanTable.Part, Int)
  case column(PlanTable.Column)
  case activity(Activity)
  case again(ActivityID, Int)
  case section(String, GoalID?)
  case skipped(String)
  case headings, refused
  case granted, notUnderstood, faults

  var words: Words {
    switch self {
    case .summary(let activities, let rows, let granted, let unknown, let faults):
      Words(
        "\(activities) \(activities == 1 ? "aktivitet" : "aktiviteter") på \(rows) "
          + "\(rows == 1 ? "rad" : "rader"). Togs för givet: \(granted). Inte förstått: \(unknown). "
          + "Fel: \(faults).",
        "\(activities) \(activities == 1 ? "activity" : "activities") in \(rows) "
          + "\(rows == 1 ? "row" : "rows"). Taken for granted: \(granted). Not understood: \(unknown). "
          + "Faults: \(faults).")
    case .nameOf(let name, let place):
      name.map { Words(everywhere: "«\($0.shortened(to: 60))»") }
        ?? Words("Tabell \(place + 1)", "Table \(place + 1)")
    case .notRead(let name, let place):
      Self.nameOf(name, place).words
        + Words(
          " läses inte: ingen rad har rubriker som känns igen.",
          " is not read: none of its rows has headings that are known.")
    case .part(let part, let place):
      Self.nameOf(part.name, place).words
        + Words(
          ", rubriker på rad \(part.headingRow ?? 0)", ", headings in row \(part.headingRow ?? 0)")
    case .column(let column):
      Words(everywhere: "\(column.letter) «\(column.heading.shortened(to: 50))»: ")
        + meaning(of: column)
    case .activity(let activity): told(activity)
    case .again(let id, let row):
      Words(
        "samma aktivitet som på rad \(row); \(id) bidrar också hit.",
        "the same activity as in row \(row); \(id) serves this goal too.")
    case .section(let text, let goal):
      Words("avsnitt «\(text.shortened(to: 60))»", "section “\(text.shortened(to: 60))”")
        + Words(everywhere: goal.map { " \u{2192} \($0)" } ?? "")
    case .skipped(let text):
      Words("hoppas över: «\(text.shortened(to: 60))»", "left out: “\(text.shortened(to: 60))”")
    case .headings: Words("rubrikerna en gång till", "the headings once more")
    case .refused: Words("kan inte läsas, se nedan", "cannot be read, see below")
    case .granted: Words("Togs för givet", "Taken for granted")
    case .notUnderstood: Words("Inte förstått", "Not understood")
    case .faults: Words("Måste rättas först", "To be put right first")
    }
  }

  private func meaning(of column: PlanTable.Column) -> Words {
    switch column.meaning {
    case nil:
      Words("okänd, står kvar som kommentar", "unknown, kept as a comment")
    case .nothing: Words("läses inte", "not read")
    case .standing:
      Words(
        "hör till uppföljningen, läses inte här", "belongs to the follow-up, not read here")
    case .some(let meaning): meaning.words
    }
  }

  private func told(_ activity: Activity) -> Words {
    let goals = activity.serves.map(\.rawValue).joined(separator: ", ")
    let owners = activity.responsible.map { "\($0.party): \($0.function)" }
      .joined(separator: "; ")
    var words = Words(
      everywhere: "\(activity.id) \(activity.title.shortened(to: 70)) \u{2192} \(goals)")
    if !owners.isEmpty {
      words = words + Words(". Ansvarig \(owners)", ". Responsible \(owners)")
    }
    if let schedule = activity.schedule {
      words = words + Words(everywhere: ". \(schedule.period)")
    }
    if !activity.places.isEmpty {
      words = words + Words(everywhere: ". \(activity.places.joined(separator: ", "))")
    }
    return words
  }
}
