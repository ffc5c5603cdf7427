import PlanDomain

extension Basis {
  /// A deviation: how it stands first, then what was said about it.
  func json(of picture: DeviationPicture) -> JSONValue {
    let deviation = picture.deviation
    let standing: JSONValue = [
      "id": .string(deviation.code), "title": .optional(deviation.title),
      "activity": .text(deviation.activity),
      "state": .string(deviation.isOpen ? "open" : "closed"),
      "standing": .string(deviation.standing.rawValue),
      "reviewed_months": .texts(deviation.reviews.map(\.month)),
      "is_reviewed": .bool(!picture.isUnreviewed(in: picture.date.month)),
      "is_overdue": .bool(picture.isRemedyOverdue), "age_days": .number(picture.age),
      "level": .string(deviation.level.rawValue),
      "responsible": deviation.responsible?.json ?? .null, "due": .text(deviation.due),
      "opened": .text(deviation.opened), "closed": .text(deviation.closed),
    ]
    return standing.adding(said(of: deviation))
  }

  private func said(of deviation: Deviation) -> JSONValue {
    [
      "kind": .optional(deviation.kind?.rawValue),
      "description": .optional(deviation.description), "cause": .optional(deviation.cause),
      "consequence": .optional(deviation.consequence), "remedy": .optional(deviation.remedy),
      "place": .optional(deviation.place), "closing_note": .optional(deviation.closingNote),
      "reviews": .array(deviation.reviews.map(\.json)),
      "conflicts": .array(deviation.conflicts.map { json(ofConflict: $0) }),
      "fact": .text(deviation.id),
    ]
  }
}

extension Review {
  fileprivate var json: JSONValue {
    [
      "month": .text(month), "verdict": .string(verdict.rawValue), "note": .optional(note),
      "by": .string(author.typist), "for": .texts(author.speakers), "date": .text(date),
    ]
  }
}
