/// That a frozen report was handed over, and what came back.
public struct Delivery: Hashable, Sendable, Identifiable {
  /// What the receiver said.
  public struct Response: Hashable, Sendable {
    /// The fact that says so.
    public let id: FactID
    /// The day.
    public let date: CalendarDate
    /// The record number of the answer.
    public let record: String?
    /// The answer, as corrected; `nil` where it is masked.
    public let note: String?
  }

  /// The fact that says so.
  public let id: FactID
  /// Who received it.
  public let receiver: String
  /// The day.
  public let date: CalendarDate
  /// The record number under which it was handed over.
  public let record: String?
  /// What goes with it.
  public let note: String?
  /// What came back, by day, until it was handed to the same receiver again.
  public let answers: [Response]
}

extension PlanState {
  /// Returns to whom a frozen report was handed over.
  ///
  /// - Parameter id: The report.
  /// - Returns: The deliveries in effect, by day, each with what was answered to it.
  public func deliveries(of id: ReportID) -> [Delivery] {
    var handed: [(id: FactID, date: CalendarDate, event: ReportDelivered)] = []
    var answers: [(answer: Delivery.Response, receiver: String)] = []
    for fact in facts(about: .report(id)) where isInEffect(fact.entry) {
      guard let (entry, said) = self.fact(fact) else { continue }
      let date = entry.day(of: said)
      switch said.event {
      case .reportDelivered(let event): handed.append((fact, date, event))
      case .reportAnswered(let event):
        answers.append(
          (
            Delivery.Response(id: fact, date: date, record: event.record, note: note(of: fact)),
            event.receiver
          ))
      default: break
      }
    }
    handed.sort { ($0.date, $0.id) < ($1.date, $1.id) }
    answers.sort { ($0.answer.date, $0.answer.id) < ($1.answer.date, $1.answer.id) }
    return handed.enumerated().map { place, one in
      let receiver = one.event.receiver
      let next = handed[(place + 1)...].first { $0.event.receiver == receiver }?.date
      let theirs = answers.filter { answer in
        answer.receiver == receiver && answer.answer.date >= one.date
          && next.map { answer.answer.date < $0 } ?? true
      }
      return Delivery(
        id: one.id, receiver: receiver, date: one.date, record: one.event.record,
        note: note(of: one.id), answers: theirs.map(\.answer))
    }
  }
}
