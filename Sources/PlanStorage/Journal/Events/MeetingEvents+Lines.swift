import PlanDomain

extension MeetingPlanned: EventLine {
  static var operation: StaticString { "meeting.planned" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let number = try reader.number(subject, in: .meeting)
    try reader.expect(",\"body\":")
    let body = try reader.text()
    try reader.expect(",\"on\":")
    let date = try reader.date()
    let place = try reader.optionalText(",\"place\":")
    try reader.expect(",\"kind\":")
    let kind: MeetingKind = try reader.value()
    try reader.expect(",\"agenda\":")
    self.init(
      number: number, body: body, date: date, place: place, kind: kind,
      agenda: try reader.agenda())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("body", body)
    writer.field("on", date.description)
    writer.optionalField("place", place)
    writer.field("kind", kind.rawValue)
    writer.name("agenda")
    writer.agenda(agenda)
  }
}

extension MeetingField {
  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let kind = Kind(rawValue: name) else { throw reader.malformed }
    switch kind {
    case .date: self = .date(try reader.date())
    case .place: self = .place(try reader.text())
    case .agenda: self = .agenda(try reader.agenda())
    case .chair: self = .chair(try reader.responsible())
    case .deputy: self = .deputy(try reader.responsible())
    case .secretary: self = .secretary(try reader.text())
    case .start: self = .start(try reader.clockTime())
    case .end: self = .end(try reader.clockTime())
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .date(let date): writer.text(date.description)
    case .place(let text): writer.text(text)
    case .agenda(let items): writer.agenda(items)
    case .chair(let one), .deputy(let one): writer.responsible(one)
    case .secretary(let function): writer.text(function)
    case .start(let time), .end(let time): writer.text(time.description)
    }
  }
}

extension JSONReader {
  /// Takes a time of day.
  fileprivate mutating func clockTime() throws(LineProblem) -> ClockTime {
    guard let time = ClockTime(try text()) else { throw malformed }
    return time
  }

  /// Takes the items of an agenda.
  mutating func agenda() throws(LineProblem) -> [AgendaItem] {
    var agenda: [AgendaItem] = []
    try items { (reader) throws(LineProblem) in agenda.append(try reader.agendaItem()) }
    return agenda
  }

  private mutating func agendaItem() throws(LineProblem) -> AgendaItem {
    try expect("{\"key\":")
    let key: AgendaKey = try identifier()
    try expect(",\"title\":")
    let title = try text()
    let minutes: Int? = take(",\"minutes\":") ? try number() : nil
    try expect("}")
    return AgendaItem(key, title: title, minutes: minutes)
  }
}

extension JSONWriter {
  /// Writes the items of an agenda.
  mutating func agenda(_ items: [AgendaItem]) {
    raw("[")
    for (place, item) in items.enumerated() {
      if place > 0 { raw(",") }
      raw("{\"key\":")
      text(item.key.rawValue)
      field("title", item.title)
      if let minutes = item.minutes {
        name("minutes")
        number(minutes)
      }
      raw("}")
    }
    raw("]")
  }
}

extension MeetingChanged: EventLine {
  static var operation: StaticString { "meeting.changed" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(
      meeting: meeting, field: try MeetingField(named: name, reading: &reader), seen: seen)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.kind.rawValue)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
  }
}

extension MeetingOpened: EventLine {
  static var operation: StaticString { "meeting.opened" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    self.init(meeting: MeetingID(try reader.opening(subject)), seen: try reader.seen())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
  }
}

extension MeetingAttended: EventLine {
  static var operation: StaticString { "meeting.attended" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    let attendee = try reader.attendee()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(
      meeting: meeting, attendee: attendee, seen: seen, attendance: try reader.attendance())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.attendee(attendee)
    writer.seen(seen)
    writer.name("to")
    writer.attendance(attendance)
  }
}

extension JSONReader {
  /// Takes the function that takes part.
  mutating func attendee() throws(LineProblem) -> Attendee {
    try expect(",\"function\":")
    let function = try text()
    let party: PartyID? = take(",\"party\":") ? try identifier() : nil
    return Attendee(function, party: party)
  }

  /// Takes how a function took part.
  mutating func attendance() throws(LineProblem) -> Attendance {
    let presence: Presence = try value()
    let from: AgendaKey? = take(",\"from\":") ? try identifier() : nil
    let until: AgendaKey? = take(",\"until\":") ? try identifier() : nil
    return Attendance(presence, from: from, until: until)
  }
}

extension JSONWriter {
  /// Writes the function that takes part.
  mutating func attendee(_ attendee: Attendee) {
    field("function", attendee.function)
    optionalField("party", attendee.party?.rawValue)
  }

  /// Writes how a function took part.
  mutating func attendance(_ attendance: Attendance) {
    text(attendance.presence.rawValue)
    optionalField("from", attendance.from?.rawValue)
    optionalField("until", attendance.until?.rawValue)
  }
}

extension MeetingNoted: EventLine {
  static var operation: StaticString { "meeting.noted" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    try reader.expect(",\"item\":")
    let item: AgendaKey = try reader.identifier()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(meeting: meeting, item: item, seen: seen, text: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("item", item.rawValue)
    writer.seen(seen)
    writer.field("to", text)
  }
}

extension MeetingParked: EventLine {
  static var operation: StaticString { "meeting.parked" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    try reader.expect(",\"item\":")
    let item: AgendaKey = try reader.identifier()
    self.init(meeting: meeting, item: item, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("item", item.rawValue)
    writer.optionalField("note", note)
  }
}

extension MeetingClosed: EventLine {
  static var operation: StaticString { "meeting.closed" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    self.init(meeting: MeetingID(try reader.opening(subject)), seen: try reader.seen())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
  }
}

extension MeetingReopened: EventLine {
  static var operation: StaticString { "meeting.reopened" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    let seen = try reader.seen()
    try reader.expect(",\"note\":")
    self.init(meeting: meeting, seen: seen, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("note", note)
  }
}

extension MinutesApproved: EventLine {
  static var operation: StaticString { "minutes.approved" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    let seen = try reader.seen()
    try reader.expect(",\"file\":")
    let file = try reader.text()
    try reader.expect(",\"sha256\":")
    let digest = try reader.fileDigest()
    self.init(
      meeting: meeting, seen: seen,
      document: FrozenDocument(file: file, digest: digest, heads: try reader.chainHeads()))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("file", document.file)
    writer.field("sha256", document.digest.description)
    writer.chainHeads(document.heads)
  }
}
