public import PlanDomain

/// What is due, as a file that calendars read: everybody's, or what concerns a function, a party or a group.
///
/// The same state gives the same bytes: events keep their identity when their day moves, say how often that
/// has happened, and are cancelled when they are undone. The stamp is that of the newest entry.
///
/// > Source: RFC 5545; RFC 7986 for the interval at which subscribers look again.
public struct Calendar: Hashable, Sendable {
  /// Whom a calendar is for.
  public enum Audience: Hashable, Sendable {
    /// Everything.
    case everybody
    /// What one answers for, and the meetings that one has a seat in.
    case addressee(Addressee)
    /// The meetings of a group, by its short name, and what recurs for it.
    case body(String)
    /// One meeting.
    case meeting(MeetingID)
  }

  let basis: Basis
  let audience: Audience

  /// Creates the calendar.
  ///
  /// - Parameters:
  ///   - basis: What to draw from.
  ///   - audience: Whom it is for.
  public init(from basis: Basis, for audience: Audience = .everybody) {
    (self.basis, self.audience) = (basis, audience)
  }

  /// Returns the file.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - instant: When clocks in the workspace's time zone show a time on a day; `nil` comes back where
  ///     nobody knows, and the time then floats.
  /// - Returns: Its text: lines that end with CRLF, folded at 75 octets.
  public func text(
    in language: Language, _ instant: (CalendarDate, ClockTime) -> Timestamp? = { _, _ in nil }
  ) -> String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samverkan//Samverkan//SV",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + Calendar.escaped(name(in: language)),
      "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H",
    ]
    let cancelled = YearWheel.cancelled(in: basis.state, basis.picture)
    let gone = Set(cancelled.map(uid))
    let held = YearWheel(of: basis.state, basis.picture).occasions
      .filter { !gone.contains(uid(of: $0)) }
    let events =
      held.filter(isIncluded).flatMap { event($0, isCancelled: false, in: language, instant) }
      + cancelled.filter(isIncluded).flatMap {
        event($0, isCancelled: true, in: language, instant)
      }
    return (head + events + ["END:VCALENDAR"]).map { Calendar.folded($0) + "\r\n" }.joined()
  }

  private func isIncluded(_ occasion: Occasion) -> Bool {
    switch audience {
    case .everybody: true
    case .addressee(let addressee): addressee.isConcerned(by: occasion, in: basis.state)
    case .meeting(let id):
      if case .meeting(id, _, _) = occasion.matter { true } else { false }
    case .body(let body):
      switch occasion.matter {
      case .meeting(_, _, let own): own == body
      case .cadence(let cadence): cadence.body == body
      case .report(let step): step.body == body
      case .checkpoint, .end, .decision, .remedy, .measurement, .duty: false
      }
    }
  }

  /// The agreement's name; an example says so first, so that no calendar shows it as the real one.
  private func name(in language: Language) -> String {
    let whose: String? =
      switch audience {
      case .everybody: nil
      case .addressee(.function(let function)): function.function
      case .addressee(.party(let party)): basis.state.plan.party(party)?.shortName
      case .body(let body): body
      case .meeting(let id): basis.state.code(of: .meeting(id))
      }
    return
      ([example(in: language)].compactMap(\.self)
      + [
        [basis.agreement.shortTitle, whose].compactMap(\.self).joined(separator: " \u{2013} ")
      ])
      .joined(separator: ": ")
  }

  private func example(in language: Language) -> String? {
    basis.state.plan.isExample ? ReportPhrase.example.worded(in: language) : nil
  }

  private func event(
    _ occasion: Occasion, isCancelled: Bool, in language: Language,
    _ instant: (CalendarDate, ClockTime) -> Timestamp?
  ) -> [String] {
    let words = occasion.matter.worded(in: language)
    let more = explanation(of: occasion.matter)
    let category = example(in: language).map { ["CATEGORIES:" + Calendar.escaped($0)] } ?? []
    let revision = basis.state.revision(of: occasion.matter)
    let summary = words.prefix(1).uppercased() + words.dropFirst()
    return [
      "BEGIN:VEVENT", "UID:" + uid(of: occasion), "DTSTAMP:\(stamp)",
      "SEQUENCE:\(revision.number)",
    ] + (revision.recorded.map { ["LAST-MODIFIED:" + Calendar.universal($0)] } ?? [])
      + times(of: occasion, instant) + ["SUMMARY:" + Calendar.escaped(summary)]
      + (more.isEmpty ? [] : ["DESCRIPTION:" + Calendar.escaped(more)])
      + place(of: occasion.matter) + category
      + [
        isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
        isTimed(occasion.matter) && !isCancelled ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT",
      ] + (isCancelled ? [] : alarm(for: occasion, summary)) + ["END:VEVENT"]
  }

  /// When it is: a meeting by the clock where its hours are known, all else the whole day.
  private func times(
    of occasion: Occasion, _ instant: (CalendarDate, ClockTime) -> Timestamp?
  ) -> [String] {
    guard let (start, end) = hours(of: occasion.matter) else {
      return [
        "DTSTART;VALUE=DATE:" + Calendar.compact(occasion.date),
        "DTEND;VALUE=DATE:" + Calendar.compact(occasion.date.adding(days: 1)),
      ]
    }
    return [("DTSTART:", start), ("DTEND:", end)].map { name, time in
      guard let moment = instant(occasion.date, time) else {
        let digits = time.description.filter { $0 != ":" }
        return "\(name)\(Calendar.compact(occasion.date))T\(digits)00"
      }
      return name + Calendar.universal(moment)
    }
  }

  /// When a meeting begins and ends: as it was said, else as long as its agenda, at least half an hour.
  private func hours(of matter: Occasion.Due) -> (ClockTime, ClockTime)? {
    guard case .meeting(let id, _, _) = matter, let meeting = basis.state.meeting(id),
      let start = meeting.start
    else { return nil }
    let planned = start.adding(minutes: max(30, meeting.plannedMinutes))
    let end = meeting.end ?? planned
    return (start, end > start ? end : planned)
  }

  private func isTimed(_ matter: Occasion.Due) -> Bool { hours(of: matter) != nil }

  /// Tells of a meeting a day before, and of what is to be ready at nine in the morning a week before; what
  /// is settled, or was past when anybody last recorded anything, is not told of.
  private func alarm(for occasion: Occasion, _ summary: String) -> [String] {
    let (state, matter) = (basis.state, occasion.matter)
    let latest = state.history.last?.recordedAt.date ?? basis.agreement.period.start
    let isOpen: Bool =
      switch matter {
      case .checkpoint(let id), .end(let id): !state.progress(of: id).isEnded
      case .decision(let id, _): state.decision(id)?.isToCarryOut ?? false
      case .remedy(let id, _): state.deviation(id)?.isOpen ?? false
      case .meeting(let id, _, _): state.meeting(id)?.stage == .planned
      case .report(let step): step.done == nil
      case .measurement, .duty: true
      case .cadence: false
      }
    guard isOpen, occasion.date >= latest else { return [] }
    let trigger: String
    if case .meeting = matter {
      trigger = isTimed(matter) ? "-P1D" : "-PT15H"
    } else {
      trigger = "-P6DT15H"
    }
    return [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:\(trigger)",
      "DESCRIPTION:" + Calendar.escaped(summary), "END:VALARM",
    ]
  }

  private func explanation(of matter: Occasion.Due) -> String {
    let state = basis.state
    switch matter {
    case .cadence(let cadence):
      return [cadence.body, cadence.source].compactMap(\.self).joined(separator: "\n")
    case .checkpoint(let id), .end(let id):
      guard let activity = basis.picture.activity(id)?.activity else { return "" }
      return ([activity.title] + activity.responsible.map(\.function)).joined(separator: "\n")
    case .decision(let id, _): return state.decision(id)?.text ?? ""
    case .remedy(let id, _): return state.deviation(id)?.remedy ?? ""
    case .measurement(let id): return state.plan.indicator(id)?.title ?? ""
    case .meeting, .duty, .report: return ""
    }
  }

  private func place(of matter: Occasion.Due) -> [String] {
    guard case .meeting(let id, _, _) = matter, let place = basis.state.meeting(id)?.place else {
      return []
    }
    return ["LOCATION:" + Calendar.escaped(place)]
  }

  /// What stays the same when the day of a thing that happens once moves.
  private func uid(of occasion: Occasion) -> String {
    let name =
      switch occasion.matter {
      case .cadence(let cadence):
        "cadence-\(Calendar.fingerprint(cadence.title))-\(Calendar.compact(occasion.date))"
      case .checkpoint(let id): "checkpoint-\(id)-\(Calendar.compact(occasion.date))"
      case .end(let id): "end-\(id)"
      case .meeting(let id, _, _): "meeting-\(id)"
      case .decision(let id, _): "decision-\(id)"
      case .remedy(let id, _): "remedy-\(id)"
      case .measurement(let id): "measurement-\(id)-\(Calendar.compact(occasion.date))"
      case .report(let step): "report-\(step.kind.rawValue)-\(step.report.rawValue)-\(step.cutOff)"
      case .duty(let duty): "duty-\(duty.rawValue)"
      }
    return Calendar.escaped("\(name)@\(basis.workspace).samverkan")
  }

  /// The instant of the newest entry in UTC; the first of the agreement's days where there is none.
  private var stamp: String {
    guard let newest = basis.state.history.last?.recordedAt else {
      return Calendar.compact(basis.agreement.period.start) + "T000000Z"
    }
    return Calendar.universal(newest)
  }

  /// An instant in UTC.
  private static func universal(_ instant: Timestamp) -> String {
    let digits = Timestamp(seconds: instant.seconds, offset: 0).description.prefix(19)
    return digits.filter { $0 != "-" && $0 != ":" } + "Z"
  }

  private static func compact(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  /// A short name for a text that is the same in every run.
  ///
  /// > Source: FNV-1a, 64 bits.
  private static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { sum, byte in
      (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    String(text).spelled.escaping { scalar in
      switch scalar {
      case "\\", ";", ",": "\\\(scalar)"
      case "\n": "\\n"
      default: nil
      }
    }
  }

  /// The line broken after at most 75 octets, never within a character or an escape.
  private static func folded(_ line: String) -> String {
    var (folded, octets) = ("", 0)
    var isEscape = false
    for scalar in line.unicodeScalars {
      let count = UTF8.width(scalar)
      // What follows a backslash is an ASCII letter or sign.
      let beginsEscape = scalar == "\\" && !isEscape
      if !isEscape, octets + count + (beginsEscape ? 1 : 0) > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += count
      isEscape = beginsEscape
    }
    return folded
  }
}
