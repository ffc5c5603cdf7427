public import PlanDomain

extension ExchangeRemark: Worded {
  /// The sentence: what, where, and what to do.
  public var words: Words {
    switch self {
    case .forked(let writer, let number):
      Words(
        "\(writer): kopiorna har olika poster med nummer \(number). Inget av det som skiljer har hämtats eller "
          + "skickats. Det händer när en användares filer har kopierats till en annan dator: den som skriver som "
          + "\(writer) kör samverkan repair --new-writer på en av dem.",
        "\(writer): the copies have different entries with number \(number). Nothing of what differs has been "
          + "taken or sent. It happens when a user's files have been copied to another machine: whoever writes "
          + "as \(writer) runs samverkan repair --new-writer on one of them.")
    case .notWrittenHere(let writer, let count):
      Words(
        "\(writer): det gemensamma navet har \(count) \(count == 1 ? "post" : "poster") i ditt namn som inte har "
          + "sparats här. De har inte hämtats. Har du skrivit dem på en annan dator: kör samverkan repair "
          + "--new-writer här. Annars har någon annan skrivit i ditt namn: säg det till rådet.",
        "\(writer): the hub has \(count) \(count == 1 ? "entry" : "entries") in your name that \(count == 1 ? "was" : "were") "
          + "not saved here. None has been taken. If you wrote on another machine, run samverkan repair "
          + "--new-writer here. Otherwise somebody has written in your name: tell the council.")
    case .gap(let writer, let after, let count):
      Words(
        "\(writer): post \(after + 1) saknas i navet, så \(count) senare \(count == 1 ? "post" : "poster") har inte "
          + "hämtats. De kommer när den som har den saknade synkar.",
        "\(writer): entry \(after + 1) is missing in the hub, so \(count) later \(count == 1 ? "one has" : "ones have") not "
          + "been taken. They come once somebody who has the missing one synchronizes.")
    case .damagedHere(let writer, let count):
      Words(
        "\(writer): \(count) \(count == 1 ? "post" : "poster") som navet har saknas eller är skadade här. Hämta en ny "
          + "kopia med samverkan sync join NAV MAPP och kör samverkan repair --from MAPP.",
        "\(writer): \(count) \(count == 1 ? "entry" : "entries") that the hub has \(count == 1 ? "is" : "are") missing or damaged "
          + "here. Get a new copy with samverkan sync join HUB FOLDER and run samverkan repair --from FOLDER."
      )
    case .damagedThere(let writer, let count):
      Words(
        "\(writer): \(count) \(count == 1 ? "rad" : "rader") i navet är inte vad som skrevs, och har inte hämtats.",
        "\(writer): \(count) \(count == 1 ? "line" : "lines") in the hub \(count == 1 ? "is" : "are") not what was written, and "
          + "\(count == 1 ? "has" : "have") not been taken.")
    case .restoredThere(let writer, let count):
      Words(
        "\(writer): \(count) \(count == 1 ? "post" : "poster") hade försvunnit ur navet och har skickats igen.",
        "\(writer): \(count) \(count == 1 ? "entry" : "entries") had gone from the hub and \(count == 1 ? "has" : "have") been sent again."
      )
    case .newerFormat(let writer):
      Words(
        "\(writer): skrivet av ett nyare program. Uppdatera programmet.",
        "\(writer): written by a newer program. Update the program.")
    case .notOurs(let writer):
      Words(
        "journal/\(writer) tillhör en annan användare på den här datorn, som själv måste hämta det som saknas: "
          + "samverkan sync.",
        "journal/\(writer) belongs to another user of this machine, who has to take what is missing: "
          + "samverkan sync.")
    case .unusable(let writer, let error):
      Words("\(writer): \(error.swedish)", "\(writer): \(error.english)")
    case .crowd(let count):
      Words(
        "Navet har \(count) skrivare fler än vad som läses. De har inte hämtats.",
        "The hub has \(count) writers more than are read. They have not been taken.")
    case .planTaken(let path):
      Words(
        "\(path) har ändrats av någon annan och hämtats.",
        "\(path) has been changed by somebody else and taken.")
    case .planDiffers(let path, let beside):
      Words(
        "\(path) är ändrad på två håll. Din ligger kvar; den andra ligger i \(beside). För ihop dem i \(path) och "
          + "ta sedan bort \(beside).",
        "\(path) has been changed in two places. Yours is kept; the other one lies in \(beside). Bring them together "
          + "in \(path), then remove \(beside).")
    case .planWaits(let path, let beside):
      Words(
        "\(path) skickas inte förrän du har fört ihop den med \(beside) och tagit bort den.",
        "\(path) is not sent until you have brought it together with \(beside) and removed that.")
    case .planHasErrors(let path):
      Words(
        "\(path) i navet har ändrats, men planfilerna där går inte att läsa utan fel. Inget av dem har hämtats. Be "
          + "den som ändrade att köra samverkan check.",
        "\(path) in the hub has been changed, but the plan files there cannot be read without errors. None has been "
          + "taken. Ask whoever changed them to run samverkan check.")
    case .planStays(let path):
      Words(
        "\(path) skickas inte: namnet får bara ha bokstäverna a till z, siffror, punkt, bindestreck och understreck.",
        "\(path) is not sent: its name may only have the letters a to z, digits, full stops, hyphens and underscores."
      )
    case .documentTaken(let name):
      Words("reports/\(name) har hämtats.", "reports/\(name) has been taken.")
    }
  }
}
