import PlanDomain

extension RecordingError {
  /// The sentence in Swedish: what happened, and what to do.
  public var swedish: String {
    switch self {
    case .refused(let refusal): refusal.swedish
    case .readOnly(let reason): reason.swedish
    case .busy(let holder?):
      "Inte sparat: arbetsytan används av \(holder.swedish). Försök igen."
    case .busy(nil): "Inte sparat: arbetsytan används av ett annat program. Försök igen."
    case .failed(let error) where error.isExcess:
      "Inte sparat. \(error.swedish) Gå vidare som ny skrivare: samverkan repair --new-writer"
    case .failed(let error): "Inte sparat. \(error.swedish)"
    case .uncertain(let error):
      "Det är osäkert om ändringen sparades. \(error.swedish) Starta om programmet och kontrollera."
    case .incompleteBasis:
      "Inget har frysts: underlaget är ofullständigt. Kör samverkan verify, och frys när journalen "
        + "är hel igen. Med --output skrivs rapporten ändå, med en stämpel som säger vad som fattas."
    case .unwritable(let problem): "Inte sparat: \(problem.swedish)."
    }
  }
}

extension LockHolder {
  /// The process in Swedish.
  public var swedish: String { "process \(process)" + (program.map { " (\($0))" } ?? "") }
}

extension ReadOnlyReason {
  /// The sentence in Swedish.
  public var swedish: String {
    switch self {
    case .asked:
      "Arbetsytan är öppnad skrivskyddad. Öppna den utan --read-only och --as-of för att skriva."
    case .notPermitted(let error):
      "Arbetsytan är skrivskyddad. \(error.swedish) Be om rätt att skriva i mappen."
    case .openToAll(let path):
      "Arbetsytan är skrivskyddad: vem som helst får skriva i \(path). Rätta det: "
        + "chmod o-w '\(path)'"
    case .historyChanged:
      "Arbetsytan är skrivskyddad: det som du tidigare har sparat saknas eller har ändrats. "
        + "Kör samverkan verify. För att gå vidare som ny skrivare: samverkan repair --new-writer"
    case .newerFormat(let format):
      "Arbetsytan är skrivskyddad: den har skrivits i ett nyare format (\(format.quotable)) än "
        + "programmet kan. Uppdatera programmet."
    case .notRead(let error) where error.isExcess:
      "Arbetsytan är skrivskyddad. \(error.swedish) Gå vidare som ny skrivare: samverkan repair "
        + "--new-writer"
    case .notRead(let error):
      "Arbetsytan är skrivskyddad: det som du tidigare har sparat gick inte att läsa. "
        + "\(error.swedish) Öppna arbetsytan igen."
    case .uncertain(let error):
      "Arbetsytan är skrivskyddad tills programmet startas om. \(error.swedish)"
    }
  }
}

extension LineProblem {
  /// What is wrong, in Swedish, without a full stop.
  public var swedish: String {
    switch self {
    case .tooLong: "raden är längre än \(LineLimits.bytes) byte"
    case .malformed(let place): "raden följer inte formatet vid byte \(place)"
    case .notUnicode(let place): "texten är inte UTF-8 vid byte \(place)"
    case .notNormalized(let place): "texten är inte i normalform C vid byte \(place)"
    case .textTooLong: "en text har fler än \(LineLimits.scalars) tecken"
    case .tooDeep(let place): "för många nivåer vid byte \(place)"
    case .tooManyFacts: "raden har fler än \(LineLimits.facts) händelser"
    case .newerFormat(let format): "raden är skriven i ett nyare format (\(format))"
    case .otherWriter(let writer): "raden är skriven av \(writer)"
    case .noIdentifierLeft:
      "tiden i din senaste post är tidens slut; gå vidare som ny skrivare: samverkan repair "
        + "--new-writer"
    case .contentAltered: "innehållet har ändrats sedan det skrevs"
    case .lineAltered: "raden har ändrats sedan den skrevs"
    }
  }
}
