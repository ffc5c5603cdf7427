public import PlanDomain

/// What one function is told before or after a meeting: when it is, and what of it is its own.
public struct MeetingLetter: Hashable, Sendable {
  let basis: Basis
  let meeting: Meeting
  let function: Responsible

  /// Creates the letter.
  ///
  /// - Parameters:
  ///   - function: Who is to have it.
  ///   - meeting: The meeting.
  ///   - basis: What to draw from.
  public init(to function: Responsible, about meeting: Meeting, from basis: Basis) {
    (self.function, self.meeting, self.basis) = (function, meeting, basis)
  }

  /// The functions that are told of a meeting: those that have a seat in the group, and those that its
  /// decisions are to be carried out by.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - state: The state.
  /// - Returns: The functions, each once.
  public static func receivers(of meeting: Meeting, in state: PlanState) -> [Responsible] {
    let seats = state.seats(of: meeting.id).compactMap { seat in
      seat.party.map { Responsible(party: $0, function: seat.function) }
    }
    var seen: Set<Responsible> = []
    return (seats + meeting.decisions.compactMap { state.decision($0)?.responsible })
      .filter { seen.insert($0).inserted }
  }

  /// Returns the letter as a draft.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - attachments: What goes with it.
  /// - Returns: The draft, to be addressed and sent by somebody.
  public func draft(in language: Language, with attachments: [MailDraft.Attachment]) -> MailDraft {
    let example = basis.state.plan.isExample ? ReportPhrase.example.worded(in: language) : nil
    let subject = MailPhrase.subject(meeting).worded(in: language)
    let own = OwnReport(for: .function(function), from: basis).page(in: language)
    let blocks = own.blocks.filter { if case .title = $0 { false } else { true } }
    let text = [
      MailPhrase.greeting(function.function).worded(in: language),
      MailPhrase.intro(meeting).worded(in: language),
      Page([.heading(MailPhrase.yours.worded(in: language))] + blocks).text(width: 76),
    ]
    return MailDraft(
      [example, subject].compactMap(\.self).joined(separator: ": "),
      ([example].compactMap(\.self) + text).joined(separator: "\n\n"), attachments: attachments)
  }
}

/// The words of letters.
enum MailPhrase: Hashable, Sendable {
  case subject(Meeting), greeting(String), intro(Meeting), yours
}

extension MailPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .subject(let meeting):
      (meeting.isHeld ? Words("Minnesanteckningar", "Minutes") : Words("Dagordning", "Agenda"))
        + Words(everywhere: " \(meeting.code), \(meeting.body) \(meeting.date)")
    case .greeting(let function): Words("Till \(function)", "To \(function)")
    case .intro(let meeting):
      (meeting.isHeld
        ? Words(
          "Här är minnesanteckningarna från \(meeting.body) \(Self.time(of: meeting).swedish).",
          "Here are the minutes of \(meeting.body) \(Self.time(of: meeting).english).")
        : Words(
          "\(meeting.body) möts \(Self.time(of: meeting).swedish). Dagordningen är bifogad.",
          "\(meeting.body) meets \(Self.time(of: meeting).english). The agenda is attached."))
    case .yours: Words("Det här är ditt:", "This is yours:")
    }
  }

  private static func time(of meeting: Meeting) -> Words {
    Words(everywhere: meeting.date.description)
      + (meeting.start.map { Words(" kl. \($0)", " at \($0)") } ?? Words(everywhere: ""))
      + Words(everywhere: meeting.place.map { ", \($0)" } ?? "")
  }
}
