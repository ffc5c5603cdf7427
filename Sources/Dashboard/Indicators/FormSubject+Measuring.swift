import Cells
import PlanDomain

extension FormSubject {
  /// What a measurement is: a value, the day that it is about, where it comes from, and a note.
  func measuring(_ indicator: Indicator?, _ context: Context) -> [FormField] {
    let today = TextField("\(context.today)", limit: 40, takesLines: false)
    return [
      FormField(.value, .text(TextField("", limit: 24, takesLines: false)), isRequired: true),
      FormField(.about, .date(today), isRequired: true),
      FormField(.source, .text(TextField(limit: 300, takesLines: false))),
      FormField(.note, .text(TextField())),
    ]
  }
}

extension Form {
  func measuring(_ id: IndicatorID) -> [Wish] {
    guard let value = text(.value).flatMap({ DecimalNumber(typed: $0) }) else { return [] }
    return [.measure(id, value, source: text(.source), note: text(.note))]
  }

  /// The day that the answers are about; `nil` for today, and for a decision that has its meeting's day.
  var day: CalendarDate? {
    if self[.taken] != nil { return isChanged(.taken) ? date(.taken) : nil }
    // Only forms about a day ask for one.
    guard let day = date(.about), day != today else { return nil }
    return day
  }
}
