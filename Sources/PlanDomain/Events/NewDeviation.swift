/// What someone says about a deviation that is to be opened.
public struct NewDeviation: Hashable, Sendable {
  /// The activity that departs from the plan.
  public var activity: ActivityID
  /// In what respect it does; required.
  public var kind: DeviationKind?
  /// What departs from what plan.
  public var description: String?
  /// Why; required.
  public var cause: String?
  /// What follows from it.
  public var consequence: String?
  /// What is done about it.
  public var remedy: String?
  /// The functions said to answer for the remedy; exactly one is required.
  public var responsible: [Responsible]
  /// The last day for the remedy; required.
  public var due: CalendarDate?
  /// Where.
  public var place: String?
  /// Where it is dealt with.
  public var level: DeviationLevel

  /// Creates a statement about a deviation.
  ///
  /// - Parameters:
  ///   - activity: The activity that departs from the plan.
  ///   - kind: In what respect it does.
  ///   - description: What departs from what plan.
  ///   - cause: Why.
  ///   - consequence: What follows from it.
  ///   - remedy: What is done about it.
  ///   - responsible: The functions said to answer for the remedy.
  ///   - due: The last day for the remedy.
  ///   - place: Where.
  ///   - level: Where it is dealt with.
  public init(
    _ activity: ActivityID, kind: DeviationKind? = nil, description: String? = nil,
    cause: String? = nil, consequence: String? = nil, remedy: String? = nil,
    responsible: [Responsible] = [], due: CalendarDate? = nil, place: String? = nil,
    level: DeviationLevel = .coordination
  ) {
    self.activity = activity
    self.kind = kind
    self.description = description
    self.cause = cause
    self.consequence = consequence
    self.remedy = remedy
    self.responsible = responsible
    self.due = due
    self.place = place
    self.level = level
  }
}
