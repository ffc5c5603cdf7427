public import PlanDomain

extension Sheet {
  /// Tells of a deviation: the chain from its activity to its closing.
  ///
  /// - Parameters:
  ///   - picture: The deviation.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ picture: DeviationPicture, from basis: Basis, in language: Language) {
    let deviation = picture.deviation
    let title = deviation.title ?? basis.picture.activity(deviation.activity)?.activity.title ?? ""
    var writer = SheetWriter(deviation.code, title, basis, language)
    writer.addDisputes(deviation.conflicts)
    writer.addStanding(of: picture)
    writer.begin(Label.deviation)
    writer.addSaid(of: deviation)
    writer.begin(Label.reviews)
    writer.addReviews(of: picture)
    writer.begin(Label.closing)
    writer.add(.closed, deviation.closed?.description)
    writer.add(.reason, deviation.closingNote)
    writer.begin(Label.decisions)
    writer.addDecisions(basis.state.decisions(concerning: .deviation(deviation.id)))
    self = writer.finished()
  }
}

extension SheetWriter {
  /// What the council needs to know at a glance.
  fileprivate mutating func addStanding(of picture: DeviationPicture) {
    let deviation = picture.deviation
    let since = worded(DeviationAge(opened: deviation.opened, days: picture.age))
    add(.standing, .deviation(deviation.standing), aside: since)
    let reasons = basis.picture.attention.filter { reason in
      if case .conflict = reason { false } else { reason.deviation == picture.id }
    }
    addAttention(reasons)
    addExpected(.cause, deviation.cause, isMissed: deviation.isOpen)
    addExpected(.remedy, deviation.remedy, isMissed: deviation.isOpen)
    addExpected(.responsible, names(deviation.responsible), isMissed: deviation.isOpen)
    addExpected(
      .remedyDue, deviation.due?.description, picture.isRemedyOverdue ? .bad : .plain,
      isMissed: deviation.isOpen)
    let month = basis.picture.date.month
    if let latest = deviation.reviews.last(where: { $0.month < month }) {
      addReview(latest, label: worded(Label.latestReview))
    }
  }

  /// Adds a label and a text; where it is missing, that it is.
  private mutating func addExpected(
    _ label: Label, _ text: String?, _ tone: Sheet.Tone = .plain, isMissed: Bool
  ) {
    if let text {
      add(label, text, tone)
    } else if isMissed {
      add(label, worded(MissingWord()), .warning)
    }
  }

  /// What has been said about it.
  fileprivate mutating func addSaid(of deviation: Deviation) {
    add(.kind, deviation.kind.map { worded($0) })
    add(.description, deviation.description)
    add(.consequence, deviation.consequence)
    add(.place, deviation.place)
    add(.level, basis.name(of: deviation.level, in: language))
    let activity = basis.picture.activity(deviation.activity)?.activity
    add(.activity, "\(deviation.activity)  \(activity?.title ?? "")")
    add(.serves, (activity?.serves ?? []).map(basis.name).joined(separator: "\n"))
  }

  /// The reviews month by month, the newest first, and the months that lack one.
  fileprivate mutating func addReviews(of picture: DeviationPicture) {
    let deviation = picture.deviation
    let end = (deviation.closed ?? basis.picture.date).month
    let start = deviation.opened.month
    guard start <= end else { return }
    for index in (start.index...end.index).reversed() {
      let month = CalendarMonth(index: index)
      if let review = deviation.review(of: month) {
        addReview(review, label: worded(month))
      } else if picture.isUnreviewed(in: month) {
        add(.field(label: worded(month), Sheet.Value(status: .unreviewed)))
      }
    }
  }

  private mutating func addReview(_ review: Review, label: String) {
    let who = "\(review.author.worded(in: language)) \(review.date)"
    add(
      .field(
        label: label,
        Sheet.Value(status: .verdict(review.verdict), aside: who, text: review.note ?? "")))
  }
}

/// Since when a deviation is known, and for how long.
struct DeviationAge: Worded {
  let opened: CalendarDate
  let days: Int

  var words: Words {
    Words(
      "sedan \(opened), " + (days == 0 ? "i dag" : "\(days) \(days == 1 ? "dag" : "dagar")"),
      "since \(opened), " + (days == 0 ? "today" : "\(days) \(days == 1 ? "day" : "days")"))
  }
}
