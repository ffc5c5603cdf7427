public import PlanDomain

extension RecordingError: Worded {
  /// The sentence: what happened, and what to do.
  public var words: Words {
    switch self {
    case .refused(let refusal): Words(refusal.swedish, refusal.english)
    case .readOnly(let reason): Words(reason.swedish, reason.english)
    case .busy(let holder?):
      Words(
        "Inte sparat: arbetsytan används av \(holder.swedish). Försök igen.",
        "Not saved: \(holder.english) is using the workspace. Try again.")
    case .busy(nil):
      Words(
        "Inte sparat: arbetsytan används av ett annat program. Försök igen.",
        "Not saved: another program is using the workspace. Try again.")
    case .failed(let error) where error.isExcess:
      Words(
        "Inte sparat. \(error.swedish) Gå vidare som ny skrivare: samverkan repair --new-writer",
        "Not saved. \(error.english) Go on as a new writer: samverkan repair --new-writer")
    case .failed(let error): Words("Inte sparat. \(error.swedish)", "Not saved. \(error.english)")
    case .uncertain(let error):
      Words(
        "Det är osäkert om ändringen sparades. \(error.swedish) Starta om programmet och kontrollera.",
        "It is uncertain whether the change was saved. \(error.english) Restart and check.")
    case .incompleteBasis:
      Words(
        "Inget har frysts: underlaget är ofullständigt. Kör samverkan verify, och frys när journalen "
          + "är hel igen. Med --output skrivs rapporten ändå, med en stämpel som säger vad som fattas.",
        "Nothing was frozen: the basis is incomplete. Run samverkan verify, and freeze once the "
          + "journal is whole. With --output the report is written all the same, with a stamp on it."
      )
    case .unwritable(let problem):
      Words(
        "Inte sparat: \(problem.swedish).",
        "Not saved: \(problem.english).")
    }
  }
}

extension LockHolder: Worded {
  /// The process.
  public var words: Words {
    Words(
      "process \(process)" + (program.map { " (\($0))" } ?? ""),
      "process \(process)" + (program.map { " (\($0))" } ?? ""))
  }
}

extension ReadOnlyReason: Worded {
  /// The sentence.
  public var words: Words {
    switch self {
    case .asked:
      Words(
        "Arbetsytan är öppnad skrivskyddad. Öppna den utan --read-only och --as-of för att skriva.",
        "The workspace is open read-only. Open it without --read-only and --as-of to write.")
    case .notPermitted(let error):
      Words(
        "Arbetsytan är skrivskyddad. \(error.swedish) Be om rätt att skriva i mappen.",
        "The workspace is read-only. \(error.english) Ask for permission to write in the folder.")
    case .openToAll(let path):
      Words(
        "Arbetsytan är skrivskyddad: vem som helst får skriva i \(path). Rätta det: "
          + "chmod o-w '\(path)'",
        "The workspace is read-only: anyone may write to \(path). Mend that: chmod o-w '\(path)'")
    case .historyChanged:
      Words(
        "Arbetsytan är skrivskyddad: det som du tidigare har sparat saknas eller har ändrats. "
          + "Kör samverkan verify. För att gå vidare som ny skrivare: samverkan repair --new-writer",
        "The workspace is read-only: what you saved earlier is missing or has changed. "
          + "Run samverkan verify. To go on as a new writer: samverkan repair --new-writer")
    case .newerFormat(let format):
      Words(
        "Arbetsytan är skrivskyddad: den har skrivits i ett nyare format (\(format.quotable)) än "
          + "programmet kan. Uppdatera programmet.",
        "The workspace is read-only: it is written in a newer format (\(format.quotable)) than this "
          + "program knows. Update the program.")
    case .notRead(let error) where error.isExcess:
      Words(
        "Arbetsytan är skrivskyddad. \(error.swedish) Gå vidare som ny skrivare: samverkan repair "
          + "--new-writer",
        "The workspace is read-only. \(error.english) Go on as a new writer: samverkan repair "
          + "--new-writer")
    case .notRead(let error):
      Words(
        "Arbetsytan är skrivskyddad: det som du tidigare har sparat gick inte att läsa. "
          + "\(error.swedish) Öppna arbetsytan igen.",
        "The workspace is read-only: what you saved earlier could not be read. \(error.english) "
          + "Open the workspace again.")
    case .uncertain(let error):
      Words(
        "Arbetsytan är skrivskyddad tills programmet startas om. \(error.swedish)",
        "The workspace is read-only until the program restarts. \(error.english)")
    }
  }
}

extension LineProblem: Worded {
  /// What is wrong, without a full stop.
  public var words: Words {
    switch self {
    case .tooLong:
      Words(
        "raden är längre än \(LineLimits.bytes) byte",
        "the line is longer than \(LineLimits.bytes) bytes")
    case .malformed(let place):
      Words(
        "raden följer inte formatet vid byte \(place)",
        "the line departs from the format at byte \(place)")
    case .notUnicode(let place):
      Words(
        "texten är inte UTF-8 vid byte \(place)",
        "the text is not UTF-8 at byte \(place)")
    case .notNormalized(let place):
      Words(
        "texten är inte i normalform C vid byte \(place)",
        "the text is not in normal form C at byte \(place)")
    case .textTooLong:
      Words(
        "en text har fler än \(LineLimits.scalars) tecken",
        "a text has more than \(LineLimits.scalars) characters")
    case .tooDeep(let place):
      Words(
        "för många nivåer vid byte \(place)",
        "too many levels at byte \(place)")
    case .tooManyFacts:
      Words(
        "raden har fler än \(LineLimits.facts) händelser",
        "the line has more than \(LineLimits.facts) facts")
    case .newerFormat(let format):
      Words(
        "raden är skriven i ett nyare format (\(format))",
        "the line is written in a newer format (\(format))")
    case .otherWriter(let writer):
      Words(
        "raden är skriven av \(writer)",
        "the line is written by \(writer)")
    case .noIdentifierLeft:
      Words(
        "tiden i din senaste post är tidens slut; gå vidare som ny skrivare: samverkan repair "
          + "--new-writer",
        "the time of your last entry is the end of time; go on as a new writer: samverkan repair "
          + "--new-writer")
    case .contentAltered:
      Words(
        "innehållet har ändrats sedan det skrevs",
        "the content has been altered since it was written")
    case .lineAltered:
      Words(
        "raden har ändrats sedan den skrevs",
        "the line has been altered since it was written")
    }
  }
}
