public import PlanDomain

/// What is due, as a file that calendars read.
///
/// The same state gives the same bytes: events keep their identity when their day moves, and the stamp is
/// that of the newest entry.
///
/// > Source: RFC 5545.
public struct Calendar: Hashable, Sendable {
  let basis: Basis

  /// Creates the calendar.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
  }

  /// Returns the file.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Its text: lines that end with CRLF, folded at 75 octets.
  public func text(in language: Language) -> String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samverkan//Samverkan//SV",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + Calendar.escaped(name(in: language)),
    ]
    let events = YearWheel(of: basis.state, basis.picture).occasions.flatMap {
      event($0, in: language)
    }
    return (head + events + ["END:VCALENDAR"]).map { Calendar.folded($0) + "\r\n" }.joined()
  }

  /// The agreement's name; an example says so first, so that no calendar shows it as the real one.
  private func name(in language: Language) -> String {
    ([example(in: language)].compactMap(\.self) + [basis.agreement.shortTitle])
      .joined(separator: ": ")
  }

  private func example(in language: Language) -> String? {
    basis.state.plan.isExample ? ReportPhrase.example.worded(in: language) : nil
  }

  private func event(_ occasion: Occasion, in language: Language) -> [String] {
    let words = occasion.matter.worded(in: language)
    let more = explanation(of: occasion.matter)
    let category = example(in: language).map { ["CATEGORIES:" + Calendar.escaped($0)] } ?? []
    return [
      "BEGIN:VEVENT", "UID:" + uid(of: occasion), "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:" + Calendar.compact(occasion.date),
      "DTEND;VALUE=DATE:" + Calendar.compact(occasion.date.adding(days: 1)),
      "SUMMARY:" + Calendar.escaped(words.prefix(1).uppercased() + words.dropFirst()),
    ] + (more.isEmpty ? [] : ["DESCRIPTION:" + Calendar.escaped(more)])
      + place(of: occasion.matter) + category + ["TRANSP:TRANSPARENT", "END:VEVENT"]
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
    let digits = Timestamp(seconds: newest.seconds, offset: 0).description.prefix(19)
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

  /// The line broken after at most 75 octets, never within a character.
  private static func folded(_ line: String) -> String {
    var (folded, octets) = ("", 0)
    for scalar in line.unicodeScalars {
      let count = UTF8.width(scalar)
      if octets + count > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += count
    }
    return folded
  }
}
