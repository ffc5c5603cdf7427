public import PlanDomain

/// A form that a function fills in about its activities, in a program for spreadsheets.
public struct FollowUpForm: Hashable, Sendable {
  let basis: Basis
  let addressee: Addressee

  /// Creates a form.
  ///
  /// - Parameters:
  ///   - addressee: Who fills it in.
  ///   - basis: What to draw from.
  public init(for addressee: Addressee, from basis: Basis) {
    (self.addressee, self.basis) = (addressee, basis)
  }

  /// The activities that are asked about: those that one answers for and that are not ended.
  public var activities: [ActivityPicture] {
    basis.picture.activities.filter { picture in
      !picture.progress.isEnded
        && picture.activity.responsible.contains(where: addressee.isAnswered)
    }
  }

  /// Returns the form.
  ///
  /// What was said last stands in the cells to fill in, so that what is left alone says nothing new.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A sheet to fill in, and one that says how.
  public func workbook(in language: Language) -> Workbook {
    let headings: [(String, isFlexible: Bool)] = [
      (Label.identifier.worded(in: language), false), (Label.title.worded(in: language), true),
      (Label.lastReport.worded(in: language), false),
      (Label.latestReport.worded(in: language), true),
      (Label.progress.worded(in: language), false), (Label.assessment.worded(in: language), false),
      (Label.note.worded(in: language), true), (FormPhrase.basis.worded(in: language), false),
    ]
    let table = Table(
      columns: headings.map { .init($0.0, isFlexible: $0.isFlexible) },
      rows: rows(in: language))
    var sheet = Workbook.Sheet(FormPhrase.sheet.worded(in: language), table)
    sheet.open = [4, 5, 6]
    sheet.choices = [
      4: Progress.reportable.map { $0.worded(in: language) },
      5: Assessment.allCases.map { $0.worded(in: language) },
    ]
    let title = FormPhrase.title(name).worded(in: language)
    let advice = basis.title(title, in: language)
    var lines = FormPhrase.advice.map { $0.worded(in: language) }
    if case .title(let title, let below) = advice { lines = [title] + below + lines }
    let about = Table(
      columns: [.init(FormPhrase.about.worded(in: language), isFlexible: true)],
      rows: lines.map { [.text($0)] })
    return Workbook(title, [sheet, .init(FormPhrase.about.worded(in: language), about)])
  }

  private func rows(in language: Language) -> [[Table.Cell]] {
    let lines = basis.state.lines
    return activities.map { picture in
      let id = picture.id
      return [
        .text(id.rawValue), .text(picture.activity.title), .date(picture.lastReport),
        .text(basis.state.latestReport(on: id)?.text ?? ""),
        .text(picture.progress == .notStated ? "" : picture.progress.worded(in: language)),
        .text(picture.assessment.worded(in: language)), .empty,
        .text(FormBasis(basis.workspace, id, at: lines, for: addressee).text),
      ]
    }
  }

  private var name: String {
    switch addressee {
    case .function(let function): basis.names(of: [function])
    case .party(let party): basis.state.plan.party(party)?.name ?? party.rawValue
    }
  }
}

/// The words of a form.
enum FormPhrase: Hashable, Sendable {
  case sheet, about, title(String), basis
  case fillIn, choose, why, leave, send, keep
  case stale([ActivityID]), recorded(Int), answerer(String)

  /// How the form is filled in, line by line.
  static let advice: [FormPhrase] = [.fillIn, .choose, .why, .leave, .keep, .send]
}

extension FormPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .sheet: Words("Rapportera", "Report")
    case .about: Words("Så fyller du i", "How to fill it in")
    case .title(let name): Words("Uppföljning: \(name)", "Follow-up: \(name)")
    case .basis: Words("Underlag", "Basis")
    case .fillIn:
      Words(
        "Fyll i de gula cellerna: genomförande, bedömning och kommentar. Det senaste svaret står där.",
        "Fill in the yellow cells: progress, assessment and note. What was said last stands there.")
    case .choose:
      Words(
        "Välj genomförande och bedömning i listorna.",
        "Choose progress and assessment in the lists.")
    case .why:
      Words(
        "Skriv varför i kommentaren när något avviker, riskerar att avvika, pausas eller avförs.",
        "Say why in the note where something deviates, is at risk, paused or dropped.")
    case .leave:
      Words(
        "En rad som du inte ändrar säger inget nytt.",
        "A row that you leave as it is says nothing new.")
    case .keep:
      Words(
        "Ändra inte id och underlag och lägg inte till rader. Underlaget visar vad du såg.",
        "Leave identifiers and basis alone and add no rows. The basis shows what you saw.")
    case .stale(let ids):
      Words(
        "Sedan blanketten skrevs har annat sagts om \(ids.map(\.rawValue).joined(separator: ", ")).",
        "Since the form was written something else was said of "
          + "\(ids.map(\.rawValue).joined(separator: ", ")).")
    case .recorded(let count):
      Words(
        "\(count) svar står redan i journalen och läses inte in igen.",
        "\(count) \(count == 1 ? "answer stands" : "answers stand") in the journal already and "
          + "\(count == 1 ? "is" : "are") not read again.")
    case .answerer(let function):
      Words("Svaren antecknas f\u{F6}r \(function).", "The answers are recorded for \(function).")
    case .send:
      Words("Spara och skicka tillbaka filen.", "Save the file and send it back.")
    }
  }
}
